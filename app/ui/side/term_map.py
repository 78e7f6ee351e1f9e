"""A small plot of where the terms of an article stand, by colour, and of the part in sight."""

from array import array
from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QToolTip, QWidget

from app.lexicon.category_groups import CategoryGroup
from app.ui import fonts
from app.ui.side.map_bars import Bar, bars
from app.ui.theme import Theme

_BAR = 5.0  # pixels from bar to bar, at the least
_HEIGHT = 56
_WHOLE = 1000  # steps of the article
_PER_BAR = 60  # characters, at the least: a short article has few and broad bars
_KEYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -5, Qt.Key.Key_PageDown: 5}


class TermMap(QAbstractSlider):
    """Bars for stretches of the text, as high as their terms are many; a click goes there."""

    place_chosen = Signal(float)  # share of the article, 0-1
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cells: Mapping[CategoryGroup, array[int]] = {}
        self._characters = 0
        self._seen = (0.0, 0.0)
        self._painted = (0, 0, False)
        self._picture = QPixmap()  # of the bars
        self._names: dict[CategoryGroup, str] = {}
        self.setRange(0, _WHOLE)  # screen readers see a slider over the article
        self.actionTriggered.connect(lambda _: self._go(self.sliderPosition() / _WHOLE))
        self.take_size()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def take_size(self) -> None:
        """Follow the size of the interface."""
        self.setFixedHeight(fonts.px(_HEIGHT))

    def say(self, name: str, about: str, groups: dict[CategoryGroup, str]) -> None:
        """Take over the words of the interface."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(about)
        self._names = groups

    def set_theme(self, theme: Theme) -> None:
        """Take over the colours of a theme."""
        self._theme = theme
        self._picture = QPixmap()
        self.update()

    def show_cells(self, cells: Mapping[CategoryGroup, "array[int]"], characters: int) -> None:
        """Show how many terms of each group stand in each stretch; they may still grow."""
        self._cells = cells
        self._characters = characters
        self._picture = QPixmap()
        self.update()

    def show_seen(self, start: float, end: float) -> None:
        """Mark the part in sight, by shares of the article."""
        self._seen = (start, end)
        self.setValue(round(start * _WHOLE))
        pixels = (round(2 * start * self.width()), round(2 * end * self.width()), end > start)
        if pixels != self._painted:  # a page of a long article is less than a pixel
            self._painted = pixels
            self.update()

    @property
    def seen(self) -> tuple[float, float]:
        """The part in sight."""
        return self._seen

    def bars(self) -> tuple[Bar, ...]:
        """Return the terms of each bar, by group."""
        most = min(self.width() / _BAR, max(12, self._characters / _PER_BAR))
        return bars(self._cells, max(1, int(most)))

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return a low strip."""
        return QSize(200, fonts.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the part in sight and the bars."""
        painter, theme = QPainter(self), self._theme
        floor = self.height() - 3.0
        self._paint_seen(painter, floor)
        painter.fillRect(QRectF(0, floor, self.width(), 1), QColor(theme.line))
        painter.drawPixmap(0, 0, self._pictured())
        if self.hasFocus():
            painter.setPen(QColor(theme.link))
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    def _pictured(self) -> QPixmap:
        """Return the bars, painted when something about them has changed."""
        pixels = self.devicePixelRatio()
        if self._picture.size() != (QSizeF(self.size()) * pixels).toSize():
            self._picture = QPixmap((QSizeF(self.size()) * pixels).toSize())
            self._picture.setDevicePixelRatio(pixels)
            self._picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._picture)
            self._paint_bars(painter, self.height() - 3.0)
            painter.end()
        return self._picture

    def _paint_bars(self, painter: QPainter, floor: float) -> None:
        theme, shown = self._theme, self.bars()
        top = max((bar.total for bar in shown), default=0)
        step = self.width() / max(1, len(shown))
        for number, bar in enumerate(shown if top else ()):
            low = floor
            for group, count in bar.counts:
                height = (floor - 4) * count / top
                colour = theme.tint(theme.groups[group], 0.72, theme.pane)
                box = QRectF(number * step, low - height, max(1.0, step - 1.6), height)
                painter.fillRect(box, colour)
                low -= height

    def _paint_seen(self, painter: QPainter, floor: float) -> None:
        start, end = self._seen
        if end <= start:
            return
        left, right = start * self.width(), end * self.width()
        box = QRectF(left, 0, max(4.0, right - left), floor)
        box.moveRight(min(box.right(), float(self.width())))
        band = QColor(self._theme.ink)
        band.setAlphaF(0.08)
        painter.fillRect(box, band)
        painter.fillRect(QRectF(box.left(), floor, box.width(), 3), QColor(self._theme.accent))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Go to the text under the pointer."""
        self._go(event.position().x() / max(1, self.width()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Follow the pointer while the button is held."""
        self.mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Leave the wheel to what is around."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Go on by a bar, by several, or to an end."""
        key, bar = Qt.Key(event.key()), _BAR / max(1, self.width())
        if key in _KEYS:
            self._go(self._seen[0] + _KEYS[key] * bar)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(0.0 if key == Qt.Key.Key_Home else 1.0)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        """Say what a bar counts."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            shown = self.bars()
            at = min(len(shown) - 1, int(event.pos().x() * len(shown) / max(1, self.width())))
            said = self._words(shown[at]) if shown and at >= 0 else ""
            QToolTip.showText(event.globalPos(), said or self.accessibleDescription(), self)
            return True
        return super().event(event)

    def _words(self, bar: Bar) -> str:
        return "\n".join(f"{self._names.get(group, group.value)}: {count}" for group, count in bar.counts)

    def _go(self, share: float) -> None:
        if self._cells:
            self.place_chosen.emit(min(0.9999, max(0.0, share)))
