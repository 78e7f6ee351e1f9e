"""Cards at work: dwell, pins, history, focus, and everything by keyboard alone."""

from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app import engine
from app.ui.card_filling import WIDTHS
from app.ui.card_model import card_for_entry
from app.ui.reader.view import Pointed


@pytest.fixture
def keys(window, qtbot):
    """Press keys in the window's text."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=5000)
    window.reader.setFocus()

    def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
        qtbot.keyClick(QApplication.focusWidget(), key, modifiers)

    return press


def _find(window, text, nth=0):
    found = [
        (row, token)
        for row in range(len(window.rows))
        for token in window.rows[row].unit.tokens
        if token.word.text == text
    ]
    return found[nth]


def _open(window, text):
    window.reader.point_to(*_find(window, text))
    window.cards.open_now()
    assert window.card.isVisible()


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
    _open(window, "半導體")
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


def test_pinned_cards_stand_side_by_side_and_survive_scrolling(window):
    for word in ("半導體", "先進芯片"):
        _open(window, word)
        window.cards.pin()
    first, second = window.cards.pins.cards
    assert not first.geometry().intersects(second.geometry())
    window.reader.scroll_by(400)
    assert first.isVisible() and second.isVisible()
    window.resize(900, 700)
    assert all(window.card.parentWidget().rect().contains(card.geometry()) for card in (first, second))


@pytest.mark.parametrize("height", [520, 860])
def test_pinned_cards_stay_on_the_text_and_off_their_line_folded_and_unfolded(window, height):
    window.resize(1000, height)
    viewport = window.reader.viewport()
    surface = QRect(viewport.mapTo(window.card.parentWidget(), QPoint()), viewport.size())
    for text in ("半導體", "出口管制", "晶片"):
        _open(window, text)
        window.cards.pin()
    pins = window.cards.pins.cards
    assert len(pins) == 3
    for pinned in pins:
        assert surface.contains(pinned.geometry())
        line = pinned.own_line()
        assert not pinned.geometry().intersects(line)
        for section in pinned.folds.now:
            pinned._on_link(f"fold:{section}")
        assert not pinned.geometry().intersects(line)
        assert surface.top() <= pinned.y() and pinned.geometry().bottom() <= surface.bottom()


def test_a_pinned_card_is_moved_by_its_head_and_by_keys(window, qtbot, keys):
    _open(window, "半導體")
    window.cards.pin()
    (card,) = window.cards.pins.cards
    place = card.pos()
    head = card.head
    start = QPoint(head.width() // 2, 10)
    qtbot.mousePress(head, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(head, start + QPoint(30, -40))
    qtbot.mouseRelease(head, Qt.MouseButton.LeftButton, pos=start)
    assert card.pos() == place + QPoint(30, -40)
    keys(Qt.Key.Key_C)
    assert QApplication.focusWidget() is card.body.text
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    keys(Qt.Key.Key_Right, both)
    assert card.x() == place.x() + 30 + 24
    qtbot.mouseClick(head.shut, Qt.MouseButton.LeftButton)
    assert window.cards.pins.cards == ()
    assert QApplication.focusWidget() is window.reader


def test_a_click_opens_and_a_second_one_pins(window, qtbot):
    row, token = _find(window, "半導體")
    window.reader.point_to(row, token)
    window.reader.word_chosen.emit(Pointed(row, token), window.reader.box_of(Pointed(row, token)))
    assert window.card.isVisible()
    window.reader.word_chosen.emit(Pointed(row, token), window.reader.box_of(Pointed(row, token)))
    qtbot.waitUntil(lambda: len(window.cards.pins.cards) == 1, timeout=5000)
    assert not window.card.isVisible()
    window.reader.word_chosen.emit(Pointed(row, token), window.reader.box_of(Pointed(row, token)))
    qtbot.wait(50)
    assert len(window.cards.pins.cards) == 1


def test_a_double_click_leaves_no_pinned_card(window, qtbot):
    row, token = _find(window, "半導體")
    place = window.reader.box_of(Pointed(row, token)).center()
    QTest.mouseMove(window.reader.viewport(), place)
    qtbot.waitUntil(window.card.isVisible, timeout=5000)
    qtbot.mouseClick(window.reader.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(window.reader.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.wait(QApplication.doubleClickInterval() + 100)
    assert window.cards.pins.cards == ()


def test_a_click_on_the_word_of_the_open_card_pins_it(window, qtbot):
    row, token = _find(window, "半導體")
    place = window.reader.box_of(Pointed(row, token)).center()
    QTest.mouseMove(window.reader.viewport(), place)
    qtbot.waitUntil(window.card.isVisible, timeout=5000)
    qtbot.mouseClick(window.reader.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: len(window.cards.pins.cards) == 1, timeout=5000)


def test_the_card_goes_along_with_its_word_or_closes(window):
    _open(window, "半導體")
    place, top = window.card.pos(), window.reader.box_of(window.reader.pointed).top()
    window.reader.scroll_by(30)
    moved = top - window.reader.box_of(window.reader.pointed).top()
    assert moved > 0
    assert place.y() - window.card.y() == moved
    window.reader.scroll_by(5000)
    assert not window.card.isVisible()


def test_the_card_follows_its_word_when_a_row_above_grows(window):
    _open(window, "半導體")
    row, token = _find(window, "半導體")
    before = window.reader.box_of(Pointed(row, token)).top()
    grown = window.rows.english[0]
    sentences = tuple(replace(sentence, text=sentence.text * 8) for sentence in grown.sentences)
    window.rows.english[0] = replace(grown, sentences=sentences)
    window.reader.english_came([0])
    box = window.reader.box_of(Pointed(row, token))
    assert box.top() > before
    assert not window.card.geometry().intersects(window.cards.places.word_box(box))


def test_a_pointer_on_its_way_to_the_card_changes_it_only_where_it_rests(window, qtbot, monkeypatch):
    _open(window, "半導體")
    first = window.reader.pointed
    row, token = _find(window, "從")
    monkeypatch.setattr(window.cards.pointing.trail, "heads_for", lambda card: True)
    window.reader.light(Pointed(row, token))
    assert window.card.source == first
    qtbot.waitUntil(lambda: window.card.source == Pointed(row, token), timeout=5000)
    monkeypatch.setattr(window.cards.pointing.trail, "heads_for", lambda card: False)
    window.reader.light(first)
    assert window.card.source != first  # the word is lit before the card follows
    qtbot.waitUntil(lambda: window.card.source == first, timeout=5000)


def test_the_way_of_the_pointer_is_known(window, monkeypatch):
    _open(window, "半導體")
    window.card.move(60, 400)
    trail, viewport, now = window.cards.pointing.trail, window.reader.viewport(), [0]
    monkeypatch.setattr(trail, "_clock", SimpleNamespace(elapsed=lambda: now[0]))
    start = viewport.mapFrom(window.card.parentWidget(), QPoint(200, 300))
    for step in range(4):
        now[0] = 30 * step
        QTest.mouseMove(viewport, start + QPoint(4 * step, 9 * step))
    assert trail.heads_for(window.card)
    now[0] += 100
    assert not trail.heads_for(window.card)  # it rests
    QTest.mouseMove(viewport, start)
    assert not trail.heads_for(window.card)  # it went back
    trail.forget()
    assert not trail.heads_for(window.card)


def _move_onto(window, pointed):
    place = window.reader.box_of(pointed).center()
    for step in (1, 0):  # it may have been there
        QTest.mouseMove(window.reader.viewport(), place + QPoint(step, 0))


def test_the_word_stays_lit_while_the_pointer_is_on_its_card(window):
    _open(window, "半導體")
    lit = window.reader.pointed
    _move_onto(window, lit)
    window.reader.leaveEvent(None)
    assert window.reader.pointed is None
    window.card.entered.emit()
    assert window.reader.pointed == lit
    assert not window.cards.pointing.end.isActive()


def test_a_word_stays_lit_without_the_pointer_where_keys_chose_it_or_its_menu_is_open(window, monkeypatch):
    _open(window, "半導體")
    lit = window.reader.pointed
    window.reader.leaveEvent(None)
    assert window.reader.pointed == lit
    _move_onto(window, lit)
    monkeypatch.setattr(QApplication, "activePopupWidget", lambda: window)
    window.reader.leaveEvent(None)
    assert window.reader.pointed == lit
    monkeypatch.undo()
    window.reader.leaveEvent(None)
    assert window.reader.pointed is None


def test_sections_fold_and_stay_folded(window):
    _open(window, "半導體")
    text = window.card.body.text
    text.linkActivated.emit("fold:parts")
    folded = "parts" in window.card.folds.now
    text.linkActivated.emit("fold:parts")
    assert ("parts" in window.card.folds.now) is not folded
    kept = "parts" in window.card.folds.now
    _open(window, "先進芯片")
    assert ("parts" in window.card.folds.now) is kept


def test_a_fold_keeps_the_focus_where_it_was(window, keys):
    _open(window, "半導體")
    body = window.card.body
    body.enter()
    for _ in range(20):
        if body.held == "fold:parts":
            break
        keys(Qt.Key.Key_Tab)
    before = "parts" in window.card.folds.now
    keys(Qt.Key.Key_Return)
    assert ("parts" in window.card.folds.now) is not before
    assert body.held == "fold:parts"
    keys(Qt.Key.Key_Return)
    assert ("parts" in window.card.folds.now) is before


def test_cards_are_narrow_and_hardly_any_needs_a_scroll_bar(window):
    lexicon, card = window.cards.links.lexicon, window.card
    bounds = window.cards.places.bounds()
    tall, wide, count = [], [], 0
    for entry in list(lexicon.termbase.entries.values())[::9]:
        for y in (120, bounds.height() // 2, bounds.height() - 80):
            count += 1
            card.show_model(card_for_entry(entry, lexicon), QRect(300, y, 60, 34), bounds)
            assert bounds.contains(card.geometry())
            if card.body.text.height() > card.body.viewport().height():
                tall.append(entry.tw)
            if card.width() > WIDTHS[0]:
                wide.append(entry.tw)
    assert len(tall) <= 3, tall
    assert len(wide) <= count * 0.05, wide


def test_a_card_prepared_ahead_is_painted_without_a_scroll_bar_from_the_first(window, qtbot):
    lexicon, card, bounds = window.cards.links.lexicon, window.card, QRect(0, 0, 1200, 800)
    short, long = (card_for_entry(lexicon.termbase.find(word), lexicon) for word in ("晶片", "半導體"))
    card.prepare(short, QRect(300, 200, 60, 34), bounds)
    card.prepare(long, QRect(300, 200, 60, 34), bounds)
    qtbot.wait(10)
    card.show_model(long, QRect(300, 200, 60, 34), bounds)
    assert card.body.text.height() <= card.body.viewport().height()
    assert not card.body.verticalScrollBar().isVisible()
    low = QRect(0, 0, 1200, 150)
    card.show_model(long, QRect(300, 10, 60, 34), low)
    qtbot.waitUntil(card.body.verticalScrollBar().isVisible)


def test_more_of_a_note_is_shown_until_another_card_comes(window):
    lexicon, card = window.cards.links.lexicon, window.card
    bounds = QRect(0, 0, 900, 620)
    place = QRect(300, 300, 60, 34)
    entry = max(lexicon.termbase.entries.values(), key=lambda entry: len(entry.note_en))
    model = card_for_entry(entry, lexicon)
    card.show_model(model, place, bounds)
    assert "fold:rest" in card.body.text.text()
    card.body.text.linkActivated.emit("fold:rest")
    assert "fold:rest" not in card.body.text.text()
    card.show_model(model, place, bounds)
    assert "fold:rest" in card.body.text.text()


def test_the_card_names_the_keys_that_hold(window):
    _open(window, "半導體")
    assert "P pin · Esc close" in window.card.body.text.text()
    window.menus.commands.choose("pin-card", "F7")
    window.cards.close()
    _open(window, "半導體")
    assert "F7 pin · Esc close" in window.card.body.text.text()
    window.cards.pin()
    (pinned,) = window.cards.pins.cards
    assert "pin" not in pinned._keys()
    window.menus.commands.reset()


def test_the_button_of_the_card_keeps_the_word(window, qtbot):
    _open(window, "半導體")
    qtbot.mouseClick(window.card.head.listing, Qt.MouseButton.LeftButton)
    assert [word.traditional for word in engine.word_list().current] == ["半導體"]
    assert window.card.head.listing.text() == "✓ In the word list"


def test_the_end_of_one_cards_stay_does_not_close_the_next(window, qtbot):
    """The pointer leaves a word, and before its card is closed reaches the next word."""
    _open(window, "半導體")
    window.cards.pointing.on_pointed(None, QRect())
    assert window.cards.pointing.end.isActive()
    pointed = Pointed(*_find(window, "先進芯片"))
    window.reader.light(pointed)
    qtbot.waitUntil(lambda: window.card.source == pointed, timeout=5000)
    qtbot.wait(window.cards.pointing.end.interval() + 100)
    assert window.card.isVisible() and window.card.source == pointed


def test_a_click_on_the_next_word_outlives_the_end_of_the_stay(window, qtbot):
    _open(window, "半導體")
    window.card.left.emit()
    pointed = Pointed(*_find(window, "先進芯片"))
    window.cards.pointing.on_chosen(pointed, window.reader.box_of(pointed))
    qtbot.wait(window.cards.pointing.end.interval() + 100)
    assert window.card.isVisible() and window.card.source == pointed


def test_screen_readers_are_told(window, keys, monkeypatch):
    said = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    window.reader.point_to(*_find(window, "半導體"))
    keys(Qt.Key.Key_Right)
    keys(Qt.Key.Key_Left)
    assert said[-1] == "半導體. bàndǎotǐ. semiconductor"
    keys(Qt.Key.Key_Return)
    assert said[-1].startswith("半導體. bàndǎotǐ. semiconductor. A material")


def test_screen_readers_are_told_the_links_that_tab_reaches(window, keys, monkeypatch):
    said = []
    _open(window, "半導體")
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    keys(Qt.Key.Key_Return)
    first = window.card.model.related[0].en.replace(" ", "\xa0")
    assert said[-1] == first
    keys(Qt.Key.Key_Tab)
    assert said[-1] not in ("", first)


def test_everything_on_a_card_has_a_name(window):
    _open(window, "半導體")
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
    row, _ = _find(window, "半導體")
    description = model.data(model.index(row, 0), Qt.ItemDataRole.AccessibleDescriptionRole)
    assert "bàndǎotǐ" in description
    assert window.rows[row].english_text in description


def test_the_card_is_made_ready_while_the_pointer_dwells(window, qtbot, monkeypatch):
    window.reader.show_row(0)
    row, token = _find(window, "管制")
    window.reader.point_to(row, token)
    window.cards.pointing.open.setInterval(60_000)
    window.cards.pointing.on_pointed(window.reader.pointed, window.reader.box_of(window.reader.pointed))
    qtbot.waitUntil(lambda: window.card.model is not None, timeout=5_000)
    assert not window.card.isVisible() and window.card.model.traditional == token.word.text
    filled: list[int] = []
    monkeypatch.setattr(window.card._filling, "_fill", filled.append)
    window.cards.pointing.open.timeout.emit()
    assert window.card.isVisible() and not filled


def test_a_card_that_went_along_with_its_word_is_placed_anew(window):
    _open(window, "管制")
    before = window.card.pos()
    word = window.card._word
    window.card.move_to(word.translated(0, 60))
    window.cards.close()
    window.card.show_model(window.card.model, word, window.cards.places.bounds())
    assert window.card.pos() == before


def test_a_card_leaves_room_for_the_largest_text(window):
    window.look.change(zoom=200)
    assert window.card._look.scale == 1.5
    window.look.change(zoom=100)
    assert window.card._look.scale == 1.0
