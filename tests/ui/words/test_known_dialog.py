"""The dialog of known words: a level, single marks, and undo."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from app import engine
from app.errors import OutputError
from app.lexicon import frequency, hsk, known_words
from app.phrases import Phrase
from app.text.structure import parse_article
from app.ui import language
from app.ui.wording import said
from app.ui.words.counter import WordCounter
from app.ui.words.known_dialog import KnownDialog
from tests.support.pseudo import speaking


@pytest.fixture
def counter():
    made = WordCounter()
    for unit in engine.annotator().article(parse_article("我們在學校。\n\n光刻機停了三天,共30台 EUV。\n")):
        made.add(unit)
    return made


@pytest.fixture
def dialog(qtbot, counter):
    made = KnownDialog(counter)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_count_has_words_alone_and_never_rounds_up(counter):
    words = counter._words
    assert "30" not in words and "EUV" not in words and "。" not in words
    assert counter.share(frozenset(words)) == 100
    assert counter.share(frozenset()) == 0
    few = frozenset(list(words)[1:])
    assert counter.share(few) == 100 * (counter.total - words[next(iter(words))]) // counter.total
    assert WordCounter().share(frozenset()) is None


def test_choosing_a_level_makes_its_words_known(dialog, qtbot):
    with qtbot.waitSignal(dialog.changed):
        dialog._level.setCurrentIndex(3)
        dialog._level.activated.emit(3)
    assert engine.known_words().words == hsk.up_to(3)
    assert f"{len(hsk.up_to(3)):,} words" in dialog._share.text() and "%" in dialog._share.text()
    dialog.undo()
    assert engine.known_words().words == frozenset() and dialog._level.currentData() == 0


def test_single_marks_are_listed_and_can_be_taken_back(dialog, qtbot):
    engine.known_words().set_level(1)
    engine.known_words().mark(["光刻机"])
    engine.known_words().unmark(["我"])
    dialog.reload()
    assert [dialog._list.item(i).data(Qt.ItemDataRole.UserRole) for i in range(2)] == ["光刻机", "我"]
    assert not dialog._marked.hint
    dialog.activateWindow()
    dialog._list.setFocus()
    dialog._list.selectAll()
    qtbot.keyClick(dialog._list, Qt.Key.Key_Delete)
    assert engine.known_words().words == hsk.up_to(1) and "Press K" in dialog._marked.hint


def test_choosing_a_band_makes_its_words_known(dialog, qtbot):
    at = dialog._band.findData(2_000)
    with qtbot.waitSignal(dialog.changed):
        dialog._band.setCurrentIndex(at)
        dialog._band.activated.emit(at)
    assert engine.known_words().words == frequency.first(2_000)
    assert "2,000 words" in dialog._share.text()
    dialog.undo()
    assert dialog._band.currentData() == 0


def test_what_the_file_refuses_is_said_in_the_language_that_holds(dialog):
    file = known_words.location()
    file.mkdir(parents=True)
    with speaking(language.TAIWAN):
        dialog.set_level(3)
        (box,) = dialog.findChildren(QMessageBox)
        assert box.text() == said(OutputError(file, Phrase("it is a folder")))
    assert not engine.known_words().words


@pytest.mark.parametrize(("name", "shown"), [(language.TAIWAN, "半導體"), (language.MAINLAND, "半导体")])
def test_words_marked_one_by_one_are_spelled_as_the_reader_spells(name, shown, qtbot, counter):
    engine.known_words().mark(["半导体"])
    with speaking(name):
        dialog = KnownDialog(counter)
        qtbot.addWidget(dialog)
        assert [dialog._list.item(i).text() for i in range(dialog._list.count())] == [shown]
