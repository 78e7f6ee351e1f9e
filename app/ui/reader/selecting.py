"""Selecting text with the mouse and the keyboard, across the rows of a column."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from app.ui.reader.carets import caret_at, caret_box, column_at, offset_under
from app.ui.reader.rowlayout import RowLayout
from app.ui.reader.selecting_keys import moved_head
from app.ui.reader.selection import Caret, Grain, Selection, grain_span, text_of
from app.ui.reader.view import ReaderView

_TICK = 30  # milliseconds between steps of scrolling at the edges
_PULL = 0.25  # of the distance beyond the edge, scrolled at each step
_Kind = QEvent.Type


class Selecting(QObject):
    """Watches a view's events; what it does not need goes on to the view."""

    changed = Signal()  # the selection is another

    def __init__(self, view: ReaderView) -> None:
        super().__init__(view)
        self._view = view
        self.selection: Selection | None = None
        self.column = ""  # where the reader was last
        self._colour = QColor()
        self._pressed: QPointF | None = None  # a press that may become a drag
        self._last = QPointF()
        self._base: Selection | None = None  # what a drag started with
        self._grain = Grain.CHARACTER
        self._double_at: QPointF | None = None
        self._scrolling = QTimer(self, interval=_TICK)
        self._scrolling.timeout.connect(self._scroll)
        self._thrice = QTimer(self, singleShot=True, interval=QApplication.doubleClickInterval())
        view.underlays.add(self._rects, lowest=True)
        buttons = (_Kind.MouseButtonPress, _Kind.MouseButtonDblClick, _Kind.MouseButtonRelease)
        view.events.watch(self._on_button, *buttons)
        view.events.watch(self._on_move, _Kind.MouseMove)
        view.installEventFilter(self)

    # What others ask

    def set_colour(self, colour: str) -> None:
        """Paint the selection in another colour."""
        self._colour = QColor(colour)

    def clear(self) -> bool:
        """Select nothing; tell whether something was selected."""
        had = bool(self.selection)
        self._select(None)
        return had

    def select_all(self) -> None:
        """Select the whole column in which the reader was last."""
        pages = self._view.pages
        if pages is None or not len(pages.rows):
            return
        last = len(pages.rows) - 1
        column = self._shown_column()
        end = Caret(last, len(text_of(pages.rows[last], column)))
        self._select(Selection(column, Caret(0, 0), end))

    def holds(self, point: QPointF) -> bool:
        """Tell whether the character at a point of the viewport is selected."""
        pages, chosen = self._view.pages, self.selection
        if not chosen or pages is None or column_at(pages, self._height, point) != chosen.column:
            return False
        place = caret_at(pages, self._height, chosen.column, point)
        return place is not None and chosen.start <= place <= chosen.end

    # Events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take the keys that select; leave the rest to the view."""
        return isinstance(event, QKeyEvent) and event.type() is _Kind.KeyPress and self._key(event)

    def _on_button(self, event: QMouseEvent) -> bool:
        if event.button() is not Qt.MouseButton.LeftButton:
            return False
        kind = event.type()
        if kind is _Kind.MouseButtonPress:
            return self._press(event)
        return self._double(event.position()) if kind is _Kind.MouseButtonDblClick else self._release()

    def _on_move(self, event: QMouseEvent) -> bool:
        return bool(event.buttons() & Qt.MouseButton.LeftButton) and self._move(event.position())

    def _press(self, event: QMouseEvent) -> bool:
        point, pages = event.position(), self._view.pages
        if pages is None:
            return False
        thrice = self._thrice.isActive() and self._double_at is not None and _near(point, self._double_at)
        if thrice:
            return self._begin(point, Grain.SENTENCE)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            return self._extend_to(point)
        self._select(None)
        self.column = column_at(pages, self._height, point) or self.column
        self._pressed, self._base, self._grain = point, None, Grain.CHARACTER
        return False

    def _move(self, point: QPointF) -> bool:
        if self._base is None:
            if self._pressed is None or _near(point, self._pressed):
                return self._pressed is not None  # not yet a drag, but no pointing either
            self._begin(self._pressed, Grain.CHARACTER)
        self._last = point
        self._draw(point)
        outside = point.y() < 0 or point.y() > self._height
        if outside != self._scrolling.isActive():
            self._scrolling.start() if outside else self._scrolling.stop()
        return True

    def _double(self, point: QPointF) -> bool:
        pages = self._view.pages
        if pages is None or column_at(pages, self._height, point) == "english":
            return False  # there it edits the sentence
        self._double_at = point
        self._thrice.start()
        return self._begin(point, Grain.WORD)

    def _release(self) -> bool:
        dragged = self._base is not None
        self._pressed, self._base = None, None
        self._scrolling.stop()
        if dragged:
            self.changed.emit()
        return dragged

    # Drawing a selection

    @property
    def _height(self) -> float:
        return float(self._view.viewport().height())

    def _shown_column(self) -> str:
        columns = self._view.article_model.columns
        return self.column if self.column in columns else columns[0]

    def _begin(self, point: QPointF, grain: Grain) -> bool:
        pages = self._view.pages
        column = column_at(pages, self._height, point) if pages else None
        if pages is None or column is None:
            return False
        self.column, self._grain = column, grain
        if grain is Grain.CHARACTER:
            place = caret_at(pages, self._height, column, point)
        else:  # the character that was hit, not the nearest gap
            place = offset_under(pages, self._height, column, point)
        if place is None:
            return grain is not Grain.CHARACTER
        self._view.clear_pointed()
        self._base = self._covering(place)
        self._select(self._base)
        return True

    def _covering(self, place: Caret) -> Selection:
        """Return the word or sentence at a place, or the place alone, by the grain of the drag."""
        pages = self._view.pages
        assert pages is not None
        span = grain_span(pages.rows[place.row], self.column, place.offset, self._grain)
        return Selection.of(self.column, place.row, span)

    def _draw(self, point: QPointF) -> None:
        pages = self._view.pages
        if pages is None or self._base is None:
            return
        place = caret_at(pages, self._height, self.column, point)
        if place is None:
            return
        if self._grain is Grain.CHARACTER:
            self._select(self._base.to(place))
        else:
            reached = self._covering(place)
            self._select(self._base.grown(reached.start, reached.end))

    def _extend_to(self, point: QPointF) -> bool:
        pages = self._view.pages
        if pages is None:
            return False
        start = self.selection or self._start()
        self.column, self._grain = start.column, Grain.CHARACTER
        place = caret_at(pages, self._height, self.column, point)
        if place is not None:
            self._base = Selection(self.column, start.anchor, start.anchor)
            self._select(self._base.to(place))
        return True

    def _start(self) -> Selection:
        """Return where a selection begins that no drag has begun: the lit word, or the top of the page."""
        pointed = self._view.pointed
        column = self._shown_column()
        if pointed and column != "english":
            place = Caret(pointed.row, pointed.token.start)
        else:
            place = Caret(pointed.row if pointed else self._view.anchor.row, 0)
        return Selection(column, place, place)

    def _scroll(self) -> None:
        y = self._last.y()
        beyond = y if y < 0 else y - self._height
        self._view.scroll_by(beyond * _PULL)
        self._draw(self._last)

    def _key(self, event: QKeyEvent) -> bool:
        pages = self._view.pages
        if pages is None or not len(pages.rows) or not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            return False
        from_here = self.selection or self._start()
        head = moved_head(event, pages, from_here)
        if head is None:
            return False
        self.column = from_here.column
        self._select(from_here.to(head))
        self._bring(from_here.column, head)
        return True

    def _bring(self, column: str, caret: Caret) -> None:
        pages = self._view.pages
        assert pages is not None
        box = caret_box(pages, self._height, column, caret)
        if box is None:
            self._view.show_row(caret.row)
            box = caret_box(pages, self._height, column, caret)
        if box is not None and box.bottom() > self._height:
            self._view.scroll_by(box.bottom() - self._height + 8)
        elif box is not None and box.top() < 0:
            self._view.scroll_by(box.top() - 8)

    # Painting

    def _select(self, selection: Selection | None) -> None:
        if selection == self.selection:
            return
        before, self.selection = self.selection, selection
        self._update(before, selection)
        if self._base is None:
            self.changed.emit()

    def _update(self, before: Selection | None, after: Selection | None) -> None:
        """Repaint the rows in which the two differ."""
        pages = self._view.pages
        if pages is None:
            return
        rows = {place.row for chosen in (before, after) if chosen for place in (chosen.anchor, chosen.head)}
        if before and after and before.anchor == after.anchor:
            rows = {before.head.row, after.head.row}
        width = self._view.viewport().width()
        for row, top, layout in pages.visible(self._height):
            if rows and min(rows) <= row <= max(rows):
                self._view.viewport().update(QRectF(0, top, width, layout.height).toAlignedRect())

    def _rects(self, row: int, layout: RowLayout) -> Iterator[tuple[QRectF, QColor]]:
        chosen = self.selection
        if not chosen or not chosen.start.row <= row <= chosen.end.row:
            return
        span = chosen.span(row, len(text_of(layout.content, chosen.column)))
        for rect in layout.rects(chosen.column, [span]):
            yield rect, self._colour


def _near(one: QPointF, other: QPointF) -> bool:
    return (one - other).manhattanLength() < QApplication.startDragDistance()
