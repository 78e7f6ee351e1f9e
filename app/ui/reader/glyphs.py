"""The glyphs of a font: Han characters are equally wide, everything else is shaped by Qt once."""

import re
from bisect import bisect_right
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtGui import QFont, QRawFont, QTextLayout

_SIMPLE = "\u3400-\u4dbf\u4e00-\u9fff\u3005\u3007、。，；：？！（）《》〈〉「」『』【】"
OTHER = re.compile(f"[^{_SIMPLE}]+")
_NEAR = 0.1  # pixels by which a glyph may stand before the character that it belongs to
_END = "口"  # set behind what is shaped, to see where that ends


class Shaped(NamedTuple):
    """A stretch of other signs: the width of each character, and the glyphs that begin at it."""

    widths: tuple[float, ...]
    glyphs: tuple[tuple[tuple[int, float], ...], ...]  # of each character: number, x behind its edge


class FontGlyphs:
    """One font's glyphs."""

    def __init__(self, font: QFont) -> None:
        self._font = font
        self.raw = QRawFont.fromFont(font)
        [end] = self.raw.glyphIndexesForString(_END)
        self._end = end
        self.em = self.raw.advancesForGlyphIndexes([end])[0].x()
        self.drawn = set[str]()  # characters that have been drawn ahead
        self.shaped = lru_cache(maxsize=2_000)(self._shape)

    def of(self, text: str) -> list[int]:
        """Return the glyphs of the characters of a text one by one; 0 where the font lacks one."""
        return list(self.raw.glyphIndexesForString(text))

    def _shape(self, text: str) -> Shaped | None:
        """Shape a stretch; None where its glyphs are not one after another in this font alone."""
        layout = QTextLayout(text + _END, self._font)
        layout.beginLayout()
        layout.createLine().setLineWidth(1e6)
        layout.endLayout()
        runs = layout.glyphRuns()
        if len(runs) != 1 or runs[0].rawFont() != self.raw or runs[0].isRightToLeft():
            return None
        indexes, places = runs[0].glyphIndexes(), [point.x() for point in runs[0].positions()]
        if not indexes or indexes[-1] != self._end or 0 in indexes or places != sorted(places):
            return None
        line = layout.lineAt(0)
        edges = [_x(line.cursorToX(at)) for at in range(len(text))] + [places[-1]]
        widths = tuple(right - left for left, right in pairwise(edges))
        if min(widths) < 0:
            return None
        glyphs: list[list[tuple[int, float]]] = [[] for _ in text]
        for glyph, x in zip(indexes[:-1], places[:-1], strict=True):
            at = min(max(0, bisect_right(edges, x + _NEAR) - 1), len(text) - 1)
            glyphs[at].append((glyph, x - edges[at]))
        return Shaped(widths, tuple(map(tuple, glyphs)))


def _x(found: object) -> float:
    assert isinstance(found, tuple)  # PySide6 returns the cursor position together with the x
    return float(found[0])


@lru_cache(maxsize=32)
def glyphs_of(font: QFont) -> FontGlyphs:
    """Return the glyphs of a font."""
    return FontGlyphs(font)
