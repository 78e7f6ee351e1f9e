"""From the start of the program to an Anki deck, in a real window and by the keyboard alone."""

import json
import sqlite3
import zipfile

import pytest
from PIL import ImageGrab

from app import paths
from tests.support.real_window import ended, press, started, wait, window_named, xdotool

ARTEFACTS = paths.root() / "out" / "test-artefacts"
TEXT = "曝光機的出口管製\n\n荷蘭的曝光機受出口管製,晶圓代工廠的產能因此吃緊。\n\n業者估計損失達45億美元。\n"


@pytest.fixture
def program(display, tmp_path):
    """The program on a small article."""
    article = tmp_path / "article.txt"
    article.write_text(TEXT, encoding="utf-8")
    process = started(display, str(article))
    yield process, window_named(display, "曝光機")
    ended(process)


def test_words_are_read_noted_edited_and_exported_by_keys_alone(display, program, user_folder, tmp_path):
    process, found = program
    _wait_for_words(display, user_folder)

    press(display, "Escape", "ctrl+b")
    window_named(display, "Word list")
    _keep_picture(display, "walk-word-list")
    press(display, "ctrl+e")  # while the search has the keyboard, to which it is another key on X11
    window_named(display, "Export words")
    _keep_picture(display, "walk-export")
    press(display, "Return")
    deck = user_folder / "jingdu-words.apkg"
    wait(lambda: deck.is_file() and zipfile.is_zipfile(deck))

    notes = _notes(deck, tmp_path)
    assert len(notes) >= 2
    assert any("出口管制" in note and "export control" in note for note in notes)
    press(display, "Escape")
    xdotool(display, "windowfocus", "--sync", found)
    press(display, "ctrl+q")
    assert process.wait(timeout=20) == 0


def _wait_for_words(display, home):
    """Light a term, open its card and add it, until the list has two: the article may not be there yet."""

    def two_words():
        press(display, "t", "Return", "a", "Escape")
        kept = list(home.rglob("words.json"))
        return kept and len(json.loads(kept[0].read_bytes()).get("words", ())) >= 2

    wait(two_words, seconds=90)


def _notes(deck, folder):
    """Return the fields of the notes of a deck."""
    with zipfile.ZipFile(deck) as archive:
        archive.extract("collection.anki2", folder)
    with sqlite3.connect(folder / "collection.anki2") as base:
        rows = base.execute("select flds from notes").fetchall()
    base.close()
    return [fields for (fields,) in rows]


def _keep_picture(display, name):
    ARTEFACTS.mkdir(parents=True, exist_ok=True)
    ImageGrab.grab(xdisplay=display).save(ARTEFACTS / f"{name}.png")
