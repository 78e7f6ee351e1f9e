"""Keeps the editor over its sentence while the article scrolls and changes its width."""

from PySide6.QtCore import QRect

from app.ui.english.editor import SentenceEditor
from app.ui.english.place import PAD, TOP, Place, box_of
from app.ui.reader.view import ReaderView

_EDGE = 8  # pixels between the editor and the edge of the view


class EditorPlacer:
    """Puts the editor where the English of a sentence stands in the view."""

    def __init__(self, view: ReaderView, editor: SentenceEditor) -> None:
        self._view = view
        self._editor = editor

    def follow(self, place: Place) -> None:
        """Put the editor over the sentence; hide it while the row is out of sight."""
        box = self._box(place)
        self._editor.setVisible(box is not None)
        if box is not None:
            height = self._editor.fit(box.width(), self._room())
            self._editor.move(box.left(), self._top(box, height))
            self._editor.raise_()

    def keep_in_sight(self, place: Place) -> None:
        """Scroll until the sentence and the whole editor are to be seen."""
        if self._box(place) is None:
            self._view.show_row(place.row)
        box = self._box(place)
        if box is None:
            return
        lacking = box.top() + self._editor.fit(box.width(), self._room()) + _EDGE - self._height()
        if lacking > 0:
            self._view.scroll_by(lacking)
        elif box.top() < _EDGE:
            self._view.scroll_by(box.top() - 4 * _EDGE)
        self.follow(place)

    def _box(self, place: Place) -> QRect | None:
        """Return the sentence's lines with the editor's margin, None where they are out of sight."""
        pages, model = self._view.pages, self._view.article_model
        if pages is None or "english" not in model.columns:
            return None
        cell = self._view.visualRect(model.index(place.row, model.columns.index("english")))
        if cell.isNull():
            return None
        box = box_of(pages.layout(place.row), place.index)
        return box.translated(0, cell.top()).toAlignedRect().adjusted(-PAD, -TOP, PAD, PAD)

    def _top(self, box: QRect, height: int) -> int:
        """Return the editor's upper edge: the sentence's, or higher where the article ends."""
        bar = self._view.verticalScrollBar()
        if bar.value() < bar.maximum():
            return box.top()
        return max(_EDGE, min(box.top(), self._height() - _EDGE - height))

    def _height(self) -> int:
        return self._view.viewport().height()

    def _room(self) -> int:
        return max(80, self._height() - 2 * _EDGE)
