"""The soft shadow of a card: a picture made once, stretched to any size.

Qt's own effect blurs the whole card anew each time it is painted, which takes longer than a frame.
"""

from functools import lru_cache
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

_REACH = 22  # pixels by which the shadow stands out
_DROP = 6  # pixels by which it lies lower
_CORNER = _REACH + 16  # of the picture; the rest of it is stretched


class CardShadow(QWidget):
    """Lies below a card and goes wherever the card goes; the pointer does not see it."""

    def __init__(self, card: QWidget) -> None:
        super().__init__(card.parentWidget())
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._card = card
        self._strength = 60
        self.hide()
        card.installEventFilter(self)
        card.destroyed.connect(self.deleteLater)

    def set_strength(self, alpha: int) -> None:
        """Set how dark the shadow is, 0-255."""
        self._strength = alpha
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Follow the card."""
        kind = event.type()
        if kind in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show):
            reach = self._card.geometry().translated(0, _DROP)
            self.setGeometry(reach.adjusted(-_REACH, -_REACH, _REACH, _REACH))
        if kind in (QEvent.Type.Show, QEvent.Type.ZOrderChange):
            self.show()
            self.stackUnder(self._card)
        elif kind is QEvent.Type.Hide:
            self.hide()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Stretch the picture; its corners keep their size."""
        painter = QPainter(self)
        picture = _picture(self._strength)
        side = picture.width()
        left, top = self._cuts(self.width()), self._cuts(self.height())
        source = (0, _CORNER, side - _CORNER, side)
        for (x0, x1), (sx0, sx1) in zip(pairwise(left), pairwise(source), strict=True):
            for (y0, y1), (sy0, sy1) in zip(pairwise(top), pairwise(source), strict=True):
                target = QRect(QPoint(x0, y0), QPoint(x1 - 1, y1 - 1))
                if target.intersects(event.rect()):
                    painter.drawPixmap(target, picture, QRect(QPoint(sx0, sy0), QPoint(sx1 - 1, sy1 - 1)))

    @staticmethod
    def _cuts(length: int) -> tuple[int, int, int, int]:
        return 0, _CORNER, max(_CORNER, length - _CORNER), max(2 * _CORNER, length)


@lru_cache(maxsize=4)
def _picture(strength: int) -> QPixmap:
    """Return the shadow of a small box, its edges fading out as a blur's do."""
    side = 2 * _CORNER + 4
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    covered = 0.0
    for step in range(_REACH):
        share = (step + 1) / _REACH
        wanted = 0.6 * strength / 255 * share**2  # of this ring, with all larger ones below it
        painter.setBrush(QColor.fromRgbF(0, 0, 0, (wanted - covered) / (1 - covered)))
        covered = wanted
        radius = 10 + _REACH - step
        painter.drawRoundedRect(QRectF(step, step, side - 2 * step, side - 2 * step), radius, radius)
    painter.end()
    return picture
