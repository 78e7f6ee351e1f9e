"""What a search has found so far, in the order of the text, and which of it the reader is at."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Sequence

from app.ui.find.query import Hit

LIMIT = 50_000  # hits that are kept


class Hits:
    """Hits by row; ``current`` is one of them or None."""

    def __init__(self) -> None:
        self._by_row: dict[int, tuple[Hit, ...]] = {}
        self._rows: list[int] = []
        self.count = 0
        self.current: Hit | None = None

    @property
    def rows(self) -> Sequence[int]:
        """The rows that have hits, in order."""
        return self._rows

    @property
    def full(self) -> bool:
        """Tell whether no more are kept."""
        return self.count >= LIMIT

    def of(self, row: int) -> tuple[Hit, ...]:
        """Return the hits of a row."""
        return self._by_row.get(row, ())

    def add(self, row: int, found: Iterable[Hit]) -> bool:
        """Add hits to those of a row; tell whether any was new."""
        before = self.of(row)
        after = tuple(sorted({*before, *found}))
        if len(after) == len(before):
            return False
        self._put(row, after)
        return True

    def replace(self, row: int, found: Iterable[Hit]) -> None:
        """Let a row have these hits and no others."""
        self._put(row, tuple(sorted(set(found))))
        if self.current and self.current.row == row and self.current not in self.of(row):
            self.current = None

    def number(self) -> int:
        """Return the place of the current hit among all, from 1; 0 where there is none."""
        if self.current is None:
            return 0
        before = sum(
            len(self._by_row[row]) for row in self._rows[: bisect_left(self._rows, self.current.row)]
        )
        return before + self.of(self.current.row).index(self.current) + 1

    def next_from(self, place: Hit) -> Hit | None:
        """Return the hit at a place or after it, round the end."""
        here = self.of(place.row)
        at = bisect_left(here, place)
        if at < len(here):
            return here[at]
        after = bisect_right(self._rows, place.row)
        return self.of(self._rows[after % len(self._rows)])[0] if self._rows else None

    def step(self, forward: bool) -> Hit | None:
        """Go to the next hit or the one before, round the ends."""
        if self.current is None:
            return None
        here = self.of(self.current.row)
        at = here.index(self.current) + (1 if forward else -1)
        if 0 <= at < len(here):
            return here[at]
        index = bisect_left(self._rows, self.current.row) + (1 if forward else -1)
        return self.of(self._rows[index % len(self._rows)])[0 if forward else -1]

    def _put(self, row: int, hits: tuple[Hit, ...]) -> None:
        had = self._by_row.pop(row, ())
        self.count += len(hits) - len(had)
        if hits:
            self._by_row[row] = hits
        if hits and not had:
            insort(self._rows, row)
        elif had and not hits:
            self._rows.remove(row)
