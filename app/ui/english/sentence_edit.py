"""The field in which one English sentence is written; it is always as high as its text."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from app.ui.file_drops import FilesPass
from app.ui.keys import RETURN
from app.ui.reader.style import TextStyle

_INSERTS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5)


class SentenceEdit(FilesPass, QTextEdit):
    """Plain text on lines of the reader's pitch; the keys that end or move the editing are signals."""

    save_asked = Signal()
    leave_asked = Signal()
    step_asked = Signal(int)  # to the sentence that many places on
    match_asked = Signal(int)  # by number, from 0
    note_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)

    def write(self, text: str, style: TextStyle) -> None:
        """Show a text to edit, set as the reader sees it."""
        self.setPlainText(text)
        self.dress(style)
        self.document().clearUndoRedoStacks()
        self.moveCursor(QTextCursor.MoveOperation.End)

    def dress(self, style: TextStyle) -> None:
        """Set the text as the reader sees the article now."""
        self.setFont(style.font)
        self.document().setDefaultFont(style.font)
        lines = QTextBlockFormat()
        lines.setLineHeight(style.pitch, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(lines)

    def put(self, text: str) -> None:
        """Write a text in the place of all that is there; Ctrl+Z brings it back."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.setTextCursor(cursor)

    def height_for(self, width: int) -> int:
        """Return how high the whole text is in a field of a width."""
        margins = self.contentsMargins()
        self.document().setTextWidth(max(40, width - margins.left() - margins.right()))
        return round(self.document().size().height()) + margins.top() + margins.bottom() + 1

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the editing from the menus."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Save, leave, walk, or write."""
        key = event.key()
        if not _is_ours(event):
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Escape:
            self.leave_asked.emit()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Down):
            self.step_asked.emit(1)
        elif key in (Qt.Key.Key_Backtab, Qt.Key.Key_Up):
            self.step_asked.emit(-1)
        elif key == Qt.Key.Key_N:
            self.note_asked.emit()
        elif key in _INSERTS:
            self.match_asked.emit(_INSERTS.index(Qt.Key(key)))
        elif _has(event, Qt.KeyboardModifier.ControlModifier):
            self.save_asked.emit()


def _is_ours(event: QKeyEvent) -> bool:
    """Tell whether a key is one of the editing; Return alone is, for a sentence has one line."""
    key = event.key()
    if key in (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, *RETURN):
        return True
    if key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_N):
        return _has(event, Qt.KeyboardModifier.AltModifier)
    return key in _INSERTS and _has(event, Qt.KeyboardModifier.ControlModifier)


def _has(event: QKeyEvent, modifier: Qt.KeyboardModifier) -> bool:
    return bool(event.modifiers() & modifier)
