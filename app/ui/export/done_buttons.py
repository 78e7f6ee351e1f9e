"""The buttons beside the message that a file has been written."""

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.ui import messages
from app.ui.export import opening
from app.ui.wording import Worded


class DoneButtons(Worded, QWidget):
    """Opens the file that was written last, or shows it in its folder."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = Path()
        self._open, self._show = QPushButton(), QPushButton()
        self._open.clicked.connect(self.open)
        self._show.clicked.connect(self.show_folder)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        for button in (self._open, self._show):
            button.setObjectName("plain")
            box.addWidget(button)
        self.say_words()
        self.hide()

    def say_words(self) -> None:
        """Name the buttons."""
        self._open.setText(self.tr("Open"))
        self._show.setText(self.tr("Show in folder"))

    def offer(self, path: Path) -> None:
        """Offer a file from now on."""
        self._path = path
        self.show()

    def open(self) -> None:
        """Open the file."""
        if not opening.open_file(self._path):
            messages.error(self, self.tr("No program here opens {0}.").format(self._path.name))

    def show_folder(self) -> None:
        """Show the file in its folder."""
        if not opening.show_in_folder(self._path):
            messages.error(self, self.tr("The folder {0} cannot be shown.").format(self._path.parent))
