"""The parallel view: scrolling by anchor, pointing, and what screen readers see."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QRegion

from app import engine
from app.text.structure import parse_article
from app.translate.unit import EnglishSentence, Origin, UnitEnglish
from app.ui import language
from app.ui.reader.frames import FrameClock
from app.ui.reader.rows import RowSource
from app.ui.reader.view import Pointed, ReaderView
from tests.support.pseudo import speaking

THREE = ("traditional", "simplified", "english")


@pytest.fixture
def view(qtbot, labels, style, rows):
    made = ReaderView(labels, style)
    qtbot.addWidget(made)
    made.resize(1100, 500)
    made.show()
    made.show_rows(rows, THREE)
    return made


@pytest.fixture
def long_view(view):
    paragraphs = "\n\n".join(
        f"第{i}段:晶圓廠擴產的速度,取決於設備交期與人才。" * (1 + i % 5) for i in range(300)
    )
    view.show_rows(RowSource(engine.annotator().article(parse_article(paragraphs))), THREE)
    return view


def test_scrolling_down_and_up_comes_back(long_view):
    for step in (37, 400, 1200, -1200, -400, -37):
        long_view.scroll_by(step)
    assert (long_view.anchor.row, round(long_view.anchor.offset)) == (0, 0)


def test_the_end_can_be_reached_and_not_passed(long_view):
    long_view.scroll_by(1e7)
    bottom = [(top + layout.height) for _, top, layout in long_view.pages.visible(1e6)][-1]
    assert bottom == pytest.approx(long_view.viewport().height(), abs=1)
    assert long_view.verticalScrollBar().value() == long_view.verticalScrollBar().maximum()


def test_dragging_the_bar_moves_the_text(long_view):
    bar = long_view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    assert 100 < long_view.anchor.row < 200


def test_the_place_is_kept_over_resizing_and_hiding_columns(long_view):
    long_view.show_row(120)
    long_view.resize(1000, 480)
    assert long_view.anchor.row == 120
    long_view.set_columns(("traditional", "english"))
    assert long_view.anchor.row == 120


def test_only_rows_near_the_viewport_are_laid_out(long_view):
    assert len(long_view.pages._kept) < 40


def test_pointing_lights_the_word_in_both_scripts(view, qtbot):
    token = next(t for t in view.pages.rows[2].unit.tokens if t.text == "美國")
    view.point_to(2, token)
    assert view.pointed.token == token
    rects = view.pages.layout(2).token_rects(token.index)
    assert len(rects["traditional"]) == len(rects["simplified"]) == 1


def test_moving_the_pointer_points(view, qtbot):
    token = next(t for t in view.pages.rows[2].unit.tokens if t.text.startswith("半導體"))
    box = view._boxes(type(view.pointed or _pointed(2, token))(2, token))[0]
    with qtbot.waitSignal(view.word_pointed) as caught:
        qtbot.mouseMove(view.viewport(), box.center().toPoint())
    assert caught.args[0].token == token
    qtbot.mouseMove(view.viewport(), QPoint(view.viewport().width() - 2, 3))
    assert view.pointed is None


def _pointed(row, token):
    from app.ui.reader.view import Pointed

    return Pointed(row, token)


def test_screen_readers_find_the_cells(view, rows):
    table = QAccessible.queryAccessibleInterface(view)
    assert table.role() == QAccessible.Role.Table
    model = view.article_model
    assert model.rowCount() == len(rows)
    assert model.data(model.index(2, 0)) == rows[2].unit.unit.text
    assert model.data(model.index(2, 1)) == rows[2].unit.simplified_shown


def test_a_cell_is_where_it_says_it_is(view):
    index = view.article_model.index(2, 1)
    assert view.indexAt(view.visualRect(index).center()) == index


def test_ctrl_wheel_asks_for_another_size(view, qtbot):
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QWheelEvent

    event = QWheelEvent(
        QPointF(50, 50), QPointF(50, 50), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    with qtbot.waitSignal(view.zoom_asked) as caught:
        view.wheelEvent(event)
    assert caught.args == [1]


def test_the_rows_in_sight_are_known_to_the_thread_that_translates(long_view, qtbot):
    long_view.show_row(200)
    qtbot.waitUntil(lambda: 200 in long_view._rows.shown, timeout=5000)
    assert long_view._rows.shown.start == 200 and len(long_view._rows.shown) < 30


def test_a_doubt_is_told_by_pointer_and_screen_reader(view, rows):
    rows.english[2] = UnitEnglish((EnglishSentence(0, "The US.", Origin.ARGOS, doubt="may be cut short"),))
    view.english_came([2])
    place = view.article_model.index(2, 2)
    told = place.data(Qt.ItemDataRole.ToolTipRole)
    assert told == "may be cut short  ·  半導體設備 (semiconductor equipment), 三家 (three)"
    assert place.data(Qt.ItemDataRole.AccessibleDescriptionRole) == told
    view.set_labels(replace(view._labels, not_kept="未譯出：{0}"))
    with speaking(language.TAIWAN):
        assert place.data(Qt.ItemDataRole.ToolTipRole).startswith("可能不完整  ·  未譯出：半導體設備")
    assert view.article_model.index(2, 0).data(Qt.ItemDataRole.ToolTipRole) is None


def _painted_from(view, qtbot, row):
    """Return how far down the viewport is painted anew when the English of a row has come."""
    heights = []

    class Watch(QObject):
        def eventFilter(self, watched, event):
            if event.type() is QEvent.Type.Paint:
                heights.append(event.region().boundingRect().top())
            return False

    watch = Watch()
    view.viewport().installEventFilter(watch)
    view._rows.english[row] = UnitEnglish((EnglishSentence(0, "Lead times grew. " * 9, Origin.ARGOS),))
    view.english_came([row])
    qtbot.waitUntil(lambda: bool(heights) and view.settled, timeout=5_000)
    view.viewport().removeEventFilter(watch)
    return min(heights)


def test_a_word_that_is_lit_is_painted_before_all_else(long_view, qtbot):
    qtbot.waitUntil(lambda: long_view.settled, timeout=5_000)
    row = long_view.anchor.row
    token = next(t for t in long_view.pages.layout(row).content.unit.tokens if t.pinyin)
    painted = []

    class Watch(QObject):
        def eventFilter(self, watched, event):
            if event.type() is QEvent.Type.Paint:
                painted.append(long_view._now(event.region()))
                long_view._first = []
            return False

    watch = Watch()
    long_view.viewport().installEventFilter(watch)
    long_view.viewport().update()
    long_view.light(Pointed(row, token))
    boxes = list(long_view._first)
    qtbot.waitUntil(lambda: len(painted) > 1, timeout=5_000)
    long_view.viewport().removeEventFilter(watch)
    assert boxes and painted[0] == boxes  # and then the rest
    whole, rest = QRegion(long_view.viewport().rect()), QRegion()
    for box in boxes:
        whole -= QRegion(box)
    for box in painted[1]:
        rest += QRegion(box)
    assert (whole - rest).isEmpty()


def test_english_that_comes_is_painted_from_its_row_on(long_view, qtbot):
    qtbot.waitUntil(lambda: long_view.settled, timeout=5_000)
    assert _painted_from(long_view, qtbot, 2) == pytest.approx(long_view._top_of(2), abs=1)


def test_english_of_a_row_that_is_partly_scrolled_away_is_painted_from_the_edge(long_view, qtbot):
    long_view.scroll_by(30)
    qtbot.waitUntil(lambda: long_view.settled, timeout=5_000)
    assert _painted_from(long_view, qtbot, long_view.anchor.row) == 0


def test_the_word_left_behind_goes_out_when_the_next_is_lit(long_view, qtbot):
    qtbot.waitUntil(lambda: long_view.settled, timeout=5_000)
    row = long_view.anchor.row
    layout = long_view.pages.layout(row)
    left, lit = [t for t in layout.content.unit.tokens if t.pinyin][:3:2]
    long_view.light(Pointed(row, left))
    qtbot.wait(50)
    ground, light = (_colours_at(long_view, row, token) for token in (lit, left))
    painted = []

    class Watch(QObject):
        def eventFilter(self, watched, event):
            if event.type() is QEvent.Type.Paint:
                painted.append(QRegion(event.region()))
            return False

    watch = Watch()
    long_view.viewport().installEventFilter(watch)
    long_view.light(Pointed(row, lit))
    assert len(long_view._first) == len(long_view._boxes(Pointed(row, lit)))
    qtbot.waitUntil(lambda: len(painted) > 1, timeout=5_000)
    long_view.viewport().removeEventFilter(watch)
    assert all(painted[1].contains(box.toRect()) for box in long_view._boxes(Pointed(row, left)))
    assert light != ground and [_colours_at(long_view, row, t) for t in (lit, left)] == [light, ground]


def _colours_at(view, row, token):
    """Return the colours of a word's boxes at their upper left corners."""
    picture, boxes = view.viewport().grab().toImage(), view._boxes(Pointed(row, token))
    return {picture.pixelColor(box.toRect().topLeft() + QPoint(1, 3)).name() for box in boxes}


def test_a_row_that_takes_long_shows_its_text_at_once_and_its_readings_soon(long_view, qtbot, monkeypatch):
    qtbot.waitUntil(lambda: long_view.settled, timeout=5_000)
    finished = []
    monkeypatch.setattr(FrameClock, "allows", lambda *_: False)  # no frame has time
    paint = long_view._painter.paint

    def painting(painter, layout, *rest, **options):
        finished.append(layout.finished)
        paint(painter, layout, *rest, **options)

    monkeypatch.setattr(long_view._painter, "paint", painting)
    long_view.show_row(200)
    qtbot.waitUntil(lambda: long_view.settled, timeout=5_000)
    assert finished[:2] == [False, True]
    assert all(long_view.pages.is_ready(row) for row in long_view.pages.in_sight(400))
