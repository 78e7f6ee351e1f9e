"""Words in the window: the keys, the card, the menu, the count, and the way to the sentence."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QMessageBox

from app import engine
from app.errors import OutputError
from app.lexicon import known_words, word_list
from app.lexicon.known_words import KnownWords
from app.lexicon.word_list import SavedWord, WordList
from app.phrases import Phrase
from app.ui import language
from app.ui.wording import said
from tests.support.cards import find_word
from tests.support.pseudo import speaking


def _point(window, text):
    row, token = find_word(window, text)
    window.reader.point_to(row, token)
    return row, token


def _shown_readings(window, row):
    cell = window.reader.pages.layout(row).cell("traditional")
    return [run.text for run in cell.runs]


def _action(window, start):
    menus = (action.menu() for action in window.menuBar().actions())
    return next(a for menu in menus for a in menu.actions() if a.text().replace("&", "").startswith(start))


def test_marking_a_word_as_known_takes_the_reading_above_it_away(window):
    row, _ = _point(window, "半導體")
    window.top_bar.readings_on_chosen.emit("unknown")
    assert "bàndǎotǐ" in _shown_readings(window, row)
    window.words.toggle_known()
    assert "bàndǎotǐ" not in _shown_readings(window, row)
    assert KnownWords().words == {"半导体"}
    window.words.toggle_known()
    assert "bàndǎotǐ" in _shown_readings(window, row)


def test_the_place_stays_when_a_word_is_marked(window):
    window.top_bar.readings_on_chosen.emit("unknown")
    _point(window, "良率")
    before = window.reader.anchor, window.reader.pointed
    window.words.toggle_known()
    assert (window.reader.anchor, window.reader.pointed) == before


def test_the_keys_do_what_the_menu_says(window, qtbot):
    _point(window, "半導體")
    window.activateWindow()
    window.reader.setFocus()
    qtbot.keyClick(window.reader, Qt.Key.Key_A)
    qtbot.keyClick(window.reader, Qt.Key.Key_K)
    assert [word.traditional for word in engine.word_list().current] == ["半導體"]
    assert engine.known_words().words == {"半导体"}


def test_a_word_is_added_with_sentence_english_and_source(window):
    _, token = _point(window, "半導體")
    window.words.add_pointed()
    (word,) = WordList().current
    assert word.traditional == "半導體" and word.english == "semiconductor"
    assert word.around(word.sentence)[1] == "半導體" and "semiconductors" in word.translation
    assert word.note == token.term.note_en
    assert word.article == window.rows.article.article.title and word.source


@pytest.mark.parametrize("name", [language.TAIWAN, language.MAINLAND])
def test_a_chinese_reader_keeps_the_note_in_the_words_of_the_interface(window, name):
    row, token = _point(window, "半導體")
    with speaking(name):
        window.reader.point_to(row, token)
        window.words.add_pointed()
        (word,) = engine.word_list().current
        note = token.term.note_zh
        assert word.note == (note if name == language.TAIWAN else engine.in_mainland_words(note))


@pytest.mark.parametrize(
    ("notes", "has_english", "has_chinese"),
    [("english", True, False), ("chinese", False, True), ("both", True, True)],
)
def test_the_note_follows_the_language_of_notes(window, notes, has_english, has_chinese):
    window.look.set_notes(notes)
    _, token = _point(window, "半導體")
    window.words.add_pointed()
    (word,) = engine.word_list().current
    assert (token.term.note_en in word.note, token.term.note_zh in word.note) == (has_english, has_chinese)


def test_the_card_says_what_holds_and_its_links_change_it(window, qtbot):
    _point(window, "半導體")
    qtbot.waitUntil(window.card.isVisible, timeout=20_000)
    assert not window.card.model.listed and not window.card.model.known
    window.card.link_followed.emit("list:")
    window.card.link_followed.emit("known:")
    assert window.card.model.listed and window.card.model.known
    assert engine.word_list().current[0].sentence


def test_a_card_reached_by_a_link_adds_its_own_word_without_sentence(window, qtbot):
    _point(window, "半導體")
    qtbot.waitUntil(window.card.isVisible, timeout=20_000)
    window.card.link_followed.emit(f"term:{window.card.model.related[0].id}")
    shown = window.card.model
    window.card.link_followed.emit("list:")
    (word,) = engine.word_list().current
    assert (word.traditional, word.sentence) == (shown.traditional, "")
    assert word.pinyin and word.english == shown.english and word.added


def test_the_keys_on_a_pinned_card_mean_its_word_and_keep_the_focus_on_the_link(window, qtbot):
    _point(window, "半導體")
    window.cards.open_now()
    window.cards.pin()
    (pinned,) = window.cards.pins.cards
    _point(window, "良率")
    window.activateWindow()
    pinned.body.enter()
    qtbot.waitUntil(lambda: window.cards.focused is pinned, timeout=5_000)
    for _ in range(40):
        if pinned.body.held == "known:":
            break
        pinned.body.text.focusNextPrevChild(True)
    assert "I know it" in pinned.body.text.text()
    qtbot.keyClick(pinned.body.text, Qt.Key.Key_K)
    qtbot.keyClick(pinned.body.text, Qt.Key.Key_A)
    assert engine.known_words().words == {"半导体"}
    assert [word.traditional for word in engine.word_list().current] == ["半導體"]
    assert "✓ Known" in pinned.body.text.text() and pinned.head.listing.text() == "✓ In the word list"
    assert pinned.body.held == "known:"


def test_the_menu_of_a_word_offers_both(window):
    _point(window, "半導體")
    menu = QMenu(window)
    window.words.add_to_menu(menu, window.reader.pointed)
    for action in menu.actions():
        if action.text():
            action.trigger()
    assert engine.word_list().current and engine.known_words().words == {"半导体"}
    again = QMenu(window)
    window.words.add_to_menu(again, window.reader.pointed)
    assert "I do not know 半導體" in [action.text() for action in again.actions()]


def test_punctuation_and_latin_words_are_no_words_of_the_list(window):
    row, token = next(
        (row, token)
        for row in range(len(window.rows))
        for token in window.rows[row].unit.tokens
        if token.text == "。"
    )
    window.reader.point_to(row, token)
    window.words.add_pointed()
    window.words.toggle_known()
    assert not engine.word_list().current and not engine.known_words().words


def test_the_count_tells_how_much_of_the_article_is_known(window, qtbot):
    qtbot.waitUntil(lambda: window.words.share.text() == "0% of words known", timeout=5_000)
    engine.known_words().set_level(7)
    window.words.known_changed()
    share = window.words.counter.share(engine.known_words().words)
    assert 40 < share < 100
    assert window.words.share.text() == f"{share}% of words known"


def test_an_entry_leads_to_its_sentence_and_to_its_article_where_that_is_closed(window, qtbot, tmp_path):
    row, token = _point(window, "良率")
    window.words.add_pointed()
    (word,) = engine.word_list().current
    window.reader.show_row(0)
    window.reader.clear_pointed()
    window.words.go_to(word)
    assert window.reader.pointed == (type(window.reader.pointed))(row, token)

    other = tmp_path / "other.txt"
    other.write_text("別的文章\n\n這裡沒有那個詞。\n", "utf-8")
    with qtbot.waitSignal(window.desk.article_opened, timeout=20_000):
        window.open_named(str(other))
    with qtbot.waitSignal(window.desk.article_opened, timeout=20_000):
        window.words.go_to(word)
    qtbot.waitUntil(lambda: window.reader.pointed is not None, timeout=5_000)
    assert window.reader.pointed.token.text == "良率"


def test_a_sentence_that_its_article_lacks_by_now_is_told_and_looked_for_once(window, qtbot, tmp_path):
    other = tmp_path / "other.txt"
    other.write_text("別的文章\n\n這裡沒有那個詞。\n", "utf-8")
    opened = []
    window.desk.article_opened.connect(lambda *_: opened.append(1))
    window.words.go_to(SavedWord("山", sentence="山外有山。", source=str(other)))
    qtbot.waitUntil(lambda: "not in the article" in window.status.message, timeout=20_000)
    qtbot.wait(100)
    assert len(opened) == 1


def test_an_entry_of_a_pasted_text_says_that_its_sentence_is_not_here(window):
    window.words.go_to(SavedWord("山", sentence="山外有山。", source="The pasted text"))
    assert "not in the article" in window.status.message


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_the_window_of_the_list_is_reached_by_key_and_menu(window, qtbot):
    _action(window, "Word list").trigger()
    opened = window.words.show_list()
    assert opened.isVisible() and opened is window.words.show_list()
    opened.close()


def test_an_error_on_the_disk_is_told_and_changes_nothing(window, monkeypatch, tmp_path):
    said = []
    monkeypatch.setattr("app.ui.messages.error", lambda _, sentence: said.append(sentence))
    nowhere = tmp_path / "not" / "there.json"
    monkeypatch.setattr(engine.word_list(), "_path", nowhere)
    monkeypatch.setattr(engine.known_words(), "_path", nowhere)
    _point(window, "半導體")
    window.words.add_pointed()
    window.words.toggle_known()
    assert len(said) == 2 and not engine.word_list().current and not engine.known_words().words


@pytest.mark.parametrize("module", [word_list, known_words])
def test_what_a_file_refuses_is_said_in_the_language_that_holds(window, module):
    _point(window, "良率")
    file = module.location()
    file.mkdir(parents=True)
    refused = OutputError(file, Phrase("it is a folder"))
    with speaking(language.TAIWAN):
        (window.words.add_pointed if module is word_list else window.words.toggle_known)()
        assert [box.text() for box in window.findChildren(QMessageBox)] == [said(refused)]
    assert said(refused) == str(refused)
