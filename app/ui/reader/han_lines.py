"""Chinese text broken into lines by adding up widths, which is quicker than shaping it with its spacing.

Han characters are all equally wide; only what stands between them is shaped, once for each wording.
"""

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF, QTextBoundaryFinder
from PySide6.QtGui import QColor, QGlyphRun, QPainter

from app.ui.reader.cell_text import CellText
from app.ui.reader.glyphs import GlyphSet, glyphs_of
from app.ui.reader.tint import Tinted

_BELOW = 0.4  # of the size of the text: how far glyphs reach below the baseline, at the most
_SHARED = 20_000  # points on a baseline that are kept


class _Points(OrderedDict[float, QPointF]):
    """Points on a baseline by their x: most are whole or quarter pixels and come again and again."""

    def __missing__(self, x: float) -> QPointF:
        if len(self) >= _SHARED:
            self.popitem(last=False)  # to free them all at once would take a frame
        made = self[x] = QPointF(x, 0.0)
        return made


_POINTS = _Points()


def han_lines(text: CellText, placed: GlyphSet, width: float) -> "HanLines":
    """Break a text into lines of a width, the same ones where the width before broke it alike."""
    starts = list(_breaks(text.text, placed.edges, width)) or [0]
    if text.broken is None or text.broken.starts != starts:
        text.broken = HanLines(text, placed, starts)
    return text.broken


class HanLines:
    """Lines that begin at some offsets; offsets are code points of the text."""

    def __init__(self, text: CellText, placed: GlyphSet, starts: Sequence[int]) -> None:
        self._set = placed
        self._style = text.style
        self._tints = text.tints
        self._lead = text.lead
        self._end = len(text.text)
        self.starts = starts

    def x(self, number: int, offset: int) -> float:
        """Return where the character at an offset begins on a line."""
        edges = self._set.edges
        return edges[offset] - edges[self.starts[number]]

    def character_at(self, number: int, x: float) -> int | None:
        """Return the character of a line at an x, None where there is none."""
        start, end = self._line(number)
        edges = self._set.edges
        at = bisect_right(edges, x + edges[start]) - 1
        return at if start <= at < end else None

    def gap_at(self, number: int, x: float) -> int:
        """Return the place between two characters of a line that is nearest to an x."""
        start, end = self._line(number)
        edges = self._set.edges
        x += edges[start]
        at = min(max(start, bisect_right(edges, x) - 1), end)
        if at >= end:
            return end if end == self._end else end - 1  # the next line begins at its end
        nearer = at + (x - edges[at] > edges[at + 1] - x)
        return nearer if nearer < end or end == self._end else at

    def draw(self, painter: QPainter, origin: QPointF, clip: QRectF) -> None:
        """Paint the lines within a clip; the pen gives the colour of what has none of its own."""
        pen, style = painter.pen(), self._style
        top, reach = origin.y() + self._lead, style.ascent + _BELOW * style.pixels
        for number, runs in enumerate(self._runs):
            line = top + number * style.pitch
            if line + reach < clip.top() or line > clip.bottom():
                continue
            place = QPointF(origin.x(), line + style.ascent)
            for colour, run in runs:
                if colour:
                    painter.setPen(QColor(colour))
                painter.drawGlyphRun(place, run)
                if colour:
                    painter.setPen(pen)

    def prepare(self) -> None:
        """Make the glyphs of all lines ready to be painted."""
        assert self._runs is not None

    @cached_property
    def _runs(self) -> list[list[tuple[str, QGlyphRun]]]:
        """The glyphs of each line by colour, made when first painted."""
        return [
            [(colour, self._run(start, end, self._set.edges[line])) for start, end, colour in parts]
            for line, parts in ((self.starts[n], self._parts(n)) for n in range(len(self.starts)))
        ]

    def _run(self, start: int, end: int, left: float) -> QGlyphRun:
        edges, more = self._set.edges, self._set.more
        numbers = self._set.glyphs[start:end]
        places = [_POINTS[x - left] for x in edges[start:end]]
        if more and any(start <= at < end for at in more):
            found = [
                (glyph, edges[at] + behind - left)
                for at in range(start, end)
                for glyph, behind in more.get(at, ((self._set.glyphs[at], 0.0),))
            ]
            numbers = [glyph for glyph, _ in found]
            places = [_POINTS[x] for _, x in found]
        run = QGlyphRun()
        run.setRawFont(glyphs_of(self._style.font).raw)
        run.setGlyphIndexes(numbers)
        run.setPositions(places)
        return run

    def _parts(self, number: int) -> Iterator[Tinted]:
        """Yield the stretches of a line that have one colour each."""
        at, end = self._line(number)
        for tint in self._tints:
            if tint.end > at and tint.start < end:
                if tint.start > at:
                    yield Tinted(at, tint.start, "")
                yield Tinted(max(at, tint.start), min(end, tint.end), tint.colour)
                at = min(end, tint.end)
        if at < end:
            yield Tinted(at, end, "")

    def _line(self, number: int) -> tuple[int, int]:
        """Return where a line begins and ends."""
        return self.starts[number], self.starts[number + 1] if number + 1 < len(self.starts) else self._end


def _breaks(text: str, edges: Sequence[float], width: float) -> Iterator[int]:
    """Yield where lines begin: where Unicode lets a line end, or anywhere if no such place fits."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text)
    start, size = 0, len(text)
    while start < size:
        yield start
        fits = max(start + 1, bisect_right(edges, edges[start] + width, start) - 1)
        behind = fits
        while behind < size and text[behind] == " ":
            behind += 1  # spaces may hang over
        if behind >= size:
            return
        finder.setPosition(behind)
        end = behind if finder.isAtBoundary() else finder.toPreviousBoundary()
        start = end if end > start else fits
