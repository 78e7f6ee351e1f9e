"""The marks of a laid-out row: worked out once, painted often."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QPainterPath

from app.lexicon.termbase import Category
from app.ui.reader.rowlayout import PlacedCell, RowLayout
from app.ui.theme import Theme

_WAVE = 2.4
_QUIET = 0.45  # of the colour of a term's category, where that can be seen
_BAR_LEFT, _BAR_WIDTH = -9.0, 2.5  # of the mark beside doubtful lines, from the text's left edge


@dataclass(frozen=True, slots=True)
class Marks:
    """What to paint below the words of one cell."""

    bars: tuple[tuple[QRectF, QColor], ...] = ()  # terms, by category
    waves: tuple[QPainterPath, ...] = ()  # conversion slips
    dotted: tuple[QLineF, ...] = ()  # amounts
    lines: tuple[QLineF, ...] = ()  # terms and amounts in the English
    doubts: tuple[QRectF, ...] = ()  # beside English that may be wrong


def marks_of(row: RowLayout, placed: PlacedCell, theme: Theme) -> Marks:
    """Return the marks of a cell of a row."""
    if placed.column == "english":
        lines = tuple(QLineF(r.bottomLeft(), r.bottomRight()) for r in placed.rects(row.content.marked))
        left = placed.origin.x() + _BAR_LEFT
        doubtful = placed.rects(row.content.doubtful)
        doubts = tuple(QRectF(left, r.top() + 1, _BAR_WIDTH, r.height() + 1) for r in doubtful)
        return Marks(lines=lines, doubts=doubts)
    spans = [quantity.span for quantity in row.content.unit.quantities]
    down = QPointF(0, 1)
    amounts = (QLineF(r.bottomLeft() + down, r.bottomRight() + down) for r in placed.rects(spans))
    return Marks(tuple(_bars(row, placed, theme)), tuple(_waves(row, placed)), tuple(amounts))


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
