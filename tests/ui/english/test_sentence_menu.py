"""The menu of an English sentence, and the notes on it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from app import engine
from app.translate.own_notes import OwnNotes
from app.translate.pack_export import shareable
from app.translate.pack_file import PackSentence
from app.translate.packs import PackMemory, PackShelf
from app.translate.store import YOU
from app.ui.english.place import Place
from tests.ui.english.writing import HERE, english_said, point_on


def test_a_right_click_on_the_english_asks_for_its_sentences_menu(window, monkeypatch):
    asked: list[Place] = []
    monkeypatch.setattr(window.english, "show_menu", lambda place, _: asked.append(place))
    window.reader.show_row(3)
    window.reader.menu_asked.disconnect()
    view = window.reader.viewport()
    for point in (point_on(window), QPoint(100, 60)):  # English, then Chinese, which has the menu of the word
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, view.mapToGlobal(point))
        QApplication.sendEvent(view, event)
    assert asked == [HERE]


def test_the_menu_approves_copies_and_offers_similar_sentences(repeating):
    place = Place(2, 1)
    said = english_said(repeating, place)
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
    assert (english_said(repeating, place).text, english_said(repeating, place).credit) == (said.text, YOU)


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
