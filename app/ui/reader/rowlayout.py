"""One row laid out: a cell for each column shown, their baselines aligned."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from app.annotate.model import Token
from app.text.article import Span, UnitKind
from app.ui.reader import beside, ruby
from app.ui.reader.cell import Cell, Stretch
from app.ui.reader.geometry import ColumnBox
from app.ui.reader.row_texts import RowTexts
from app.ui.reader.style import ROW_PAD

if TYPE_CHECKING:
    from app.ui.reader.marks import Marks

_HEADER = 30.0  # who wrote a comment
_LABEL = 18.0  # where the English came from
_STACK_GAP = 8.0
_LIT = 8  # tokens whose boxes are kept: the one that is lit, and those lit before

_Runs = Callable[[], tuple[ruby.RubyRun, ...]]
_Made = tuple[ColumnBox, tuple[Cell, _Runs]]


@dataclass(frozen=True)
class PlacedCell:
    """A cell at its place in the row, with the readings above its words."""

    column: str
    cell: Cell
    origin: QPointF
    make_runs: _Runs = tuple

    @cached_property
    def runs(self) -> tuple[ruby.RubyRun, ...]:
        """The readings, placed when first asked for."""
        return self.make_runs()

    def rects(self, spans: Iterable[Stretch]) -> list[QRectF]:
        """Return the boxes of stretches of the text, from the row's top left."""
        cell, origin = self.cell, self.origin
        return [cell.rect(piece, origin) for span in spans for piece in cell.pieces(span)]


class RowLayout:
    """The cells of one row; all places are relative to the row's top left."""

    def __init__(self, texts: RowTexts, boxes: Sequence[ColumnBox], stacked: bool) -> None:
        self.texts = texts
        self.content = content = texts.content
        self.style = style = texts.style
        self.marks: dict[str, Marks] = {}  # by column, and readings: what only painting needs
        self.readings: tuple[ruby.ReadingLine | beside.BesideLine, ...] = ()
        self.finished = False
        self._lit_boxes: dict[int, dict[str, list[QRectF]]] = {}  # of the tokens last asked for
        self.header = _HEADER * max(1.0, style.zoom) if content.kind is UnitKind.COMMENT else 0.0
        cells = [(box, self._cell(box)) for box in boxes]
        self.left = boxes[0].left if boxes else 0.0
        self.cells = tuple(self._stack(cells) if stacked else self._align(cells))
        bottom = max((self._bottom(placed) for placed in self.cells), default=ROW_PAD + 20)
        self.height = round(bottom + ROW_PAD)

    def cell(self, column: str) -> PlacedCell | None:
        """Return the cell of a column, if it is shown."""
        return next((placed for placed in self.cells if placed.column == column), None)

    def hit(self, point: QPointF) -> tuple[str, int] | None:
        """Return the column and the character offset at a point of the row."""
        for placed in self.cells:
            local = point - placed.origin
            if 0 <= local.x() <= placed.cell.width and 0 <= local.y() <= placed.cell.height:
                offset = placed.cell.offset_at(local)
                return None if offset is None else (placed.column, offset)
        return None

    def token_at(self, point: QPointF) -> Token | None:
        """Return the token at a point; in the English, the one that a rendering stands for."""
        found = self.hit(point)
        if found is None:
            return None
        column, offset = found
        if column != "english":
            return self.content.unit.token_at(offset)
        index = self.content.token_for(offset)
        return None if index is None else self.content.unit.tokens[index]

    def rects(self, column: str, spans: Sequence[Span]) -> list[QRectF]:
        """Return the boxes of stretches of a column, from the row's top left."""
        placed = self.cell(column)
        return [] if placed is None else placed.rects(spans)

    def token_rects(self, index: int) -> dict[str, list[QRectF]]:
        """Return the boxes of a token in every column shown."""
        found = self._lit_boxes.get(index)
        if found is None:
            if len(self._lit_boxes) >= _LIT:
                self._lit_boxes.clear()
            found = self._lit_boxes[index] = self._token_rects(index)
        return found

    def _token_rects(self, index: int) -> dict[str, list[QRectF]]:
        span = self.content.unit.tokens[index].span
        found = {}
        for placed in self.cells:
            spans = self.content.english_spans(index) if placed.column == "english" else (span,)
            found[placed.column] = self.rects(placed.column, spans)
        return found

    def _cell(self, box: ColumnBox) -> tuple[Cell, _Runs]:
        cell = Cell(self.texts.text(box.name), box.width)
        return cell, partial(self.texts.runs, cell) if box.name == "traditional" else tuple

    def _align(self, cells: list[_Made]) -> list[PlacedCell]:
        """Put first baselines on one level."""
        level = max((cell.first_baseline for _, (cell, _) in cells), default=0.0)
        top = ROW_PAD + self.header
        return [
            PlacedCell(box.name, cell, QPointF(box.left, round(top + level - cell.first_baseline)), runs)
            for box, (cell, runs) in cells
        ]

    def _stack(self, cells: list[_Made]) -> list[PlacedCell]:
        placed, top = [], ROW_PAD + self.header
        for box, (cell, runs) in cells:
            placed.append(PlacedCell(box.name, cell, QPointF(box.left, round(top)), runs))
            top = self._bottom(placed[-1]) + _STACK_GAP
        return placed

    def _bottom(self, placed: PlacedCell) -> float:
        label = _LABEL * max(1.0, self.style.zoom) if placed.column == "english" else 4.0
        return (
            placed.origin.y()
            + placed.cell.first_baseline
            - placed.cell.style.ascent
            + placed.cell.height
            + label
        )
