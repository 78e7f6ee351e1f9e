"""Which terms an article has, how often and in which rows; filled row by row, in any order."""

from bisect import insort
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from app.annotate.model import AnnotatedUnit
from app.lexicon.termbase import Category

Place = tuple[int, int]  # row, index of the token


class TermIndex:
    """Counts of the terms, slips and amounts of the rows that are in."""

    def __init__(self, rows: int = 0) -> None:
        self.names: dict[str, str] = {}  # term id to the wording that stands first
        self.english: dict[str, str] = {}
        self.per_row = [0] * rows
        self.slips = 0
        self.amounts = 0
        self._counts: dict[Category, Counter[str]] = defaultdict(Counter)
        self._places: dict[str, list[Place]] = defaultdict(list)

    @property
    def terms(self) -> int:
        """How many distinct terms there are."""
        return len(self.names)

    def places(self, term_id: str) -> Sequence[Place]:
        """Return where a term stands in the rows that are in, from the top."""
        return self._places.get(term_id, ())

    def add(self, row: int, unit: AnnotatedUnit) -> None:
        """Count the terms of a row."""
        for token in unit.tokens:
            if (term := token.term) is not None:
                places = self._places[term.id]
                insort(places, (row, token.index))
                if places[0] == (row, token.index):
                    self.names[term.id] = token.word.text
                self.english[term.id] = term.en
                self._counts[term.category][term.id] += 1
                self.per_row[row] += 1
        self.slips += len(unit.slips)
        self.amounts += len(unit.quantities)

    def by_category(self) -> Iterator[tuple[Category, Counter[str]]]:
        """Yield the categories, the fullest first, with the count of each term."""
        yield from sorted(self._counts.items(), key=lambda pair: -sum(pair[1].values()))
