"""One cell laid out: lines of text at a fixed pitch, and where each stretch of it stands."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
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
        self._starts = [self.map.from_qt(line.textStart()) for line in self._lines]

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
        for number, line in enumerate(self._lines):
            start = self._starts[number]
            end = self._starts[number + 1] if number + 1 < len(self._starts) else len(self.text)
            low, high = max(span.start, start), min(span.end, end)
            if low < high:
                left, right = self._x(line, low), self._x(line, high)
                yield Piece(number, min(left, right), max(left, right), Span(low, high))
            if start >= span.end:
                break

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

    def _x(self, line: QTextLine, offset: int) -> float:
        # PySide6 returns the x together with the cursor position that it settled on.
        x, _ = cast("tuple[float, int]", line.cursorToX(self.map.to_qt(offset)))
        return x


def format_range(
    cell_map: Utf16Map, span: Span, *, colour: str | None = None, spacing: float | None = None
) -> QTextLayout.FormatRange:
    """Return a format for a stretch: a colour, or letter spacing in pixels."""
    made = QTextLayout.FormatRange()
    made.start = cell_map.to_qt(span.start)
    made.length = cell_map.to_qt(span.end) - made.start
    sheet = QTextCharFormat()
    if colour:
        sheet.setForeground(QColor(colour))
    if spacing is not None:
        sheet.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        sheet.setFontLetterSpacing(spacing)
    made.format = sheet
    return made


def _lay_out(
    text: str, width: float, style: TextStyle, formats: Iterable[QTextLayout.FormatRange], lead: float
) -> QTextLayout:
    layout = QTextLayout(text, style.font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.setFormats(list(formats))
    layout.beginLayout()
    top = lead
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += style.pitch
    layout.endLayout()
    return layout
