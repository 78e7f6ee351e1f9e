"""How high the texts of a part become side by side, and whether a page's end may tear them."""

import math
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple

from app.export.pdf.boxes import LINE_END, boxes_of
from app.export.pdf.last_line import Lines, letters_of, lines_of, widths_of
from app.export.pdf.options import Column, PdfOptions, Readings, chinese_of
from app.export.pdf.run import Run
from app.export.pdf.type_sizes import BESIDE, ENGLISH, HAN, LETTER, PITCH, han_size, pitch_of
from app.text.article import UnitKind

# As in resources/pdf/base.typ: other sizes of type in points, pitches in ems.
_ENGLISH = {UnitKind.TITLE: 14.5, UnitKind.HEADING: 11.5, UnitKind.BYLINE: 8.5}
_ENGLISH_PITCH = 1.42
_CAPITAL, _DROP = 0.733, 0.73  # ems of a capital, and points by which English is let down to Chinese

_WHOLE = 73.0  # points of a part that no page's end tears
_LONGEST = 122.0  # points of any part that a page may hold together
_FEWEST = 4  # lines of a text that is torn: two stay on either side
_WIDER = 1.1  # times as wide as its signs is a text whose lines do not fill the column, at most

_LOOSE = 0.93  # of a line is filled at least by one that is spaced out


class _Text(NamedTuple):
    """How high a text is: in lines, and in points at the medium size."""

    lines: int
    points: float


def english_width(kind: UnitKind, widths: Mapping[Column, float], options: PdfOptions) -> float:
    """Return the width of a line of English in ems."""
    return widths[Column.ENGLISH] / (_ENGLISH.get(kind, ENGLISH) * options.size.factor)


def falls_of(
    part: Mapping[str, Any],
    size: int,
    widths: Mapping[Column, float],
    options: PdfOptions,
    known: Mapping[Column, Lines] = MappingProxyType({}),
) -> dict[str, float] | None:
    """Return by how many points texts are lower than the highest, if a page's end may tear their part.

    What is left of one text may not stand alone on the next page, so the last line of a lower one claims the
    room that the highest still takes. ``size`` is about how many characters of Chinese there are,
    and ``known`` has the lines of texts that were measured before.
    """
    factor = options.size.factor
    if not (_is_likely(size, widths, options) or _is_long(part.get(Column.ENGLISH, ()), widths, options)):
        return None
    texts = dict(_heights(part, widths, options, known))
    high = max(text.points for text in texts.values())
    few = min(text.lines for text in texts.values()) < _FEWEST
    if high * factor <= (_LONGEST if few else _WHOLE):
        return None
    falls = {name: (high - text.points) * factor for name, text in texts.items()}
    return {name: round(fall, 2) for name, fall in falls.items() if fall > 0}


def chinese_lines(runs: Sequence[Run], column: Column, width: float, options: PdfOptions) -> Lines:
    """Return how a text of Chinese is broken into lines of a width in points."""
    read = options.readings is not Readings.NONE and column is chinese_of(options.shown)[0]
    boxes = boxes_of(runs, low=column is Column.SIMPLIFIED, read=read)
    return lines_of(boxes, width / han_size(options))


def is_loose(lines: Lines, width: float, options: PdfOptions) -> bool:
    """Tell whether a line would be spaced out so much to fill a width in points that it fell apart."""
    return lines.shortest * han_size(options) < _LOOSE * width


def _is_likely(size: int, widths: Mapping[Column, float], options: PdfOptions) -> bool:
    """Tell whether some characters may be so high in the narrowest column of Chinese that they are torn."""
    chinese = (width for column, width in widths.items() if column is not Column.ENGLISH)
    narrowest = min(chinese, default=widths.get(Column.ENGLISH, 1.0))
    wider = BESIDE if options.readings is Readings.ZHUYIN_BESIDE else _WIDER
    lines = wider * size * HAN * options.size.factor / narrowest
    return _points(math.ceil(lines), HAN * options.size.factor, pitch_of(options)) > _WHOLE


def _is_long(
    sentences: Sequence[Mapping[str, Any]], widths: Mapping[Column, float], options: PdfOptions
) -> bool:
    """Tell whether English may be so high that it is torn."""
    if Column.ENGLISH not in widths:
        return False
    letters = sum(letters_of(run) for sentence in sentences for run in sentence["runs"])
    lines = math.ceil(letters * LETTER * ENGLISH * options.size.factor / widths[Column.ENGLISH])
    return _points(lines, ENGLISH * options.size.factor, _ENGLISH_PITCH) > _WHOLE


def _heights(
    part: Mapping[str, Any],
    widths: Mapping[Column, float],
    options: PdfOptions,
    known: Mapping[Column, Lines],
) -> Iterator[tuple[Column, _Text]]:
    size = han_size(options)
    pitch = pitch_of(options)
    for column, width in widths.items():
        if not part.get(column):
            continue
        if column is Column.ENGLISH:
            lines = lines_of(_words(part[column]), width / (ENGLISH * options.size.factor)).number
            yield column, _Text(lines, _points(lines, ENGLISH, _ENGLISH_PITCH) + _DROP)
            continue
        found = known.get(column) or chinese_lines(part[column], column, width, options)
        lines = found.number
        yield column, _Text(lines, _points(lines, size / options.size.factor, pitch))
        pitch = PITCH


def _words(sentences: Sequence[Mapping[str, Any]]) -> Iterator[tuple[float, float]]:
    """Yield how wide the words of English are at a line's end, and within a line."""
    for sentence in sentences:
        if "new" in sentence:
            yield LINE_END
        yield from widths_of(sentence["runs"])


def _points(lines: int, size: float, pitch: float) -> float:
    """Return how high lines are from the top of the first one's capitals to the last one's foot."""
    return (_CAPITAL + (lines - 1) * pitch) * size
