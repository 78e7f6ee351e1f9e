"""One cell laid out: lines of text at a fixed pitch, and where each stretch of it stands."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import cast

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from app.text.article import Span
from app.ui.reader.style import TextStyle
from app.ui.utf16 import Utf16Map


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a cell on one line: the line's number and its left and right edge."""

    line: int
    left: float
    right: float
    span: Span


class Cell:
    """A text broken into lines of a width; offsets are code points of the text."""

    def __init__(
        self,
        text: str,
        width: float,
        style: TextStyle,
        formats: Sequence[QTextLayout.FormatRange] = (),
        lead: float = 0.0,
    ) -> None:
        self.text = text
        self.width = width
        self.style = style
        self.map = Utf16Map(text)
        self._lead = lead  # room above the first line, as between all lines
        self._layout = _lay_out(text.replace("\n", "\u2028"), width, style, formats, lead)
        self._lines: list[QTextLine] = [self._layout.lineAt(i) for i in range(self._layout.lineCount())]
        self.starts = [self.map.from_qt(line.textStart()) for line in self._lines]

    @property
    def height(self) -> float:
        """The height of all lines."""
        return self.style.pitch * max(1, len(self._lines))

    @property
    def first_baseline(self) -> float:
        """From the cell's top to the first baseline."""
        return self._lead + self.style.ascent

    def baseline(self, line: int) -> float:
        """Return the baseline of a line, from the cell's top."""
        return self.first_baseline + line * self.style.pitch

    def pieces(self, span: Span) -> Iterator[Piece]:
        """Yield where a stretch stands, a piece for each line it touches."""
        number = max(0, bisect_right(self.starts, span.start) - 1)
        while number < len(self._lines) and self.starts[number] < span.end:
            low, high = max(span.start, self.starts[number]), min(span.end, self.end_of(number))
            if low < high:
                left, right = self.x(number, low), self.x(number, high)
                yield Piece(number, min(left, right), max(left, right), Span(low, high))
            number += 1

    def end_of(self, number: int) -> int:
        """Return the offset at which a line ends."""
        return self.starts[number + 1] if number + 1 < len(self.starts) else len(self.text)

    def x(self, number: int, offset: int) -> float:
        """Return where the character at an offset begins on a line."""
        # PySide6 returns the x together with the cursor position that it settled on.
        x, _ = cast("tuple[float, int]", self._lines[number].cursorToX(self.map.to_qt(offset)))
        return x

    def line_at(self, y: float) -> int:
        """Return the line at a height of the cell, the nearest where there is none."""
        return max(0, min(len(self._lines) - 1, int(y // self.style.pitch)))

    def offset_at(self, point: QPointF) -> int | None:
        """Return the character at a point of the cell, or None where there is none."""
        number = int(point.y() // self.style.pitch)
        if not 0 <= number < len(self._lines):
            return None
        line = self._lines[number]
        if not 0 <= point.x() <= line.naturalTextWidth():
            return None
        position = line.xToCursor(point.x(), QTextLine.CursorPosition.CursorOnCharacter)
        return self.map.from_qt(position)

    def rect(self, piece: Piece) -> QRectF:
        """Return the box of a piece around its characters, from the cell's top left."""
        top = self.baseline(piece.line) - self.style.glyph_top - 2
        return QRectF(piece.left, top, piece.right - piece.left, self.style.pixels * 1.22)

    def draw(self, painter: QPainter, origin: QPointF, clip: QRectF) -> None:
        """Paint the text with its own formats; the pen gives its colour."""
        self._layout.draw(painter, origin, [], clip)

    def caret_at(self, point: QPointF) -> int:
        """Return the place between two characters that is nearest to a point on the lines."""
        if point.y() < 0:
            return 0
        number = int(point.y() // self.style.pitch)
        if number >= len(self._lines):
            return len(self.text)
        line = self._lines[number]
        position = line.xToCursor(point.x(), QTextLine.CursorPosition.CursorBetweenCharacters)
        return self.map.from_qt(position)

    def caret_point(self, offset: int) -> QPointF:
        """Return where a place between two characters is: its x, and the middle of its line."""
        position = self.map.to_qt(offset)
        number = sum(line.textStart() <= position for line in self._lines[1:])
        x, _ = cast("tuple[float, int]", self._lines[number].cursorToX(position))
        return QPointF(x, (number + 0.5) * self.style.pitch)


def format_range(
    cell_map: Utf16Map, span: Span, *, colour: str | None = None, spacing: float | None = None
) -> QTextLayout.FormatRange:
    """Return a format for a stretch: a colour, or letter spacing in pixels."""
    made = QTextLayout.FormatRange()
    made.start = cell_map.to_qt(span.start)
    made.length = cell_map.to_qt(span.end) - made.start
    made.format = _sheet(colour, spacing)
    return made


@lru_cache(maxsize=256)
def _sheet(colour: str | None, spacing: float | None) -> QTextCharFormat:
    sheet = QTextCharFormat()
    if colour:
        sheet.setForeground(QColor(colour))
    if spacing is not None:
        sheet.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        sheet.setFontLetterSpacing(spacing)
    return sheet


def _lay_out(
    text: str, width: float, style: TextStyle, formats: Sequence[QTextLayout.FormatRange], lead: float
) -> QTextLayout:
    layout = QTextLayout(text, style.font)
    layout.setTextOption(_wrapping())
    layout.setCacheEnabled(True)
    if formats:
        layout.setFormats(list(formats))
    layout.beginLayout()
    top = lead
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += style.pitch
    layout.endLayout()
    return layout


@lru_cache(maxsize=1)
def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
