"""The translation memory as a table; rows are read from the file as they come into sight."""

from collections import OrderedDict

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.errors import DataError
from app.translate.entry import Entry
from app.translate.store import MemoryStore
from app.ui import fonts
from app.ui.names import origin_name, state_name

Index = QModelIndex | QPersistentModelIndex
_PAGE, _KEPT = 100, 40  # entries read at once, and how many such lots stay
_ORDER = ("source", "english", "state", "origin", "author", "changed")
ENGLISH = _ORDER.index("english")


class MemoryModel(QAbstractTableModel):
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

    def entry(self, row: int) -> Entry | None:
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

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """Return the number of columns."""
        return 0 if parent.isValid() else len(_ORDER)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's text, and the face whose quotation marks suit it."""
        if role == Qt.ItemDataRole.FontRole and index.column() == ENGLISH:
            return fonts.font(fonts.LATIN, 14)
        shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.EditRole)
        entry = self.entry(index.row()) if role in shown else None
        if entry is None or (role == Qt.ItemDataRole.ToolTipRole and index.column() > ENGLISH):
            return None
        return self._cells(entry)[index.column()]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the English be edited."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == ENGLISH else flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        """Pass on what was written; the memory decides what the table shows then."""
        entry = self.entry(index.row())
        if entry is None or role != Qt.ItemDataRole.EditRole or str(value).split() == entry.english.split():
            return False
        self.edited.emit(entry, str(value))
        return True

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Return the name of a column."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        names = (
            self.tr("Chinese"),
            self.tr("English"),
            self.tr("State"),
            self.tr("From"),
            self.tr("By"),
            self.tr("Changed"),
        )
        return names[section]

    def _cells(self, entry: Entry) -> tuple[str, ...]:
        maker = f"{entry.engine} {entry.version}".strip()
        own = bool(entry.owner) and entry.owner == self._store.owner
        by = self.tr("you") if own else entry.author or maker
        time = entry.changed
        date = f"{time[:4]}-{time[4:6]}-{time[6:8]}" if time else ""
        origin = self.tr("Your edit") if own else origin_name(entry.origin)
        source = " ".join(entry.source.split())
        return source, entry.english, state_name(entry.state), origin, by, date
