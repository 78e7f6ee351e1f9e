"""The line that searches and filters are typed into."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from app.ui.line_field import LineField


class SearchField(LineField):
    """A line that leaves to its window the keys it has other keys for: Ctrl+E is End on X11."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(True)

    def event(self, event: QEvent) -> bool:
        """Do not claim the keys that go to the line's end, unless it is End."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            ends = event.matches(QKeySequence.StandardKey.MoveToEndOfLine)
            if ends and event.key() != Qt.Key.Key_End:
                event.ignore()
                return False
        return super().event(event)
