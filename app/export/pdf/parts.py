"""Cutting a row into parts that stand level in all its columns; only long ones are torn by a page's end."""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from app.annotate.model import AnnotatedUnit, Token
from app.export.pdf.options import Column, Layout, PdfOptions, Readings
from app.export.pdf.type_sizes import ENGLISH, HAN, LETTER, NOTE, beside_of, han_size, pitch_of
from app.lexicon import listed
from app.text.article import UnitKind

_ASIDE, _ABOVE = 48.189, 110.551  # points that the margins take: on either side, above and below together
_GUTTER = 19.843  # 7 mm
_STEP, _RULED = 14.0, 9.0  # points that an answer stands further in, and from its line
DEEPEST = 4  # steps by which an answer is indented
_UP = 0.25  # of a sign by which a column is made wider rather than narrower
_ROUNDING = 0.05  # points, else an error of arithmetic would break a full line
_SHARES = {Column.TRADITIONAL: 1.075, Column.SIMPLIFIED: 1.075, Column.ENGLISH: 1.38}
_READ = {Readings.NONE: 0.0, Readings.PINYIN: 0.18, Readings.ZHUYIN: 0.22, Readings.ZHUYIN_BESIDE: 0.77}
# How much wider words are where they have readings.
_WIDER = {Readings.NONE: 1.0, Readings.PINYIN: 1.03, Readings.ZHUYIN: 1.07, Readings.ZHUYIN_BESIDE: 1.8}
_ALONE = 12.0  # points of Chinese in one column
_FOR_NOTES = 0.31  # of the width of a study sheet
_LEAST = 1.25  # lines of a part
_USUAL = (1.5, 2.0)  # lines of a part, on low and on high pages; what is much longer is cut
_WHOLE = 1.9  # times as long as a usual part is a text that is not cut
_FLUSH = 16.0  # characters of a line below which Chinese has no straight right edge, only gaps
_FOR_FACTS = 238.0  # points of a column that is wide enough for the facts or the legend
_PARTS = 11  # that would fill a page


@dataclass(frozen=True, slots=True)
class Part:
    """Some of a unit's sentences, by number and with their tokens."""

    first: int
    after: int
    tokens: tuple[Token, ...]


def shares_of(options: PdfOptions) -> dict[Column, float]:
    """Return what each column takes of the width, as parts of their sum."""
    shares = {column: _SHARES[column] for column in options.shown}
    read = next((column for column in shares if column is not Column.ENGLISH), None)
    if read:
        shares[read] += _READ[options.readings]
    return shares


def parts_of(unit: AnnotatedUnit, options: PdfOptions) -> tuple[Part, ...]:
    """Cut a unit: sentence by sentence where the layout asks for it, else only what fills many lines."""
    sentences = unit.unit.sentences
    whole = (Part(0, max(1, len(sentences)), _trimmed(unit.tokens)),)
    if len(sentences) < 2 or unit.unit.kind not in (UnitKind.PARAGRAPH, UnitKind.COMMENT):
        return whole
    if options.layout is Layout.STUDY:
        return whole
    latin = not listed.HAN.search(unit.unit.text)
    if options.layout is Layout.INTERLINEAR:  # below text in letters stands nothing
        return whole if latin else tuple(_cut(unit, 0, 0))
    line = _latin_line_of(options) if latin else line_of(options)
    usual = _usual(options)
    if len(unit.unit.text) <= _WHOLE * usual * line:
        return whole
    return tuple(_cut(unit, _LEAST * line, usual * line))


def _usual(options: PdfOptions) -> float:
    """Return how many lines a part has: fewer on a low page, whose end would else be left empty."""
    height = sorted(options.paper.sides)[not options.landscape] - _ABOVE
    lines = height / (pitch_of(options) * HAN * options.size.factor)
    return min(max(lines / _PARTS, _USUAL[0]), _USUAL[1])


@lru_cache(maxsize=8)
def line_of(options: PdfOptions) -> float:
    """Return about how many characters fill a line of the Chinese column that holds fewest."""
    if not options.layout.parallel:
        return text_width(options) / _WIDER[options.readings] / (_ALONE * options.size.factor)
    widths = column_widths(options)
    size = beside_of(options)
    chinese = [width / size for column, width in widths.items() if column is not Column.ENGLISH]
    if chinese:
        chinese[0] *= size / _WIDER[options.readings]
    return min(chinese, default=sum(widths.values())) / (HAN * options.size.factor)


def _latin_line_of(options: PdfOptions) -> float:
    """Return about how many letters fill a line of a text in letters, which all Chinese columns share."""
    widths = column_widths(options)
    chinese = sum(width for column, width in widths.items() if column is not Column.ENGLISH)
    return (chinese or sum(widths.values())) / (ENGLISH * LETTER * options.size.factor)


@lru_cache(maxsize=32)
def column_widths(options: PdfOptions, depth: int = 0) -> Mapping[Column, float]:
    """Return how wide the columns are that stand side by side, in points, ``depth`` steps down a thread.

    Beside English, Chinese has the width of a whole number of its signs, so that they fill the lines.
    """
    shares = shares_of(options)
    taken = 2 * _ASIDE + _GUTTER * (len(shares) - 1) + (_STEP * depth + _RULED if depth else 0)
    width = _side(options) - taken
    widths = {column: width * own / sum(shares.values()) for column, own in shares.items()}
    if Column.ENGLISH in widths:
        sign = han_size(options)
        noted = Column.TRADITIONAL if Column.TRADITIONAL in widths else Column.SIMPLIFIED
        for column in widths.keys() - {Column.ENGLISH}:
            more = NOTE * sign if column is noted else 0.0
            widths[column] = max(1, math.floor(widths[column] / sign + _UP)) * sign + more + _ROUNDING
        widths[Column.ENGLISH] += width - sum(widths.values())
    return MappingProxyType(widths)


def chinese_widths(options: PdfOptions) -> list[dict[str, float]]:
    """Return the widths of the columns of Chinese that are beside English, for each depth of a thread."""
    if not options.layout.parallel or Column.ENGLISH not in options.shown:
        return []
    return [
        {
            column.value: round(width, 3)
            for column, width in column_widths(options, depth).items()
            if column is not Column.ENGLISH
        }
        for depth in range(DEEPEST + 1)
    ]


def facts_width(options: PdfOptions) -> float:
    """Return how wide the facts are, where the legend beside them can stand above the English.

    It is 0 where one of two columns is too narrow for that.
    """
    widths = column_widths(options) if options.layout is Layout.TWO else {}
    beside = tuple(widths)[1:] == (Column.ENGLISH,)
    if not beside or min(widths.values()) < _FOR_FACTS * options.size.factor:
        return 0.0
    return next(iter(widths.values()))


def is_flush(options: PdfOptions) -> bool:
    """Tell whether lines of Chinese have a straight right edge: beside lines with readings none have."""
    beside_readings = options.layout.parallel and options.readings is not Readings.NONE
    return line_of(options) >= _FLUSH and not beside_readings


def english_line_of(options: PdfOptions) -> float:
    """Return about how many letters fill a line of English that stands below its Chinese."""
    return text_width(options) / (ENGLISH * LETTER * options.size.factor)


def text_width(options: PdfOptions) -> float:
    """Return how wide a page is between its margins, in points."""
    if options.layout is Layout.STUDY:
        return _side(options) * (1 - _FOR_NOTES) - 1.35 * _ASIDE
    return _side(options) - 2 * _ASIDE


def _side(options: PdfOptions) -> float:
    return sorted(options.paper.sides)[options.landscape]


def _cut(unit: AnnotatedUnit, least: float, usual: float) -> Iterator[Part]:
    """Yield sentences, joined until they are long enough; none is left over that is too short."""
    sentences, size = unit.unit.sentences, len(unit.unit.text)
    starts = [0, *(span.start for span in sentences[1:])]
    ends = [*starts[1:], size]
    bounds = [0]
    for number in range(1, len(sentences)):
        begun, here = starts[bounds[-1]], starts[number]
        grown = ends[number] - begun  # with the sentence that begins here
        if here - begun >= least and size - here >= least and (here - begun >= usual or grown > 1.75 * usual):
            bounds.append(number)
    tokens = unit.tokens
    at = 0
    for first, after in zip(bounds, [*bounds[1:], len(sentences)], strict=True):
        stop = size if after == len(sentences) else starts[after]
        begun = at
        while at < len(tokens) and tokens[at].start < stop:
            at += 1
        yield Part(first, after, _trimmed(tokens[begun:at]))


def _trimmed(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Leave out white space at the end, which would open a line of its own."""
    after = len(tokens)
    while after and tokens[after - 1].text.isspace():
        after -= 1
    return tokens[:after]
