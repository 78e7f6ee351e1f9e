"""The marks of hits on the scroll bar, and which hit each of them stands for."""

from app.ui.find.hits import Hits
from app.ui.find.index import FindIndex
from app.ui.find.query import Hit
from app.ui.find.scroll_bar import MarkedScrollBar
from app.ui.reader.geometry import Anchor
from app.ui.reader.view import ReaderView

_SINGLE = 1_000  # hits that are marked one by one; beyond, one a row


class HitMarks:
    """Keeps the marks on a bar; ``hits`` are those that are marked, in order."""

    def __init__(self, view: ReaderView, bar: MarkedScrollBar) -> None:
        self._view = view
        self._bar = bar
        self.hits: tuple[Hit, ...] = ()

    def show(self, found: Hits, index: FindIndex | None) -> None:
        """Mark what has been found."""
        pages = self._view.pages
        if pages is None or index is None or not found.count or not pages.estimate.total:
            self.hits = ()
            self._bar.show_marks((), None)
            return
        if found.count <= _SINGLE:
            self.hits = tuple(hit for row in found.rows for hit in found.of(row))
            shares = tuple(self._share(hit, index) for hit in self.hits)
        else:
            self.hits = tuple(found.of(row)[0] for row in found.rows)
            top, total = pages.estimate.position, pages.estimate.total
            shares = tuple(top(Anchor(row), 1.0) / total for row in found.rows)
        self._bar.show_marks(shares, self._share(found.current, index) if found.current else None)

    def _share(self, hit: Hit, index: FindIndex) -> float:
        """Return how far down the article a hit is."""
        pages = self._view.pages
        assert pages is not None
        size = max(1, len(index.english(hit.row) if hit.english else index.chinese(hit.row)))
        return pages.estimate.position(Anchor(hit.row, hit.start / size), 1.0) / pages.estimate.total
