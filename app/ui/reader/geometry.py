"""The arithmetic of the parallel view: column edges, estimated heights and the scroll anchor.

The place being read is an anchor: a row, and how many pixels of it are above the viewport. The
scroll bar is a read-out in estimated pixels that is never corrected, so it never jumps.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import inf

MARGIN = 26
GAP = 34
WEIGHTS = {"traditional": 1.25, "simplified": 1.0, "english": 1.15}
STACKED_BELOW = 900
MEASURE = 520.0  # pixels a share at the usual size: some 80 letters of English, 38 characters of Chinese


@dataclass(frozen=True, slots=True)
class ColumnBox:
    """A column's left edge and width in pixels."""

    name: str
    left: float
    width: float


@dataclass(frozen=True, slots=True)
class Anchor:
    """The row at the top of the viewport, and the pixels of it that are above the edge."""

    row: int = 0
    offset: float = 0.0


@dataclass(frozen=True, slots=True)
class Place:
    """The place being read, whatever the width and size of the text.

    ``offset`` is the character at the start of the uppermost line, ``depth`` the lines of it that
    are above the edge. Above a row's first line ``offset`` is -1 and ``depth`` counts pixels.
    """

    row: int = 0
    offset: int = -1
    depth: float = 0.0


def column_boxes(
    names: Sequence[str], width: int, weights: Mapping[str, float] = WEIGHTS, measure: float = inf
) -> tuple[ColumnBox, ...]:
    """Share a width among the columns shown by their weights; a narrow window stacks them.

    In a wide one they stand in its middle, so that no line is longer than the eye finds its way back from.
    """
    inner = max(60, width - 2 * MARGIN)
    if is_stacked(names, width):
        wide = min(inner, measure * max(WEIGHTS[name] for name in names))
        return tuple(ColumnBox(name, MARGIN + round((inner - wide) / 2), wide) for name in names)
    gaps = GAP * (len(names) - 1)
    free = min(inner - gaps, measure * sum(WEIGHTS[name] for name in names))
    whole = sum(weights[name] for name in names)
    boxes, left = [], float(MARGIN + round((inner - gaps - free) / 2))
    for name in names:
        share = free * weights[name] / whole
        boxes.append(ColumnBox(name, left, share))
        left += share + GAP
    return tuple(boxes)


def is_stacked(names: Sequence[str], width: int) -> bool:
    """Tell whether the columns of a row stand below one another."""
    return width < STACKED_BELOW and len(names) > 1


class HeightEstimate:
    """Estimated row heights, summed; for the scroll bar, and to tell what is far from the end."""

    def __init__(self, sizes: Sequence[int], signs: int, line_height: float, padding: float) -> None:
        self._line = (signs, line_height)
        heights = {size: max(1, -(-size // signs)) * line_height + padding for size in set(sizes)}
        self._tops = list(accumulate(map(heights.__getitem__, sizes), initial=0.0))

    def is_for(self, signs: int, line_height: float) -> bool:
        """Tell whether it is for lines of so many characters and of such a height."""
        return self._line == (signs, line_height)

    @property
    def total(self) -> float:
        """The estimated height of all rows."""
        return self._tops[-1]

    def height(self, row: int) -> float:
        """The estimated height of a row."""
        return self._tops[row + 1] - self._tops[row]

    def from_row(self, row: int) -> float:
        """The estimated height of a row and all that follow."""
        return self.total - self._tops[row]

    def position(self, anchor: Anchor, exact: float) -> float:
        """Return the scroll position of an anchor in a row whose laid-out height is ``exact``."""
        share = min(1.0, anchor.offset / exact) if exact > 0 else 0.0
        return self._tops[anchor.row] + share * self.height(anchor.row)

    def row_at(self, position: float) -> tuple[int, float]:
        """Return the row at a scroll position, and the share of it that is above."""
        row = min(max(0, bisect_right(self._tops, position) - 1), max(0, len(self._tops) - 2))
        height = self.height(row) if len(self._tops) > 1 else 0.0
        return row, min(1.0, max(0.0, (position - self._tops[row]) / height)) if height else 0.0
