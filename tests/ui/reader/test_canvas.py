"""How rows come to the screen: light text on a dark ground has the strokes of dark text on a light one."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest

from app.ui import fonts, strokes
from app.ui.reader.view import ReaderView
from app.ui.theme import DARK, LIGHT

COLUMNS = ("traditional", "simplified", "english")


@pytest.fixture
def view(qtbot, labels, style, rows):
    made = ReaderView(labels, replace(style, theme=DARK))
    qtbot.addWidget(made)
    made.resize(1100, 500)
    made.show()
    made.show_rows(rows, COLUMNS)
    return made


def _seen(view: ReaderView) -> QImage:
    """Return what the view shows once all rows are there: a slow frame leaves some to the next."""
    before, now = QImage(), _grabbed(view)
    while now != before:
        QTest.qWait(30)
        before, now = now, _grabbed(view)
    return now


def _grabbed(view: ReaderView) -> QImage:
    return view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def _covered(ink: Qt.GlobalColor, ground: Qt.GlobalColor) -> int:
    """Return how much of a picture a word covers."""
    picture = QImage(160, 40, QImage.Format.Format_RGB32)
    picture.fill(ground)
    painter = QPainter(picture)
    painter.setFont(fonts.font(fonts.TRADITIONAL, 17))
    painter.setPen(ink)
    painter.drawText(8, 28, "出口管制之後")
    painter.end()
    empty = QColor(ground).red()
    return sum(abs(value - empty) for value in bytes(picture.constBits())[::4])


@pytest.mark.skipif(not strokes.as_drawn(), reason="Qt's FreeType is out of reach on this system")
def test_light_text_on_a_dark_ground_is_no_bolder(qapp):
    fonts.register()
    light, dark = Qt.GlobalColor.white, Qt.GlobalColor.black
    assert _covered(light, dark) == pytest.approx(_covered(dark, light), rel=0.02)


def test_rows_painted_by_way_of_a_picture_are_the_same(view, style, monkeypatch):
    direct = _seen(view)
    monkeypatch.setattr(strokes, "as_drawn", lambda: False)
    view.set_style(replace(style, theme=DARK))
    pictured = _seen(view)
    pairs = zip(bytes(direct.constBits())[::4], bytes(pictured.constBits())[::4], strict=True)  # the blue
    assert max(abs(one - other) for one, other in pairs) <= 2


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_ground_has_the_colour_of_the_theme(view, style, theme):
    view.set_style(replace(style, theme=theme))
    assert _seen(view).pixelColor(3, 3) == QColor(theme.background)


@pytest.mark.parametrize("drawn", [True, False])
def test_a_lit_word_is_as_thin_as_before(view, rows, monkeypatch, drawn):
    """What lies below the text leaves the ground as it is for it."""
    monkeypatch.setattr(strokes, "as_drawn", lambda: drawn)
    view.viewport().update()
    before = _seen(view)
    tokens = rows[0].unit.tokens
    view.point_to(0, tokens[0])
    assert _seen(view) != before
    view.clear_pointed()
    assert _seen(view) == before
