"""How many of an article's words the reader knows; filled row by row."""

from collections import Counter

from app.annotate.model import AnnotatedUnit, TokenKind
from app.lexicon.listed import HAN
from app.text.article import UnitKind


class WordCounter:
    """Counts the running Chinese words of the rows seen so far."""

    def __init__(self) -> None:
        self._words: Counter[str] = Counter()

    def add(self, unit: AnnotatedUnit) -> None:
        """Count the words of a row; what belongs to the page and not to the article does not count."""
        if unit.unit.kind is not UnitKind.CHROME:
            self._words.update(
                word.simplified
                for word in unit.words
                if word.kind is TokenKind.WORD and HAN.search(word.simplified)
            )

    @property
    def total(self) -> int:
        """How many words there are."""
        return self._words.total()

    def share(self, known: frozenset[str]) -> int | None:
        """Return the share of known words in whole per cent, never rounded up; None without words."""
        total = self.total
        if not total:
            return None
        return 100 * sum(count for word, count in self._words.items() if word in known) // total
