"""Editing the English in place: the editor, what is kept, undo, equal and similar sentences."""

import json
import subprocess
import sys

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox

from app import engine, paths
from app.export.annotation_json import to_json
from app.translate.memory import key_of
from app.translate.own_notes import OwnNotes
from app.translate.pack_export import shareable
from app.translate.pack_file import PackSentence
from app.translate.packs import PackMemory, PackShelf
from app.translate.store import YOU, MemoryStore
from app.translate.unit import EnglishSentence, Origin, State, UnitEnglish
from app.ui.english.place import Place, box_of, english_of, english_spans, neighbour, sentence_near
from app.ui.names import row_labels
from app.ui.reader.origins import origin_words

HERE = Place(3, 1)  # the second sentence of the sample's first paragraph
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
TEXT = (
    "交期的冬天\n\n設備的交期又拉長了。業者只好再等一季。\n\n設備的交期又拉長了。客戶轉單。\n\n"
    "设备的交期又拉长了。\n"
)


@pytest.fixture
def field(window):
    return window.english.editor.field


def _said(window, place=HERE):
    return english_of(window.rows[place.row], place.index)


def _write(window, text, place=HERE):
    window.english.open(place)
    window.english.editor.field.put(text)


def _save(window, qtbot, text, place=HERE):
    _write(window, text, place)
    qtbot.keyClick(window.english.editor.field, Qt.Key.Key_Return, CTRL)


def _point(window, place=HERE):
    """Return a point of the viewport on a sentence's English."""
    layout = window.reader.pages.layout(place.row)
    span = english_spans(layout.content)[place.index]
    rect = layout.rects("english", [span])[0]
    model = window.reader.article_model
    top = window.reader.visualRect(model.index(place.row, model.columns.index("english"))).top()
    return QPoint(int(rect.center().x()), int(rect.center().y()) + top)


@pytest.fixture
def repeating(window, qtbot):
    """The window on a small article that says one sentence three times, in both scripts."""
    window.desk.open_text(TEXT, "The text")
    qtbot.waitUntil(lambda: window.rows.article.article.title == "交期的冬天", timeout=60_000)
    qtbot.waitUntil(lambda: not window.desk.busy, timeout=60_000)
    return window


def test_a_double_click_opens_the_editor_over_the_sentence(window, qtbot, field):
    window.reader.show_row(3)
    point = _point(window)
    qtbot.mouseDClick(window.reader.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert window.english.place == HERE
    assert field.toPlainText() == _said(window).text
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


def test_an_edit_is_shown_kept_and_exported(window, qtbot):
    _save(window, qtbot, "Washington cites\n national security.")
    said = _said(window)
    assert (said.text, said.origin, said.credit, said.state) == (
        "Washington cites national security.", Origin.MEMORY, YOU, State.REVIEWED,
    )  # fmt: skip
    assert window.english.place is None and window.reader.hasFocus()
    assert "Your edit" in origin_words(window.rows[HERE.row], row_labels())
    english = [window.rows.english[row] for row in range(len(window.rows))]
    unit = json.loads(to_json(window.rows.article, english))["units"][HERE.row]
    assert "Washington cites national security." in unit["english"]["text"]
    assert unit["english"]["origin"] == "memory"
    other = MemoryStore()  # as after a restart
    try:
        found = other.find(window.english.session.source_of(HERE))
        assert found and found.english == said.text
    finally:
        other.close()


def test_an_article_opened_again_has_the_edit(window, qtbot):
    _save(window, qtbot, "Washington cites national security.")
    before = window.rows
    window.open_named(str(paths.resource("sample/sample.txt")))
    qtbot.waitUntil(
        lambda: window.rows is not before and len(window.rows.english) == len(window.rows), timeout=60_000
    )
    assert _said(window).credit == YOU


def test_escape_leaves_everything_as_it_was(window, qtbot, field):
    before = _said(window)
    _write(window, "Nonsense.")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert window.english.place is None
    assert _said(window) == before and not engine.memory_store().listing()


def test_return_on_a_machines_sentence_approves_it(repeating, qtbot, field):
    place = Place(1, 1)
    text = _said(repeating, place).text
    repeating.english.open(place)
    qtbot.keyClick(field, Qt.Key.Key_Return, CTRL)
    assert (_said(repeating, place).text, _said(repeating, place).credit) == (text, YOU)


def test_tab_keeps_what_was_changed_and_goes_on(window, qtbot, field):
    _write(window, "Washington cites national security.")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert window.english.place == Place(HERE.row, HERE.index + 1)
    assert _said(window).credit == YOU
    qtbot.keyClick(field, Qt.Key.Key_Up, ALT)
    assert window.english.place == HERE
    qtbot.keyClick(field, Qt.Key.Key_Down, ALT)
    assert _said(window, Place(HERE.row, HERE.index + 1)).credit == ""  # walked over, not changed


def test_the_walk_reaches_every_sentence_both_ways_and_ends(window):
    seen = [HERE]
    while following := neighbour(window.rows, seen[-1], 1):
        seen.append(following)
    assert len(seen) > 30 and seen == sorted(set(seen), key=lambda p: (p.row, p.index))
    for place, wanted in zip(reversed(seen), reversed(seen[:-1]), strict=False):
        assert neighbour(window.rows, place, -1) == wanted


def test_equal_sentences_change_with_it_at_once(repeating, qtbot):
    _save(repeating, qtbot, "Lead times have grown again.", Place(1, 0))
    for place in (Place(1, 0), Place(2, 0), Place(3, 0)):
        assert _said(repeating, place).text == "Lead times have grown again."
    assert _said(repeating, Place(2, 1)).origin is Origin.GLOSS


def test_undo_and_redo_from_the_menu(repeating, qtbot):
    place = Place(1, 0)
    before = _said(repeating, place).text
    _save(repeating, qtbot, "Lead times have grown.", place)
    _save(repeating, qtbot, "Lead times grew again.", place)
    edit = repeating.menuBar().actions()[1].menu()
    undo, redo = edit.actions()[:2]
    undo.trigger()
    assert _said(repeating, place).text == "Lead times have grown."
    undo.trigger()
    qtbot.waitUntil(lambda: _said(repeating, place).text == before, timeout=20_000)
    assert not undo.isEnabled()
    redo.trigger()
    redo.trigger()
    assert _said(repeating, Place(3, 0)).text == "Lead times grew again."
    assert not redo.isEnabled()


def test_an_engines_late_answer_never_covers_an_edit(window, qtbot):
    _save(window, qtbot, "Washington cites national security.")
    old = window.rows.english[HERE.row].sentences
    late = (old[0], EnglishSentence(HERE.index, "A machine's.", Origin.ARGOS), *old[HERE.index + 1 :])
    window.rows.english[HERE.row] = UnitEnglish(late)
    window.desk.english_came.emit([HERE.row])
    assert _said(window).text == "Washington cites national security."


def test_english_that_comes_while_writing_leaves_the_editor_alone(window, qtbot, field):
    _write(window, "Half a sen")
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
    assert field.toPlainText() == _said(window).text


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
    _write(window, "Half a sen")
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


def test_back_to_the_machines_brings_back_what_was_there(window, qtbot):
    before = _said(window).text
    _save(window, qtbot, "Washington cites national security.")
    menu = window.english._menu.build(HERE, _said(window))
    back = next(action for action in menu.actions() if action.text().startswith("Back"))
    assert back.isEnabled()
    back.trigger()
    qtbot.waitUntil(lambda: _said(window).text == before, timeout=20_000)
    assert _said(window).credit == ""


def test_a_right_click_on_the_english_asks_for_its_sentences_menu(window, monkeypatch):
    asked: list[Place] = []
    monkeypatch.setattr(window.english, "show_menu", lambda place, _: asked.append(place))
    window.reader.show_row(3)
    window.reader.menu_asked.disconnect()
    view = window.reader.viewport()
    for point in (_point(window), QPoint(100, 60)):  # English, then Chinese, which has the menu of the word
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, view.mapToGlobal(point))
        QApplication.sendEvent(view, event)
    assert asked == [HERE]


def test_the_menu_approves_copies_and_offers_similar_sentences(repeating):
    place = Place(2, 1)
    said = _said(repeating, place)
    engine.memory_store().put("客戶們轉單。", "Customers are moving their orders.")
    menu = repeating.english._menu.build(place, said)
    by_name = {action.text(): action for action in menu.actions()}
    by_name["Copy"].trigger()
    assert QApplication.clipboard().text() == said.text
    similar = next(child for child in menu.findChildren(QMenu) if child.title() == "Similar sentences")
    similar.aboutToShow.emit()
    (found,) = similar.actions()
    assert found.text().endswith("Customers are moving their orders.")
    found.trigger()
    assert repeating.english.editor.text == "Customers are moving their orders."
    repeating.english.close()
    by_name["Approve as it is"].trigger()
    assert (_said(repeating, place).text, _said(repeating, place).credit) == (said.text, YOU)


def test_the_nearest_sentence_is_meant_beside_and_below_the_text(window):
    layout = window.reader.pages.layout(HERE.row)
    last = len(window.rows[HERE.row].unit.unit.sentences) - 1
    box = box_of(layout, last)
    assert sentence_near(layout, box.bottomRight()) == last
    assert sentence_near(layout, box.bottomLeft() + QPoint(0, 30)) == last


def test_closing_the_window_keeps_what_was_written(window):
    _write(window, "Washington cites national security.")
    window.close()
    key = window.english.session.key_of(HERE)
    found = engine.memory_store().known(key)
    assert found and found.english == "Washington cites national security."


_CHILD = """
import sys, time
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from app import paths
from app.settings import Settings
from app.ui.english.place import Place
from app.ui.start import prepare
from app.ui.window import MainWindow

application = QApplication([])
prepare(application)
window = MainWindow(Settings())
window.show()
window.open_named(str(paths.resource("sample/sample.txt")))
while window.rows is None or 3 not in window.rows.english:
    QTest.qWait(10)
    time.sleep(0.01)
window.english.open(Place(3, 1))
window.english.editor.field.put("Washington cites national security.")
QTest.keyClick(window.english.editor.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
assert "Washington cites" in window.rows[3].english_text
window.english.open(Place(3, 2))
window.english.editor.field.put("Half a sen")
print("shown", flush=True)
time.sleep(60)
"""


def test_a_program_killed_while_editing_loses_nothing_that_was_shown_as_saved():
    with subprocess.Popen([sys.executable, "-c", _CHILD], cwd=paths.root(), stdout=subprocess.PIPE) as child:
        assert child.stdout and child.stdout.readline() == b"shown\n"
        child.kill()
    assert [entry.english for entry in engine.memory_store().every()] == [
        "Washington cites national security."
    ]


def test_a_memory_that_cannot_be_written_is_one_sentence_and_the_text_stays(
    window, qtbot, field, monkeypatch
):
    engine.memory_store().close()
    monkeypatch.setattr(engine.memory_store()._file, "_path", paths.data_dir() / "none" / "memory.sqlite3")
    _save(window, qtbot, "Washington cites national security.")
    box = window.findChild(QMessageBox)
    assert "translation memory" in box.text() and "cannot be used" in box.text()
    box.close()
    assert field.toPlainText() == "Washington cites national security."
    assert _said(window).credit == ""
    qtbot.keyClick(field, Qt.Key.Key_Escape)


def test_a_damaged_memory_is_said_once_and_reading_goes_on(qtbot, qapp, user_folder):
    from app.settings import Settings
    from app.ui.start import prepare
    from app.ui.window import MainWindow

    (paths.data_dir() / "memory.sqlite3").write_bytes(b"torn" * 300)
    prepare(qapp)
    window = MainWindow(Settings(theme="light"))
    qtbot.addWidget(window)
    window.open_named(str(paths.resource("sample/sample.txt")))
    qtbot.waitUntil(
        lambda: window.rows is not None and len(window.rows.english) == len(window.rows), timeout=60_000
    )
    boxes = window.findChildren(QMessageBox)
    assert ["was set aside" in box.text() for box in boxes] == [True]
    boxes[0].close()
    qtbot.waitUntil(lambda: not window.desk.busy, timeout=60_000)
    window.close()


def test_the_key_of_a_sentence_is_what_the_service_asks_for(window):
    session = window.english.session
    assert session.key_of(HERE) == key_of(session.source_of(HERE))


def test_a_note_is_kept_with_its_sentence_and_goes_into_a_pack(window, qtbot):
    place = Place(2, 0)
    window.english.open(place)
    editor = window.english.editor
    qtbot.keyClick(editor.field, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    assert window.focusWidget() is editor.note
    qtbot.keyClicks(editor.note, "An idiom.")
    qtbot.keyClick(editor.note, Qt.Key.Key_Tab)
    assert window.focusWidget() is editor.field
    editor.field.put("A sentence of my own.")
    qtbot.keyClick(editor.note, Qt.Key.Key_Return)
    assert window.english.place is None
    rows = window.rows
    shared = shareable(rows.article, rows.english, PackMemory(PackShelf()), engine.sentence_notes().find)
    assert PackSentence("A sentence of my own.", "An idiom.") in shared.values()
    assert OwnNotes().find(window.english.session.source_of(place)) == "An idiom."
    window.undo.undo()
    window.undo.undo()
    assert OwnNotes().current == {}


def test_the_menu_of_a_sentence_leads_to_its_note(window):
    place = Place(2, 0)
    menu = window.english._menu.build(place, None)
    next(action for action in menu.actions() if action.text() == "Write a note…").trigger()
    assert window.english.place == place
    assert window.focusWidget() is window.english.editor.note


def test_leaving_the_note_keeps_what_was_there(window, qtbot):
    window.english.open(Place(2, 0))
    window.english.editor.note.setText("never mind")
    qtbot.keyClick(window.english.editor.note, Qt.Key.Key_Escape)
    assert window.english.place is None and OwnNotes().current == {}
