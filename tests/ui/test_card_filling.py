"""What a card shows of its sections, in how much room."""

from PySide6.QtCore import QRect, Qt

from app.ui.card_filling import WIDTHS
from app.ui.card_model import card_for_entry
from tests.support.cards import open_card


def test_sections_fold_and_stay_folded(window):
    open_card(window, "半導體")
    text = window.card.body.text
    text.linkActivated.emit("fold:parts")
    folded = "parts" in window.card.folds.now
    text.linkActivated.emit("fold:parts")
    assert ("parts" in window.card.folds.now) is not folded
    kept = "parts" in window.card.folds.now
    open_card(window, "先進芯片")
    assert ("parts" in window.card.folds.now) is kept


def test_a_fold_keeps_the_focus_where_it_was(window, keys):
    open_card(window, "半導體")
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
    open_card(window, "半導體")
    assert "P pin · Esc close" in window.card.body.text.text()
    window.menus.commands.choose("pin-card", "F7")
    window.cards.close()
    open_card(window, "半導體")
    assert "F7 pin · Esc close" in window.card.body.text.text()
    window.cards.pin()
    (pinned,) = window.cards.pins.cards
    assert "pin" not in pinned._keys()
    window.menus.commands.reset()


def test_a_card_leaves_room_for_the_largest_text(window):
    window.look.change(zoom=200)
    assert window.card._look.scale == 1.5
    window.look.change(zoom=100)
    assert window.card._look.scale == 1.0
