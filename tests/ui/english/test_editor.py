"""The editor over an English sentence: what opens it, where it stands, and how one goes on."""

import pytest
from PySide6.QtCore import QPoint, Qt

from app import engine
from app.translate.store import YOU
from app.ui.english.place import Place, box_of, neighbour, sentence_near
from tests.ui.english.writing import ALT, CTRL, HERE, english_said, point_on, write


def test_a_double_click_opens_the_editor_over_the_sentence(window, qtbot, field):
    window.reader.show_row(3)
    point = point_on(window)
    qtbot.mouseDClick(window.reader.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert window.english.place == HERE
    assert field.toPlainText() == english_said(window).text
    assert window.english.editor.geometry().contains(point)
    assert field.hasFocus() and not window.card.isVisible()


def test_double_clicks_on_the_chinese_do_not(window, qtbot):
    window.reader.show_row(3)
    qtbot.mouseDClick(window.reader.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, 60))
    assert window.english.place is None


@pytest.mark.parametrize(("key", "modifier"), [
    (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Return, CTRL),
])  # fmt: skip
def test_keys_edit_the_sentence_of_the_word_that_is_lit(window, qtbot, key, modifier):
    unit = window.rows[HERE.row].unit
    token = unit.tokens_of(unit.unit.sentences[HERE.index])[2]
    window.reader.point_to(HERE.row, token)
    qtbot.keyClick(window.reader, key, modifier)
    assert window.english.place == HERE


def test_escape_leaves_everything_as_it_was(window, qtbot, field):
    before = english_said(window)
    write(window, "Nonsense.")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert window.english.place is None
    assert english_said(window) == before and not engine.memory_store().listing()


def test_return_on_a_machines_sentence_approves_it(repeating, qtbot, field):
    place = Place(1, 1)
    text = english_said(repeating, place).text
    repeating.english.open(place)
    qtbot.keyClick(field, Qt.Key.Key_Return, CTRL)
    assert (english_said(repeating, place).text, english_said(repeating, place).credit) == (text, YOU)


def test_tab_keeps_what_was_changed_and_goes_on(window, qtbot, field):
    write(window, "Washington cites national security.")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert window.english.place == Place(HERE.row, HERE.index + 1)
    assert english_said(window).credit == YOU
    qtbot.keyClick(field, Qt.Key.Key_Up, ALT)
    assert window.english.place == HERE
    qtbot.keyClick(field, Qt.Key.Key_Down, ALT)
    assert english_said(window, Place(HERE.row, HERE.index + 1)).credit == ""  # walked over, not changed


def test_the_walk_reaches_every_sentence_both_ways_and_ends(window):
    seen = [HERE]
    while following := neighbour(window.rows, seen[-1], 1):
        seen.append(following)
    assert len(seen) > 30 and seen == sorted(set(seen), key=lambda p: (p.row, p.index))
    for place, wanted in zip(reversed(seen), reversed(seen[:-1]), strict=False):
        assert neighbour(window.rows, place, -1) == wanted


def test_english_that_comes_while_writing_leaves_the_editor_alone(window, qtbot, field):
    write(window, "Half a sen")
    window.desk.english_came.emit([HERE.row])
    assert field.toPlainText() == "Half a sen" and window.english.place == HERE


def test_similar_sentences_come_with_score_and_are_inserted_by_number(window, qtbot, field):
    source = window.english.session
    window.english._use_rows()
    like = source.source_of(HERE).replace("華盛頓", "東京")
    engine.memory_store().put(like, "Tokyo cites national security.")
    window.english.open(HERE)
    qtbot.waitUntil(lambda: bool(window.english.editor._shown), timeout=20_000)
    (shown,) = window.english.editor._shown
    assert shown.head.startswith("Ctrl+1  ·  9") and {part.text for part in shown.parts} >= {"東京", "華盛頓"}
    assert window.english.editor._matches[0].isVisible()
    qtbot.keyClick(field, Qt.Key.Key_1, CTRL)
    assert field.toPlainText() == "Tokyo cites national security."
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert field.toPlainText() == english_said(window).text


def test_the_editor_grows_with_the_text_and_stays_in_sight(window, qtbot, field):
    window.english.open(Place(len(window.rows) - 2, 0))
    low = window.english.editor.height()
    field.put("A long sentence about many things. " * 12)
    editor, view = window.english.editor, window.reader.viewport()
    assert editor.height() > low + 60
    assert view.rect().contains(editor.geometry())
    assert field.verticalScrollBar().maximum() == 0


def test_the_editor_moves_with_the_text_and_hides_with_its_row(window, qtbot):
    window.reader.show_row(2)
    window.english.open(HERE)
    top = window.english.editor.y()
    window.reader.scroll_by(50)
    assert window.english.editor.y() == top - 50
    window.reader.show_row(14)
    assert not window.english.editor.isVisible()
    window.reader.show_row(2)
    assert window.english.editor.isVisible()


def test_the_editor_takes_another_size_of_text(window, qtbot, field):
    write(window, "Half a sen")
    before = field.font().pixelSize()
    window.look.zoom(3)
    assert field.font().pixelSize() > before
    assert field.toPlainText() == "Half a sen"


def test_a_narrow_window_keeps_the_chinese_in_sight(window, qtbot):
    window.resize(700, 800)
    window.english.open(HERE)
    layout = window.reader.pages.layout(HERE.row)
    bottom = layout.cell("traditional").origin.y()
    top = window.reader.visualRect(window.reader.article_model.index(HERE.row, 0)).top()
    assert window.english.editor.y() > top + bottom


def test_the_nearest_sentence_is_meant_beside_and_below_the_text(window):
    layout = window.reader.pages.layout(HERE.row)
    last = len(window.rows[HERE.row].unit.unit.sentences) - 1
    box = box_of(layout, last)
    assert sentence_near(layout, box.bottomRight()) == last
    assert sentence_near(layout, box.bottomLeft() + QPoint(0, 30)) == last
