"""Paints one page of the preview on its ground, whole or as wide as there is room."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

_EDGE = 14  # pixels around the page
_SHADOW = 5
_DEEPEST = 4  # times the width, the height of a page that fills the width


class PageView(QLabel):
    """Shows a picture in the middle; where it is not as large as it should be yet, it is stretched.

    It is a label for the sake of screen readers, which know nothing of a plain widget.
    """

    room_changed = Signal(QSize)  # the box for the picture, in device pixels

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._said = ""
        self._waiting = QSizeF()  # the shape of the page that is to come
        self._wide = False
        self.setMinimumSize(200, 200)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_image(self, image: QImage) -> None:
        """Show a page from now on."""
        self._image, self._said, self._waiting = image, "", QSizeF()
        self._reserve()
        self.update()

    def wait_for(self, shape: QSizeF, sentence: str) -> None:
        """Show an empty page of a shape until there is one, unless there is an older one."""
        if self._image.isNull():
            self._said, self._waiting = sentence, shape
            self.update()

    def say(self, sentence: str) -> None:
        """Say why there is no page."""
        self._image, self._said, self._waiting = QImage(), sentence, QSizeF()
        self._reserve()
        self.update()

    @property
    def said(self) -> str:
        """What stands in the place of the page."""
        return self._said

    def fill_width(self, wide: bool) -> None:
        """Let the page be as wide as there is room, or as large as it can be as a whole."""
        self._wide = wide
        self._reserve()
        self._tell_room()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Ask for a picture of the new size."""
        super().resizeEvent(event)
        self._reserve()
        self._tell_room()

    def event(self, event: QEvent) -> bool:
        """Ask for a picture with other pixels on another screen."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._tell_room()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the page with its edge, or what is said."""
        painter = QPainter(self)
        if self._image.isNull():
            self._paint_said(painter)
            return
        page = self.page_rect()
        painter.setPen(Qt.PenStyle.NoPen)
        for step in range(_SHADOW, 0, -1):
            painter.setBrush(QColor(0, 0, 0, 9))
            painter.drawRoundedRect(page.adjusted(-step, -step + 2, step, step + 2), step, step)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(page, self._image)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().link().color(), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(page.adjusted(-2, -2, 2, 2))

    def _paint_said(self, painter: QPainter) -> None:
        """Paint what is said in the place of the page, on an empty one where it is to come."""
        box = QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        if not self._waiting.isEmpty():
            box = self._empty_page(box)
            painter.setPen(QPen(self.palette().mid().color(), 1))
            painter.setBrush(self.palette().base())
            painter.drawRect(box)
        painter.setPen(self.palette().placeholderText().color())
        inner = box.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._said)

    def _empty_page(self, room: QRectF) -> QRectF:
        """Return where the page will stand, on whole pixels and half of them for a sharp edge."""
        size = self._waiting.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        return QRectF(QPointF(round(left) + 0.5, round(top) + 0.5), size.toSize())

    def page_rect(self) -> QRectF:
        """Return where the page stands."""
        room = self._room()
        size = self._image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        ratio = self.devicePixelRatioF()
        exact = self._image.size() / ratio
        if abs(exact.width() - size.width()) <= 1 and abs(exact.height() - size.height()) <= 1:
            wide, high = self._image.width() / ratio, self._image.height() / ratio  # pixel by pixel
        else:
            wide, high = size.width(), size.height()
        top = _EDGE if self._wide else max(_EDGE, round((self.height() - high) / 2))
        return QRectF(round((self.width() - wide) / 2), top, wide, high)

    def _room(self) -> QSize:
        width = max(1, self.width() - 2 * _EDGE)
        return QSize(width, _DEEPEST * width if self._wide else max(1, self.height() - 2 * _EDGE))

    def _reserve(self) -> None:
        """Ask the area around for as much height as the page needs."""
        high = 200
        if self._wide and not self._image.isNull():
            fitted = self._image.size().scaled(self._room(), Qt.AspectRatioMode.KeepAspectRatio)
            high = fitted.height() + 2 * _EDGE
        self.setMinimumHeight(high)

    def _tell_room(self) -> None:
        self.room_changed.emit((self._room().toSizeF() * self.devicePixelRatioF()).toSize())
