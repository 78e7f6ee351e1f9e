"""The rows in sight: laid out when needed, kept while they may come back, placed from the anchor."""

from collections import OrderedDict
from collections.abc import Iterator

from app.text.article import UnitKind
from app.ui.reader.geometry import Anchor, ColumnBox, HeightEstimate, column_boxes, is_stacked
from app.ui.reader.rowlayout import RowLayout
from app.ui.reader.rows import RowSource
from app.ui.reader.style import ReadingStyle

_KEPT = 600  # laid-out rows


class Pages:
    """Row layouts for one width and style, and the anchor among them."""

    def __init__(self, rows: RowSource, columns: tuple[str, ...], style: ReadingStyle, width: int) -> None:
        self.rows = rows
        self.style = style
        self.anchor = Anchor()
        self.boxes: tuple[ColumnBox, ...] = column_boxes(columns, width)
        self.stacked = is_stacked(columns, width)
        self.estimate = self._estimate()
        self._kept: OrderedDict[int, RowLayout] = OrderedDict()
        self._last: tuple[int, Anchor] | None = None  # viewport height, lowest anchor

    def layout(self, row: int) -> RowLayout:
        """Return a row laid out."""
        found = self._kept.get(row)
        if found is None:
            found = self._kept[row] = RowLayout(self.rows[row], self.boxes, self.stacked, self.style)
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(row)
        return found

    def forget(self, row: int) -> None:
        """Lay a row out anew when it is next needed: its English has come."""
        self._kept.pop(row, None)
        self._last = None

    def visible(self, height: float) -> Iterator[tuple[int, float, RowLayout]]:
        """Yield the rows in a viewport of a height: number, top edge and layout."""
        row, top = self.anchor.row, -self.anchor.offset
        while row < len(self.rows) and top < height:
            layout = self.layout(row)
            yield row, top, layout
            top += layout.height
            row += 1

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
        lowest = self.lowest(height)
        wanted = Anchor(min(anchor.row, len(self.rows) - 1), anchor.offset)
        self.anchor = min(wanted, lowest, key=lambda a: (a.row, a.offset))

    def lowest(self, height: float) -> Anchor:
        """Return the anchor that shows the end of the article."""
        if self._last is None or self._last[0] != int(height):
            row, left = len(self.rows), height
            while row > 0 and left > 0:
                row -= 1
                left -= self.layout(row).height
            self._last = (int(height), Anchor(row, max(0.0, -left)))
        return self._last[1]

    def position(self) -> float:
        """Return the scroll bar's reading for the anchor."""
        if not len(self.rows):
            return 0.0
        return self.estimate.position(self.anchor, self.layout(self.anchor.row).height)

    def place_at(self, position: float, height: float) -> None:
        """Put the anchor where the scroll bar was dragged to."""
        row, share = self.estimate.row_at(position)
        self.place(Anchor(row, round(share * self.layout(row).height)), height)

    def _distance(self, before: Anchor, after: Anchor) -> float:
        low, high = sorted((before, after), key=lambda a: (a.row, a.offset))
        pixels = sum(self.layout(row).height for row in range(low.row, high.row)) + high.offset - low.offset
        return pixels if after == high else -pixels

    def _estimate(self) -> HeightEstimate:
        look = self.style.chinese("traditional", UnitKind.PARAGRAPH)
        width = min((box.width for box in self.boxes if box.name != "english"), default=0.0)
        if not width:  # English alone: some three letters a character
            width = max((box.width for box in self.boxes), default=300.0) / 1.6
        height = look.pitch * (len(self.boxes) if self.stacked else 1)
        return HeightEstimate(self.rows.sizes(), width / look.pixels, height, 40.0)
