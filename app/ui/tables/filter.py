"""The filter over a table: keeps what holds all words typed, and what is of a kind."""

import unicodedata
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QSortFilterProxyModel

from app.lexicon import script
from app.ui.tables.model import SORT, Index, ListModel

T = TypeVar("T")


class TableFilter(QSortFilterProxyModel, Generic[T]):
    """Searches in either script, with or without tones and capitals."""

    def __init__(self, model: ListModel[T], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._wanted: tuple[str, ...] = ()
        self._group: object = None
        self._texts: dict[int, str] = {}
        self.setSortRole(SORT)
        model.modelReset.connect(self._texts.clear)
        model.dataChanged.connect(self._texts.clear)
        self.setSourceModel(model)

    def text(self, item: T) -> str:
        """Return all that a search looks at."""
        raise NotImplementedError

    def group(self, item: T) -> object:
        """Return the kind that a thing is of."""
        return None

    def search(self, words: str) -> None:
        """Keep what holds all words."""
        self.beginFilterChange()
        self._wanted = tuple(map(folded, words.split()))
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def choose(self, group: object) -> None:
        """Keep what is of a kind; all where it is None."""
        self.beginFilterChange()
        self._group = group
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:  # noqa: N802
        """Tell whether a thing stays."""
        item = self._model.items[row]
        if self._group is not None and self.group(item) != self._group:
            return False
        if not self._wanted:
            return True
        if row not in self._texts:
            self._texts[row] = folded(self.text(item))
        return all(wanted in self._texts[row] for wanted in self._wanted)


def folded(text: str) -> str:
    """Return a text without tone marks, case and the difference of the scripts."""
    plain = unicodedata.normalize("NFD", script.simplify(text).casefold())
    return "".join(sign for sign in plain if not unicodedata.combining(sign))
