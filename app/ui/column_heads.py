"""The names of the columns above the text; their edges and they themselves can be dragged."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from app.ui import fonts
from app.ui.reader.geometry import GAP, MARGIN, ColumnBox
from app.ui.style_sheet import SCROLL_BAR
from app.ui.theme import Theme

_HEIGHT = 36
_BETWEEN = "\u2003/\u2003"  # the names of stacked columns; the names have dots of their own
_GRIP = GAP / 2 - 5  # pixels on either side of a border that take hold of it


class ColumnHeads(QWidget):
    """Paints a name above each column, or one line for stacked columns."""

    border_dragged = Signal(int, float)  # the box before the border; where the border is wanted
    widths_reset = Signal()
    moved = Signal(str, int)  # a column; its place among those shown
    menu_asked = Signal(str, QPoint)  # a column; a point on the screen

    def __init__(self, theme: Theme, names: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("columnHeads")
        self._theme = theme
        self._names = names
        self._boxes: tuple[ColumnBox, ...] = ()
        self._stacked: tuple[str, ...] = ()
        self._border: int | None = None  # under the pointer or being dragged
        self._dragging = False
        self._focused = False
        self._held: tuple[str, float] | None = None  # a head that is pressed, and where
        self._carried: float | None = None  # where the pointer has carried it
        self.setMouseTracking(True)
        self.take_size()

    def take_size(self) -> None:
        """Follow the size of the interface."""
        self.setFixedHeight(fonts.px(_HEIGHT))

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return a narrow strip."""
        return QSize(400, fonts.px(_HEIGHT))

    def set_theme(self, theme: Theme) -> None:
        """Take over the colours of a theme."""
        self._theme = theme
        self.update()

    def show_focus(self, focused: bool) -> None:
        """Show that the keyboard is in the text below."""
        if focused != self._focused:
            self._focused = focused
            self.update()

    def set_names(self, names: dict[str, str]) -> None:
        """Take over the names of the columns."""
        self._names = names
        self._say_hint()
        self.update()

    def show_boxes(self, boxes: tuple[ColumnBox, ...], stacked: bool) -> None:
        """Stand above the columns of the view."""
        self._boxes = boxes[:1] if stacked else boxes
        self._stacked = tuple(box.name for box in boxes) if stacked else ()
        self._say_hint()
        self.update()

    def _say_hint(self) -> None:
        hint = self.tr("Drag an edge to resize the columns, a name to reorder them")
        self.setToolTip(hint if len(self._boxes) > 1 else "")

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take hold of a border or a head."""
        if event.button() != Qt.MouseButton.LeftButton or len(self._boxes) < 2:
            return
        x = event.position().x()
        self._border = self._border_at(x)
        self._dragging = self._border is not None
        if not self._dragging:
            self._held = (self._boxes[self._box_at(x)].name, x)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Drag what is held, or show what could be."""
        x = event.position().x()
        if self._dragging and self._border is not None:
            self.border_dragged.emit(self._border, x)
        elif self._held:
            if self._carried is None and abs(x - self._held[1]) < QApplication.startDragDistance():
                return
            self._carried = x
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        else:
            self._border = self._border_at(x)
            over = self._border is not None
            self.setCursor(Qt.CursorShape.SplitHCursor if over else Qt.CursorShape.ArrowCursor)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Let go."""
        held, carried = self._held, self._carried
        self._dragging, self._held, self._carried = False, None, None
        self.unsetCursor()
        self.update()
        if held and carried is not None:
            self.moved.emit(held[0], self._place_at(carried, held[0]))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Give the columns their usual widths on a border's double click."""
        if self._border_at(event.position().x()) is not None:
            self.widths_reset.emit()

    def leaveEvent(self, event: object) -> None:  # noqa: N802
        """Show nothing that could be dragged."""
        if not self._dragging:
            self._border = None
            self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Ask for the menu of a column."""
        if self._boxes:
            self.menu_asked.emit(self._boxes[self._box_at(event.pos().x())].name, event.globalPos())

    def _border_at(self, x: float) -> int | None:
        edges = (index for index in range(len(self._boxes) - 1) if abs(x - self._edge(index)) <= _GRIP)
        return next(edges, None)

    def _edge(self, index: int) -> float:
        box = self._boxes[index]
        return box.left + box.width + GAP / 2

    def _box_at(self, x: float) -> int:
        return sum(x > self._edge(index) for index in range(len(self._boxes) - 1))

    def _place_at(self, x: float, name: str) -> int:
        """Return where among the others a head would be dropped."""
        return sum(x > box.left + box.width / 2 for box in self._boxes if box.name != name)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the names and a hairline."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.background))
        painter.setPen(QPen(QColor(self._theme.link), 3) if self._focused else QColor(self._theme.line))
        left = round(self._boxes[0].left) if self._boxes else MARGIN
        painter.drawLine(left, self.height() - 1, self.width() - SCROLL_BAR - left, self.height() - 1)
        painter.setPen(QColor(self._theme.soft))
        painter.setFont(fonts.font(fonts.TRADITIONAL, fonts.px(12), 0.6))
        for box in self._boxes:
            name = _BETWEEN.join(self._names[part] for part in self._stacked or (box.name,))
            room = int(box.width + (GAP / 2 if len(self._boxes) > 1 else 0))
            shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QPointF(box.left, fonts.px(24)), shown)
        self._paint_border(painter)
        self._paint_carried(painter)

    def _paint_border(self, painter: QPainter) -> None:
        if self._border is None or self._border >= len(self._boxes) - 1:
            return
        x = round(self._edge(self._border))
        colour = self._theme.link if self._dragging else self._theme.soft
        painter.setPen(QPen(QColor(colour), 2))
        painter.drawLine(QPointF(x, 9), QPointF(x, self.height() - 2))

    def _paint_carried(self, painter: QPainter) -> None:
        if self._held is None or self._carried is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        name = self._held[0]
        others = [box for box in self._boxes if box.name != name]
        place = self._place_at(self._carried, name)
        box = others[min(place, len(others) - 1)]
        x = box.left - GAP / 2 if place < len(others) else box.left + box.width + GAP / 2
        x = max(MARGIN / 2, min(x, self.width() - SCROLL_BAR - MARGIN / 2))
        painter.setPen(QPen(QColor(self._theme.link), 3))
        painter.drawLine(QPointF(x, 4), QPointF(x, self.height() - 3))
        width = QFontMetricsF(painter.font()).horizontalAdvance(self._names[name]) + 20
        pill = QRectF(self._carried - width / 2, 5, width, self.height() - 11)
        painter.setPen(QPen(QColor(self._theme.soft), 1))
        painter.setBrush(QColor(self._theme.pane))
        painter.drawRoundedRect(pill, 5, 5)
        painter.setPen(QColor(self._theme.ink))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, self._names[name])
