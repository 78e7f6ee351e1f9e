"""The parallel view: a table widget for the system's sake, with geometry and painting of its own."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QFrame, QTableView, QWidget

from app.annotate.model import Token, TokenKind
from app.text.article import Span
from app.ui.reader.geometry import Anchor
from app.ui.reader.model import ArticleModel
from app.ui.reader.origins import RowLabels
from app.ui.reader.pages import Pages
from app.ui.reader.painting import RowPainter
from app.ui.reader.rows import RowSource
from app.ui.reader.style import ReadingStyle

_STEP = 40.0  # pixels for an arrow key
_CONTEXT = 60.0  # pixels that stay in sight when a page is turned

_SILENT = (TokenKind.SPACE, TokenKind.PUNCTUATION)  # nothing to say of these

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Pointed:
    """The token under the pointer or the keyboard."""

    row: int
    token: Token


class ReaderView(QTableView):
    """Rows of an article in aligned columns; emits what is pointed at and with which box."""

    word_pointed = Signal(object, QRect)  # Pointed or None; its box in the viewport
    word_chosen = Signal(object, QRect)  # by click or Return
    zoom_asked = Signal(int)  # steps
    columns_moved = Signal()  # the columns stand elsewhere now
    menu_asked = Signal(object, QPoint)  # Pointed; a point on the screen

    def __init__(self, labels: RowLabels, style: ReadingStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reader")
        self.setModel(ArticleModel(self))
        self._labels = labels
        self._style = style
        self._painter = RowPainter(style.theme, labels)
        self._rows: RowSource | None = None
        self._columns: tuple[str, ...] = ()
        self._pages: Pages | None = None
        self._pointed: Pointed | None = None
        self._marked: tuple[int, Span] | None = None
        self._syncing = False
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
        self._pages = None
        self._point(None)
        self.article_model.show(rows, columns)
        self._rebuild(Anchor())

    def set_columns(self, columns: tuple[str, ...]) -> None:
        """Show other columns at the same place."""
        self._columns = columns
        self.article_model.show(self._rows, columns)
        self._rebuild(self.anchor)

    def set_style(self, style: ReadingStyle) -> None:
        """Set another size, theme or reading at the same place."""
        self._style = style
        self._painter = RowPainter(style.theme, self._labels)
        self._rebuild(self.anchor)

    def english_came(self, rows: Sequence[int]) -> None:
        """Show the English of rows that has just come."""
        if self._pages is None:
            return
        for row in rows:
            self._pages.forget(row)
            self.article_model.english_changed(row)
        self.viewport().update()

    @property
    def anchor(self) -> Anchor:
        """The place being read."""
        return self._pages.anchor if self._pages else Anchor()

    @property
    def pages(self) -> Pages | None:
        """The rows in sight."""
        return self._pages

    def _rebuild(self, anchor: Anchor) -> None:
        if self._rows is None:
            return
        self._pages = Pages(self._rows, self._columns, self._style, self.viewport().width())
        self._pages.place(anchor, self.viewport().height())
        self._sync_bar()
        self.viewport().update()
        self.columns_moved.emit()

    # Scrolling

    def scroll_by(self, pixels: float) -> None:
        """Move the text up by pixels (down where negative)."""
        if self._pages is None:
            return
        moved = round(self._pages.move(pixels, self.viewport().height()))
        if abs(moved) >= self.viewport().height():
            self.viewport().update()
        elif moved:
            self.viewport().scroll(0, -moved)
        self._sync_bar()

    def show_row(self, row: int) -> None:
        """Bring a row to the top of the viewport."""
        if self._pages is not None:
            self._pages.place(Anchor(row, 0.0), self.viewport().height())
            self._sync_bar()
            self.viewport().update()

    def show_anchor(self, anchor: Anchor) -> None:
        """Go back to a place."""
        self._rebuild(anchor)

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        """Follow the scroll bar when the reader drags it."""
        if self._syncing or self._pages is None:
            return
        self._pages.place_at(self.verticalScrollBar().value(), self.viewport().height())
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
        bar.setSingleStep(int(_STEP))
        at_end = self._pages.anchor == self._pages.lowest(height)
        bar.setValue(bar.maximum() if at_end else round(self._pages.position()))
        self._syncing = False

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Scroll, or with Ctrl change the size of the text."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_asked.emit(1 if event.angleDelta().y() > 0 else -1)
            return
        pixels = event.pixelDelta().y() or event.angleDelta().y() * 0.8
        self.scroll_by(-pixels)
        self._point_at(event.position())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Lay the rows in sight out for the new width and keep the place."""
        self._rebuild(self.anchor)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Scroll and walk from word to word."""
        page = self.viewport().height() - _CONTEXT
        scrolls = {
            Qt.Key.Key_Down: _STEP,
            Qt.Key.Key_Up: -_STEP,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_Space: page,
        }
        key = Qt.Key(event.key())
        if key in scrolls:
            self.scroll_by(scrolls[key])
        elif key == Qt.Key.Key_Home:
            self.show_row(0)
        elif key == Qt.Key.Key_End:
            self.show_row(self.article_model.rowCount() - 1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.walk(1 if key == Qt.Key.Key_Right else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._pointed:
            self.word_chosen.emit(self._pointed, self._box_of(self._pointed))
        else:
            event.ignore()

    # Pointing

    @property
    def pointed(self) -> Pointed | None:
        """What is lit."""
        return self._pointed

    def walk(self, step: int) -> None:
        """Light the next word, or the one before."""
        if self._pages is None or not len(self._pages.rows):
            return
        row, index = (
            (self._pointed.row, self._pointed.token.index + step) if self._pointed else (self.anchor.row, 0)
        )
        while 0 <= row < len(self._pages.rows):
            tokens = self._pages.layout(row).content.unit.tokens
            index = len(tokens) - 1 if index == -1 and step < 0 else index
            while 0 <= index < len(tokens):
                if tokens[index].pinyin or tokens[index].term:
                    self._bring(Pointed(row, tokens[index]))
                    return
                index += step
            row += step
            index = 0 if step > 0 else -1

    def point_to(self, row: int, token: Token) -> None:
        """Bring a token into sight and light it."""
        self._bring(Pointed(row, token))

    def clear_pointed(self) -> None:
        """Put the light out."""
        self._point(None)

    def mark(self, marked: tuple[int, Span] | None) -> None:
        """Tint a stretch of a row's Chinese, None to take the tint away."""
        self._marked = marked
        self.viewport().update()

    def _bring(self, pointed: Pointed) -> None:
        box = self._box_of(pointed)
        if box.isNull():
            self.show_row(pointed.row)
            box = self._box_of(pointed)
        if box.bottom() > self.viewport().height() - 30:
            self.scroll_by(box.bottom() - self.viewport().height() / 2)
        elif box.top() < 0:
            self.scroll_by(box.top() - 40)
        self._point(pointed)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Light the word under the pointer in every column."""
        self._point_at(event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Choose the word that was clicked."""
        self._point_at(event.position())
        if self._pointed and event.button() == Qt.MouseButton.LeftButton:
            self.word_chosen.emit(self._pointed, self._box_of(self._pointed))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Ask for the menu of the word under the pointer, or of the one chosen by keyboard."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self._point_at(QPointF(event.pos()))
        if self._pointed is not None:
            self.menu_asked.emit(self._pointed, event.globalPos())

    def leaveEvent(self, event: object) -> None:  # noqa: N802
        """Forget the word when the pointer leaves."""
        self._point(None)

    def _point_at(self, point: QPointF) -> None:
        found = self._hit(point)
        if found is None:
            self._point(None)
            return
        row, token = found
        if self._pointed != Pointed(row, token):
            self._point(Pointed(row, token), point)

    def _hit(self, point: QPointF) -> tuple[int, Token] | None:
        if self._pages is None:
            return None
        for row, top, layout in self._pages.visible(self.viewport().height()):
            if top <= point.y() < top + layout.height:
                token = layout.token_at(point - QPointF(0, top))
                return (row, token) if token and token.kind not in _SILENT else None
        return None

    def _point(self, pointed: Pointed | None, near: QPointF | None = None) -> None:
        if pointed == self._pointed:
            return
        for changed in (self._pointed, pointed):
            if changed is not None:
                self._update_token(changed)
        self._pointed = pointed
        box = self._box_of(pointed, near) if pointed else QRect()
        self.word_pointed.emit(pointed, box)

    def _top_of(self, row: int) -> float | None:
        if self._pages is None:
            return None
        tops = (top for number, top, _ in self._pages.visible(self.viewport().height()) if number == row)
        return next(tops, None)

    def _boxes(self, pointed: Pointed) -> list[QRectF]:
        top = self._top_of(pointed.row)
        if top is None or self._pages is None:
            return []
        rects = self._pages.layout(pointed.row).token_rects(pointed.token.index)
        return [rect.translated(0, top) for column in rects.values() for rect in column]

    def _box_of(self, pointed: Pointed, near: QPointF | None = None) -> QRect:
        boxes = self._boxes(pointed)
        if near is not None:
            boxes = [box for box in boxes if box.adjusted(-2, -12, 2, 12).contains(near)] or boxes
        return boxes[0].toAlignedRect() if boxes else QRect()

    def _update_token(self, pointed: Pointed) -> None:
        for box in self._boxes(pointed):
            self.viewport().update(box.adjusted(-4, -4, 4, 6).toAlignedRect())

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
        """Paint the rows that the exposed part of the viewport touches."""
        painter = QPainter(self.viewport())
        clip = QRectF(event.rect())
        painter.fillRect(clip, QColor(self._style.theme.background))
        if self._pages is None:
            return
        seen = list(self._pages.visible(self.viewport().height()))
        if self._rows is not None and seen:
            self._rows.shown = range(seen[0][0], seen[-1][0] + 1)
        for row, top, layout in seen:
            if top < clip.bottom() and top + layout.height > clip.top():
                lit = self._pointed.token.index if self._pointed and self._pointed.row == row else None
                box = QRectF(0, top, self.viewport().width(), layout.height)
                marked = self._marked[1] if self._marked and self._marked[0] == row else None
                self._painter.paint(painter, layout, box, lit, clip, marked=marked)
