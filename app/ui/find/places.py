"""Where hits stand in the view, and how one is brought into sight."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF

from app.text.article import Span
from app.ui.find.query import Hit
from app.ui.reader.rowlayout import RowLayout
from app.ui.reader.view import ReaderView


class HitPlaces:
    """Finds the boxes of hits in the rows of a view."""

    def __init__(self, view: ReaderView) -> None:
        self._view = view

    @staticmethod
    def rects(layout: RowLayout, hit: Hit) -> Iterator[QRectF]:
        """Yield the boxes of a hit in its row, in every column that has it."""
        for placed in layout.cells:
            if (placed.column == "english") == hit.english:
                yield from layout.rects(placed.column, [Span(hit.start, hit.end)])

    def box(self, hit: Hit) -> QRectF | None:
        """Return where a hit begins to stand in the viewport; None where its row is out of sight."""
        pages = self._view.pages
        assert pages is not None
        for row, top, layout in pages.visible(self._view.viewport().height()):
            if row == hit.row:
                first = next(self.rects(layout, hit), None)
                return first.translated(0, top) if first is not None else None
        return None

    def bring(self, hit: Hit) -> None:
        """Bring a hit into sight; one that is in sight stays where it is."""
        height = self._view.viewport().height()
        box = self.box(hit)
        if box is None:
            self._view.show_row(hit.row)
            box = self.box(hit)
        if box is not None and (box.top() < 0 or box.bottom() > height - 20):
            self._view.scroll_by(box.top() - height / 3)

    def in_sight(self, row: int) -> bool:
        """Tell whether a row is in sight."""
        pages = self._view.pages
        visible = pages.visible(self._view.viewport().height()) if pages else ()
        return any(number == row for number, _, _ in visible)
