"""The translation memory as a table; rows are read from the file as they come into sight."""

from collections import OrderedDict

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QFont

from app.errors import DataError
from app.translate.entry import Entry
from app.translate.store import MemoryStore
from app.ui import fonts
from app.ui.names import origin_name, state_name
from app.ui.tables.model import Index, TableModel

_PAGE, _KEPT = 100, 40  # entries read at once, and how many such lots stay
_ORDER = ("source", "english", "state", "origin", "author", "changed")
ENGLISH, CHANGED = _ORDER.index("english"), _ORDER.index("changed")


class MemoryModel(TableModel[Entry]):
    """A row an entry: Chinese, English, state, origin, whose it is, and when it was last changed."""

    edited = Signal(object, str)  # Entry, its new English

    def __init__(self, store: MemoryStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._ids: list[int] = []
        self._pages: OrderedDict[int, tuple[Entry, ...]] = OrderedDict()
        self._wanted = ("", "", "")
        self._order, self._down = "changed", True

    def choose(self, words: str, state: str, origin: str) -> None:
        """Show the entries with these words, of this state and origin; empty means all."""
        self._wanted = (words, state, origin)
        self.reload()

    def reload(self) -> None:
        """Show the entries as they are now; raises ``DataError`` where the file cannot be read."""
        self.beginResetModel()
        self._pages.clear()
        self._ids = []
        try:
            self._ids = self._store.listing(*self._wanted, self._order, down=self._down)
        finally:
            self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column."""
        self._order, self._down = _ORDER[column], order is Qt.SortOrder.DescendingOrder
        self.reload()

    def item(self, row: int) -> Entry | None:
        """Return the entry of a row; None if another window has just taken it out."""
        page, at = divmod(row, _PAGE)
        found = self._pages.get(page)
        if found is None:
            try:
                found = self._store.entries(self._ids[page * _PAGE : (page + 1) * _PAGE])
            except DataError:
                return None
            self._pages[page] = found
            if len(self._pages) > _KEPT:
                self._pages.popitem(last=False)
        wanted = self._ids[row]
        if at < len(found) and found[at].id == wanted:
            return found[at]
        return next((entry for entry in found if entry.id == wanted), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """Return how many entries are shown."""
        return 0 if parent.isValid() else len(self._ids)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the English be edited."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == ENGLISH else flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        """Pass on what was written; the memory decides what the table shows then."""
        entry = self.item(index.row())
        if entry is None or role != Qt.ItemDataRole.EditRole or str(value).split() == entry.english.split():
            return False
        self.edited.emit(entry, str(value))
        return True

    def heads(self) -> tuple[str, ...]:
        """Return the names of the columns."""
        words = self.tr("Chinese"), self.tr("English"), self.tr("State")
        return (*words, self.tr("From"), self.tr("By"), self.tr("Changed"))

    def font(self, column: int) -> QFont | None:
        """Return the face whose quotation marks suit the English."""
        return fonts.font(fonts.LATIN, fonts.px(14)) if column == ENGLISH else None

    def tip(self, item: Entry, column: int) -> str:
        """Return the whole sentence."""
        return self.cells(item)[column] if column <= ENGLISH else ""

    def cells(self, item: Entry) -> tuple[str, ...]:
        """Return what stands in the columns."""
        maker = f"{item.engine} {item.version}".strip()
        own = bool(item.owner) and item.owner == self._store.owner
        by = self.tr("you") if own else item.author or maker
        time = item.changed
        date = f"{time[:4]}-{time[4:6]}-{time[6:8]}" if time else ""
        origin = self.tr("Your edit") if own else origin_name(item.origin)
        source = " ".join(item.source.split())
        return source, item.english, state_name(item.state), origin, by, date
