"""The bar below the text: what it says, and for how long."""

import pytest

from app.ui.status_bar import StatusBar


@pytest.fixture
def bar(qtbot):
    made = StatusBar()
    qtbot.addWidget(made)
    made.resize(1000, 34)
    made.show()
    made.hint("Point at a word")
    return made


def test_what_is_said_gives_way_to_the_hint_once_it_has_been_read(bar):
    bar.say("Copied 12 characters.")
    assert bar.message == "Copied 12 characters." and bar._fade.isActive()
    bar._fade.timeout.emit()
    assert bar.message == "Point at a word"


def test_what_is_to_stay_stays_until_more_is_said(bar):
    bar.say("Saved a.pdf", stays=True)
    assert not bar._fade.isActive()
    bar.say_words()
    assert bar.message == "Saved a.pdf"
    bar.say("Copied 12 characters.")
    assert bar._fade.isActive()


def test_what_is_said_during_work_is_read_after_it(bar):
    bar.show_progress("Translating…", 1, 3)
    bar.say("Copied 12 characters.")
    assert not bar._fade.isActive()
    bar.show_progress("Translating…", 2, 3)
    bar.show_idle()
    assert bar.message == "Copied 12 characters." and bar._fade.isActive()


def test_another_language_does_not_leave_what_was_said_in_the_last(bar):
    bar.say("Copied 12 characters.")
    bar.say_words()
    assert bar.message == "Point at a word"
