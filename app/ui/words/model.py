"""The word list as a table, and the filter over it."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont

from app.lexicon.word_list import SavedWord
from app.ui import fonts
from app.ui.tables.filter import TableFilter
from app.ui.tables.model import ListModel

ADDED = 6  # the column by which the list is sorted at first


class WordListModel(ListModel[SavedWord]):
    """A row a word: both spellings, reading, English, note, article and the day it was added."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: frozenset[str] = frozenset()

    def show_words(self, words: tuple[SavedWord, ...], known: frozenset[str]) -> None:
        """Show words; ``known`` are the Simplified spellings that the reader knows."""
        self._known = known
        self.show(words)

    def heads(self) -> tuple[str, ...]:
        """Return the names of the columns."""
        words = self.tr("Traditional"), self.tr("Simplified"), self.tr("Reading"), self.tr("English")
        return (*words, self.tr("Note"), self.tr("Article"), self.tr("Added"))

    def font(self, column: int) -> QFont | None:
        """Return the faces of the two spellings."""
        if column > 1:
            return None
        return fonts.font(fonts.TRADITIONAL if column == 0 else fonts.SIMPLIFIED, fonts.px(16))

    def tip(self, item: SavedWord, column: int) -> str:
        """Return the sentence for the word, else the whole of what stands there."""
        return item.sentence if column < 3 else self.cells(item)[column]

    def cells(self, item: SavedWord) -> tuple[str, ...]:
        """Return what stands in the columns."""
        day = item.added[:10]
        mark = " ✓" if item.simplified in self._known else ""
        return (
            item.traditional + mark,
            item.simplified,
            item.written,
            item.english,
            item.note,
            item.article,
            day,
        )

    def sorted_by(self, item: SavedWord, column: int) -> str:
        """Return what a column is sorted by."""
        if column in (0, 1, 2):  # in the order of the readings, tone by tone
            return " ".join(f"{s.letters}{s.tone}" for s in item.syllables) + f" {item.traditional}"
        return item.added if column == ADDED else self.cells(item)[column].casefold()


class WordListFilter(TableFilter[SavedWord]):
    """Keeps the words of an article that hold what is typed: either script, pinyin or English."""

    def text(self, item: SavedWord) -> str:
        """Return the word with its readings, its meaning and its sentence."""
        joined = item.pinyin.replace(" ", "")
        words = item.simplified, item.pinyin, joined, item.english, item.note
        return "\n".join((*words, item.sentence, item.translation))

    def group(self, item: SavedWord) -> str:
        """Return the article."""
        return item.article
