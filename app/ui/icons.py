"""The few icons, drawn with lines in the colour of soft ink."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

_SIDE = 16.0
_FINE = 3  # pixels drawn for each pixel shown, for screens of any density


def icon(name: str, colour: str, scale: float = 1.0) -> QIcon:
    """Return the icon ``back``, ``speak``, ``pin``, ``close``, ``panel`` or ``no_panel``."""
    side = round(_SIDE * scale)
    pixmap = QPixmap(side * _FINE, side * _FINE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(side * _FINE / _SIDE, side * _FINE / _SIDE)
    pen = QPen(QColor(colour), 1.5)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPath(_PATHS[name]())
    painter.end()
    pixmap.setDevicePixelRatio(_FINE)
    return QIcon(pixmap)


def _lines(*strokes: tuple[tuple[float, float], ...]) -> QPainterPath:
    path = QPainterPath()
    for first, *rest in strokes:
        path.moveTo(QPointF(*first))
        for point in rest:
            path.lineTo(QPointF(*point))
    return path


def _back() -> QPainterPath:
    return _lines(((13, 8), (3, 8)), ((7, 4), (3, 8), (7, 12)))


def _close() -> QPainterPath:
    return _lines(((4, 4), (12, 12)), ((12, 4), (4, 12)))


def _panel() -> QPainterPath:
    path = _no_panel()
    path.addPath(_lines(*(((x, 4.5), (x, 11.5)) for x in (11.2, 12.4))))
    return path


def _no_panel() -> QPainterPath:
    path = _lines(((9.5, 3), (9.5, 13)))
    path.addRoundedRect(QRectF(1.75, 2.75, 12.5, 10.5), 1.5, 1.5)
    return path


def _pin() -> QPainterPath:
    head = ((5.5, 2.5), (10.5, 2.5)), ((6.5, 2.5), (6.5, 7), (4.5, 9.5), (11.5, 9.5), (9.5, 7), (9.5, 2.5))
    return _lines(*head, ((8, 9.5), (8, 14)))


def _speak() -> QPainterPath:
    path = _lines(((2.5, 6), (5, 6), (8.5, 3), (8.5, 13), (5, 10), (2.5, 10), (2.5, 6)))
    for reach in (2.5, 5.0):
        box = QRectF(8.5 - reach, 8 - reach, 2 * reach, 2 * reach).translated(1.5, 0)
        path.arcMoveTo(box, -50)
        path.arcTo(box, -50, 100)
    return path


_PATHS: dict[str, Callable[[], QPainterPath]] = {
    "back": _back,
    "close": _close,
    "no_panel": _no_panel,
    "panel": _panel,
    "pin": _pin,
    "speak": _speak,
}
