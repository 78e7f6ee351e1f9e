"""Finding in the window: the bar, the hits lit, the ticks, the keys."""

import pytest
from PySide6.QtCore import QPoint, Qt

from app import engine
from app.text.structure import parse_article
from app.ui.reader.rows import RowSource

LEFT = Qt.MouseButton.LeftButton


def ask(window, qtbot, text):
    window.edit.find()
    window.finder.bar._line.setText(text)
    qtbot.waitUntil(lambda: not window.finder.busy)
    return window.finder


def test_both_scripts_pinyin_and_english(window, qtbot):
    counts = {
        text: ask(window, qtbot, text).hits.count for text in ("晶片", "jīngpiàn", "jing1pian4", "jingpian")
    }
    assert len(set(counts.values())) == 1
    assert counts["晶片"] > 0
    assert ask(window, qtbot, "限制").hits.count == ask(window, qtbot, "限製").hits.count > 1
    assert ask(window, qtbot, "EXPORT").hits.count > 0


def test_next_and_previous_go_round(window, qtbot):
    finder = ask(window, qtbot, "晶片")
    total = finder.hits.count
    assert finder.bar.said == f"1 of {total}"
    for number in (*range(2, total + 1), 1):
        qtbot.keyClick(finder.bar._line, Qt.Key.Key_Return)
        assert finder.bar.said == f"{number} of {total}"
    qtbot.keyClick(finder.bar._line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert finder.bar.said == f"{total} of {total}"
    height = window.reader.viewport().height()
    box = finder._places.box(finder.hits.current)
    assert box is not None and 0 <= box.top() < box.bottom() <= height


def test_hits_are_lit_in_both_scripts_and_the_current_one_more(window, qtbot):
    finder = ask(window, qtbot, "晶片")
    current = finder.hits.current
    lit = list(finder._rects(current.row, window.reader.pages.layout(current.row)))
    assert len([colour for _, colour in lit if colour.name() == window.theme.found_here]) == 2


def test_ticks_can_be_clicked(window, qtbot):
    finder = ask(window, qtbot, "的")
    bar = finder.scroll_bar
    assert len(bar.marks) == finder.hits.count
    assert list(bar.marks) == sorted(bar.marks)
    last = len(bar.marks) - 1
    qtbot.mouseClick(bar, LEFT, pos=QPoint(6, bar._top(bar.marks[last]) + 1))
    assert finder.hits.current.row == finder._marks.hits[last].row
    assert window.reader.anchor.row > 0


def test_the_bar_scrolls_where_no_tick_is(window, qtbot):
    finder = ask(window, qtbot, "nothing like this")
    assert finder.bar.said == "Nothing found"
    assert list(finder.scroll_bar.marks) == []
    qtbot.mouseClick(finder.scroll_bar, LEFT, pos=QPoint(6, finder.scroll_bar.height() - 3))
    assert window.reader.anchor.row > 0 or window.reader.anchor.offset > 0


@pytest.mark.parametrize(
    ("pattern", "told"), [("(晶", "not a regular expression"), (r"(\w|\w\w|\w+)+(?!\W|\w|$)", "too long")]
)
def test_a_bad_pattern_is_one_sentence_in_the_bar(window, qtbot, pattern, told):
    window.edit.find()
    window.finder.bar._pattern.setChecked(True)
    finder = ask(window, qtbot, pattern)
    assert told in finder.bar.said
    assert finder.hits.count == 0
    finder = ask(window, qtbot, "晶.")
    assert finder.hits.count > 0
    assert told not in finder.bar.said


def test_escape_closes_and_gives_the_keys_back(window, qtbot):
    finder = ask(window, qtbot, "晶片")
    qtbot.keyClick(finder.bar._line, Qt.Key.Key_Escape)
    assert not finder.bar.isVisible()
    assert finder.hits.count == 0
    assert list(finder.scroll_bar.marks) == []
    assert window.focusWidget() is window.reader


def test_asking_for_the_next_after_closing_asks_again(window, qtbot):
    finder = ask(window, qtbot, "晶片")
    total = finder.hits.count
    finder.close()
    finder.step(forward=True)
    qtbot.waitUntil(lambda: not finder.busy)
    assert finder.bar.isVisible()
    assert finder.hits.count == total


def test_a_short_selection_is_looked_for(window, qtbot):
    from app.text.article import Span
    from app.ui.reader.selection import Selection

    window.edit.selecting._select(Selection.of("simplified", 0, Span(0, 2)))
    window.edit.find()
    assert window.finder.bar.query.text == window.rows[0].unit.simplified_shown[:2]


def test_only_the_columns_shown_are_searched(window, qtbot):
    both = ask(window, qtbot, "H20").hits.count
    window.columns.show(("english",))
    qtbot.waitUntil(lambda: not window.finder.busy)
    english = window.finder.hits.count
    window.columns.show(("simplified",))
    qtbot.waitUntil(lambda: not window.finder.busy)
    assert english + window.finder.hits.count == both > english > 0


def test_a_correction_keeps_the_hit_and_the_place(window, qtbot):
    finder = ask(window, qtbot, "的")
    for _ in range(5):
        finder.step(forward=True)
    said, current, anchor = finder.bar.said, finder.hits.current, window.reader.anchor
    window.articles.annotate_again()
    qtbot.waitUntil(lambda: not window.desk.busy and not finder.busy, timeout=30_000)
    assert (finder.bar.said, finder.hits.current) == (said, current)
    assert window.reader.anchor.row == anchor.row


def test_typing_on_gives_up_the_search_before(window, qtbot):
    text = "\n\n".join(f"第{i}段:晶圓廠擴產的速度,取決於設備交期與人才。" for i in range(4000))
    rows = RowSource(engine.annotator().article(parse_article(text)))
    window.reader.show_rows(rows, window.columns.shown)
    window.finder.use(rows)
    window.edit.find()
    line = window.finder.bar._line
    line.setText("jīngyuánchǎng")
    assert window.finder.busy
    assert 0 < window.finder.hits.count < 4000  # what is in sight is there at once
    line.setText("設備")
    qtbot.waitUntil(lambda: not window.finder.busy, timeout=20_000)
    assert window.finder.hits.count == 4000
    line.setText("")
    assert not window.finder.busy
    assert window.finder.bar.said == ""
