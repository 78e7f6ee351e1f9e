"""The glyphs of a font: Han characters are equally wide, everything else is shaped by Qt once."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import NamedTuple

from PySide6.QtGui import QFont, QRawFont, QTextLayout

from app.ui.reader.tint import Spaced

_SIMPLE = "\u3400-\u4dbf\u4e00-\u9fff\u3005\u3007、。，；：？！（）《》〈〉「」『』【】"
OTHER = re.compile(f"[^{_SIMPLE}]+")
_NEAR = 0.1  # pixels by which a glyph may stand before the character that it belongs to
_EXACT = 0.02  # pixels behind the edge that are none
_NEVER = -1  # instead of a glyph where ``more`` tells them
_END = "口"  # set behind what is shaped, to see where that ends

Glyph = tuple[int, float]  # number in the font, x behind the character's edge


class Shaped(NamedTuple):
    """A stretch of other signs: the width of each character, and the glyphs that begin at it."""

    widths: tuple[float, ...]
    glyphs: tuple[tuple[Glyph, ...], ...]  # of each character: number, x behind its edge


@dataclass(frozen=True, slots=True)
class GlyphSet:
    """A text's characters in a font: where each begins, were all on one line, and its glyphs."""

    edges: list[float]
    glyphs: list[int]
    more: dict[int, tuple[Glyph, ...]]  # of characters that have not just one glyph at their edge


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
        glyphs: list[list[Glyph]] = [[] for _ in text]
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


def glyph_set(text: str, font: FontGlyphs, spacings: Sequence[Spaced]) -> GlyphSet | None:
    """Set a text on one line; None where the font lacks a character, or only Qt can set it."""
    glyphs, widths = font.of(text), [font.em] * len(text)
    more = dict[int, tuple[Glyph, ...]]()
    for match in OTHER.finditer(text):
        shaped = font.shaped(match[0])
        if shaped is None:
            return None
        widths[match.start() : match.end()] = shaped.widths
        for at, found in enumerate(shaped.glyphs, match.start()):
            if len(found) == 1 and abs(found[0][1]) < _EXACT:
                glyphs[at] = found[0][0]
            else:
                more[at], glyphs[at] = found, _NEVER
    if 0 in glyphs:
        return None
    for start, end, pixels in spacings:
        for at in range(start, end):
            widths[at] += pixels
    return GlyphSet(list(accumulate(widths, initial=0.0)), glyphs, more)
