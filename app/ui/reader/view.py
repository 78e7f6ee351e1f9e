"""The parallel view: pointing at words by mouse and by keyboard."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from app.annotate.model import Token
from app.text.article import Span
from app.ui import gate
from app.ui.reader.origins import RowLabels
from app.ui.reader.style import ReadingStyle
from app.ui.reader.surface import STEP, ReaderSurface
from app.ui.reader.walking import says_something

_CONTEXT = 60.0  # pixels that stay in sight when a page is turned
_LIGHT = (-2, -1, 2, 2)  # pixels by which the light of a word reaches beyond its box


@dataclass(frozen=True, slots=True)
class Pointed:
    """The token under the pointer or the keyboard."""

    row: int
    token: Token


class ReaderView(ReaderSurface):
    """Rows of an article in aligned columns; emits what is pointed at and with which box."""

    word_pointed = Signal(object, QRect)  # Pointed or None; its box in the viewport
    word_chosen = Signal(object, QRect)  # by click
    zoom_asked = Signal(int)  # steps
    menu_asked = Signal(object, QPoint)  # Pointed; a point on the screen

    def __init__(self, labels: RowLabels, style: ReadingStyle, parent: QWidget | None = None) -> None:
        super().__init__(labels, style, parent)
        self._pointed: Pointed | None = None
        self._pressed: Pointed | None = None
        self._by_pointer = False  # and not by keys
        self._marked: tuple[int, Span] | None = None

    def light_out(self) -> None:
        """Point at nothing."""
        self._point(None)

    def lit(self, row: int) -> tuple[int | None, Span | None]:
        """Return the token of a row to light and the sentence to mark."""
        lit = self._pointed.token.index if self._pointed and self._pointed.row == row else None
        return lit, self._marked[1] if self._marked and self._marked[0] == row else None

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Scroll, or with Ctrl change the size of the text."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_asked.emit(1 if event.angleDelta().y() > 0 else -1)
            return
        pixels = event.pixelDelta().y() or event.angleDelta().y() * 0.8
        self.scroll_by(-pixels)
        self._point_at(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Scroll; the keys that walk are commands of the window."""
        page = self.viewport().height() - _CONTEXT
        scrolls = {
            Qt.Key.Key_Down: STEP,
            Qt.Key.Key_Up: -STEP,
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
        else:
            event.ignore()

    # Pointing

    @property
    def pointed(self) -> Pointed | None:
        """What is lit."""
        return self._pointed

    def point_to(self, row: int, token: Token) -> None:
        """Bring a token into sight and light it."""
        self._by_pointer = False
        self._bring(Pointed(row, token))

    def light(self, pointed: Pointed) -> None:
        """Light a token where it is, in sight or not."""
        self._by_pointer = False
        self._point(pointed)

    def box_of(self, pointed: Pointed) -> QRect:
        """Return the box of a token in the viewport; an empty one where it is out of sight."""
        return _first(self._boxes(pointed))

    def clear_pointed(self) -> None:
        """Put the light out."""
        self._point(None)

    def mark(self, marked: tuple[int, Span] | None) -> None:
        """Tint a stretch of a row's Chinese, None to take the tint away."""
        self._marked = marked
        self.viewport().update()

    def _bring(self, pointed: Pointed) -> None:
        box = self.box_of(pointed)
        if box.isNull():
            self.show_row(pointed.row)
            box = self.box_of(pointed)
        if box.bottom() > self.viewport().height() - 30:
            self.scroll_by(box.bottom() - self.viewport().height() / 2)
        elif box.top() < 0:
            self.scroll_by(box.top() - 40)
        self._point(pointed)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Light the word under the pointer in every column."""
        gate.point()
        self._point_at(event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Light the word that is pressed; a drag may follow."""
        self._point_at(event.position())
        self._pressed = self._pointed if event.button() == Qt.MouseButton.LeftButton else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Choose the word that was clicked."""
        if self._pointed is not None and self._pointed == self._pressed:
            self.word_chosen.emit(self._pointed, self.box_of(self._pointed))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Ask for the menu of the word under the pointer, or of the one chosen by keyboard."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self._point_at(QPointF(event.pos()))
            if self._pointed is not None:
                self.menu_asked.emit(self._pointed, event.globalPos())
        else:
            self.ask_menu()

    def ask_menu(self) -> None:
        """Ask for the menu of the pointed word, below it."""
        if self._pointed is not None:
            below = self.box_of(self._pointed).bottomLeft()
            self.menu_asked.emit(self._pointed, self.viewport().mapToGlobal(below))

    def leaveEvent(self, event: object) -> None:  # noqa: N802
        """Forget the word when its pointer leaves; one that keys chose, or whose menu is open, stays."""
        if self._by_pointer and QApplication.activePopupWidget() is None:
            self._point(None)

    def _point_at(self, point: QPointF) -> None:
        self._by_pointer = True
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
                return (row, token) if token and says_something(token) else None
        return None

    def _point(self, pointed: Pointed | None, near: QPointF | None = None) -> None:
        if pointed == self._pointed:
            return
        before, self._pointed = self._pointed, pointed
        boxes = self._boxes(pointed) if pointed else []
        self.update_first(_lights(boxes))
        for light in _lights(self._boxes(before) if before else ()):
            self.viewport().update(light)  # goes out when the other is lit
        self.word_pointed.emit(pointed, _first(boxes, near))

    def _boxes(self, pointed: Pointed) -> list[QRectF]:
        top = self._top_of(pointed.row)
        if top is None or self._pages is None:
            return []
        rects = self._pages.layout(pointed.row).token_rects(pointed.token.index)
        return [rect.translated(0, top) for column in rects.values() for rect in column]


def _lights(boxes: Iterable[QRectF]) -> Iterator[QRect]:
    return (box.adjusted(*_LIGHT).toAlignedRect() for box in boxes)


def _first(boxes: Sequence[QRectF], near: QPointF | None = None) -> QRect:
    """Return the first of a word's boxes, or the one at a point; an empty one where there are none."""
    if near is not None:
        boxes = [box for box in boxes if box.adjusted(-2, -12, 2, 12).contains(near)] or boxes
    return boxes[0].toAlignedRect() if boxes else QRect()
