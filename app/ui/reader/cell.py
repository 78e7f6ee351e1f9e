"""One cell laid out: lines of text at a fixed pitch, and where each stretch of it stands."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple, Protocol

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from app.text.article import Span
from app.ui.reader.cell_text import CellText
from app.ui.reader.han_lines import han_lines
from app.ui.reader.qt_lines import QtLines

_BOX = 1.22  # of the size of the text: how high a word's box is


class Stretch(Protocol):
    """Where something begins and ends in a text."""

    @property
    def start(self) -> int:
        """The first code point."""

    @property
    def end(self) -> int:
        """The one behind the last."""


class Piece(NamedTuple):
    """A stretch of a cell on one line: the line's number and its left and right edge."""

    line: int
    left: float
    right: float
    span: Stretch


class Cell:
    """A text broken into lines of a width; offsets are code points of the text."""

    def __init__(self, text: CellText, width: float) -> None:
        self.text = text.text
        self.width = width
        self.style = text.style
        self._lead = text.lead
        placed = text.glyphs
        self._lines = QtLines(text, width) if placed is None else han_lines(text, placed, width)
        self.starts = self._lines.starts

    @property
    def height(self) -> float:
        """The height of all lines."""
        return self.style.pitch * max(1, len(self.starts))

    @property
    def first_baseline(self) -> float:
        """From the cell's top to the first baseline."""
        return self._lead + self.style.ascent

    def baseline(self, line: int) -> float:
        """Return the baseline of a line, from the cell's top."""
        return self.first_baseline + line * self.style.pitch

    def pieces(self, span: Stretch) -> Iterable[Piece]:
        """Return where a stretch stands, a piece for each line it touches."""
        start, end, starts = span.start, span.end, self.starts
        number = max(0, bisect_right(starts, start) - 1)
        if start < end and (number + 1 == len(starts) or end < starts[number + 1]):  # as most do
            left, right = self.x(number, start), self.x(number, end)
            return (Piece(number, left, right, span) if left <= right else Piece(number, right, left, span),)
        return self._broken(span, number)

    def _broken(self, span: Stretch, number: int) -> Iterator[Piece]:
        while number < len(self.starts) and self.starts[number] < span.end:
            low, high = max(span.start, self.starts[number]), min(span.end, self.end_of(number))
            if low < high:
                left, right = self.x(number, low), self.x(number, self._seen_end(number, low, high))
                yield Piece(number, min(left, right), max(left, right), Span(low, high))
            number += 1

    def _seen_end(self, number: int, low: int, high: int) -> int:
        """Return where a stretch of a line ends for the eye: spaces that end the line are not seen."""
        if high == self.end_of(number) < len(self.text):
            return low + len(self.text[low:high].rstrip(" "))
        return high

    def end_of(self, number: int) -> int:
        """Return the offset at which a line ends."""
        return self.starts[number + 1] if number + 1 < len(self.starts) else len(self.text)

    def x(self, number: int, offset: int) -> float:
        """Return where the character at an offset begins on a line."""
        return self._lines.x(number, offset)

    def line_at(self, y: float) -> int:
        """Return the line at a height of the cell, the nearest where there is none."""
        return max(0, min(len(self.starts) - 1, int(y // self.style.pitch)))

    def offset_at(self, point: QPointF) -> int | None:
        """Return the character at a point of the cell, or None where there is none."""
        number = int(point.y() // self.style.pitch)
        if not 0 <= number < len(self.starts):
            return None
        return self._lines.character_at(number, point.x())

    def rect(self, piece: Piece, origin: QPointF) -> QRectF:
        """Return the box of a piece around its characters, in a cell whose top left is somewhere."""
        number, left, right, _ = piece
        top = origin.y() + self._box_top(number)
        return QRectF(origin.x() + left, top, right - left, self.style.pixels * _BOX)

    def bar(self, piece: Piece, origin: QPointF) -> QRectF:
        """Return the box of a bar right below the box of a piece, a little shorter than it."""
        number, left, right, _ = piece
        top = origin.y() + self._box_top(number) + self.style.pixels * _BOX
        return QRectF(origin.x() + left + 0.5, top, right - left - 1, 2)

    def _box_top(self, number: int) -> float:
        """Return where the boxes of a line's words begin, from the cell's top."""
        return self.baseline(number) - self.style.glyph_top - 2

    def draw(self, painter: QPainter, origin: QPointF, clip: QRectF) -> None:
        """Paint the text with its own formats; the pen gives its colour."""
        self._lines.draw(painter, origin, clip)

    def prepare(self) -> None:
        """Do ahead what the first painting would have to do."""
        self._lines.prepare()

    def caret_at(self, point: QPointF) -> int:
        """Return the place between two characters that is nearest to a point on the lines."""
        if point.y() < 0:
            return 0
        number = int(point.y() // self.style.pitch)
        if number >= len(self.starts):
            return len(self.text)
        return self._lines.gap_at(number, point.x())

    def caret_point(self, offset: int) -> QPointF:
        """Return where a place between two characters is: its x, and the middle of its line."""
        number = max(0, bisect_right(self.starts, offset) - 1)
        return QPointF(self.x(number, offset), (number + 0.5) * self.style.pitch)
