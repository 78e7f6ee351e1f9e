"""The glossary window: search, filter, own terms with undo, exchange."""

import pytest

from app import engine
from app.lexicon.own_terms import OwnTerms
from app.lexicon.termbase import Category
from app.text.english_quotes import curly
from app.ui import language
from app.ui.card_markup import in_faces
from app.ui.glossary.editor import TermEditor
from app.ui.glossary.window import GlossaryWindow
from tests.support.pseudo import speaking


@pytest.fixture
def glossary(qtbot):
    made = GlossaryWindow()
    qtbot.addWidget(made)
    made.show()
    return made


def _editor(qtbot, **values):
    editor = TermEditor(None)
    qtbot.addWidget(editor)
    for name, value in values.items():
        editor._write(name, value)
    editor._on_save()
    return editor


@pytest.mark.parametrize("words", ["實體清單", "实体清单", "entity list"])
def test_search_finds_either_script_and_english(glossary, words):
    glossary._search.setText(words)
    names = {glossary._filter.index(row, 2).data() for row in range(glossary._filter.rowCount())}
    assert "Entity List" in names


def test_the_category_filter_keeps_its_category(glossary):
    glossary._category.setCurrentIndex(glossary._category.findData(Category.MEMORY.value))
    rows = range(glossary._filter.rowCount())
    assert rows and {glossary._filter.index(row, 3).data() for row in rows} == {"Memory"}


def test_a_term_can_be_added_found_in_text_and_taken_back(glossary, qtbot):
    entry = _editor(qtbot, tw="霧峰製造", en="Wufeng Manufacturing", note_en="A made-up firm.").entry
    assert entry.cn == "雾峰制造"
    with qtbot.waitSignal(glossary.changed):
        glossary._keep(lambda: engine.own_terms().put(entry))
    assert engine.annotator().lexicon.termbase.find("霧峰製造") == entry
    assert OwnTerms().current.entries == (entry,)
    glossary.undo()
    assert engine.annotator().lexicon.termbase.find("霧峰製造") is None


def test_a_form_without_english_is_refused_with_one_sentence(qtbot, monkeypatch):
    said: list[str] = []
    monkeypatch.setattr("app.ui.messages.error", lambda _, error: said.append(str(error)))
    assert _editor(qtbot, tw="霧峰製造").entry is None
    assert len(said) == 1 and "has no en" in said[0]


def test_deleting_a_built_in_term_hides_it_and_undo_brings_it_back(glossary):
    glossary.select("entity-list")
    assert [entry.id for entry in glossary.selected()] == ["entity-list"]
    glossary.delete()
    assert engine.annotator().lexicon.termbase.get("entity-list") is None
    glossary.undo()
    assert engine.annotator().lexicon.termbase.get("entity-list") is not None


@pytest.mark.parametrize("ending", ["toml", "csv", "tbx"])
def test_own_terms_can_be_shared_as_one_file(glossary, qtbot, tmp_path, ending):
    entry = _editor(qtbot, tw="霧峰製造", en="Wufeng", aliases="霧峰廠; 霧製").entry
    glossary._keep(lambda: engine.own_terms().put(entry))
    path = tmp_path / f"mine.{ending}"
    glossary.export_own(path)
    glossary.undo()
    glossary.import_file(path)
    assert engine.own_terms().current.entries == (entry,)


def test_the_note_of_the_chosen_term_is_read_in_the_language_of_the_interface(glossary):
    assert "Choose a term" in glossary._note.text()
    glossary.select("entity-list")
    (entry,) = glossary.selected()
    assert glossary._note.text() == in_faces(curly(entry.note_en))
    with speaking(language.TAIWAN):
        assert glossary._note.text() == entry.note_zh
    with speaking(language.MAINLAND):
        assert glossary._note.text() == engine.in_mainland_words(entry.note_zh)
