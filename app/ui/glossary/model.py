"""The terms as a table, and the filter over it."""

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from app.lexicon import script
from app.lexicon.termbase import Category, TermEntry
from app.ui.names import category_name

Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole
_COLUMNS = 5


class GlossaryModel(QAbstractTableModel):
    """A row a term: Taiwan, Mainland, English, category, and whose entry it is."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[TermEntry] = []
        self._own: frozenset[str] = frozenset()

    def show(self, entries: list[TermEntry], own: frozenset[str]) -> None:
        """Show entries; ``own`` are the ids of the reader's."""
        self.beginResetModel()
        self._entries, self._own = entries, own
        self.endResetModel()

    def row_of(self, term_id: str) -> int:
        """Return the row of a term, -1 if it is not there."""
        return next((row for row, entry in enumerate(self._entries) if entry.id == term_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """Return how many terms there are."""
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """Return the number of columns."""
        return 0 if parent.isValid() else _COLUMNS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's text, or the entry itself."""
        entry = self._entries[index.row()]
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.ToolTipRole:
            return entry.note_en
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        whose = self.tr("yours") if entry.id in self._own else ""
        return (entry.tw, entry.cn, entry.en, category_name(entry.category), whose)[index.column()]

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Return the name of a column."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        names = (
            self.tr("Taiwan"),
            self.tr("Mainland"),
            self.tr("English"),
            self.tr("Category"),
            self.tr("Entry"),
        )
        return names[section]


class GlossaryFilter(QSortFilterProxyModel):
    """Keeps terms that hold the words searched for, in either script or English."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted = ""
        self._category: Category | None = None
        self.setSortLocaleAware(True)
        self.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def search(self, words: str) -> None:
        """Keep terms with these words in a form, the English or the abbreviation."""
        self.beginFilterChange()
        self._wanted = script.simplify(words.strip()).casefold()
        self.endFilterChange()

    def choose(self, category: Category | None) -> None:
        """Keep terms of a category, or of all."""
        self.beginFilterChange()
        self._category = category
        self.endFilterChange()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:  # noqa: N802
        """Tell whether a term is kept."""
        entry: TermEntry = self.sourceModel().index(row, 0, parent).data(ENTRY)
        if self._category and entry.category is not self._category:
            return False
        every = (*entry.keys, entry.en, entry.abbr, *entry.en_variants, entry.id)
        return any(self._wanted in text.casefold() for text in every)
