"""Chinese lines set by adding up widths stand as Qt would set them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from app.text.article import UnitKind
from app.ui.reader.cell import Cell
from app.ui.reader.cell_text import CellText
from app.ui.reader.han_lines import han_lines
from app.ui.reader.qt_lines import QtLines
from app.ui.reader.tint import Spaced, Tinted

_TEXT = (
    "2024年，ASML 的 EUV 曝光機——每部逾 3 億美元——賣不進「管制名單」；"
    "晶圓廠 (fab) 只好……把舊機器用到 2030 年。"
)


@pytest.fixture
def look(qapp, style):
    return style.chinese("traditional", UnitKind.PARAGRAPH)


def _both(text, width, look, spacings=(), tints=()):
    own = CellText(text, look, tints, spacings, 3.0)
    assert own.glyphs is not None
    return han_lines(own, own.glyphs, width), QtLines(own, width)


@pytest.mark.parametrize("width", [60.0, 151.0, 233.5, 2_000.0])
def test_lines_begin_where_qt_begins_them(look, width):
    han, qt = _both(_TEXT, width, look, (Spaced(18, 20, 2.5),))
    assert list(han.starts) == list(qt.starts)
    for number, start in enumerate(han.starts):
        assert han.x(number, start) == 0
        end = han.starts[number + 1] if number + 1 < len(han.starts) else len(_TEXT)
        for at in range(start, end):
            assert han.x(number, at) == pytest.approx(qt.x(number, at), abs=0.6)


def test_places_between_characters_are_found_from_both_sides(look):
    han, qt = _both(_TEXT, 233.5, look)
    for number, start in enumerate(han.starts[:-1]):
        for at in range(start, han.starts[number + 1]):
            middle = (han.x(number, at) + han.x(number, at + 1)) / 2
            assert han.character_at(number, middle) == at
            assert han.gap_at(number, han.x(number, at) + 0.1) == at
        assert han.gap_at(number, 5_000.0) == qt.gap_at(number, 5_000.0)
        assert han.character_at(number, 5_000.0) is han.character_at(number, -1.0) is None
    assert han.gap_at(len(han.starts) - 1, 5_000.0) == len(_TEXT)


@settings(deadline=None, max_examples=60)
@given(
    text=st.text(alphabet="晶片管制，。「」（）A3 -%", min_size=1, max_size=60),
    width=st.floats(20, 400),
)
def test_every_character_stands_on_one_line_within_the_width(qapp, text, width):
    cell = Cell(CellText(text, _look()), width)
    assert cell.starts[0] == 0 and list(cell.starts) == sorted(set(cell.starts))
    for number, start in enumerate(cell.starts):
        shown = text[start : cell.end_of(number)].rstrip(" ")
        assert len(shown) <= 1 or cell.x(number, start + len(shown)) <= width + 1


def _look():
    from app.ui.reader.style import ReadingStyle
    from app.ui.theme import LIGHT

    return ReadingStyle(LIGHT, 1.0, "pinyin", "all").chinese("traditional", UnitKind.PARAGRAPH)


def _picture(lines, height):
    picture = QImage(300, height, QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFF)
    painter = QPainter(picture)
    painter.setPen(QColor("#222222"))
    lines.draw(painter, QPointF(4, 2), QRectF(0, 0, 300, height))
    painter.end()
    return picture


def test_the_picture_is_the_one_that_qt_paints(look):
    text = "管制範圍很大，三年內影響晶圓廠擴產。" * 3
    tints = (Tinted(7, 9, "#0a7d5c"),)
    spacings = (Spaced(0, 2, 1.5), Spaced(12, 15, 0.75))
    han, qt = _both(text, 260.0, look, spacings, tints)
    height = round(look.pitch * len(han.starts)) + 12
    assert _picture(han, height) == _picture(qt, height)
    plain, _ = _both(text, 260.0, look, spacings)
    assert _picture(plain, height) != _picture(han, height)


@pytest.mark.parametrize("text", ["", "𠮷野家", "晶片\n管制", "晶片שלום管制", "เ晶片"])
def test_what_only_qt_can_set_is_left_to_it(look, text):
    own = CellText(text, look)
    assert own.glyphs is None
    assert Cell(own, 200.0).height >= look.pitch
