"""A list of the side panel: arrows walk, Return or a click goes to the place, Esc goes back to the text."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from app.ui.keys import RETURN
from app.ui.side.delegate import EntryDelegate
from app.ui.side.entry import Entry
from app.ui.side.model import EntryModel, Index
from app.ui.side.still import Still
from app.ui.theme import Theme

_LOW_EDGE = 24


class EntryList(QListView):
    """Shows entries, or a sentence where there are none once all have been looked for."""

    chosen = Signal(object)  # Entry
    looked_at = Signal(object)  # Entry or None
    left = Signal()
    climbed = Signal()  # up from the first line

    def __init__(self, theme: Theme, *, even: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.empty_words = ""
        self._complete = False
        self.entries = EntryModel(self)
        self._delegate = EntryDelegate(theme, self.entries, self)
        self.setModel(self.entries)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(even)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._on_clicked)
        self._still = Still(self.viewport())

    def set_theme(self, theme: Theme) -> None:
        """Take over the colours of a theme."""
        self._delegate.theme = theme
        self.viewport().update()

    def set_complete(self, complete: bool) -> None:
        """Take note whether everything has been looked for."""
        if complete != self._complete:
            self._complete = complete
            self.viewport().update()

    @property
    def said(self) -> str:
        """What stands in the place of entries."""
        return self.empty_words if self._complete and not self.entries.rowCount() else ""

    def set_scale(self, scale: float) -> None:
        """Set another size of text."""
        if scale != self._delegate.scale:
            self._delegate.scale = scale
            self.scheduleDelayedItemsLayout()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show other lines; what is chosen and in sight stays where it is still there."""
        key, scrolled = self.current_key, self.verticalScrollBar().value()
        self.entries.show(entries)
        row = self.entries.row_of(key) if key else -1
        if row >= 0 and row != self.currentIndex().row():
            self.setCurrentIndex(self.entries.index(row))
        self.verticalScrollBar().setValue(scrolled)

    @property
    def current_key(self) -> str:
        """The key of the line that is chosen, empty where none is."""
        entry = self.entries.entry(self.currentIndex())
        return entry.key if entry else ""

    def light(self, key: str) -> None:
        """Mark the line about the word that is pointed at."""
        for each in {self._delegate.lit, key} if key != self._delegate.lit else ():
            row = self.entries.row_of(each)
            if row >= 0:
                self.update(self.entries.index(row))
        self._delegate.lit = key

    def choose_first(self) -> None:
        """Choose the first line that is no head, unless one is chosen."""
        current = self.entries.entry(self.currentIndex())
        if current is not None and not current.is_head:
            self.setCurrentIndex(self.currentIndex())  # Qt may have made it current without choosing it
            return
        for row in range(self.entries.rowCount()):
            if self.entries.flags(self.entries.index(row)) & Qt.ItemFlag.ItemIsSelectable:
                self.setCurrentIndex(self.entries.index(row))
                return

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        """Tell which line is looked at."""
        super().currentChanged(current, previous)
        self.looked_at.emit(self.entries.entry(current))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Have a line to start from."""
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.choose_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Go to the place, or leave."""
        key, before = event.key(), self.currentIndex()
        if key in RETURN:
            self._on_clicked(before)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
            if key == Qt.Key.Key_Up and self.currentIndex() == before:
                self.climbed.emit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Take note of the window."""
        super().showEvent(event)
        self._still.follow()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Say so where there is nothing."""
        if self._still.paint():
            return
        super().paintEvent(event)
        if not self.said:
            return
        painter, font = QPainter(self.viewport()), QFont(self.font())  # in the shapes of the interface
        font.setPixelSize(round(13 * self._delegate.scale))
        painter.setFont(font)
        painter.setPen(QColor(self._delegate.theme.soft))
        box = QRect(8, _LOW_EDGE, self.viewport().width() - 16, self.viewport().height() - _LOW_EDGE)
        painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, self.said)

    def _on_clicked(self, index: QModelIndex) -> None:
        entry = self.entries.entry(index)
        if entry is not None and not entry.is_head:
            self.chosen.emit(entry)
