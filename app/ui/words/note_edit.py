"""The note of a word, kept when the reader is done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from app.ui.keys import RETURN
from app.ui.text_field import TextField


class NoteEdit(TextField):
    """Emits what was written when the focus goes elsewhere, or at Ctrl+Return."""

    written = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = ""
        self.setTabChangesFocus(True)

    def show_note(self, note: str) -> None:
        """Show a note."""
        self._kept = note
        self.setPlainText(note)

    def finish(self) -> None:
        """Emit the note if it is another than the one shown at first."""
        text = self.toPlainText().strip()
        if text != self._kept:
            self._kept = text
            self.written.emit(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Keep the note, unless only a menu opens over it."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.finish()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Keep the note at Ctrl+Return."""
        done = event.key() in RETURN
        if done and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.finish()
        else:
            super().keyPressEvent(event)
