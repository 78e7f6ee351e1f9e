"""From a point of the view to a place in the text of one column, and back."""

from PySide6.QtCore import QPointF, QRectF

from app.ui.reader.pages import Pages
from app.ui.reader.rowlayout import RowLayout
from app.ui.reader.selection import Caret


def column_at(pages: Pages, height: float, point: QPointF) -> str | None:
    """Return the column under a point or nearest to it."""
    if not pages.stacked:
        nearest = min(
            pages.boxes, key=lambda box: max(box.left - point.x(), point.x() - box.left - box.width)
        )
        return nearest.name
    row, top, layout = _row_at(pages, height, point.y())
    if row < 0 or layout is None:
        return None
    tops = [placed for placed in layout.cells if top + placed.origin.y() <= point.y()]
    return (tops or layout.cells)[-1 if tops else 0].column


def caret_at(pages: Pages, height: float, column: str, point: QPointF) -> Caret | None:
    """Return the place in a column that is nearest to a point; above and below it, the row's ends."""
    row, top, layout = _row_at(pages, height, point.y())
    placed = layout.cell(column) if layout else None
    if placed is None:
        return None
    local = point - QPointF(0, top) - placed.origin
    return Caret(row, placed.cell.caret_at(local))


def offset_under(pages: Pages, height: float, column: str, point: QPointF) -> Caret | None:
    """Return the character of a column that is just under a point, None where there is none."""
    row, top, layout = _row_at(pages, height, point.y())
    placed = layout.cell(column) if layout else None
    if placed is None:
        return None
    offset = placed.cell.offset_at(point - QPointF(0, top) - placed.origin)
    return None if offset is None else Caret(row, offset)


def caret_box(pages: Pages, height: float, column: str, caret: Caret) -> QRectF | None:
    """Return the line's height at a place, None where its row is out of sight."""
    for row, top, layout in pages.visible(height):
        placed = layout.cell(column) if row == caret.row else None
        if placed is not None:
            middle = placed.cell.caret_point(caret.offset) + placed.origin + QPointF(0, top)
            pitch = placed.cell.style.pitch
            return QRectF(middle.x(), middle.y() - pitch / 2, 1, pitch)
    return None


def caret_on_line(layout: RowLayout, column: str, caret: Caret, x: float | None, by: int) -> int | None:
    """Return the offset a line below (above where ``by`` is -1); None where the cell has no such line."""
    placed = layout.cell(column)
    if placed is None:
        return None
    here = placed.cell.caret_point(caret.offset)
    y = here.y() + by * placed.cell.style.pitch
    if not 0 <= y <= placed.cell.height:
        return None
    return placed.cell.caret_at(QPointF(here.x() if x is None else x, y))


def _row_at(pages: Pages, height: float, y: float) -> tuple[int, float, RowLayout | None]:
    """Return the visible row at a height or nearest to it, with its top edge."""
    found: tuple[int, float, RowLayout | None] = (-1, 0.0, None)
    for row, top, layout in pages.visible(height):
        if found[2] is not None and top > y:
            break
        found = (row, top, layout)
    return found
