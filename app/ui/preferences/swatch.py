"""A button that shows a colour on the ground that it stands on."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui import contrast, fonts

_HEIGHT, _MARK = 32, 12


class Swatch(QAbstractButton):
    """Shows a square, a sample and the contrast in a colour."""

    def __init__(self, name: str, sample: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._sample = name, sample
        self._colour, self._ground, self._told = "#000000", "#ffffff", ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_colour(self, colour: str, ground: str, told: str) -> None:
        """Show a colour on a ground, and its contrast as ``told``."""
        self._colour, self._ground, self._told = colour, ground, told
        self.setAccessibleName(f"{self._name}: {colour}, {told}")
        self.setToolTip(f"{self._name}\n{colour}")
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return room for the sample and the contrast."""
        return QSize(fonts.px(140), fonts.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the ground, the colour and, with the focus, a ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        ring = self.palette().link().color() if self.hasFocus() else self.palette().placeholderText().color()
        painter.setPen(QPen(ring, 2 if self.hasFocus() else 1))
        painter.setBrush(QColor(self._ground))
        painter.drawRoundedRect(box, 5, 5)
        side = fonts.px(_MARK)
        painter.fillRect(QRectF(10, box.center().y() - side / 2, side, side), QColor(self._colour))
        painter.setFont(fonts.font(fonts.TRADITIONAL, fonts.px(15)))
        painter.setPen(QColor(self._colour))
        text = box.adjusted(18 + side, 0, -8, 0)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._sample)
        plain = "#000000" if contrast.ratio(self._ground, "#000000") > contrast.TEXT else "#ffffff"
        painter.setPen(QColor(contrast.mixed(plain, self._ground, 0.75)))
        painter.setFont(fonts.font(fonts.TRADITIONAL, fonts.px(12)))
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._told)
