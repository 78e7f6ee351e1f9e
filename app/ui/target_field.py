"""What dialogs that write a file share: the file to write, and the two buttons."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QWidget,
)

from app.ui import fonts
from app.ui.line_field import LineField

_LEAST = 340  # pixels


class TargetField(QWidget):
    """A line for a path and a button that asks for one; the path always has the ending."""

    changed = Signal()

    def __init__(self, target: Path, ending: str, kinds: str) -> None:
        super().__init__()
        self._ending, self._kinds = ending, kinds
        self.line = LineField(str(target))
        self.line.setMinimumWidth(fonts.px(_LEAST))
        self.line.setAccessibleName(QCoreApplication.translate("target", "File"))
        self.line.textChanged.connect(self.changed)
        browse = QPushButton(QCoreApplication.translate("target", "Choose…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._on_browse)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.line, 1)
        box.addWidget(browse)
        self.setFocusProxy(self.line)

    @property
    def path(self) -> Path:
        """The file to write."""
        path = Path(self.line.text().strip()).expanduser()
        return path if path.suffix.lower() == self._ending else path.with_name(path.name + self._ending)

    @property
    def is_empty(self) -> bool:
        """Tell whether no file is named."""
        return not self.line.text().strip()

    def use_ending(self, ending: str, kinds: str) -> None:
        """Write a file of another kind."""
        before, self._ending, self._kinds = self._ending, ending, kinds
        path = Path(self.line.text().strip())
        if path.suffix.lower() == before:
            self.line.setText(str(path.with_suffix(ending)))

    def _on_browse(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.window().windowTitle(), str(self.path), self._kinds)
        if name:
            self.line.setText(name)


def answer_buttons(dialog: QDialog, label: str) -> tuple[QDialogButtonBox, QPushButton]:
    """Return the buttons of a dialog: the one that does it, with a label, and Cancel."""
    buttons = QDialogButtonBox()
    do = buttons.addButton(label, QDialogButtonBox.ButtonRole.AcceptRole)
    do.setObjectName("primary")
    cancel = QCoreApplication.translate("target", "Cancel")
    buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    return buttons, do
