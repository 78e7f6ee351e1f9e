"""The surface that rows are laid out and painted on: scrolling by anchor, keeping the place, frames."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QFrame, QTableView, QWidget

from app.text.article import Span
from app.ui import gate
from app.ui.reader.canvas import Canvas, clear, shade, write
from app.ui.reader.events import ViewportEvents
from app.ui.reader.frames import FrameClock, merged
from app.ui.reader.geometry import WEIGHTS, Anchor, Place
from app.ui.reader.idle import IdleTask
from app.ui.reader.model import ArticleModel
from app.ui.reader.origins import RowLabels
from app.ui.reader.pages import Pages
from app.ui.reader.painting import RowPainter
from app.ui.reader.resting import Resting
from app.ui.reader.rows import RowSource
from app.ui.reader.style import ReadingStyle
from app.ui.reader.underlays import Underlays
from app.ui.reader.warming import drawn, warmed

STEP = 40.0  # pixels for an arrow key
_FREED = 3  # rows at each step of a resize; it lays out about as many, so that a drag piles nothing up
_GATHER = 60  # milliseconds in which English that comes is gathered

Index = QModelIndex | QPersistentModelIndex


class ReaderSurface(QTableView):
    """A table for the system's sake, with geometry and painting of its own."""

    columns_moved = Signal()  # the columns stand elsewhere now
    english_shown = Signal(object)  # the rows that have other English now

    def __init__(self, labels: RowLabels, style: ReadingStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reader")
        self.setModel(ArticleModel(self))
        self._labels = self.article_model.labels = labels
        self._style = style
        self._painter = RowPainter(style.theme, labels)
        self._rows: RowSource | None = None
        self._columns: tuple[str, ...] = ()
        self._weights: Mapping[str, float] = WEIGHTS
        self.underlays = Underlays()
        self.events = ViewportEvents(self.viewport())
        self._pages: Pages | None = None
        self._given_up: list[Pages] = []  # of layouts before; to free their rows takes longer than a frame
        self._syncing = False
        self._place: Place | None = None  # kept over changes of the layout until the reader moves
        self._warming: Iterator[None] = iter(())  # what is left to be drawn ahead
        self._moving = False  # a frame may leave rows to the next one
        self._changed = 0  # the uppermost row whose English has come
        self._bare = True  # nothing has been painted since the window got its size
        self._whole = False  # the article's first screen has been painted
        self._empty = QRectF()  # what shows nothing but the ground, until its rows are painted
        self._first: list[QRect] = []  # boxes to be painted before all others
        self._late: list[QRect] = []  # of rows whose readings had no time left
        self._clock = FrameClock()
        self._resting = Resting(self.viewport())
        self._canvas = Canvas(self.viewport())
        self._prefetch = IdleTask(self, self._lay_out_around, gate.pointing)
        self._coming = IdleTask(self, self._show_english)
        self._prepare()

    def _prepare(self) -> None:
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        for corner in self.findChildren(QAbstractButton, options=Qt.FindChildOption.FindDirectChildrenOnly):
            corner.hide()  # it would cover the text and keep Qt from scrolling by copying
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    # What is shown

    @property
    def article_model(self) -> ArticleModel:
        """The table that screen readers see."""
        model = self.model()
        assert isinstance(model, ArticleModel)
        return model

    def show_rows(self, rows: RowSource, columns: tuple[str, ...]) -> None:
        """Show an article from its start."""
        self._rows, self._columns = rows, columns
        if self._pages is not None:
            self._given_up.append(self._pages)
        self._pages, self._place, self._whole = None, Place(), False
        self.light_out()
        self.article_model.show(rows, columns)
        self._warming = warmed(rows, self._style, columns)
        self._rebuild()

    def set_columns(self, columns: tuple[str, ...], weights: Mapping[str, float] | None = None) -> None:
        """Show other columns, or others' shares of the width, at the same place."""
        place, self._columns, self._weights = self.place, columns, weights or self._weights
        if columns != self.article_model.columns:
            self.article_model.show(self._rows, columns)
        self.show_place(place)

    def set_style(self, style: ReadingStyle) -> None:
        """Set another size, theme or reading at the same place."""
        self._style = style
        self._painter = RowPainter(style.theme, self._labels)
        if self._rows is not None:
            self._warming = warmed(self._rows, style, self._columns)
        self._rebuild()

    def set_labels(self, labels: RowLabels) -> None:
        """Say what stands on rows in other words."""
        self._labels = self.article_model.labels = labels
        self.set_style(self._style)

    def english_came(self, rows: Sequence[int]) -> None:
        """Show the English of rows that has just come."""
        if self._pages is None or self._rows is None:
            return
        for row in rows:
            self._pages.forget(row)
            if row in self._rows.shown:
                self.article_model.english_changed(row)
                self._changed = min(self._changed, row) if self._coming.active else row
                if not self._coming.active:
                    self._coming.restart(_GATHER)
        self.english_shown.emit(rows)

    def _show_english(self) -> Iterator[None]:
        """Paint, a frame at a time, the uppermost row that has changed and what it may have moved."""
        top = self._top_of(max(self._changed, self.anchor.row))
        if top is not None:
            self._moving = True
            self.viewport().update(self.viewport().rect().adjusted(0, max(0, int(top)), 0, 0))
        yield

    @property
    def anchor(self) -> Anchor:
        """The place being read."""
        return self._pages.anchor if self._pages else Anchor()

    @property
    def pages(self) -> Pages | None:
        """The rows in sight."""
        return self._pages

    @property
    def place(self) -> Place:
        """The place being read, whatever the layout."""
        if self._place is None and self._pages is not None:
            self._place = self._pages.reading_place()
        return self._place or Place()

    def show_place(self, place: Place) -> None:
        """Go to a place, also one of another layout."""
        self._place = place
        self._rebuild()

    def light_out(self) -> None:
        """Point at nothing; what points says how."""

    def lit(self, row: int) -> tuple[int | None, Span | None]:
        """Return the token of a row to light and the sentence to mark."""
        return None, None

    def _rebuild(self, *, resized: bool = False) -> None:
        if self._rows is None:
            return
        place, before, width = self.place, self._pages, self.viewport().width()
        if before is not None:
            self._given_up.append(before)
        known = before if resized else None
        self._pages = Pages(self._rows, self._columns, self._style, width, self._weights, before=known)
        self._pages.place(self._pages.anchor_at(place), self.viewport().height())
        self._moved()
        self._place = place
        self.viewport().update()
        self.columns_moved.emit()

    def _moved(self) -> None:
        """Follow a move: the bar at once, what is not needed yet when the reader rests."""
        gate.hold()
        self._clock.moved()
        self._place = None
        self._moving = True
        self._prefetch.stop()
        self._sync_bar()

    @property
    def settled(self) -> bool:
        """Tell whether all that is in sight has been painted, with marks and readings."""
        return not self._moving

    def _free(self) -> None:
        """Free one of the rows of the layouts given up."""
        if self._given_up and not self._given_up[-1].drop():
            self._given_up.pop()

    def _lay_out_around(self) -> Iterator[None]:
        """Lay out the rows around, so that turning a page has only to paint."""
        while self._given_up:
            self._free()
            yield
        if self._pages is not None:
            for layout in self._pages.around(self.viewport().height()):
                yield
                if layout is not None and not layout.finished:
                    self._painter.finish(layout)
                    yield from drawn(layout)
        for _ in self._warming:  # goes on where it was left
            yield

    # Scrolling

    def scroll_by(self, pixels: float) -> None:
        """Move the text up by pixels (down where negative)."""
        if self._pages is None:
            return
        moved = round(self._pages.move(pixels, self.viewport().height()))
        if not moved:
            return  # at an end; nothing is painted that would tell the rest to go on
        if abs(moved) >= self.viewport().height():
            self.viewport().update()
        else:
            self.viewport().scroll(0, -moved)
        self._moved()

    def show_row(self, row: int) -> None:
        """Bring a row to the top of the viewport."""
        if self._pages is not None:
            self._pages.place(Anchor(row, 0.0), self.viewport().height())
            self._moved()
            self.viewport().update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        """Follow the scroll bar when the reader drags it."""
        if self._syncing or self._pages is None:
            return
        self._pages.place_at(self.verticalScrollBar().value(), self.viewport().height())
        self._moved()
        self.viewport().update()

    def updateGeometries(self) -> None:  # noqa: N802
        """Leave the scroll bar to the anchor; the base class would count rows of equal height."""

    def _sync_bar(self) -> None:
        if self._pages is None:
            return
        bar = self.verticalScrollBar()
        height = self.viewport().height()
        self._syncing = True
        bar.setRange(0, max(0, round(self._pages.estimate.total - height)))
        bar.setPageStep(height)
        bar.setSingleStep(int(STEP))
        if not bar.isSliderDown():  # the thumb is the reader's
            bar.setValue(bar.maximum() if self._pages.at_end(height) else round(self._pages.position()))
        self._syncing = False

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Lay the rows in sight out for the new width and keep the place."""
        self._rebuild(resized=True)
        for _ in range(_FREED):
            self._free()
        self._bare = True
        self._clock.moved(alone=not self._whole)

    def _top_of(self, row: int) -> float | None:
        if self._pages is None:
            return None
        tops = (top for number, top, _ in self._pages.visible(self.viewport().height()) if number == row)
        return next(tops, None)

    # What Qt asks of a table

    def visualRect(self, index: Index) -> QRect:  # noqa: N802
        """Return the box of a cell in the viewport."""
        top = self._top_of(index.row()) if index.isValid() else None
        if top is None or self._pages is None or index.column() >= len(self._pages.boxes):
            return QRect()
        box = self._pages.boxes[index.column()]
        return QRectF(box.left, top, box.width, self._pages.layout(index.row()).height).toAlignedRect()

    def indexAt(self, position: QPoint) -> QModelIndex:  # noqa: N802
        """Return the cell at a point of the viewport."""
        if self._pages is None:
            return QModelIndex()
        for row, top, layout in self._pages.visible(self.viewport().height()):
            if top <= position.y() < top + layout.height:
                columns = (
                    i for i, b in enumerate(self._pages.boxes) if b.left <= position.x() < b.left + b.width
                )
                return self.article_model.index(row, next(columns, 0))
        return QModelIndex()

    def scrollTo(  # noqa: N802
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a cell into sight."""
        if index.isValid() and self._top_of(index.row()) is None:
            self.show_row(index.row())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the rows that the exposed parts of the viewport touch."""
        if self._pages is None or self._rows is None:
            QPainter(self.viewport()).fillRect(event.rect(), QColor(self._style.theme.background))
            return
        boxes = self._now(event.region())
        self._clock.begin()
        done, painted = True, []
        empty, self._empty = self._empty, QRectF()
        painter = self._canvas.begin(self._style.theme)
        for box in boxes:
            painter.setClipRect(box)  # what another box shows is painted once, else it grows bolder
            end = self._paint_rows(painter, QRectF(box), empty) if done else box.top()
            painted.append(QRect(box.left(), box.top(), box.width(), int(end) - box.top()))
            if end <= box.bottom():  # the rest keeps its old picture, where it has one, until the next turn
                done = False
                rest = QRect(box.left(), int(end), box.width(), box.bottom() + 1 - int(end))
                self._resting.add(rest, self._clock.pause)  # behind a step of a resize, when it pauses
                if self._bare:
                    clear(painter, QRectF(rest), self._style.theme)
                    painted.append(rest)
                still = QRectF(rest).adjusted(0, end - int(end), 0, 0)
                if self._bare or empty.contains(still):
                    self._empty = still
        self._bare = False
        self._canvas.end(painter, painted)
        late, self._late = self._late, []
        for box in late:
            self._resting.add(box, self._clock.pause)
        self._rows.shown = self._pages.in_sight(self.viewport().height())
        if done and self._moving and not late and not self._resting.waits:
            self._moving, self._whole = False, True
            if not self.verticalScrollBar().isSliderDown():
                self._prefetch.restart()
        gate.painted()

    def update_first(self, boxes: Iterable[QRect]) -> None:
        """Paint boxes anew, before all else that is to be painted: the reader waits for them."""
        for box in merged(boxes):
            self._first.append(box)
            self.viewport().update(box)

    def _now(self, exposed: QRegion) -> list[QRect]:
        """Return the boxes to paint in this frame; after a move all of what is exposed."""
        first, self._first = self._first, []
        if not first or self._bare or self._clock.answering:
            return merged(cast("Iterable[QRect]", exposed))
        rest = exposed
        for box in first:
            rest = rest.subtracted(QRegion(box))
        if not rest.isEmpty():
            self.viewport().update(rest)
        return first

    def _paint_rows(self, painter: QPainter, clip: QRectF, empty: QRectF) -> float:
        """Paint rows as long as the frame has time for them; return where the painting ends.

        What is ``empty`` shows nothing but the ground.
        """
        assert self._pages is not None and self._rows is not None
        sizes, down, bottom_edge = self._rows.sizes(), clip.top(), clip.bottom()
        row, top = self._pages.start_at(down)
        while row < len(sizes) and top < bottom_edge:
            lacking = 0 if self._pages.is_ready(row) else sizes[row]
            if self._moving and down > clip.top() and not self._clock.allows(lacking):
                return down
            begun = self._clock.now()
            layout = self._pages.layout(row)
            bottom = top + layout.height
            if bottom > clip.top():
                part = QRectF(clip.left(), down, clip.width(), min(bottom, clip.bottom()) - down)
                if not empty.contains(part):
                    clear(painter, part, self._style.theme)
                self._paint_row(painter, row, top, clip)
                down = part.bottom()
            if lacking:
                self._clock.learn(lacking, begun)
            row, top = row + 1, bottom
        if down < clip.bottom():
            rest = QRectF(clip.left(), down, clip.width(), clip.bottom() - down)
            clear(painter, rest, self._style.theme)
        return clip.bottom() + 1

    def _paint_row(self, painter: QPainter, row: int, top: float, clip: QRectF) -> None:
        """Paint what of a row is within a clip, on the bare ground."""
        assert self._pages is not None
        layout = self._pages.layout(row)
        box = QRectF(0, top, self.viewport().width(), layout.height)
        if layout.finished or not (self._whole and self._clock.late):
            self._painter.finish(layout)
        else:  # the text at once, its readings and marks in the next frame
            self._late.append(box.intersected(clip).toAlignedRect())
        shade(painter, self._style.theme)
        self.underlays.paint(painter, row, layout, top)
        write(painter, self._style.theme)
        lit, marked = self.lit(row)
        self._painter.paint(painter, layout, box, lit, clip, marked=marked)
