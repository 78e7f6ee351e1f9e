"""What shows, while something is dragged over the window, that it may be dropped there."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.ui import fonts
from app.ui.theme import Theme

_INSET, _THICK, _ROUND = 5, 3, 8  # pixels


class DropFrame(QWidget):
    """A frame over the page, with what dropping does in its middle; the pointer goes through it."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def appear(self, theme: Theme) -> None:
        """Show it in the colours of a theme."""
        self._theme = theme
        page = self.parentWidget()
        assert page is not None
        self.setGeometry(page.rect())
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the frame and the words."""
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.link), _THICK))
        frame = QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET)
        painter.drawRoundedRect(frame, _ROUND, _ROUND)
        painter.setFont(fonts.font(fonts.TRADITIONAL, fonts.px(15)))
        said = self.tr("Drop it to open it here")
        width = painter.fontMetrics().horizontalAdvance(said) + fonts.px(40)
        pill = QRectF((self.width() - width) / 2, self.height() / 2 - fonts.px(20), width, fonts.px(40))
        painter.setBrush(QColor(theme.pane))
        painter.drawRoundedRect(pill, _ROUND, _ROUND)
        painter.setPen(QColor(theme.ink))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, said)
