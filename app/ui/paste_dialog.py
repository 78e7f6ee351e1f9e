"""Makes an article of pasted text."""

from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from app.ui import fonts
from app.ui.room import take_room
from app.ui.text_field import TextField


class PasteDialog(QDialog):
    """Asks for a text; the clipboard's is offered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Paste text as an article"))
        self._edit = TextField(QApplication.clipboard().text())
        self._edit.setFont(fonts.font(fonts.TRADITIONAL, fonts.px(16)))
        self._edit.setPlaceholderText(
            self.tr("Paste or type Chinese text; its first line becomes the title.")
        )
        self._edit.setAccessibleName(self.tr("Text of the article"))
        self._buttons = QDialogButtonBox()
        self._open = self._buttons.addButton(self.tr("Read it"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._open.setObjectName("primary")
        self._buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._edit.textChanged.connect(self._on_text)
        box = QVBoxLayout(self)
        box.addWidget(QLabel(self.tr("The text stays on this computer.")))
        box.addWidget(self._edit)
        box.addWidget(self._buttons)
        take_room(self, 640, 460)
        self._on_text()

    @property
    def text(self) -> str:
        """What was pasted."""
        return self._edit.toPlainText()

    def _on_text(self) -> None:
        self._open.setEnabled(bool(self.text.strip()))
