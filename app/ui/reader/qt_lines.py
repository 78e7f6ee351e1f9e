"""A text broken into lines by Qt, which knows every script."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import cast

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from app.ui.reader.cell_text import CellText
from app.ui.reader.tint import Spaced, Tinted
from app.ui.utf16 import Utf16Map


class QtLines:
    """Lines of a width; offsets are code points of the text."""

    def __init__(self, text: CellText, width: float) -> None:
        self._map = Utf16Map(text.text)
        formats = list(self._formats(text.tints, text.spacings))
        self._layout = _lay_out(text, width, formats)
        self._lines: list[QTextLine] = [self._layout.lineAt(i) for i in range(self._layout.lineCount())]
        self.starts: Sequence[int] = [self._map.from_qt(line.textStart()) for line in self._lines]

    def x(self, number: int, offset: int) -> float:
        """Return where the character at an offset begins on a line."""
        # PySide6 returns the x together with the cursor position that it settled on.
        x, _ = cast("tuple[float, int]", self._lines[number].cursorToX(self._map.to_qt(offset)))
        return x

    def character_at(self, number: int, x: float) -> int | None:
        """Return the character of a line at an x, None where there is none."""
        line = self._lines[number]
        if not 0 <= x <= line.naturalTextWidth():
            return None
        return self._map.from_qt(line.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter))

    def gap_at(self, number: int, x: float) -> int:
        """Return the place between two characters of a line that is nearest to an x."""
        position = self._lines[number].xToCursor(x, QTextLine.CursorPosition.CursorBetweenCharacters)
        return self._map.from_qt(position)

    def draw(self, painter: QPainter, origin: QPointF, clip: QRectF) -> None:
        """Paint the lines within a clip; the pen gives the colour of what has none of its own."""
        self._layout.draw(painter, origin, [], clip)

    def prepare(self) -> None:
        """Do nothing: Qt has its glyphs."""

    def _formats(
        self, tints: Sequence[Tinted], spacings: Sequence[Spaced]
    ) -> Iterator[QTextLayout.FormatRange]:
        for start, end, colour in tints:
            yield self._format(start, end, _sheet(colour, 0.0))
        for start, end, pixels in spacings:
            yield self._format(start, end, _sheet("", pixels))

    def _format(self, start: int, end: int, sheet: QTextCharFormat) -> QTextLayout.FormatRange:
        made = QTextLayout.FormatRange()
        made.start = self._map.to_qt(start)
        made.length = self._map.to_qt(end) - made.start
        made.format = sheet
        return made


@lru_cache(maxsize=256)
def _sheet(colour: str, spacing: float) -> QTextCharFormat:
    sheet = QTextCharFormat()
    if colour:
        sheet.setForeground(QColor(colour))
    if spacing:
        sheet.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        sheet.setFontLetterSpacing(spacing)
    return sheet


def _lay_out(text: CellText, width: float, formats: Sequence[QTextLayout.FormatRange]) -> QTextLayout:
    layout = QTextLayout(text.text.replace("\n", "\u2028"), text.style.font)
    layout.setTextOption(_wrapping())
    layout.setCacheEnabled(True)
    if formats:
        layout.setFormats(list(formats))
    layout.beginLayout()
    top = text.lead
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += text.style.pitch
    layout.endLayout()
    return layout


@lru_cache(maxsize=1)
def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
