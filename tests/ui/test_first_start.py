"""The first start, on which the dictionary has to be made: the text is there, and told what is waited for."""

import threading
import time

import pytest
from PySide6.QtWidgets import QMessageBox

from app import engine, paths
from app.jobs import Progress
from app.settings import Settings
from app.ui.glossary.window import GlossaryWindow
from app.ui.help import show_about
from app.ui.reader.geometry import Place
from app.ui.start import prepare
from app.ui.window import MainWindow


@pytest.fixture
def going_on(monkeypatch):
    """Let the dictionary be in the making until the event is set."""
    done = threading.Event()

    def making():
        while not done.is_set():
            yield Progress(30, 100, "Preparing the dictionary (only this once)…")
            time.sleep(0.01)

    monkeypatch.setattr(engine, "is_ready", done.is_set)
    monkeypatch.setattr(engine, "make_ready", making)
    return done


@pytest.fixture
def opened(qapp, qtbot, going_on):
    """The window on the sample, whose words are not known yet."""
    prepare(qapp)
    made = MainWindow(Settings(theme="light"))
    qtbot.addWidget(made)
    made.resize(1000, 500)
    made.show()
    made.open_named(str(paths.resource("sample/sample.txt")))
    qtbot.waitUntil(lambda: made.reader.pages is not None, timeout=20_000)
    qtbot.waitUntil(lambda: "dictionary" in made.status.message, timeout=20_000)
    yield made
    going_on.set()
    made.close()


def test_the_text_is_read_while_the_dictionary_is_made(opened, qtbot, going_on):
    assert opened.rows is None
    shown = opened.reader.pages.rows
    assert shown[0].unit.unit.text.startswith("晶片圍牆") and shown[0].unit.simplified.startswith("晶片围墙")
    assert not opened.top_bar._export.isEnabled()
    assert (opened.status._bar.value(), opened.status._bar.maximum()) == (30, 100)
    opened.reader.show_place(Place(5))
    going_on.set()
    qtbot.waitUntil(lambda: opened.rows is not None, timeout=20_000)
    assert opened.top_bar._export.isEnabled()
    assert opened.reader.pages.rows is opened.rows
    assert opened.reader.place.row == 5
    assert any(token.pinyin for token in opened.rows[5].unit.tokens)


def test_keys_and_pointer_find_no_words_before_they_are_known(opened, qtbot):
    opened.menus.commands.action("next-word").trigger()
    qtbot.mouseMove(opened.reader.viewport(), opened.reader.viewport().rect().center())
    opened.edit.find()
    opened.edit.selecting.select_all()
    qtbot.wait(50)
    assert opened.reader.pointed is None
    assert not opened.card.isVisible()


def test_the_glossary_and_what_is_said_about_the_program_wait_for_no_dictionary(opened, monkeypatch):
    said = []
    with monkeypatch.context() as patched:
        patched.setattr(engine, "annotator", None)  # would wait for it
        patched.setattr(QMessageBox, "about", lambda *parts: said.append(parts[-1]))
        glossary = GlossaryWindow(opened)
        glossary.show()
        assert glossary._table.model().rowCount() > 400
        glossary.close()
        show_about(opened)
    assert "CC-CEDICT, CC BY-SA" in said[0]


def test_cancelling_leads_to_the_welcome_page_and_another_article_opens_all_the_same(opened, qtbot, going_on):
    opened.status.cancelled.emit()
    qtbot.waitUntil(opened.welcome.isVisible, timeout=20_000)
    assert not opened.top_bar.isVisible()
    opened.desk.open_text("晶圓廠的冬天\n\n半導體設備的交期拉長了。\n", "")
    qtbot.waitUntil(lambda: len(opened.reader.pages.rows) < 5, timeout=20_000)
    going_on.set()
    qtbot.waitUntil(lambda: opened.rows is not None, timeout=20_000)
    assert opened.rows.article.article.title == "晶圓廠的冬天"
