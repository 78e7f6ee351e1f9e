"""The rows in sight: laid out when needed, kept while they may come back, placed from the anchor."""

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from app.text.article import UnitKind
from app.ui.reader.geometry import (
    MEASURE,
    WEIGHTS,
    Anchor,
    ColumnBox,
    HeightEstimate,
    Place,
    column_boxes,
    is_stacked,
)
from app.ui.reader.row_texts import RowTexts
from app.ui.reader.rowlayout import PlacedCell, RowLayout
from app.ui.reader.rows import RowSource
from app.ui.reader.style import ROW_PAD, ReadingStyle

_KEPT = 12_000  # characters of rows that are kept laid out
_FEWEST = 40  # rows that are kept, however long
_LEAST = 2 * ROW_PAD  # pixels; no row is lower
_NEAR = 4  # pages by estimate, which is never so far out as to take one page for so many


class _Seen(NamedTuple):
    """The rows of a whole viewport."""

    anchor: Anchor
    height: float
    tops: list[float]
    rows: list[tuple[int, float, RowLayout]]


class Pages:
    """Row layouts for one width and style, and the anchor among them."""

    def __init__(
        self,
        rows: RowSource,
        columns: tuple[str, ...],
        style: ReadingStyle,
        width: int,
        weights: Mapping[str, float] = WEIGHTS,
        *,
        before: "Pages | None" = None,  # the same at another width
    ) -> None:
        self.rows = rows
        self.style = style
        self.anchor = Anchor()
        self.boxes: tuple[ColumnBox, ...] = column_boxes(columns, width, weights, MEASURE * style.zoom)
        self.stacked = is_stacked(columns, width)
        self.estimate = self._estimate(before)
        # What need not be worked out again.
        self._texts: dict[int, RowTexts] = before.texts() if before else {}
        self._kept: OrderedDict[int, RowLayout] = OrderedDict()
        self._size = 0  # characters of the rows kept
        self._last: tuple[int, Anchor] | None = None  # viewport height, lowest anchor
        self._seen: _Seen | None = None  # what was in sight last

    def layout(self, row: int) -> RowLayout:
        """Return a row laid out."""
        found = self._kept.get(row)
        if found is None:
            texts = self._texts.get(row) or RowTexts(self.rows[row], self.style)
            found = self._kept[row] = RowLayout(texts, self.boxes, self.stacked)
            self._size += self.rows.sizes()[row]
            while self._size > _KEPT and len(self._kept) > _FEWEST:
                self._size -= self.rows.sizes()[self._kept.popitem(last=False)[0]]
        else:
            self._kept.move_to_end(row)
        return found

    def texts(self) -> dict[int, RowTexts]:
        """Return what is known of the rows around the anchor."""
        found = self._texts | {row: layout.texts for row, layout in self._kept.items()}
        return {row: texts for row, texts in found.items() if abs(row - self.anchor.row) <= _FEWEST}

    def is_ready(self, row: int) -> bool:
        """Tell whether a row has only to be painted."""
        found = self._kept.get(row)
        return found is not None and found.finished

    def in_sight(self, height: float) -> range:
        """Return the rows that are in sight, as far as they are laid out; at least one."""
        row, top = self.anchor.row, -self.anchor.offset
        while top < height and (found := self._kept.get(row)) is not None:
            top += found.height
            row += 1
        return range(self.anchor.row, max(row, self.anchor.row + 1))

    def forget(self, row: int) -> None:
        """Lay a row out anew when it is next needed: its English has come."""
        self._texts.pop(row, None)
        self._seen = None
        if self._kept.pop(row, None) is not None:
            self._size -= self.rows.sizes()[row]
            self._last = None

    def drop(self) -> bool:
        """Free one of the rows kept; tell whether there was one."""
        self._texts.clear()
        self._seen = None
        if not self._kept:
            return False
        self._size -= self.rows.sizes()[self._kept.popitem(last=False)[0]]
        return True

    def visible(self, height: float) -> Iterator[tuple[int, float, RowLayout]]:
        """Yield the rows in a viewport of a height: number, top edge and layout."""
        seen = self._seen
        if seen is not None and seen.anchor is self.anchor and seen.height == height:
            return iter(seen.rows)
        return self._look(height)

    def _look(self, height: float) -> Iterator[tuple[int, float, RowLayout]]:
        anchor, found = self.anchor, []
        row, top, end = anchor.row, -anchor.offset, len(self.rows)
        while row < end and top < height:
            layout = self.layout(row)
            found.append((row, top, layout))
            yield found[-1]
            top += layout.height
            row += 1
        self._seen = _Seen(anchor, height, [top for _, top, _ in found], found)

    def start_at(self, y: float) -> tuple[int, float]:
        """Return a row at or above a height of the viewport, and its top edge; the nearest that is known."""
        seen = self._seen
        if seen is None or seen.anchor is not self.anchor or not seen.rows:
            return self.anchor.row, -self.anchor.offset
        return seen.rows[max(0, bisect_right(seen.tops, y) - 1)][:2]

    def move(self, pixels: float, height: float) -> float:
        """Move the anchor down by pixels (up where negative); return how far it went."""
        before = self.anchor
        row, offset = before.row, before.offset + pixels
        while offset < 0 and row > 0:
            row -= 1
            offset += self.layout(row).height
        while row < len(self.rows) - 1 and offset >= self.layout(row).height:
            offset -= self.layout(row).height
            row += 1
        self.place(Anchor(row, max(0.0, offset)), height)
        return self._distance(before, self.anchor)

    def place(self, anchor: Anchor, height: float) -> None:
        """Put the anchor somewhere, no lower than the last page."""
        if not len(self.rows):
            return
        wanted = Anchor(min(anchor.row, len(self.rows) - 1), anchor.offset)
        if not self._near_end(wanted, height):
            self.anchor = wanted
        else:
            self.anchor = min(wanted, self.lowest(height), key=lambda a: (a.row, a.offset))

    def at_end(self, height: float) -> bool:
        """Tell whether the end of the article is in sight."""
        return self._near_end(self.anchor, height) and self.anchor == self.lowest(height)

    def _near_end(self, anchor: Anchor, height: float) -> bool:
        """Tell whether the last page may be near, so that it has to be laid out."""
        if (len(self.rows) - 1 - anchor.row) * _LEAST >= height:
            return False
        return self.estimate.from_row(anchor.row) < _NEAR * height

    def lowest(self, height: float) -> Anchor:
        """Return the anchor that shows the end of the article."""
        for _ in self.find_lowest(height):
            pass
        assert self._last is not None
        return self._last[1]

    def find_lowest(self, height: float) -> Iterator[None]:
        """Lay out the last page, row by row, to know where it begins."""
        if self._last is not None and self._last[0] == int(height):
            return
        row, left = len(self.rows), height
        while row > 0 and left > 0:
            row -= 1
            left -= self.layout(row).height
            yield
        self._last = (int(height), Anchor(row, max(0.0, -left)))

    def position(self) -> float:
        """Return the scroll bar's reading for the anchor."""
        if not len(self.rows):
            return 0.0
        exact = self.layout(self.anchor.row).height if self.anchor.offset else 0.0
        return self.estimate.position(self.anchor, exact)

    def place_at(self, position: float, height: float) -> None:
        """Put the anchor where the scroll bar was dragged to."""
        row, share = self.estimate.row_at(position)
        self.place(Anchor(row, round(share * self.layout(row).height)), height)

    def reading_place(self) -> Place:
        """Return the place being read, to be found again after another layout."""
        placed = self._leading(self.anchor.row)
        if placed is None:
            return Place(self.anchor.row)
        cell = placed.cell
        down = self.anchor.offset - placed.origin.y()
        if down < 0:
            return Place(self.anchor.row, -1, self.anchor.offset)
        line = cell.line_at(down)
        offset = cell.starts[line] if cell.starts else 0
        if placed.column == "english":
            offset = offset * self.rows.sizes()[self.anchor.row] // max(1, len(cell.text))
        return Place(self.anchor.row, offset, down / cell.style.pitch - line)

    def anchor_at(self, place: Place) -> Anchor:
        """Return the anchor of a place in this layout."""
        row = min(place.row, len(self.rows) - 1)
        if place == Place(row):
            return Anchor(row)
        placed = self._leading(row) if place.row == row and place.row >= 0 else None
        if placed is None or place.offset < 0:
            return Anchor(max(0, row), place.depth if row == place.row else 0.0)
        cell, offset = placed.cell, place.offset
        if placed.column == "english":
            offset = offset * len(cell.text) // max(1, self.rows.sizes()[row])
        line = max(0, bisect_right(cell.starts, offset) - 1)
        down = placed.origin.y() + (line + place.depth) * cell.style.pitch
        return Anchor(row, min(down, self.layout(row).height - 1.0))

    def around(self, height: float) -> Iterator[RowLayout | None]:
        """Lay out, row by row, more than a page below the viewport and a page above it.

        None comes where a step towards a layout has been done.
        """
        shown = list(self.visible(height))
        if not shown:
            return
        for step, pages in ((1, 1.3), (-1, 1.1)):
            if step < 0:
                yield from (None for _ in self.find_lowest(height))
            row, room = shown[-1 if step > 0 else 0][0] + step, pages * height
            while 0 <= row < len(self.rows) and room > 0:
                if row not in self._kept and self.rows[row].unit.tokens:
                    yield None
                layout = self.layout(row)
                yield layout
                room -= layout.height
                row += step

    def _leading(self, row: int) -> PlacedCell | None:
        """Return the cell whose lines tell where in a row one is."""
        return next(iter(self.layout(row).cells), None) if 0 <= row < len(self.rows) else None

    def _distance(self, before: Anchor, after: Anchor) -> float:
        low, high = sorted((before, after), key=lambda a: (a.row, a.offset))
        pixels = sum(self.layout(row).height for row in range(low.row, high.row)) + high.offset - low.offset
        return pixels if after == high else -pixels

    def _estimate(self, before: "Pages | None") -> HeightEstimate:
        look = self.style.chinese("traditional", UnitKind.PARAGRAPH)
        width = min((box.width for box in self.boxes if box.name != "english"), default=0.0)
        if not width:  # English alone: some three letters a character
            width = max((box.width for box in self.boxes), default=300.0) / 1.6
        height = look.pitch * (len(self.boxes) if self.stacked else 1)
        signs = max(1, int(width / look.pixels))
        if before is not None and before.estimate.is_for(signs, height):
            return before.estimate
        return HeightEstimate(self.rows.sizes(), signs, height, 40.0)
