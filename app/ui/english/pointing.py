"""Which sentence the reader means: by the pointer, or by the word that is lit."""

from PySide6.QtCore import QPointF, QRectF, QSizeF

from app.ui.english.place import PAD, Place, first_sentence, sentence_at, sentence_near
from app.ui.reader.rowlayout import PlacedCell
from app.ui.reader.view import ReaderView


def place_at(view: ReaderView, point: QPointF) -> Place | None:
    """Return the sentence nearest to a point of the English column, None elsewhere."""
    index = view.indexAt(point.toPoint())
    if view.pages is None or not index.isValid():
        return None
    layout = view.pages.layout(index.row())
    cell = layout.cell("english")
    local = point - QPointF(0, view.visualRect(index).top())
    if cell is None or not _reach(cell).contains(local):
        return None
    found = sentence_near(layout, local)
    return None if found is None else Place(index.row(), found)


def place_by_keyboard(view: ReaderView) -> Place | None:
    """Return the sentence of the word that is lit, else the first in sight."""
    if view.pages is None or not len(view.pages.rows):
        return None
    pointed = view.pointed
    row = pointed.row if pointed else view.anchor.row
    content = view.pages.rows[row]
    found = sentence_at(content, pointed.token.start) if pointed else first_sentence(content)
    return None if found is None else Place(row, found)


def _reach(cell: PlacedCell) -> QRectF:
    """Return what counts as a cell's: its lines, the margin around them, and the label below."""
    lines = QRectF(cell.origin, QSizeF(cell.cell.width, cell.cell.height))
    return lines.adjusted(-PAD, -PAD, PAD, 3 * PAD)
