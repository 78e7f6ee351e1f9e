"""Articles of unusual shapes: one line, a hundred thousand rows, nothing at all; and the place in them."""

import itertools

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QRegion

from app import engine, settings
from app.text.article import Article
from app.text.parts import in_rows
from app.text.structure import parse_article
from app.translate.unit import EnglishSentence, Link, Origin, UnitEnglish
from app.ui.place_keeper import offset_of, place_of
from app.ui.reader.english_rows import EnglishRows
from app.ui.reader.frames import FrameClock
from app.ui.reader.geometry import Place
from app.ui.reader.rows import RowSource
from app.ui.reader.view import ReaderView
from app.ui.window import MainWindow

THREE = ("traditional", "simplified", "english")
_SENTENCE = "晶圓廠擴產的速度取決於設備交期，良率才是關鍵。"


@pytest.fixture
def view(qtbot, labels, style):
    made = ReaderView(labels, style)
    qtbot.addWidget(made)
    made.resize(1100, 500)
    made.show()
    return made


def _show(view, text):
    article = engine.annotator().article(in_rows(parse_article(text)))
    view.show_rows(RowSource(article), THREE)
    return article


def test_an_article_of_one_line_opens_scrolls_and_points(view, qtbot):
    text = _SENTENCE * 22_000
    article = _show(view, text)
    assert len(text) > 500_000 and max(len(unit.text) for unit in article.article.units) <= 2_000
    view.scroll_by(3_000)
    view.show_row(120)
    token = next(t for t in article[120].tokens if t.text == "良率")
    view.point_to(120, token)
    assert view.pointed.token == token
    assert article.article.units[120].span.of(text).endswith("。")
    view.scroll_by(1e9)
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()


def test_a_hundred_thousand_rows_of_one_character(view):
    _show(view, "\n".join("晶片出口管制" * 16_667))
    assert view.article_model.rowCount() > 100_000
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    assert 40_000 < view.anchor.row < 60_000
    assert len(view.pages._kept) < 200


def test_an_empty_article_is_an_empty_view(view, qtbot):
    view.show_rows(RowSource(engine.annotator().article(Article("", "", ()))), THREE)
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_Right):
        qtbot.keyClick(view, key)
    view.resize(900, 400)
    view.set_columns(("english",))
    assert view.pointed is None and view.place == Place() and not view.grab().isNull()


@pytest.mark.parametrize("columns", [THREE, ("simplified",), ("english",)])
def test_the_line_being_read_stays_over_any_change(view, columns):
    article = _show(view, "\n\n".join(f"第{i}段。" + _SENTENCE * 30 for i in range(30)))
    view.show_row(12)
    view.scroll_by(400)
    before = view.place
    assert before.row == 12 and before.offset > 20
    for width in (1000, 930, 760, 1250, 1100):
        view.resize(width, 480)
    view.set_columns(columns)
    view.set_columns(THREE)
    assert view.place == before
    view.scroll_by(0)
    assert view.place.row == 12 and abs(view.place.offset - before.offset) < 40
    assert place_of(article.article, offset_of(article.article, before)) == Place(12, before.offset)


def test_rows_without_english_take_no_label_and_are_painted(view):
    article = _show(view, _SENTENCE)
    view._rows.english[0] = UnitEnglish((EnglishSentence(0, "", Origin.NONE),))
    view.english_came([0])
    assert view.pages.layout(0).cell("english").cell.text == "" and len(article) == 1


def test_a_jump_paints_rows_one_by_one_until_all_have_their_readings(view, qtbot):
    _show(view, "\n\n".join(f"第{i}段。" + _SENTENCE * 8 for i in range(200)))
    qtbot.waitUntil(lambda: view.settled, timeout=20_000)
    view._clock = FrameClock(itertools.count().__next__)  # every look at the clock finds a second gone
    view.show_row(150)
    picture = QImage(view.viewport().size(), QImage.Format.Format_RGB32)
    view.viewport().render(picture)
    assert view.pages.layout(150).cells and not view.pages.is_ready(151) and not view.settled
    qtbot.waitUntil(lambda: view.settled, timeout=20_000)
    seen = view.pages.in_sight(view.viewport().height())
    assert len(seen) > 1 and all(map(view.pages.is_ready, seen))
    assert all(view.pages.layout(row).readings for row in seen)


def test_packed_english_comes_back_as_it_was():
    links = (Link(0, 2, 0, 5), Link(70_000, 70_002, 6, 9))
    english = UnitEnglish((
        EnglishSentence(0, "wafer fab", Origin.GLOSS, links=links),
        EnglishSentence(1, "Edited.", Origin.MEMORY, "Lin"),
    ))  # fmt: skip
    rows = EnglishRows()
    rows[3] = english
    assert rows[3] == english and dict(rows) == {3: english} and rows.get(4) is None
    del rows[3]
    assert len(rows) == 0


def test_the_place_is_found_again_in_another_session(qapp, qtbot, tmp_path):
    path = tmp_path / "long.txt"
    path.write_text("\n\n".join(f"第{i}段。" + _SENTENCE * 6 for i in range(80)), "utf-8")

    def session(check):
        window = MainWindow(settings.Settings(theme="light"))
        qtbot.addWidget(window)
        window.show()
        window.open_named(str(path))
        qtbot.waitUntil(lambda: window.rows is not None, timeout=60_000)
        check(window)
        window.close()

    session(lambda window: window.reader.show_row(33))
    rows = []
    session(lambda window: rows.append(window.reader.anchor.row))
    assert rows == [33]


def test_nothing_old_or_black_is_left_below_what_a_resize_has_painted(view, qtbot):
    _show(view, "\n\n".join(f"第{i}段。" + _SENTENCE * 3 for i in range(200)))
    qtbot.waitUntil(lambda: view.settled, timeout=20_000)
    view._clock = FrameClock(itertools.count().__next__)
    view.resize(view.width() - 60, view.height())
    picture = QImage(view.viewport().size(), QImage.Format.Format_RGB32)
    picture.fill(0)
    view.viewport().render(picture)
    assert not view.settled
    assert picture.pixelColor(2, picture.height() - 2) == QColor(view._style.theme.background)


def test_layouts_of_another_width_are_freed_while_the_reader_rests(view, qtbot):
    _show(view, "\n\n".join(f"第{i}段。" + _SENTENCE * 8 for i in range(30)))
    qtbot.waitUntil(lambda: view.settled, timeout=20_000)
    before = view.pages
    view.resize(view.width() - 60, view.height())
    assert view.pages is not before
    qtbot.waitUntil(lambda: not view._given_up, timeout=20_000)
    assert not before.drop()


def test_a_drag_of_the_edge_piles_up_no_layouts(view, qtbot):
    _show(view, "\n\n".join(f"第{i}段。" + _SENTENCE * 8 for i in range(30)))
    qtbot.waitUntil(lambda: view.settled, timeout=20_000)
    most = 0
    for step in range(60):
        view.resize(view.width() + (2 if step < 30 else -2), view.height())
        view.viewport().repaint()
        most = max(most, len(view._given_up))
    assert most < 15


def test_the_last_page_is_known_before_it_is_asked_for(view, qtbot):
    _show(view, "\n\n".join(f"第{i}段。" + _SENTENCE * 8 for i in range(60)))
    qtbot.waitUntil(lambda: view.pages._last is not None, timeout=20_000)
    found = view.pages._last[1]
    view.show_row(59)
    assert view.anchor == found and view.pages.at_end(view.viewport().height())


def test_all_that_a_box_shows_is_painted_in_it(view, qtbot):
    _show(view, _SENTENCE * 12)
    qtbot.waitUntil(lambda: view.settled, timeout=20_000)
    whole = QImage(view.viewport().size(), QImage.Format.Format_RGB32)
    view.viewport().render(whole)
    for box in (QRect(40, 20, 90, 40), QRect(200, 31, 25, 200), QRect(100, 77, 500, 9)):
        part = QImage(whole.size(), QImage.Format.Format_RGB32)
        view.viewport().render(part, box.topLeft(), QRegion(box))
        assert part.copy(box) == whole.copy(box)


def test_a_scroll_at_the_end_leaves_nothing_waiting(view, qtbot):
    _show(view, "\n\n".join(f"第{i}段。" + _SENTENCE * 3 for i in range(30)))
    view.show_row(29)
    qtbot.waitUntil(lambda: view.settled, timeout=20_000)
    view.scroll_by(40)
    assert view.settled
