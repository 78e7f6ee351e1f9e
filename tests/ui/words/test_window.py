"""The window of the word list: search, sort, filter, notes, deleting with undo, export."""

import csv
import zipfile

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt

from app import engine
from app.jobs import CancelToken, finish
from app.lexicon.word_list import SavedWord, WordList
from app.ui.theme import LIGHT
from app.ui.words.export_dialog import WordsExportDialog
from app.ui.words.window import WordListWindow

WORDS = (
    SavedWord(
        "晶圓",
        "jīng yuán",
        "wafer",
        note="thin disc",
        sentence="晶圓漲價。",
        length=2,
        article="甲",
        added="2026-01-01",
    ),
    SavedWord("良率", "liáng lǜ", "yield", article="乙", added="2026-01-02"),
    SavedWord("曝光", "bào guāng", "exposure", article="甲", added="2026-01-03"),
)


@pytest.fixture
def words(qtbot):
    for word in WORDS:
        engine.word_list().add(word)
    made = WordListWindow(LIGHT)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made._table.setFocus()
    return made


def _shown(window):
    return [word.traditional for word in window.shown()]


def _note_of(word):
    found = WordList().find(word.key)
    return found.note if found else None


def _select(window, *rows):
    flags = QItemSelectionModel.SelectionFlag
    for row in rows:
        index = window._filter.index(row, 0)
        window._table.selectionModel().select(index, flags.Select | flags.Rows)


@pytest.mark.parametrize(
    ("width", "left"), [(1040, ()), (760, ("Article",)), (660, ("Note", "Article")), (1041, ())]
)
def test_what_stands_below_leaves_the_table_where_that_is_narrow(words, qtbot, width, left):
    table = words._table
    words.resize(width, 620)
    qtbot.waitUntil(lambda: table.width() == width - 2 * words.layout().contentsMargins().left())
    heads = words._model.heads()
    assert tuple(name for at, name in enumerate(heads) if table.isColumnHidden(at)) == left
    assert table.horizontalHeader().length() <= table.viewport().width()


def test_the_newest_stands_first(words):
    assert _shown(words) == ["曝光", "良率", "晶圓"]


@pytest.mark.parametrize(
    "typed", ["晶圓", "晶圆", "jingyuan", "jīng", "JING YUAN", "wafer", "disc", "涨价", "wafer 漲價"]
)
def test_search_finds_scripts_readings_english_notes_and_sentences(words, typed):
    words._search.setText(typed)
    assert _shown(words) == ["晶圓"]


def test_a_search_without_result_says_so(words):
    words._search.setText("nothing like it")
    assert "No word" in words._pages.hint
    words._search.clear()
    assert words._pages.currentWidget() is words._table


def test_an_empty_list_says_how_to_fill_it(qtbot):
    made = WordListWindow(LIGHT)
    qtbot.addWidget(made)
    made.show()
    assert "press A" in made._pages.hint
    assert not made._buttons["export"].isEnabled()


def test_readings_sort_by_letters_and_tones(words):
    words._table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    assert _shown(words) == ["曝光", "晶圓", "良率"]


def test_the_words_of_one_article(words):
    words._articles.setCurrentIndex(words._articles.findData("甲"))
    words._articles.activated.emit(words._articles.currentIndex())
    assert _shown(words) == ["曝光", "晶圓"]
    assert words._count.text() == "2 of 3 words"


def test_several_words_are_deleted_and_brought_back_in_one_step(words, qtbot):
    _select(words, 0, 1)
    with qtbot.waitSignal(words.changed):
        qtbot.keyClick(words._table, Qt.Key.Key_Delete)
    assert _shown(words) == ["晶圓"] and len(WordList().current) == 1
    words.undo()
    assert _shown(words) == ["曝光", "良率", "晶圓"]


def test_a_note_is_kept_when_another_word_is_chosen(words):
    words._table.selectRow(1)
    words._details.note.setPlainText("share of good chips")
    words._table.selectRow(0)
    assert _note_of(WORDS[1]) == "share of good chips"
    words._table.selectRow(1)
    assert words._details.note.toPlainText() == "share of good chips"


def test_a_note_is_kept_when_the_window_closes(words):
    words._table.selectRow(1)
    words._details.note.setPlainText("share of good chips")
    words.close()
    assert _note_of(WORDS[1]) == "share of good chips"


def test_the_chosen_word_shows_its_sentence_with_the_word_marked(words):
    words._table.selectRow(2)
    assert f"background-color:{LIGHT.pointed}'>晶圓</span>漲價。" in words._details.text
    assert "晶圆</span>涨价。" in words._details.text
    assert words._buttons["go"].isEnabled()
    words._table.selectRow(1)
    assert not words._buttons["go"].isEnabled()


def test_strange_text_is_shown_as_text(words):
    engine.word_list().add(SavedWord("怪", "guài", sentence="<b>怪</b>", start=3, length=1, added="2027"))
    words.reload()
    words._table.selectRow(0)
    assert "&lt;b&gt;" in words._details.text


def test_words_are_marked_as_known_together(words, qtbot):
    _select(words, 0, 1)
    with qtbot.waitSignal(words.known_changed):
        words.toggle_known()
    assert engine.known_words().words == {"曝光", "良率"}
    assert words._filter.index(0, 0).data() == "曝光 ✓"
    assert len(words.selected()) == 2
    words.toggle_known()
    assert engine.known_words().words == frozenset()


def test_return_asks_for_the_sentence(words, qtbot):
    words._table.selectRow(2)
    with qtbot.waitSignal(words.place_asked) as asked:
        qtbot.keyClick(words._table, Qt.Key.Key_Return)
    assert asked.args[0].traditional == "晶圓"


def _dialog(qtbot, words, shown=WORDS):
    dialog = WordsExportDialog(words, shown, WORDS)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_the_dialog_offers_what_is_chosen_what_is_shown_and_all(qtbot):
    dialog = _dialog(qtbot, WORDS[:2], WORDS[:2])
    names = [dialog._which.itemText(i) for i in range(dialog._which.count())]
    assert names == ["The 2 chosen ones", "The 2 shown", "All 3"]
    assert dialog._which.currentData() == WORDS[:2]


def test_the_dialog_writes_a_deck_or_a_table(qtbot, tmp_path):
    dialog = _dialog(qtbot, ())
    dialog._target.setText(str(tmp_path / "mine.apkg"))
    finish(dialog.work(CancelToken()))
    assert "collection.anki2" in zipfile.ZipFile(tmp_path / "mine.apkg").namelist()
    dialog._format.setCurrentIndex(1)
    assert dialog.target == tmp_path / "mine.csv"
    assert not dialog._decks.isVisible() and dialog._bom.isVisible()
    finish(dialog.work(CancelToken()))
    with dialog.target.open(encoding="utf-8-sig", newline="") as stream:
        assert len(list(csv.reader(stream))) == 4


def test_a_name_without_ending_gets_one(qtbot, tmp_path):
    dialog = _dialog(qtbot, ())
    dialog._target.setText(str(tmp_path / "mine"))
    assert dialog.target.name == "mine.apkg"
    dialog._target.clear()
    assert not dialog._save.isEnabled()


def test_where_no_word_is_chosen_the_details_say_what_they_wait_for(words):
    words._table.clearSelection()
    assert "Choose a word" in words._details.text and not words._details.note.isEnabled()
