"""Cards at work: history, links, focus, and everything by keyboard alone."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from app import engine
from app.ui.reader.view import Pointed
from tests.support.cards import find_word, open_card


def test_the_keyboard_walks_opens_pins_and_closes(window, keys):
    keys(Qt.Key.Key_Right)
    first = window.reader.pointed
    keys(Qt.Key.Key_T)
    term = window.reader.pointed
    assert term.token.term and term != first
    keys(Qt.Key.Key_Return)
    assert window.card.isVisible()
    assert window.card.source == term
    keys(Qt.Key.Key_P)
    assert not window.card.isVisible()
    (pinned,) = window.cards.pins.cards
    assert pinned.model.term_id == term.token.term.id
    keys(Qt.Key.Key_Right)
    keys(Qt.Key.Key_Return)
    assert window.card.isVisible()
    keys(Qt.Key.Key_Escape)
    assert not window.card.isVisible()
    assert window.cards.pins.cards == (pinned,)
    keys(Qt.Key.Key_Escape)
    assert window.cards.pins.cards == ()
    assert window.reader.pointed is not None
    keys(Qt.Key.Key_Escape)
    assert window.reader.pointed is None


def test_sentences_and_rows_can_be_walked(window, keys):
    control = Qt.KeyboardModifier.ControlModifier
    keys(Qt.Key.Key_Right)
    keys(Qt.Key.Key_Down, control)
    assert window.reader.pointed.row == 1
    keys(Qt.Key.Key_Down, control)
    keys(Qt.Key.Key_Down, control)
    keys(Qt.Key.Key_Right, control)
    unit = window.rows[3].unit
    assert window.reader.pointed.token.start >= unit.unit.sentences[1].start
    keys(Qt.Key.Key_Left, control)
    assert window.reader.pointed == Pointed(3, unit.tokens[0])


def test_links_are_walked_by_tab_and_followed_by_return(window, keys):
    open_card(window, "半導體")
    before = window.card.model
    keys(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is window.card.body.text
    keys(Qt.Key.Key_Return)
    assert window.card.model != before
    assert window.card.head.back.isVisible()
    keys(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.card.model == before
    keys(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert window.card.model != before
    keys(Qt.Key.Key_Escape)
    assert not window.card.isVisible()
    assert QApplication.focusWidget() is window.reader


def test_the_card_goes_along_with_its_word_or_closes(window):
    open_card(window, "半導體")
    place, top = window.card.pos(), window.reader.box_of(window.reader.pointed).top()
    window.reader.scroll_by(30)
    moved = top - window.reader.box_of(window.reader.pointed).top()
    assert moved > 0
    assert place.y() - window.card.y() == moved
    window.reader.scroll_by(5000)
    assert not window.card.isVisible()


def test_the_card_follows_its_word_when_a_row_above_grows(window):
    open_card(window, "半導體")
    row, token = find_word(window, "半導體")
    before = window.reader.box_of(Pointed(row, token)).top()
    grown = window.rows.english[0]
    sentences = tuple(replace(sentence, text=sentence.text * 8) for sentence in grown.sentences)
    window.rows.english[0] = replace(grown, sentences=sentences)
    window.reader.english_came([0])
    box = window.reader.box_of(Pointed(row, token))
    assert box.top() > before
    assert not window.card.geometry().intersects(window.cards.places.word_box(box))


def test_the_button_of_the_card_keeps_the_word(window, qtbot):
    open_card(window, "半導體")
    qtbot.mouseClick(window.card.head.listing, Qt.MouseButton.LeftButton)
    assert [word.traditional for word in engine.word_list().current] == ["半導體"]
    assert window.card.head.listing.text() == "✓ In the word list"


def test_screen_readers_are_told(window, keys, monkeypatch):
    said = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    window.reader.point_to(*find_word(window, "半導體"))
    keys(Qt.Key.Key_Right)
    keys(Qt.Key.Key_Left)
    assert said[-1] == "半導體. bàndǎotǐ. semiconductor"
    keys(Qt.Key.Key_Return)
    assert said[-1].startswith("半導體. bàndǎotǐ. semiconductor. A material")


def test_screen_readers_are_told_the_links_that_tab_reaches(window, keys, monkeypatch):
    said = []
    open_card(window, "半導體")
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    keys(Qt.Key.Key_Return)
    first = window.card.model.related[0].en.replace(" ", "\xa0")
    assert said[-1] == first
    keys(Qt.Key.Key_Tab)
    assert said[-1] not in ("", first)


def test_everything_on_a_card_has_a_name(window):
    open_card(window, "半導體")
    for button in (
        window.card.head.back,
        window.card.head.speak,
        window.card.head.pin,
        window.card.head.shut,
    ):
        assert QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)
    card = QAccessible.queryAccessibleInterface(window.card)
    assert card.text(QAccessible.Text.Name) == "半導體 semiconductor"
    model = window.reader.article_model
    row, _ = find_word(window, "半導體")
    description = model.data(model.index(row, 0), Qt.ItemDataRole.AccessibleDescriptionRole)
    assert "bàndǎotǐ" in description
    assert window.rows[row].english_text in description


def test_a_card_that_went_along_with_its_word_is_placed_anew(window):
    open_card(window, "管制")
    before = window.card.pos()
    word = window.card._word
    window.card.move_to(word.translated(0, 60))
    window.cards.close()
    window.card.show_model(window.card.model, word, window.cards.places.bounds())
    assert window.card.pos() == before
