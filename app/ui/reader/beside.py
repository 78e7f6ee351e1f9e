"""Zhuyin beside characters: the room that it takes there, and where its letters and tones stand.

Letters stand below one another on the right of their character, level with its middle; a tone stands on the
right of the last letter, the light tone above the first (Ministry of Education, Taiwan, handbook of the
phonetic symbols of Mandarin).
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QGlyphRun, QPainter, QRawFont

from app.annotate.model import Token
from app.lexicon.listed import HAN, HAN_RUN
from app.ui import fonts
from app.ui.reader.cell import Cell
from app.ui.reader.ruby import Readings, RubyRun, ShownReadings
from app.ui.reader.tint import Spaced

if TYPE_CHECKING:
    from app.ui.reader.rowlayout import PlacedCell

ROOM = 0.68  # ems of the text that zhuyin takes behind a character
_LETTER = 0.4  # of the size of the text
_MIDDLE = 0.4  # ems from the middle of zhuyin to the baseline; what marks the word is below
_AIR = 0.02  # ems of the text from the character to its zhuyin
_TONES, _LIGHT = "ˊˇˋ", "˙"
# Of the size of the letters:
_TONE_LEFT = 0.98  # from the left edge of the letters to the ink of a tone
_TONE_LIFT = 0.9  # from the foot of the last letter to the middle of its tone
_LIGHT_ROOM = 0.5  # that the light tone takes above the letters
_EM_FOOT = 0.12  # from the foot of a letter's square to its baseline


class _Sign(NamedTuple):
    """A glyph: its number, and its place from the left edge and the middle of its syllable."""

    glyph: int
    x: float
    y: float


class BesideLine(NamedTuple):
    """The zhuyin of a line ready to be painted, at its place in the row."""

    top: float
    bottom: float
    run: QGlyphRun

    def draw(self, painter: QPainter, _: QRectF) -> None:
        """Paint all of it in the colour of the pen."""
        painter.drawGlyphRun(QPointF(), self.run)


class _Syllables(dict[str, tuple[_Sign, ...]]):
    """Syllables in letters of a size in pixels, laid out when first asked for."""

    def __init__(self, pixels: float) -> None:
        super().__init__()
        self.pixels = pixels
        self.raw = QRawFont.fromFont(fonts.bundled(fonts.TRADITIONAL, pixels))

    def __missing__(self, syllable: str) -> tuple[_Sign, ...]:
        made = self[syllable] = tuple(self._signs(syllable))
        return made

    def _signs(self, syllable: str) -> Iterator[_Sign]:
        letters = syllable.strip(_TONES + _LIGHT)
        size, light = self.pixels, _LIGHT in syllable
        top = -(len(letters) + (_LIGHT_ROOM if light else 0.0)) * size / 2
        if light:
            yield self._inked(_LIGHT, size / 2, top + _LIGHT_ROOM * size / 2)
            top += _LIGHT_ROOM * size
        for number, glyph in enumerate(self.raw.glyphIndexesForString(letters), 1):
            yield _Sign(glyph, 0.0, top + (number - _EM_FOOT) * size)
        for tone in _TONES:
            if tone in syllable:
                width = self._ink(tone).width()
                middle = top + (len(letters) - _TONE_LIFT) * size
                yield self._inked(tone, _TONE_LEFT * size + width / 2, middle)

    def _ink(self, sign: str) -> QRectF:
        return self.raw.boundingRect(self.raw.glyphIndexesForString(sign)[0])

    def _inked(self, sign: str, x: float, y: float) -> _Sign:
        """Place a sign by the middle of its ink, which fonts set at heights of their own."""
        middle = self._ink(sign).center()
        return _Sign(self.raw.glyphIndexesForString(sign)[0], x - middle.x(), y - middle.y())


@lru_cache(maxsize=32)
def _syllables(pixels: float) -> _Syllables:
    return _Syllables(pixels)


def fitted(tokens: Sequence[Token], shown: ShownReadings, pixels: float) -> Readings:
    """Return the room that zhuyin takes behind each character, in text of a size."""
    room = ROOM * pixels
    return Readings(
        tuple(
            Spaced(token.start + match.start(), token.start + match.end(), room)
            for token in tokens
            if shown.texts.get(token.index)
            for match in HAN_RUN.finditer(token.text)
        ),
        {},
    )


def runs(cell: Cell, tokens: Sequence[Token], shown: ShownReadings) -> Iterator[RubyRun]:
    """Yield the syllables beside the characters of a cell."""
    line, end, size = -1, 0, len(cell.text)
    right = (1 + _AIR) * cell.style.pixels
    for token in tokens:
        for match, syllable in zip(HAN.finditer(token.text), shown.of(token), strict=False):
            offset = token.start + match.start()
            while offset >= end and end < size:
                line += 1
                end = cell.end_of(line)
            yield RubyRun(syllable, cell.x(line, offset) + right, line)


def beside_lines(placed: "PlacedCell") -> tuple[BesideLine, ...]:
    """Return the zhuyin of a cell ready to be painted, line by line."""
    cell, origin, found = placed.cell, placed.origin, []
    pixels = cell.style.pixels
    made, reach = _syllables(_LETTER * pixels), cell.style.pitch / 2
    for number, of_line in groupby(placed.runs, key=attrgetter("line")):
        middle = origin.y() + cell.baseline(number) - _MIDDLE * pixels
        glyphs, places = [], []
        for syllable, left, _ in of_line:
            for glyph, x, y in made[syllable]:
                glyphs.append(glyph)
                places.append(QPointF(origin.x() + left + x, middle + y))
        run = QGlyphRun()
        run.setRawFont(made.raw)
        run.setGlyphIndexes(glyphs)
        run.setPositions(places)
        found.append(BesideLine(middle - reach, middle + reach, run))
    return tuple(found)
