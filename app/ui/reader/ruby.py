"""Readings above words: their texts, the room they need, and where they stand."""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QStaticText

from app.annotate.model import Token
from app.lexicon.listed import HAN
from app.lexicon.reading import Syllable
from app.lexicon.sandhi import spoken
from app.text.article import Span
from app.ui.reader.cell import Cell
from app.ui.reader.style import ReadingStyle
from app.ui.reader.tint import Spaced

if TYPE_CHECKING:
    from app.ui.reader.rowlayout import PlacedCell

_GAP = 4.5  # pixels between neighbouring readings
_CLOSEST = 2.5  # where a word broken across lines leaves no more
_STEPS = 4  # letter spacing goes by quarters of a pixel, so that its formats can be shared
_MEASURED = 20_000  # readings whose width is kept, in one font
_PREPARED = 8_000  # readings kept ready to be painted, in one font
_OVERHANG = 3.0  # how far a reading may stand out to the left of its column


class ReadingLine(NamedTuple):
    """The readings above a line ready to be painted: places in the row, and texts."""

    top: float
    bottom: float
    lefts: tuple[float, ...]
    texts: tuple[tuple[QPointF, QStaticText], ...]

    def between(self, left: float, right: float) -> tuple[tuple[QPointF, QStaticText], ...]:
        """Return the readings that reach between two edges; one too many rather than one too few."""
        return self.texts[max(0, bisect_left(self.lefts, left) - 1) : bisect_right(self.lefts, right)]


class RubyRun(NamedTuple):
    """A reading above one piece of a word: its text, its left edge and its line."""

    text: str
    left: float
    line: int


@dataclass(frozen=True, slots=True)
class ShownReadings:
    """The syllables to show above tokens, in pinyin or zhuyin, by token index."""

    kind: str
    syllables: Mapping[int, tuple[str, ...]]

    def of(self, token: Token) -> tuple[str, ...]:
        """Return the syllables of a token."""
        return self.syllables.get(token.index, ())

    def joined(self, syllables: Sequence[str]) -> str:
        """Write the syllables of one word: pinyin together, zhuyin apart."""
        return ("" if self.kind == "pinyin" else " ").join(syllables)


def shown_readings(tokens: Sequence[Token], kind: str, *, sandhi: bool) -> ShownReadings:
    """Return the syllables to show above tokens; with ``sandhi`` 一 and 不 as they are said."""
    if kind == "none":
        return ShownReadings(kind, {})
    if sandhi:
        said = {i: tuple(getattr(s, kind) for s in syllables) for i, syllables in _spoken(tokens)}
        return ShownReadings(kind, said)
    return ShownReadings(kind, {t.index: t.pinyin if kind == "pinyin" else t.zhuyin for t in tokens})


def _spoken(tokens: Sequence[Token]) -> Iterator[tuple[int, tuple[Syllable, ...]]]:
    """Yield each token with its syllables as said, pause by pause."""
    for pause, group in groupby(tokens, key=lambda token: token.word.reading is None):
        words = list(group)
        if pause:
            continue
        pairs = [
            ("".join(HAN.findall(t.text)), t.word.reading.syllables)
            for t in words
            if t.word.reading is not None
        ]
        yield from zip((token.index for token in words), spoken(pairs), strict=True)


class _Widths(dict[str, float]):
    """The widths of readings in one font, measured when first asked for."""

    def __init__(self, font: QFont) -> None:
        super().__init__()
        self._measure = QFontMetricsF(font).horizontalAdvance

    def __missing__(self, text: str) -> float:
        if len(self) >= _MEASURED:
            self.clear()
        width = self[text] = self._measure(text)
        return width


@lru_cache(maxsize=8)
def _widths(font: QFont) -> _Widths:
    return _Widths(font)


def ruby_width(text: str, font: QFont) -> float:
    """Return the width of a reading in pixels."""
    return _widths(font)[text]


class _Texts(dict[str, QStaticText]):
    """Readings prepared for painting in one font."""

    def __init__(self, font: QFont) -> None:
        super().__init__()
        self._font = font

    def __missing__(self, text: str) -> QStaticText:
        if len(self) >= _PREPARED:
            self.clear()
        made = self[text] = QStaticText(text)
        made.setTextFormat(Qt.TextFormat.PlainText)
        made.prepare(font=self._font)
        return made


@lru_cache(maxsize=8)
def _texts(font: QFont) -> _Texts:
    return _Texts(font)


def spacings(tokens: Sequence[Token], shown: ShownReadings, font: QFont, pixels: float) -> Iterator[Spaced]:
    """Yield letter spacing for the words whose reading is wider than they are."""
    widths = _widths(font)
    for token in tokens:
        written = shown.joined(shown.of(token))
        if not written:
            continue
        length = token.end - token.start
        lacking = widths[written] + _GAP - pixels * length
        if lacking > 0:
            yield Spaced(token.start, token.end, math.ceil(_STEPS * lacking / length) / _STEPS)


def ruby_runs(cell: Cell, tokens: Sequence[Token], shown: ShownReadings, font: QFont) -> Iterator[RubyRun]:
    """Yield the readings over a cell; a word broken across lines has its syllables shared out."""
    free: dict[int, float] = {}  # per line, where the last reading ends
    pixels, line, end, widths = cell.style.pixels, -1, 0, _widths(font)
    last, edge = -1, 0.0  # where the word before ended, which is where most words begin
    for token in tokens:
        syllables = shown.of(token)
        if not syllables:
            continue
        while token.start >= end and end < len(cell.text):
            line += 1
            end, last = cell.end_of(line), -1
        pieces: list[tuple[int, float, float, Span | None]]
        if token.end > end:
            pieces = [(p.line, p.left, p.right, p.span) for p in cell.pieces(token.span)]
        else:
            left = edge if last == token.start else cell.x(line, token.start)
            last, edge = token.end, cell.x(line, token.end)
            pieces = [(line, left, edge, None)]
        for number, left, right, span in pieces:
            text = shown.joined(_share(token, syllables, span) if span else syllables)
            length = len(span) if span else token.end - token.start
            width = widths[text]
            spare = max(0.0, (right - left) / length - pixels)  # the last letter's spacing
            start = max((left + right - spare - width) / 2, free.get(number, -_OVERHANG))
            free[number] = start + width + _CLOSEST
            yield RubyRun(text, start, number)


def _share(token: Token, syllables: Sequence[str], span: Span) -> Sequence[str]:
    """Return the syllables of the characters in a stretch; all of them if they do not fit one to one."""
    if len(syllables) != token.end - token.start:
        return syllables if span.start == token.start else ()
    return syllables[span.start - token.start : span.end - token.start]


def reading_lines(
    placed: "PlacedCell", style: ReadingStyle, metrics: QFontMetrics
) -> tuple[ReadingLine, ...]:
    """Return the readings of a cell ready to be painted, line by line."""
    cell, origin = placed.cell, placed.origin
    lift = cell.style.glyph_top + style.ruby_pixels * 0.36 + metrics.ascent()
    found, made = [], _texts(style.ruby_font)
    for number, group in groupby(placed.runs, key=lambda run: run.line):
        runs, top = list(group), origin.y() + cell.baseline(number) - lift
        lefts = tuple(origin.x() + run.left for run in runs)
        texts = tuple((QPointF(x, top), made[r.text]) for x, r in zip(lefts, runs, strict=True))
        found.append(ReadingLine(top, top + metrics.height(), lefts, texts))
    return tuple(found)
