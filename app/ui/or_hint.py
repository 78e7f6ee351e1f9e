"""A list or a table, and in its place, where it is empty, a sentence that says so."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget


class OrHint(QStackedWidget):
    """Shows a view, or a hint on a pane like the view's."""

    def __init__(self, view: QWidget) -> None:
        super().__init__()
        self._view = view
        self._hint = QLabel()
        self._hint.setWordWrap(True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setObjectName("emptyHint")
        self.addWidget(view)
        self.addWidget(self._hint)

    @property
    def hint(self) -> str:
        """What is said in the place of the view, empty where the view is shown."""
        return self._hint.text() if self.currentWidget() is self._hint else ""

    def say(self, hint: str) -> None:
        """Take over the words of the hint."""
        self._hint.setText(hint)

    def show_empty(self, empty: bool) -> None:
        """Show the hint, or the view."""
        self.setCurrentWidget(self._hint if empty else self._view)
