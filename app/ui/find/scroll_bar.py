"""A scroll bar that shows where hits are, and goes to the one that is clicked."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QStyle, QStyleOptionSlider, QWidget

_HEIGHT = 3
_REACH = 3  # pixels that a click may miss by


class MarkedScrollBar(QScrollBar):
    """Paints a tick for each share of the article's height that it is given."""

    mark_chosen = Signal(int)  # the index of the mark

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._shares: Sequence[float] = ()
        self._here: float | None = None
        self._colours = (QColor(), QColor())

    @property
    def marks(self) -> Sequence[float]:
        """The shares of the height that are marked."""
        return self._shares

    def set_colours(self, usual: str, here: str) -> None:
        """Paint the ticks in other colours."""
        self._colours = (QColor(usual), QColor(here))
        self.update()

    def show_marks(self, shares: Sequence[float], here: float | None) -> None:
        """Mark shares of the article's height; ``here`` is the hit the reader is at."""
        if (shares, here) != (self._shares, self._here):
            self._shares, self._here = shares, here
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the bar where there is anything to scroll, and the ticks on it."""
        if self.maximum() > self.minimum():
            super().paintEvent(event)
        if not self._shares:
            return
        painter = QPainter(self)
        for y in sorted({self._top(share) for share in self._shares}):
            painter.fillRect(QRect(2, y, self.width() - 4, _HEIGHT), self._colours[0])
        if self._here is not None:
            painter.fillRect(QRect(0, self._top(self._here) - 1, self.width(), _HEIGHT + 2), self._colours[1])

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Go to a tick that is clicked beside the handle; else scroll."""
        at = event.position().toPoint()
        found = None if self._handle().contains(at) else self._mark_at(at.y())
        if found is None or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
        else:
            self.mark_chosen.emit(found)

    def _top(self, share: float) -> int:
        return round(share * (self.height() - _HEIGHT))

    def _mark_at(self, y: int) -> int | None:
        near = [(abs(self._top(share) + 1 - y), index) for index, share in enumerate(self._shares)]
        distance, index = min(near, default=(_REACH + 1, 0))
        return index if distance <= _REACH else None

    def _handle(self) -> QRect:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ScrollBarSlider
        return self.style().subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, part, self)
