"""The menu on a word: corrections hold everywhere, survive a restart, and can be undone."""

import pytest

from app import engine
from app.lexicon.corrections import Corrections
from app.text.structure import parse_article
from app.ui.word_menu import WordMenu


@pytest.fixture
def menu_on(qtbot):
    from PySide6.QtWidgets import QWidget

    parent = QWidget()
    qtbot.addWidget(parent)

    def make(text, word):
        unit = engine.annotator().article(parse_article(text))[0]
        token = next(t for t in unit.tokens if t.text == word)
        return WordMenu(parent, engine.corrections(), engine.reload).build(unit, token)

    return make


def _action(menu, text):
    for action in menu.actions():
        if action.menu():
            found = _action(action.menu(), text)
            if found:
                return found
        if action.text() == text:
            return action
    return None


def _words(text):
    return [t.text for t in engine.annotator().article(parse_article(text))[0].tokens]


def test_a_word_can_be_split_joined_and_the_change_undone(menu_on):
    text = "他在半導體設備展上說明良率。"
    before = _words(text)
    word = next(w for w in before if len(w) >= 3)
    _action(menu_on(text, word), f"{word[:1]} | {word[1:]}").trigger()
    assert word not in _words(text)
    assert word[:1] in _words(text)
    again = Corrections()  # another start reads the same file
    assert again.current == engine.corrections().current
    _action(menu_on(text, word[:1]), f"Join as {word}").trigger()
    assert word in _words(text)
    undo = _action(menu_on(text, word), "Undo the last correction")
    undo.trigger()
    assert word not in _words(text)


def test_the_sentence_and_the_reading_can_be_copied(menu_on, qapp):
    menu = menu_on("良率提升了。成本下降。", "成本")
    _action(menu, "Copy with reading").trigger()
    assert qapp.clipboard().text() == "成本 chéngběn"
    _action(menu, "Copy the sentence").trigger()
    assert qapp.clipboard().text() == "成本下降。"


def test_a_mended_spelling_can_be_kept_where_it_stands(menu_on):
    text = "新的限製很嚴格,大家都知道。"
    assert _words(text).count("限製") == 1 and _slips(text) == ["限製"]
    _action(menu_on(text, "限製"), "Keep 限製 as written").trigger()
    assert _slips(text) == []
    _action(menu_on(text, "限製"), "Undo the last correction").trigger()
    assert _slips(text) == ["限製"]
    assert _action(menu_on(text, "嚴格"), "Keep 嚴格 as written") is None


def _slips(text):
    return [slip.was for slip in engine.annotator().article(parse_article(text))[0].slips]
