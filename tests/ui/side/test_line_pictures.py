"""Lines painted from pictures."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from app.ui.side.line_pictures import LinePictures

BOX = QRect(3, 5, 20, 10)


class Lines:
    def __init__(self):
        self.pictures, self.drawn = LinePictures(), []

    def paint(self, about, image=None):
        image = image or QImage(40, 30, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        self.pictures.paint(painter, BOX, about, "#ffffff", self._draw)
        painter.end()
        return image

    def _draw(self, painter, box):
        self.drawn.append(box)
        painter.fillRect(box.adjusted(2, 2, -2, -2), QColor("#ff0000"))


def test_what_is_the_same_is_drawn_once_and_stands_in_its_box(qapp):
    lines = Lines()
    first, second = lines.paint("a"), lines.paint("a")
    assert len(lines.drawn) == 1 and first.copy(BOX) == second.copy(BOX)
    assert first.pixelColor(BOX.topLeft()) == QColor("#ffffff")
    assert first.pixelColor(BOX.center()) == QColor("#ff0000")


def test_what_differs_or_is_forgotten_is_drawn_anew(qapp):
    lines = Lines()
    lines.paint("a")
    lines.paint("b")
    lines.pictures.clear()
    lines.paint("a")
    assert len(lines.drawn) == 3


def test_where_a_picture_would_be_blurred_the_line_is_drawn(qapp):
    lines = Lines()
    for _ in range(2):
        image = QImage(80, 60, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(1.5)
        lines.paint("a", image)
    assert lines.drawn == [BOX, BOX]
