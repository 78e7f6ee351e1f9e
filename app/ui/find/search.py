"""The search: a generator that goes from the row in sight through the article, a row a step."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.ui.find.index import FindIndex
from app.ui.find.match import Matcher, matcher
from app.ui.find.pinyin import PinyinQuery, parse_query
from app.ui.find.query import Hit, Query

_NEAR = 40  # rows that are searched in every way before the rest is begun


@dataclass(frozen=True, slots=True)
class Scope:
    """Which sides of the rows are shown, and hence searched."""

    chinese: bool = True
    english: bool = True


class Search:
    """One query over one article; raises ``BadPattern`` at once, ``SlowPattern`` on the way."""

    def __init__(self, index: FindIndex, query: Query, scope: Scope) -> None:
        self._index = index
        self._query = query
        self.scope = scope
        self._spans: Matcher = matcher(query)
        by_reading = query.pinyin and not query.pattern and scope.chinese
        self._pinyin: PinyinQuery | None = parse_query(query.text) if by_reading else None

    def row(self, row: int) -> tuple[Hit, ...]:
        """Return everything that is found in a row, in order."""
        return tuple(sorted({*self._by_text(row), *self._by_reading(row)}))

    def steps(self, first: int) -> Iterator[tuple[int, tuple[Hit, ...]]]:
        """Yield rows with what was found, from a row on and round; a row may come twice, with other hits.

        What costs most, the readings, comes last, except for the rows that are in sight.
        """
        rows = (*range(first, len(self._index)), *range(first))
        for row in rows[:_NEAR]:
            yield row, self.row(row)
        for row in rows[_NEAR:]:
            yield row, tuple(self._by_text(row))
        if self._pinyin:
            for row in rows[_NEAR:]:
                yield row, tuple(self._by_reading(row))

    def _by_text(self, row: int) -> Iterator[Hit]:
        pattern = self._query.pattern
        if self.scope.chinese:
            for start, end in self._spans(self._index.chinese(row, pattern=pattern)):
                yield Hit(row, False, start, end)
        if self.scope.english:
            for start, end in self._spans(self._index.english(row, pattern=pattern)):
                yield Hit(row, True, start, end)

    def _by_reading(self, row: int) -> Iterator[Hit]:
        if self._pinyin is None:
            return
        found = {span for line in self._index.readings(row) for span in line.find(self._pinyin)}
        for start, end in found:
            yield Hit(row, False, start, end)
