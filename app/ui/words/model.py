"""The word list as a table, and the filter over it."""

import unicodedata
from functools import lru_cache

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QFont

from app.lexicon import script
from app.lexicon.word_list import SavedWord
from app.ui import fonts

Index = QModelIndex | QPersistentModelIndex
WORD = Qt.ItemDataRole.UserRole
SORT = Qt.ItemDataRole.UserRole + 1
ADDED = 6  # the column by which the list is sorted at first
_COLUMNS = 7


class WordListModel(QAbstractTableModel):
    """A row a word: both spellings, reading, English, note, article and the day it was added."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[SavedWord, ...] = ()
        self._known: frozenset[str] = frozenset()

    def show(self, words: tuple[SavedWord, ...], known: frozenset[str]) -> None:
        """Show words; ``known`` are the Simplified spellings that the reader knows."""
        self.beginResetModel()
        self._words, self._known = words, known
        self.endResetModel()

    def renew(self, words: tuple[SavedWord, ...]) -> None:
        """Show the same words in the same order with other contents, as after a note was written."""
        self._words = words
        if words:
            self.dataChanged.emit(self.index(0, 0), self.index(len(words) - 1, _COLUMNS - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """Return how many words there are."""
        return 0 if parent.isValid() else len(self._words)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """Return the number of columns."""
        return 0 if parent.isValid() else _COLUMNS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's text, what it is sorted by, or the word itself."""
        word = self._words[index.row()]
        if role == WORD:
            return word
        if role == SORT:
            return self._sorted_by(word, index.column())
        if role == Qt.ItemDataRole.FontRole:
            return _font(index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return word.sentence if index.column() < 3 else self._cells(word)[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cells(word)[index.column()].replace("\n", " ")
        return None

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Return the name of a column."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        names = (
            self.tr("Traditional"),
            self.tr("Simplified"),
            self.tr("Reading"),
            self.tr("English"),
            self.tr("Note"),
            self.tr("Article"),
            self.tr("Added"),
        )
        return names[section]

    def _cells(self, word: SavedWord) -> tuple[str, ...]:
        pinyin = word.pinyin.replace(" ", "")
        day = word.added[:10]
        mark = " ✓" if word.simplified in self._known else ""
        return (word.traditional + mark, word.simplified, pinyin, word.english, word.note, word.article, day)

    def _sorted_by(self, word: SavedWord, column: int) -> str:
        if column in (0, 1, 2):  # in the order of the readings, tone by tone
            return " ".join(f"{s.letters}{s.tone}" for s in word.syllables) + f" {word.traditional}"
        return word.added if column == ADDED else self._cells(word)[column].casefold()


class WordListFilter(QSortFilterProxyModel):
    """Keeps words that hold what is typed: either script, pinyin with or without tones, or English."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted: tuple[str, ...] = ()
        self._article: str | None = None
        self.setSortRole(SORT)

    def search(self, words: str) -> None:
        """Keep the words that hold all of what was typed."""
        self.beginFilterChange()
        self._wanted = tuple(map(_folded, words.split()))
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def choose(self, article: str | None) -> None:
        """Keep the words of an article; of all where it is None."""
        self.beginFilterChange()
        self._article = article
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:  # noqa: N802
        """Tell whether a word stays."""
        word: SavedWord = self.sourceModel().index(row, 0, parent).data(WORD)
        if self._article is not None and word.article != self._article:
            return False
        text = _searched(word)
        return all(wanted in text for wanted in self._wanted)


@lru_cache(maxsize=20_000)
def _searched(word: SavedWord) -> str:
    """Return all that a search looks at."""
    joined = word.pinyin.replace(" ", "")
    parts = word.simplified, word.pinyin, joined, word.english, word.note, word.sentence, word.translation
    return _folded("\n".join(parts))


def _folded(text: str) -> str:
    """Return a text without tone marks, case and the difference of the scripts."""
    plain = unicodedata.normalize("NFD", script.simplify(text).casefold())
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


def _font(column: int) -> QFont | None:
    if column > 1:
        return None
    return fonts.font(fonts.TRADITIONAL if column == 0 else fonts.SIMPLIFIED, 16)
