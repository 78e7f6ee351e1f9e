"""Where words are and where cards may be, in the widget that holds the cards."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from app.ui.reader.view import Pointed, ReaderView

_MARGIN = 6
_ABOVE, _BELOW = 14, 4  # pixels that a word's reading and mark take


class CardPlaces:
    """Asks the view, and answers in the coordinates of the cards' home."""

    def __init__(self, view: ReaderView, home: QWidget) -> None:
        self._view, self._home = view, home

    def word_box(self, box: QRect) -> QRect:
        """Return where a word is, with the reading above and the mark below it."""
        corner = self._view.viewport().mapTo(self._home, box.topLeft())
        return QRect(corner, box.size()).adjusted(0, -_ABOVE, 0, _BELOW)

    def line_of(self, source: Pointed | None) -> QRect:
        """Return where a word of the text stands now; an empty box where it is out of sight."""
        box = self._view.box_of(source) if source is not None else QRect()
        return self.word_box(box) if self._view.viewport().rect().intersects(box) else QRect()

    def bounds(self) -> QRect:
        """Return where the card beside the word may be."""
        return _inside(self._home.rect())

    def surface(self) -> QRect:
        """Return where pinned cards are put: over the text, not over its heads and bars."""
        viewport = self._view.viewport()
        return _inside(QRect(viewport.mapTo(self._home, viewport.rect().topLeft()), viewport.size()))

    def pin_bounds(self) -> QRect:
        """Return where the reader may move them: beside the text, too."""
        bounds, surface = self.bounds(), self.surface()
        return QRect(bounds.left(), surface.top(), bounds.width(), surface.height())


def _inside(box: QRect) -> QRect:
    return box.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
