"""How rows come to the screen: light text on a dark ground keeps thin strokes."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QImage

from app.ui.reader import canvas
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
    return view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def _light(picture: QImage) -> float:
    return sum(bytes(picture.constBits())) / picture.sizeInBytes()


def test_text_of_the_dark_theme_is_thinner_than_qt_would_paint_it(view, monkeypatch):
    thin = _light(_seen(view))
    monkeypatch.setattr(canvas, "_NEARLY", 255)
    assert thin < _light(_seen(view))


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_ground_has_the_colour_of_the_theme(view, style, theme):
    view.set_style(replace(style, theme=theme))
    assert _seen(view).pixelColor(3, 3) == QColor(theme.background)


def test_a_lit_word_is_as_thin_as_before(view, rows):
    """What lies below the text leaves the ground as it is for it."""
    before = _seen(view)
    tokens = rows[0].unit.tokens
    view.point_to(0, tokens[0])
    assert _seen(view) != before
    view.clear_pointed()
    assert _seen(view) == before
