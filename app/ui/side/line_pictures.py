"""Pictures of the lines of a list: a list that has moved with its window is painted from them."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap

_MOST = 150  # lines, more than are ever in sight


class LinePictures:
    """Keeps what has been painted, by all that it depends on."""

    def __init__(self) -> None:
        self._kept: dict[Hashable, QPixmap] = {}

    def clear(self) -> None:
        """Forget all pictures: lines look different now."""
        self._kept.clear()

    def paint(
        self,
        painter: QPainter,
        box: QRect,
        about: Hashable,
        ground: str,
        draw: Callable[[QPainter, QRect], None],
    ) -> None:
        """Paint a line into a box, by ``draw`` where there is no picture that is ``about`` the same."""
        pixels = painter.device().devicePixelRatio()
        if pixels != int(pixels):
            draw(painter, box)  # a picture would be blurred
            return
        key = about, box.width(), box.height(), pixels
        made = self._kept.get(key)
        if made is None:
            if len(self._kept) >= _MOST:
                self._kept.clear()
            made = self._kept[key] = _picture(box.size(), int(pixels), ground, draw)
        painter.drawPixmap(box.topLeft(), made)


def _picture(size: QSize, pixels: int, ground: str, draw: Callable[[QPainter, QRect], None]) -> QPixmap:
    made = QPixmap(size * pixels)
    made.setDevicePixelRatio(pixels)
    made.fill(QColor(ground))
    painter = QPainter(made)
    draw(painter, QRect(0, 0, size.width(), size.height()))
    painter.end()
    return made
