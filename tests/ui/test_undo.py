"""Ctrl+Z takes back the last thing that was done, whatever it was, and the menu names it."""

from PySide6.QtCore import Qt

from app import engine
from app.lexicon.termbase import entry_from
from app.ui.english.place import Place
from app.ui.glossary.window import GlossaryWindow

_CTRL = Qt.KeyboardModifier.ControlModifier
TERM = entry_from({"id": "own-x", "tw": "霧峰", "cn": "雾峰", "en": "Wufeng"}, "trade")


def _ready(window, qtbot):
    def still() -> bool:
        return not window.desk.busy and len(window.rows.english) == len(window.rows)

    qtbot.waitUntil(still, timeout=60_000)


def _entry(window):
    return window.menus.commands.action("undo").text().replace("&", "")


def test_edits_corrections_terms_and_words_are_taken_back_in_one_order(window, qtbot):
    assert not window.menus.commands.action("undo").isEnabled() and _entry(window) == "Undo"
    place = Place(2, 0)
    before = window.rows.english[2].sentences[0].text
    window.english.session.save(place, "A sentence of my own.")
    engine.corrections().split("晶片", ("晶", "片"))
    window.articles.annotate_anew()
    _ready(window, qtbot)
    engine.own_terms().put(TERM)
    assert _entry(window) == "Undo change of the term 霧峰"
    for name in ("split of 晶片", "English of", ""):
        qtbot.keyClick(window.reader, Qt.Key.Key_Z, _CTRL)
        _ready(window, qtbot)
        assert _entry(window).startswith(f"Undo {name}".strip())
    assert engine.own_terms().current.entries == () and engine.corrections().current.split == {}
    assert window.rows.english[2].sentences[0].text == before
    assert not window.menus.commands.action("undo").isEnabled()
    assert window.menus.commands.action("redo").text().replace("&", "").startswith("Redo English of")
    window.undo.redo()
    assert window.rows.english[2].sentences[0].text == "A sentence of my own."
    assert window.status.message.startswith("Redone: English of")


def test_a_window_that_is_open_follows(window, qtbot):
    glossary = GlossaryWindow(window)
    glossary.changed.connect(window.articles.annotate_again)
    glossary.show()
    glossary._keep(lambda: engine.own_terms().put(TERM))
    _ready(window, qtbot)
    assert glossary._model.row_of("own-x") >= 0
    window.undo.undo()
    assert glossary._model.row_of("own-x") == -1
    _ready(window, qtbot)
    glossary.close()


def test_a_change_of_known_words_can_be_taken_back(window):
    window.words.toggle("晶片")
    assert _entry(window) == "Undo change of the words you know"
    window.undo.undo()
    assert "晶片" not in engine.known_words().words
