"""Sizes and fonts of the reading surface, worked out once per zoom."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QFont, QFontMetricsF

from app.text.article import UnitKind
from app.ui import fonts
from app.ui.theme import Theme

ROW_PAD = 13.0
LABEL_PIXELS = 11.0
_HEAD_PIXELS = 13.0
BESIDE = "zhuyin-beside"
_LARGER = 1.3  # times as large is text with zhuyin beside it, so that three letters have room on a line


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How one column sets its lines, in pixels."""

    font: QFont
    pitch: float  # from baseline to baseline
    ascent: float
    glyph_top: float  # from a Han character's upper edge to the baseline
    pixels: float
    han: bool = False  # the text is Chinese


@dataclass(frozen=True)
class ReadingStyle:
    """All styles of the reading surface at one zoom."""

    theme: Theme
    zoom: float
    readings: str  # none, pinyin, zhuyin, zhuyin-beside
    readings_on: str  # all, unknown, terms
    sandhi: bool = False
    known: frozenset[str] = frozenset()  # words that the reader knows, by Simplified spelling

    @property
    def beside(self) -> bool:
        """Tell whether readings stand beside each character, not above words."""
        return self.readings == BESIDE

    @property
    def kind(self) -> str:
        """What readings are written in, wherever they stand: none, pinyin or zhuyin."""
        return "zhuyin" if self.beside else self.readings

    @property
    def ruby_font(self) -> QFont:
        """The font of readings above words."""
        family = fonts.TRADITIONAL if self.kind == "zhuyin" else fonts.LATIN  # its apostrophe is narrow
        return fonts.font(family, self.ruby_pixels)

    @property
    def ruby_pixels(self) -> float:
        """The size of readings: the drawing's 9.5 px, kept legible at small zooms."""
        return max(9.0, 10.0 * self.zoom)

    @property
    def label_font(self) -> QFont:
        """The font of origins."""
        return fonts.font(fonts.TRADITIONAL, LABEL_PIXELS * max(1.0, self.zoom))

    @property
    def head_font(self) -> QFont:
        """The font of who wrote a comment."""
        return fonts.font(fonts.TRADITIONAL, _HEAD_PIXELS * max(1.0, self.zoom))

    def chinese(self, column: str, kind: UnitKind, *, readable: bool = True) -> TextStyle:
        """Return the style of a Chinese column; lines with nothing that has a reading stand closer."""
        family = fonts.TRADITIONAL if column == "traditional" else fonts.SIMPLIFIED
        pixels = (17 if column == "traditional" else 16) * _scale(kind) * self.zoom
        ruby = (
            column == "traditional" and self.readings != "none" and kind is not UnitKind.CHROME and readable
        )
        if ruby and self.beside:
            pixels *= _LARGER
            return _style(family, pixels, 1.75 * pixels, han=True)
        return _style(family, pixels, (2.35 if ruby else 1.85) * pixels, han=True)

    def english(self, kind: UnitKind) -> TextStyle:
        """Return the style of the English column."""
        pixels = 15 * _scale(kind) * self.zoom
        return _style(fonts.LATIN, pixels, 1.65 * pixels)


def _scale(kind: UnitKind) -> float:
    sizes = {UnitKind.TITLE: 1.3, UnitKind.HEADING: 1.1, UnitKind.CHROME: 0.8, UnitKind.BYLINE: 0.85}
    return sizes.get(kind, 1.0)


@lru_cache(maxsize=64)
def _style(family: str, pixels: float, pitch: float, *, han: bool = False) -> TextStyle:
    font = fonts.font(family, pixels)
    metrics = QFontMetricsF(font)
    return TextStyle(font, round(pitch), metrics.ascent(), pixels * 0.86, pixels, han)


fonts.when_chosen(_style.cache_clear)
