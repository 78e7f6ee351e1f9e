"""The order and the widths of the columns: arithmetic, heads and settings."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt

from app.settings import Settings
from app.ui.columns import shown_columns
from app.ui.reader import column_widths as widths
from app.ui.reader.geometry import GAP, WEIGHTS, column_boxes

THREE = tuple(WEIGHTS)
SHARES = st.fixed_dictionaries({name: st.floats(0.3, 4) for name in WEIGHTS})


@given(SHARES, st.integers(900, 3000), st.integers(0, 1), st.floats(-500, 4000))
def test_dragging_a_border_changes_its_neighbours_alone(shares, width, border, x):
    before = column_boxes(THREE, width, shares)
    after = column_boxes(THREE, width, widths.dragged(shares, before, border, x))
    for index, (old, new) in enumerate(zip(before, after, strict=True)):
        if index not in (border, border + 1):
            assert [new.left, new.width] == pytest.approx([old.left, old.width])
        else:
            both = before[border].width + before[border + 1].width
            assert new.width >= min(widths.LEAST, both / 2) - 0.01


@given(SHARES, st.floats(300, 900))
def test_a_border_goes_where_it_is_dragged(shares, x):
    before = column_boxes(THREE, 2000, shares)
    after = column_boxes(THREE, 2000, widths.dragged(shares, before, 0, x))
    edge = after[0].left + after[0].width + GAP / 2
    both, wanted = before[0].width + before[1].width, x - GAP / 2 - before[0].left
    free = widths.LEAST < wanted < both - widths.LEAST
    assert not free or edge == pytest.approx(x, abs=0.01)


@given(SHARES)
def test_shares_survive_the_settings(shares):
    assert widths.read_weights(widths.write_weights(shares)) == pytest.approx(shares, abs=1e-3)


@pytest.mark.parametrize(
    "broken", ["", "english", "english=", "english=nan", "english=1e9", "french=1", "=", "english=-1"]
)
def test_a_broken_share_is_the_usual_one(broken):
    assert widths.read_weights((broken,)) == WEIGHTS


@given(st.permutations(THREE), st.sets(st.sampled_from(THREE), min_size=1), st.data())
def test_moving_a_column_keeps_the_others_in_order(order, some, data):
    shown = widths.in_order(tuple(some), order)
    name, to = data.draw(st.sampled_from(shown)), data.draw(st.integers(0, len(shown) - 1))
    after = widths.moved(order, shown, name, to)
    assert sorted(after) == sorted(order)
    new = widths.in_order(shown, after)
    assert new.index(name) == to
    assert [c for c in new if c != name] == [c for c in shown if c != name]
    assert [order.index(c) for c in order if c not in shown] == [
        after.index(c) for c in after if c not in shown
    ]


def test_unknown_columns_in_the_settings_do_no_harm():
    assert shown_columns(Settings(columns=("french",), column_order=("klingon", "english"))) == (
        "english", "traditional", "simplified",
    )  # fmt: skip


def test_a_border_in_the_heads_can_be_dragged_and_is_remembered(window, qtbot):
    before = window.reader.pages.boxes
    edge = round(before[0].left + before[0].width + GAP / 2)
    heads = window.heads
    qtbot.mousePress(heads, Qt.MouseButton.LeftButton, pos=QPoint(edge, 18))
    qtbot.mouseMove(heads, QPoint(edge + 80, 18))
    qtbot.mouseRelease(heads, Qt.MouseButton.LeftButton, pos=QPoint(edge + 80, 18))
    qtbot.waitUntil(lambda: window.reader.pages.boxes[0].width == pytest.approx(before[0].width + 80, abs=1))
    assert window.reader.pages.boxes[2].width == pytest.approx(before[2].width, abs=0.1)
    kept = widths.read_weights(window.settings.column_widths)
    assert column_boxes(THREE, window.reader.viewport().width(), kept)[0].width == pytest.approx(
        before[0].width + 80, abs=1
    )
    qtbot.mouseDClick(heads, Qt.MouseButton.LeftButton, pos=QPoint(edge + 80, 18))
    qtbot.waitUntil(lambda: window.reader.pages.boxes == before)
    assert window.settings.column_widths == ()


def test_a_head_can_be_dragged_to_another_place(window, qtbot):
    heads, boxes = window.heads, window.reader.pages.boxes
    qtbot.mousePress(heads, Qt.MouseButton.LeftButton, pos=QPoint(int(boxes[2].left) + 20, 18))
    qtbot.mouseMove(heads, QPoint(int(boxes[1].left) + 20, 18))
    qtbot.mouseMove(heads, QPoint(int(boxes[0].left) + 20, 18))
    qtbot.mouseRelease(heads, Qt.MouseButton.LeftButton, pos=QPoint(int(boxes[0].left) + 20, 18))
    assert [box.name for box in window.reader.pages.boxes] == ["english", "traditional", "simplified"]
    window.columns.show(("simplified", "english"))
    assert window.reader.article_model.columns == ("english", "simplified")
    window.columns.toggle("traditional")
    assert window.reader.article_model.columns == ("english", "traditional", "simplified")
    window.columns.reset()
    assert window.reader.article_model.columns == THREE


def test_a_click_on_a_head_moves_nothing(window, qtbot):
    qtbot.mouseClick(window.heads, Qt.MouseButton.LeftButton, pos=QPoint(60, 18))
    assert window.reader.article_model.columns == THREE


def test_the_last_column_stays(window):
    for name in THREE:
        window.columns.toggle(name)
    assert len(window.reader.article_model.columns) == 1


def test_columns_by_menu(window):
    window.columns.move("traditional", 1)
    assert window.columns.shown == ("simplified", "traditional", "english")
    before = window.reader.pages.boxes[2].width
    window.columns.widen("english", 2)
    window.columns._apply()
    assert window.reader.pages.boxes[2].width > before


def test_columns_by_key_and_in_the_lists_of_keys(window, qtbot):
    commands = window.menus.commands
    assert {command.id for command in commands if command.group == "Columns"} >= {
        "traditional-shown", "english-left", "simplified-wider",
    }  # fmt: skip
    qtbot.keyClick(window.reader, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert window.columns.shown == ("traditional", "english")
    assert not commands.action("simplified-left").isEnabled()
    commands.choose("english-left", "Ctrl+Shift+Left")
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window.reader, Qt.Key.Key_Left, both)
    assert window.columns.shown == ("english", "traditional")
    assert commands.holder("Ctrl+Shift+Left").name == "English – Move left"
