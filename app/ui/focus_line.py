"""A line above the text while the keyboard is in it, for those who come there by keyboard."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent

from app.ui.column_heads import ColumnHeads
from app.ui.reader.view import ReaderView

_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class FocusLine(QObject):
    """Watches the text and lets the heads above it draw their line in the colour of the focus."""

    def __init__(self, reader: ReaderView, heads: ColumnHeads) -> None:
        super().__init__(reader)
        self._heads = heads
        reader.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Show or hide the line."""
        if isinstance(event, QFocusEvent):
            self._heads.show_focus(event.gotFocus() and event.reason() in _BY_KEYBOARD)
        return False
