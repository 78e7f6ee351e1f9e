"""An article as it is searched, folded row by row when first asked for."""

from typing import Protocol

from app.annotate.article import AnnotatedArticle
from app.annotate.model import AnnotatedUnit
from app.translate.unit import UnitEnglish
from app.ui.find.fold import fold, fold_han
from app.ui.find.pinyin import PinyinLine, lines_of


class EnglishByRow(Protocol):
    """Gives the English of a row that has come."""

    def get(self, row: int, /) -> UnitEnglish | None:
        """Return the English of a row, None while it is not there."""


class FindIndex:
    """Folded texts and readings of the rows of one article, kept once they are made."""

    def __init__(self, article: AnnotatedArticle, english: EnglishByRow) -> None:
        self._article = article
        self._from = english
        self._chinese: dict[int, str] = {}
        self._english: dict[int, str] = {}
        self._pinyin: dict[int, tuple[PinyinLine, ...]] = {}

    def __len__(self) -> int:
        return len(self._article)

    def chinese(self, row: int, *, pattern: bool = False) -> str:
        """Return the Chinese of a row, folded; for a pattern with its Han characters folded alone."""
        text = self._article.article.units[row].text
        if pattern:
            return fold_han(text)
        if row not in self._chinese:
            self._chinese[row] = fold(text)
        return self._chinese[row]

    def english(self, row: int, *, pattern: bool = False) -> str:
        """Return the English of a row, folded; empty while it is not there."""
        if not pattern and row in self._english:
            return self._english[row]
        found = self._from.get(row)
        text = found.text if found else ""
        if pattern:
            return fold_han(text)
        if found:
            self._english[row] = fold(text)
        return fold(text)

    def readings(self, row: int) -> tuple[PinyinLine, ...]:
        """Return the readings of a row; the row is annotated for it."""
        if row not in self._pinyin:
            unit: AnnotatedUnit = self._article[row]
            self._pinyin[row] = lines_of(unit)
        return self._pinyin[row]

    def english_changed(self, row: int) -> None:
        """Forget the English of a row."""
        self._english.pop(row, None)
