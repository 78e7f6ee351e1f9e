"""Which terms, slips and amounts an article has, and where; filled row by row, in any order."""

from array import array
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import overload

from app.annotate.model import AnnotatedUnit, ConversionSlip, Word
from app.lexicon.category_groups import GROUP_OF, CategoryGroup
from app.lexicon.termbase import Category

Place = tuple[int, int]  # row, index of the token (of an amount: of the amount in its row)

CELLS = 512  # stretches of equal length that the map of the article knows
_SHIFT = 32


@dataclass(frozen=True, slots=True)
class Spelling:
    """A conversion slip wherever it stands: what is written, and what it should be."""

    was: str
    now: str


class Places(Sequence[Place]):
    """Places in the order of the text, eight bytes each."""

    def __init__(self) -> None:
        self._packed = array("Q")

    def add(self, row: int, index: int) -> None:
        """Add a place; one at the end costs nothing."""
        packed = row << _SHIFT | index
        if not self._packed or packed > self._packed[-1]:
            self._packed.append(packed)
        else:
            self._packed.insert(bisect_left(self._packed, packed), packed)

    def __len__(self) -> int:
        return len(self._packed)

    @overload
    def __getitem__(self, at: int) -> Place: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Place]: ...
    def __getitem__(self, at: int | slice) -> Place | Sequence[Place]:
        if isinstance(at, slice):
            return [_unpacked(packed) for packed in self._packed[at]]
        return _unpacked(self._packed[at])

    def __contains__(self, place: object) -> bool:
        if not isinstance(place, tuple) or min(place) < 0:
            return False
        at = self.after(place)
        return at < len(self) and self[at] == place

    def index(self, place: Place, start: int = 0, stop: int | None = None) -> int:
        """Return which place it is."""
        if place not in self:
            raise ValueError(f"not there: {place}")
        return self.after(place)

    def after(self, place: Place) -> int:
        """Return the number of the first place that does not stand before this one."""
        return bisect_left(self._packed, max(0, place[0]) << _SHIFT | max(0, place[1]))


class TermIndex:
    """Counts of the terms, slips and amounts of the rows that are in."""

    def __init__(self, sizes: Iterable[int] = ()) -> None:
        self._starts = list(accumulate(sizes, initial=0))  # of each row, in characters
        self._in = bytearray(len(self._starts) - 1)
        self.rows_in = 0
        self.words: dict[str, Word] = {}  # term id to the wording that stands first
        self.slips = 0
        self.amount_places = Places()
        self._counts: dict[Category, Counter[str]] = defaultdict(Counter)
        self._places: dict[str, Places] = defaultdict(Places)
        self._spellings: dict[Spelling, Places] = defaultdict(Places)
        self._cells = {group: array("L", bytes(array("L").itemsize * CELLS)) for group in CategoryGroup}

    @property
    def rows(self) -> int:
        """How many rows the article has."""
        return len(self._in)

    @property
    def characters(self) -> int:
        """How many characters its rows have."""
        return self._starts[-1]

    @property
    def terms(self) -> int:
        """How many distinct terms there are."""
        return len(self.words)

    @property
    def amounts(self) -> int:
        """How many amounts and dates there are."""
        return len(self.amount_places)

    @property
    def cells(self) -> dict[CategoryGroup, "array[int]"]:
        """How many terms of each group stand in each stretch of the article."""
        return self._cells

    def start_of(self, row: int) -> int:
        """Return how many characters stand in the rows before one."""
        return self._starts[row]

    def row_at(self, offset: int) -> int:
        """Return the row in which a character of the article stands."""
        return min(bisect_left(self._starts, offset + 1) - 1, self.rows - 1)

    def places(self, term_id: str) -> Places:
        """Return where a term stands in the rows that are in, from the top."""
        return self._places[term_id] if term_id in self._places else Places()

    def spellings(self) -> Iterator[tuple[Spelling, Places]]:
        """Yield the conversion slips, the most frequent first, with their places."""
        yield from sorted(self._spellings.items(), key=lambda pair: -len(pair[1]))

    def add(self, row: int, unit: AnnotatedUnit) -> None:
        """Count the terms of a row, once."""
        if self._in[row]:
            return
        self._in[row] = 1
        self.rows_in += 1
        for index, word in enumerate(unit.words):
            if word.term is not None:
                self._add_term(row, index, word, unit.starts[index])
        for number in range(len(unit.quantities)):
            self.amount_places.add(row, number)
        for index, slip in unit.slip_at.items():
            self._add_slip(row, index, slip, unit.starts[index])

    def by_category(self) -> Iterator[tuple[Category, Counter[str]]]:
        """Yield the categories, the fullest first, with the count of each term."""
        yield from sorted(self._counts.items(), key=lambda pair: -sum(pair[1].values()))

    def _add_term(self, row: int, index: int, word: Word, start: int) -> None:
        term = word.term
        assert term is not None
        places = self._places[term.id]
        places.add(row, index)
        if places[0] == (row, index):
            self.words[term.id] = word
        self._counts[term.category][term.id] += 1
        cell = (self._starts[row] + start) * CELLS // max(1, self.characters)
        self._cells[GROUP_OF[term.category]][min(cell, CELLS - 1)] += 1

    def _add_slip(self, row: int, index: int, slip: ConversionSlip, start: int) -> None:
        self.slips += 1
        part = slice(slip.span.start - start, slip.span.end - start)
        spelling = Spelling(slip.was[part], slip.now[part])
        self._spellings[spelling].add(row, index)


def _unpacked(packed: int) -> Place:
    return packed >> _SHIFT, packed & ((1 << _SHIFT) - 1)
