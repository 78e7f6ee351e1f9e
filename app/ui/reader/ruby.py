"""Readings above words: their texts, the room they need, and where they stand."""

from bisect import bisect_left, bisect_right
from collections import OrderedDict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QPainter, QStaticText

from app.annotate.model import Token
from app.lexicon.listed import HAN
from app.lexicon.orthography import written
from app.lexicon.reading import Syllable
from app.lexicon.sandhi import spoken
from app.ui.reader.cell import Cell, Stretch
from app.ui.reader.overhang import fits
from app.ui.reader.style import ReadingStyle
from app.ui.reader.tint import Spaced

if TYPE_CHECKING:
    from app.ui.reader.rowlayout import PlacedCell

_CLOSEST = 2.5  # pixels between neighbouring readings where a word broken across lines leaves no more
_NARROWER = 0.5  # pixels
_MEASURED = 20_000  # readings whose width is kept, in one font
_PREPARED = 8_000  # readings kept ready to be painted, in one font
_INDEX = attrgetter("index")
_SYLLABLES = {kind: attrgetter(f"word.{kind}") for kind in ("pinyin", "zhuyin")}
_WRITTEN = attrgetter("word.written")
_FOOT = 2.0  # pixels by which the foot of a j stands out to the left of its reading
_OVERHANG = 3.0  # how far a reading may stand out to the left of its column


class ReadingLine(NamedTuple):
    """The readings above a line ready to be painted: places in the row, and texts."""

    top: float
    bottom: float
    lefts: Sequence[float]
    texts: Sequence[tuple[QPointF, QStaticText]]

    def draw(self, painter: QPainter, clip: QRectF) -> None:
        """Paint what is within a clip, in the painter's font and the colour of its pen."""
        draw = painter.drawStaticText
        for place, text in self.between(clip.left(), clip.right()):
            draw(place, text)

    def between(self, left: float, right: float) -> Sequence[tuple[QPointF, QStaticText]]:
        """Return the readings that reach between two edges; one too many rather than one too few."""
        return self.texts[max(0, bisect_left(self.lefts, left) - 1) : bisect_right(self.lefts, right + _FOOT)]


class RubyRun(NamedTuple):
    """A reading above one piece of a word: its text, its left edge and its line."""

    text: str
    left: float
    line: int


_LINE = attrgetter("line")


@dataclass(frozen=True, slots=True)
class ShownReadings:
    """The readings to show above tokens, in pinyin or zhuyin, by token index."""

    kind: str
    texts: Mapping[int, str]  # written whole: pinyin by words, zhuyin syllable by syllable
    said: Mapping[int, tuple[str, ...]] | None = None  # the syllables, where they may not be the word's own

    def of(self, token: Token) -> tuple[str, ...]:
        """Return the syllables of a token."""
        if self.said is not None:
            return self.said.get(token.index, ())
        return _SYLLABLES[self.kind](token) if self.texts else ()

    def over(self, token: Token, span: Stretch) -> str:
        """Write the reading of the characters in a stretch; all of it if they do not fit one to one."""
        syllables, low, high = self.of(token), span.start - token.start, span.end - token.start
        if len(syllables) != token.end - token.start:
            return "" if low else self.texts[token.index]
        if self.kind != "pinyin":
            return " ".join(syllables[low:high])
        return written(syllables[low:high], token.word.shape[low:high])


def shown_readings(tokens: Sequence[Token], kind: str, *, sandhi: bool) -> ShownReadings:
    """Return the readings to show above tokens; with ``sandhi`` 一 and 不 as they are said."""
    if kind == "none":
        return ShownReadings(kind, {})
    if sandhi:
        said = {i: tuple(getattr(s, kind) for s in syllables) for i, syllables in _spoken(tokens)}
        texts = {t.index: _whole(t, kind, said.get(t.index, ())) for t in tokens}
        return ShownReadings(kind, texts, said)
    if kind == "pinyin":
        return ShownReadings(kind, dict(zip(map(_INDEX, tokens), map(_WRITTEN, tokens), strict=True)))
    return ShownReadings(kind, {t.index: _whole(t, kind, _SYLLABLES[kind](t)) for t in tokens})


def _whole(token: Token, kind: str, syllables: tuple[str, ...]) -> str:
    if kind != "pinyin":
        return " ".join(syllables)
    word = token.word
    return word.written if syllables == word.pinyin else written(syllables, word.shape)


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


class _Texts(OrderedDict[str, QStaticText]):
    """Readings prepared for painting in one font."""

    def __init__(self, font: QFont) -> None:
        super().__init__()
        self._font = font

    def __missing__(self, text: str) -> QStaticText:
        if len(self) >= _PREPARED:
            self.popitem(last=False)  # to free them all at once would take a frame
        made = self[text] = QStaticText(text)
        made.setTextFormat(Qt.TextFormat.PlainText)
        made.prepare(font=self._font)
        return made


@lru_cache(maxsize=8)
def _texts(font: QFont) -> _Texts:
    return _Texts(font)


class Readings(NamedTuple):
    """How the words with readings are set: the room that they need, and where each reading begins."""

    spacings: tuple[Spaced, ...]
    lefts: Mapping[int, float]  # from the left edge of the token with this index


def fitted(tokens: Sequence[Token], shown: ShownReadings, font: QFont, pixels: float) -> Readings:
    """Return the room that words need whose reading is wider than they are and may stand out."""
    widths, texts = _widths(font), shown.texts
    read = [token for token in tokens if texts.get(token.index)]
    words = [(token.start, token.end, widths[texts[token.index]]) for token in read]
    spaced, lefts = list[Spaced](), dict[int, float]()
    for token, (spacing, left) in zip(read, fits(words, pixels), strict=True):
        lefts[token.index] = left
        if spacing:
            spaced.append(Spaced(token.start, token.end, spacing))
    return Readings(tuple(spaced), lefts)


def ruby_runs(
    cell: Cell, tokens: Sequence[Token], shown: ShownReadings, lefts: Mapping[int, float], font: QFont
) -> Iterator[RubyRun]:
    """Yield the readings over a cell; a word broken across lines has its syllables shared out."""
    pixels, size, widths, texts = cell.style.pixels, len(cell.text), _widths(font), shown.texts
    line, end, free = -1, 0, 0.0  # the line, where it ends, and where its last reading does
    last, edge = -1, 0.0  # where the word before ended, which is where most words begin
    for token in tokens:
        whole = texts.get(token.index)
        if not whole:
            continue
        start, stop = token.start, token.end
        while start >= end and end < size:
            line += 1
            end, last, free = cell.end_of(line), -1, -_OVERHANG
        if stop <= end:
            left = edge if last == start else cell.x(line, start)
            last, edge = stop, cell.x(line, stop)
            width = widths[whole]
            if edge - left < pixels * (stop - start) - _NARROWER:  # letters among its characters
                start_at = (left + edge - width) / 2
            else:
                start_at = left + lefts[token.index]
            start_at = start_at if start_at > free else free
            free = start_at + width + _CLOSEST
            yield RubyRun(whole, start_at, line)
            continue
        for number, left, right, span in cell.pieces(token.span):
            if number > line:
                line, end, last, free = number, cell.end_of(number), -1, -_OVERHANG
            text = shown.over(token, span)
            width = widths[text]
            spare = (right - left) / (span.end - span.start) - pixels  # the last letter's spacing
            start_at = max(free, (left + right - width - max(0.0, spare)) / 2)
            free = start_at + width + _CLOSEST
            yield RubyRun(text, start_at, number)


def reading_lines(
    placed: "PlacedCell", style: ReadingStyle, metrics: QFontMetrics
) -> tuple[ReadingLine, ...]:
    """Return the readings of a cell ready to be painted, line by line."""
    cell, origin = placed.cell, placed.origin
    lift = cell.style.glyph_top + style.ruby_pixels * 0.36 + metrics.ascent()
    x, found, made = origin.x(), [], _texts(style.ruby_font)
    for number, runs in groupby(placed.runs, key=_LINE):
        top = origin.y() + cell.baseline(number) - lift
        lefts, texts = [], []
        for text, left, _ in runs:
            lefts.append(x + left)
            texts.append((QPointF(x + left, top), made[text]))
        found.append(ReadingLine(top, top + metrics.height(), lefts, texts))
    return tuple(found)
