"""The names of the columns above the text."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui import fonts
from app.ui.reader.geometry import MARGIN, ColumnBox
from app.ui.theme import SCROLL_BAR, Theme


class ColumnHeads(QWidget):
    """Paints a name above each column, or one line for stacked columns."""

    def __init__(self, theme: Theme, names: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("columnHeads")
        self._theme = theme
        self._names = names
        self._boxes: tuple[ColumnBox, ...] = ()
        self.setFixedHeight(36)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return a narrow strip."""
        return QSize(400, 36)

    def set_theme(self, theme: Theme) -> None:
        """Take over the colours of a theme."""
        self._theme = theme
        self.update()

    def show_boxes(self, boxes: tuple[ColumnBox, ...], stacked: bool) -> None:
        """Stand above the columns of the view."""
        self._boxes = boxes[:1] if stacked else boxes
        self._stacked_names = " · ".join(self._names[box.name] for box in boxes) if stacked else ""
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the names and a hairline."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.background))
        painter.setPen(QColor(self._theme.line))
        right = self.width() - SCROLL_BAR - MARGIN
        painter.drawLine(MARGIN, self.height() - 1, right, self.height() - 1)
        painter.setPen(QColor(self._theme.soft))
        painter.setFont(fonts.font(fonts.TRADITIONAL, 12, 0.6))
        for box in self._boxes:
            painter.drawText(QPointF(box.left, 24), self._stacked_names or self._names[box.name])
