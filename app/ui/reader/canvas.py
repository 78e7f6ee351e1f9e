"""What rows are painted on: the window itself, or in the dark theme a picture that is copied to it.

The picture is for systems where strokes cannot be had as they are drawn (see ``app/ui/strokes``): on an
opaque ground Qt weighs the edges of glyphs so that light strokes on a dark one come out bold. It does not
where the ground is not wholly opaque, so the picture's ground lacks the last 255th, which nobody sees.
"""

from functools import lru_cache

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from app.ui import strokes
from app.ui.theme import Theme

_NEARLY = 254  # of 255
_Mode = QPainter.CompositionMode


class Canvas:
    """Paints boxes of a widget."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._picture = QImage()

    def begin(self, theme: Theme) -> QPainter:
        """Return what to paint a frame with."""
        if not _needs_picture(theme):
            return QPainter(self._widget)
        ratio = self._widget.devicePixelRatioF()
        size = (self._widget.size().toSizeF() * ratio).toSize()
        if self._picture.size() != size:
            self._picture = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        self._picture.setDevicePixelRatio(ratio)
        return QPainter(self._picture)

    def end(self, painter: QPainter, boxes: list[QRect]) -> None:
        """Show what has been painted in some boxes."""
        copied = painter.device() is not self._widget
        painter.end()
        if not copied:
            return
        shown = QPainter(self._widget)
        shown.setCompositionMode(_Mode.CompositionMode_Source)
        for box in boxes:
            shown.setClipRect(box)
            shown.drawImage(QPoint(), self._picture)


def clear(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """Leave nothing but the ground."""
    if not _needs_picture(theme):
        painter.fillRect(rect, _colour(theme.background))
        return
    ground = QColor(theme.background)
    ground.setAlpha(_NEARLY)
    painter.setCompositionMode(_Mode.CompositionMode_Source)
    painter.fillRect(rect, ground)
    painter.setCompositionMode(_Mode.CompositionMode_SourceOver)


def shade(painter: QPainter, theme: Theme) -> None:
    """Let what is painted from now on lie below text: the ground of a picture stays as opaque as it is."""
    if _needs_picture(theme):
        painter.setCompositionMode(_Mode.CompositionMode_SourceAtop)


def write(painter: QPainter, theme: Theme) -> None:
    """Let what is painted from now on lie above the ground."""
    if _needs_picture(theme):
        painter.setCompositionMode(_Mode.CompositionMode_SourceOver)


@lru_cache(maxsize=8)
def _colour(name: str) -> QColor:
    return QColor(name)


def _needs_picture(theme: Theme) -> bool:
    return theme.dark and not strokes.as_drawn()
