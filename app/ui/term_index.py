"""Which terms an article has, how often and in which rows; filled row by row."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from app.annotate.model import AnnotatedUnit
from app.lexicon.termbase import Category

Place = tuple[int, int]  # row, index of the token


class TermIndex:
    """Counts of the terms, slips and amounts of the rows seen so far."""

    def __init__(self) -> None:
        self.names: dict[str, str] = {}  # term id to the wording met first
        self.english: dict[str, str] = {}
        self.per_row: list[int] = []
        self.slips = 0
        self.amounts = 0
        self._counts: dict[Category, Counter[str]] = defaultdict(Counter)
        self._places: dict[str, list[Place]] = defaultdict(list)

    @property
    def terms(self) -> int:
        """How many distinct terms there are."""
        return len(self.names)

    def places(self, term_id: str) -> Sequence[Place]:
        """Return where a term stands in the rows seen so far."""
        return self._places.get(term_id, ())

    def add(self, unit: AnnotatedUnit) -> None:
        """Count the terms of the next row."""
        row = len(self.per_row)
        found = [token for token in unit.tokens if token.term]
        for token in found:
            assert token.term is not None
            self.names.setdefault(token.term.id, token.word.text)
            self.english.setdefault(token.term.id, token.term.en)
            self._counts[token.term.category][token.term.id] += 1
            self._places[token.term.id].append((row, token.index))
        self.per_row.append(len(found))
        self.slips += len(unit.slips)
        self.amounts += len(unit.quantities)

    def by_category(self) -> Iterator[tuple[Category, Counter[str]]]:
        """Yield the categories, the fullest first, with the count of each term."""
        yield from sorted(self._counts.items(), key=lambda pair: -sum(pair[1].values()))
