"""A small plot of where the terms of an article stand; a click goes there."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.theme import Theme

_BAR = 5.0  # pixels from bar to bar, at the least


class TermMap(QWidget):
    """Bars for stretches of rows, as high as their terms are many."""

    row_chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._counts: Sequence[int] = ()
        self.setFixedHeight(54)
        self.setAccessibleName(self.tr("Map of the terms"))
        self.setToolTip(self.tr("Terms per stretch of the article; click to go there"))

    def set_theme(self, theme: Theme) -> None:
        """Take over the colours of a theme."""
        self._theme = theme
        self.update()

    def show_counts(self, counts: Sequence[int]) -> None:
        """Show the terms per row."""
        self._counts = tuple(counts)
        self.update()

    def bars(self) -> list[int]:
        """Return the terms of each bar."""
        if not self._counts:
            return []
        number = max(1, min(len(self._counts), int(self.width() / _BAR)))
        sums = [0] * number
        for row, count in enumerate(self._counts):
            sums[row * number // len(self._counts)] += count
        return sums

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the bars."""
        painter = QPainter(self)
        bars = self.bars()
        top = max(bars, default=0)
        painter.setPen(QColor(self._theme.line))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        colour = QColor(self._theme.accent)
        colour.setAlphaF(0.55)
        step = self.width() / max(1, len(bars))
        for number, count in enumerate(bars):
            height = (self.height() - 4) * count / top if top else 0
            painter.fillRect(
                QRectF(number * step, self.height() - 1 - height, max(1.0, step - 1.5), height), colour
            )

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Go to the rows under the pointer."""
        if self._counts:
            share = min(0.999, max(0.0, event.position().x() / max(1, self.width())))
            self.row_chosen.emit(int(share * len(self._counts)))
