"""Selecting with the mouse and the keys, and copying from the window."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication

from app.text.article import Span
from app.ui.reader.selecting import Selecting
from app.ui.reader.selection import Caret, text_of
from app.ui.reader.view import ReaderView

LEFT = Qt.MouseButton.LeftButton
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def view(qtbot, labels, style, rows):
    made = ReaderView(labels, style)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    made.show_rows(rows, ("traditional", "simplified", "english"))
    return made


@pytest.fixture
def selecting(view):
    made = Selecting(view)
    made.set_colour("#d5e4fc")
    return made


def place(view, row, column, start, end=None):
    """Return the left middle of a character in the viewport."""
    for number, top, layout in view.pages.visible(view.viewport().height()):
        if number == row:
            rect = layout.rects(column, [Span(start, end or start + 1)])[0]
            return QPoint(round(rect.left()) + 2, round(rect.center().y() + top))
    raise AssertionError("the row is out of sight")


def drag(qtbot, view, start, end, release=True):
    port = view.viewport()
    qtbot.mousePress(port, LEFT, pos=start)
    qtbot.mouseMove(port, (start + end) / 2)
    qtbot.mouseMove(port, end)
    if release:
        qtbot.mouseRelease(port, LEFT, pos=end)


def selected(view, selecting):
    chosen = selecting.selection
    if not chosen:
        return ""
    texts = ((row, text_of(view.pages.rows[row], chosen.column)) for row in chosen.rows)
    return "\n".join(chosen.span(row, len(text)).of(text) for row, text in texts)


@pytest.mark.parametrize("column", ["traditional", "simplified"])
def test_a_drag_selects_over_rows_in_its_column(view, selecting, qtbot, column):
    texts = [text_of(view.pages.rows[row], column) for row in (2, 3)]
    drag(qtbot, view, place(view, 2, column, 3), place(view, 3, column, 4))
    assert selected(view, selecting) == f"{texts[0][3:]}\n{texts[1][:4]}"
    assert selecting.column == column


def test_a_drag_upwards_selects_the_same(view, selecting, qtbot):
    low, high = place(view, 3, "traditional", 4), place(view, 2, "traditional", 3)
    drag(qtbot, view, low, high)
    assert selecting.selection.head == Caret(2, 3)
    assert selecting.selection.anchor == Caret(3, 4)


def test_a_drag_chooses_no_word_and_a_click_does(view, selecting, qtbot):
    chosen = []
    view.word_chosen.connect(lambda pointed, _: chosen.append(pointed.token.text))
    drag(qtbot, view, place(view, 2, "traditional", 0), place(view, 2, "traditional", 6))
    assert chosen == []
    qtbot.mouseClick(view.viewport(), LEFT, pos=place(view, 2, "traditional", 0))
    assert len(chosen) == 1
    assert not selecting.selection


def test_no_word_is_lit_while_dragging(view, selecting, qtbot):
    drag(qtbot, view, place(view, 2, "traditional", 0), place(view, 2, "traditional", 6), release=False)
    assert view.pointed is None
    qtbot.mouseRelease(view.viewport(), LEFT, pos=place(view, 2, "traditional", 6))
    qtbot.mouseMove(view.viewport(), place(view, 2, "traditional", 0))
    assert view.pointed is not None


def test_two_clicks_select_a_word_and_three_a_sentence(view, selecting, qtbot):
    text = view.pages.rows[2].unit.unit.text
    point = place(view, 2, "traditional", text.index("美國"))
    qtbot.mouseClick(view.viewport(), LEFT, pos=point)
    qtbot.mouseDClick(view.viewport(), LEFT, pos=point)
    assert selected(view, selecting) == "美國"
    qtbot.mouseClick(view.viewport(), LEFT, pos=point)
    assert selected(view, selecting) == text


def test_a_drag_after_two_clicks_goes_by_words(view, selecting, qtbot):
    text = view.pages.rows[2].unit.unit.text
    port, start = view.viewport(), place(view, 2, "traditional", text.index("美國"))
    qtbot.mouseDClick(port, LEFT, pos=start)
    selecting._begin(QPointF(start), selecting._grain)
    selecting._move(QPointF(place(view, 2, "traditional", text.index("三家") + 1)))
    assert selected(view, selecting).startswith("美國")
    tokens = {token.end for token in view.pages.rows[2].unit.tokens}
    assert selecting.selection.end.offset in tokens


def test_shift_and_click_extends(view, selecting, qtbot):
    port = view.viewport()
    qtbot.mouseDClick(port, LEFT, pos=place(view, 2, "traditional", 0))
    start = selecting.selection.start
    qtbot.mouseRelease(port, LEFT, pos=place(view, 2, "traditional", 0))
    qtbot.mouseClick(port, LEFT, SHIFT, pos=place(view, 3, "traditional", 2))
    assert (selecting.selection.start, selecting.selection.end) == (start, Caret(3, 2))


def test_keys_with_shift_extend(view, selecting, qtbot):
    token = next(t for t in view.pages.rows[2].unit.tokens if t.text == "美國")
    view.point_to(2, token)
    qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT | CTRL)
    assert selected(view, selecting) == "美國"
    qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
    assert len(selected(view, selecting)) == 3
    qtbot.keyClick(view, Qt.Key.Key_Left, SHIFT)
    assert selected(view, selecting) == "美國"
    qtbot.keyClick(view, Qt.Key.Key_End, SHIFT)
    assert selected(view, selecting).startswith("美國的新")
    qtbot.keyClick(view, Qt.Key.Key_End, SHIFT | CTRL)
    last = len(view.pages.rows) - 1
    assert selecting.selection.head == Caret(last, len(text_of(view.pages.rows[last], "traditional")))
    qtbot.keyClick(view, Qt.Key.Key_Home, SHIFT | CTRL)
    assert selecting.selection.head == Caret(0, 0)


@pytest.mark.parametrize("keys", [(Qt.Key.Key_Down, Qt.Key.Key_Up), (Qt.Key.Key_Right, Qt.Key.Key_Left)])
@pytest.mark.parametrize("modifiers", [SHIFT, SHIFT | CTRL])
def test_going_to_the_end_and_back_ends_at_the_start(view, selecting, qtbot, keys, modifiers):
    there, back = keys
    for key, end in ((there, Caret(5, 999)), (back, Caret(0, 0))):
        for _ in range(400):
            before = selecting.selection
            qtbot.keyClick(view, key, modifiers)
            if selecting.selection == before:
                break
        head = selecting.selection.head
        last = len(view.pages.rows) - 1
        assert head == (
            Caret(0, 0) if end.row == 0 else Caret(last, len(text_of(view.pages.rows[last], "traditional")))
        )


def test_the_whole_column_can_be_selected_and_cleared(view, selecting):
    selecting.column = "simplified"
    selecting.select_all()
    expected = [text_of(view.pages.rows[row], "simplified") for row in range(len(view.pages.rows))]
    assert selected(view, selecting) == "\n".join(expected)
    assert selecting.clear()
    assert not selecting.clear()


def test_what_is_selected_is_painted(view, selecting, qtbot):
    drag(qtbot, view, place(view, 2, "traditional", 0), place(view, 2, "traditional", 6))
    shot = view.viewport().grab().toImage()
    layout = view.pages.layout(2)
    top = next(top for row, top, _ in view.pages.visible(700) if row == 2)
    rect = layout.rects("traditional", [Span(1, 2)])[0].translated(0, top)
    assert shot.pixelColor(int(rect.left()) + 1, int(rect.top()) + 1).name() == "#d5e4fc"


def test_holding_the_pointer_below_the_view_scrolls_on(window, qtbot):
    view, selecting = window.reader, window.edit.selecting
    start = place(view, 0, "traditional", 0)
    drag(qtbot, view, start, QPoint(start.x(), view.viewport().height() + 60), release=False)
    qtbot.waitUntil(lambda: view.anchor.row > 0)
    assert selecting.selection.head.row > 3
    qtbot.mouseRelease(view.viewport(), LEFT, pos=start)
    assert not selecting._scrolling.isActive()


def test_copying_from_the_window(window, qtbot):
    window.edit.selecting.clear()
    unit = window.rows[0].unit
    drag(
        qtbot,
        window.reader,
        place(window.reader, 0, "traditional", 0),
        place(window.reader, 0, "traditional", 2),
    )
    for name, expected in (("copy", unit.unit.text[:2]), ("readings", f"{unit.unit.text[:2]}(jīngpiàn)")):
        action = next(a for a in window.menuBar().actions() if "Edit" in a.text()).menu().actions()
        next(a for a in action if name in a.text().replace("&", "").lower()).trigger()
        assert QGuiApplication.clipboard().text() == expected
    assert "<ruby>" in QGuiApplication.clipboard().mimeData().html()


def test_a_long_copy_is_a_job(window, qtbot):
    window.edit.selecting.select_all()
    window.edit._start(
        window.rows,
        window.edit.selecting.selection,
        *_table_style(window),
    )
    qtbot.waitUntil(lambda: "<table>" in QGuiApplication.clipboard().mimeData().html())
    sentences = sum(
        len(content.unit.unit.sentences) for content in map(window.rows.__getitem__, range(len(window.rows)))
    )
    assert len(QGuiApplication.clipboard().text().split("\n")) == sentences + 1


def _table_style(window):
    from app.ui.reader.selection_copy import CopyKind, CopyStyle

    names = {"traditional": "T", "simplified": "S", "english": "E"}
    return CopyKind.TABLE, CopyStyle(window.reader.pages.style, window.columns.shown, names)


def test_copying_nothing_says_so(window):
    window.reader.clear_pointed()
    window.edit.copy(_table_style(window)[0])
    assert "selected" in window.status.message


def test_escape_closes_the_card_then_clears(window, qtbot):
    window.edit.selecting.select_all()
    qtbot.keyClick(window.reader, Qt.Key.Key_Escape)
    assert not window.edit.selecting.selection


def test_the_selection_has_a_menu_of_its_own(window, qtbot):
    selecting = window.edit.selecting
    reader = window.reader
    drag(qtbot, reader, place(reader, 0, "traditional", 0), place(reader, 0, "traditional", 4))
    assert selecting.holds(QPointF(place(reader, 0, "traditional", 1)))
    assert not selecting.holds(QPointF(place(reader, 0, "simplified", 1)))
    assert not selecting.holds(QPointF(place(reader, 3, "traditional", 1)))
    menu = window.edit.menu()
    table = next(action for action in menu.actions() if "able" in action.text())
    table.trigger()
    assert "<table>" in QGuiApplication.clipboard().mimeData().html()
    menu.deleteLater()
