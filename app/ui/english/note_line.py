"""The line below a sentence in which the reader's note on it is written."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent

from app.translate.pack_check import MAX_NOTE
from app.ui.keys import RETURN
from app.ui.line_field import LineField

_BACK = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class NoteLine(LineField):
    """One line; Return saves, Esc leaves, Tab goes back to the sentence."""

    save_asked = Signal()
    leave_asked = Signal()
    back_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(MAX_NOTE)

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the editing from the menus and from the chain of Tab."""
        if isinstance(event, QKeyEvent) and event.key() in (*RETURN, *_BACK, Qt.Key.Key_Escape):
            if event.type() is QEvent.Type.KeyPress:
                self._obey(event.key())
            event.accept()
            return True
        return super().event(event)

    def _obey(self, key: int) -> None:
        if key in RETURN:
            self.save_asked.emit()
        elif key in _BACK:
            self.back_asked.emit()
        else:
            self.leave_asked.emit()
