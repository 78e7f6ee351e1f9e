"""Where a page has ink: boxes with white all around, so that no cut goes through a letter."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

WHITE = 0xFF


@dataclass(frozen=True, slots=True)
class Box:
    """A part of a picture in pixels; right and bottom are no longer in it."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def area(self) -> int:
        """How many pixels it has."""
        return (self.right - self.left) * (self.bottom - self.top)


def inked(data: bytes, stride: int, whole: Box, most: int) -> Iterator[Box]:
    """Yield boxes that hold all the ink of a grey picture, cut at white until they have few pixels."""
    waiting = [whole]
    while waiting:
        box = waiting.pop()
        rows = _runs([_is_row_white(data, stride, box, row) for row in range(box.top, box.bottom)], box.top)
        columns = _runs(
            [_is_column_white(data, stride, box, column) for column in range(box.left, box.right)], box.left
        )
        if not rows or not columns:
            continue
        tight = Box(columns[0][0], rows[0][0], columns[-1][1], rows[-1][1])
        if tight.area <= most or len(rows) == len(columns) == 1:
            yield tight
        elif len(rows) > 1:
            waiting += [Box(tight.left, top, tight.right, bottom) for top, bottom in rows]
        else:
            waiting += [Box(left, tight.top, right, tight.bottom) for left, right in _joined(columns)]


def _is_row_white(data: bytes, stride: int, box: Box, row: int) -> bool:
    part = data[row * stride + box.left : row * stride + box.right]
    return part.count(WHITE) == len(part)


def _is_column_white(data: bytes, stride: int, box: Box, column: int) -> bool:
    part = data[box.top * stride + column : (box.bottom - 1) * stride + column + 1 : stride]
    return part.count(WHITE) == len(part)


def _runs(white: Sequence[bool], start: int) -> list[tuple[int, int]]:
    """Return the stretches that are not white."""
    found, at = [], start
    for empty, group in groupby(white):
        size = len(list(group))
        if not empty:
            found.append((at, at + size))
        at += size
    return found


def _joined(columns: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return two stretches, cut at the widest white between them: words are not taken apart."""
    cut = max(range(1, len(columns)), key=lambda at: columns[at][0] - columns[at - 1][1])
    return [(columns[0][0], columns[cut - 1][1]), (columns[cut][0], columns[-1][1])]
