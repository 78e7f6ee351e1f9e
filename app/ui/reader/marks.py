"""The marks of a laid-out row: worked out once, painted often."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Generic, TypeVar

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QPainterPath

from app.lexicon.termbase import Category
from app.ui.reader.rowlayout import PlacedCell, RowLayout
from app.ui.theme import Theme

_WAVE = 2.4
_QUIET = 0.45  # of the colour of a term's category, where that can be seen
_BAR_LEFT, _BAR_WIDTH = -9.0, 2.5  # of the mark beside doubtful lines, from the text's left edge


_Bar = tuple[QRectF, QColor]
_Mark = TypeVar("_Mark")


class Stacked(Generic[_Mark]):
    """Marks by their height, so that those of one line are found without a look at all."""

    def __init__(self, marks: Iterable[_Mark], height: Callable[[_Mark], float]) -> None:
        self._marks = sorted(marks, key=height)
        self._heights = list(map(height, self._marks))

    def between(self, top: float, bottom: float) -> list[_Mark]:
        """Return the marks whose height is between two others."""
        return self._marks[bisect_left(self._heights, top) : bisect_right(self._heights, bottom)]


@dataclass(frozen=True, slots=True)
class Marks:
    """What to paint below the words of one cell."""

    bars: Stacked[_Bar]  # terms, by category
    dotted: Stacked[QLineF]  # amounts
    lines: Stacked[QLineF]  # terms and amounts in the English
    waves: tuple[QPainterPath, ...] = ()  # conversion slips
    doubts: tuple[QRectF, ...] = ()  # beside English that may be wrong


def marks_of(row: RowLayout, placed: PlacedCell, theme: Theme) -> Marks:
    """Return the marks of a cell of a row."""
    if placed.column == "english":
        marked = (QLineF(r.bottomLeft(), r.bottomRight()) for r in placed.rects(row.content.marked))
        left = placed.origin.x() + _BAR_LEFT
        doubtful = placed.rects(row.content.doubtful)
        doubts = tuple(QRectF(left, r.top() + 1, _BAR_WIDTH, r.height() + 1) for r in doubtful)
        return Marks(_bars_of(()), _lines_of(()), _lines_of(marked), doubts=doubts)
    spans = [quantity.span for quantity in row.content.unit.quantities]
    down = QPointF(0, 1)
    amounts = (QLineF(r.bottomLeft() + down, r.bottomRight() + down) for r in placed.rects(spans))
    bars = _bars_of(_bars(row, placed, theme))
    return Marks(bars, _lines_of(amounts), _lines_of(()), tuple(_waves(row, placed)))


def _bars_of(bars: Iterable[_Bar]) -> Stacked[_Bar]:
    return Stacked(bars, lambda bar: bar[0].top())


def _lines_of(lines: Iterable[QLineF]) -> Stacked[QLineF]:
    return Stacked(lines, QLineF.y1)


def _bars(row: RowLayout, placed: PlacedCell, theme: Theme) -> Iterator[tuple[QRectF, QColor]]:
    colours = dict[Category, QColor]()
    traditional = placed.column == "traditional"
    for token in row.content.unit.tokens:
        term = token.word.term
        if term is None or (traditional and token.slip):
            continue
        category = term.category
        if category not in colours:
            colours[category] = theme.tint(theme.category(category), _QUIET)
        for piece in placed.cell.pieces(token):
            yield placed.cell.bar(piece, placed.origin), colours[category]


def _waves(row: RowLayout, placed: PlacedCell) -> Iterator[QPainterPath]:
    if placed.column != "traditional" or not row.content.unit.slips:
        return
    slips = (token for token in row.content.unit.tokens if token.slip)
    for rect in placed.rects(slips):
        steps = max(2, int(rect.width() / _WAVE))
        places = [(rect.left() + i * rect.width() / steps, _WAVE if i % 2 else 0.0) for i in range(steps + 1)]
        path = QPainterPath(QPointF(rect.left(), rect.bottom() + 1))
        for _, (x, lift) in pairwise(places):
            path.lineTo(x, rect.bottom() + 1 + lift)
        yield path
