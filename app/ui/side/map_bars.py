"""The arithmetic of the map: stretches of the article put together to bars."""

from array import array
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from app.lexicon.category_groups import CategoryGroup


@dataclass(frozen=True, slots=True)
class Bar:
    """The terms of one bar, by group, none of them empty; the groups come in one order everywhere."""

    counts: tuple[tuple[CategoryGroup, int], ...] = ()

    @property
    def total(self) -> int:
        """How many terms there are."""
        return sum(count for _, count in self.counts)


def bars(cells: Mapping[CategoryGroup, "array[int]"], number: int) -> tuple[Bar, ...]:
    """Put cells together to a number of bars, or as many as there are cells."""
    size = max((len(row) for row in cells.values()), default=0)
    number = min(number, size)
    edges = [at * size // number for at in range(number + 1)] if number else []
    summed = {group: [sum(row[a:b]) for a, b in pairwise(edges)] for group, row in cells.items()}
    return tuple(
        Bar(tuple((group, sums[at]) for group, sums in summed.items() if sums[at])) for at in range(number)
    )
