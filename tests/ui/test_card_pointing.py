"""Cards and the pointer: what opens them, changes them and keeps them open."""

from types import SimpleNamespace

from PySide6.QtCore import QPoint, QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.ui.reader.view import Pointed
from tests.support.cards import find_word, open_card


def _move_onto(window, pointed):
    place = window.reader.box_of(pointed).center()
    for step in (1, 0):  # it may have been there
        QTest.mouseMove(window.reader.viewport(), place + QPoint(step, 0))


def test_a_pointer_on_its_way_to_the_card_changes_it_only_where_it_rests(window, qtbot, monkeypatch):
    open_card(window, "半導體")
    first = window.reader.pointed
    row, token = find_word(window, "從")
    monkeypatch.setattr(window.cards.pointing.trail, "heads_for", lambda card: True)
    window.reader.light(Pointed(row, token))
    assert window.card.source == first
    qtbot.waitUntil(lambda: window.card.source == Pointed(row, token), timeout=5000)
    monkeypatch.setattr(window.cards.pointing.trail, "heads_for", lambda card: False)
    window.reader.light(first)
    assert window.card.source != first  # the word is lit before the card follows
    qtbot.waitUntil(lambda: window.card.source == first, timeout=5000)


def test_the_way_of_the_pointer_is_known(window, monkeypatch):
    open_card(window, "半導體")
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


def test_the_word_stays_lit_while_the_pointer_is_on_its_card(window):
    open_card(window, "半導體")
    lit = window.reader.pointed
    _move_onto(window, lit)
    window.reader.leaveEvent(None)
    assert window.reader.pointed is None
    window.card.entered.emit()
    assert window.reader.pointed == lit
    assert not window.cards.pointing.end.isActive()


def test_a_word_stays_lit_without_the_pointer_where_keys_chose_it_or_its_menu_is_open(window, monkeypatch):
    open_card(window, "半導體")
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


def test_the_end_of_one_cards_stay_does_not_close_the_next(window, qtbot):
    """The pointer leaves a word, and before its card is closed reaches the next word."""
    open_card(window, "半導體")
    window.cards.pointing.on_pointed(None, QRect())
    assert window.cards.pointing.end.isActive()
    pointed = Pointed(*find_word(window, "先進芯片"))
    window.reader.light(pointed)
    qtbot.waitUntil(lambda: window.card.source == pointed, timeout=5000)
    qtbot.wait(window.cards.pointing.end.interval() + 100)
    assert window.card.isVisible() and window.card.source == pointed


def test_a_click_on_the_next_word_outlives_the_end_of_the_stay(window, qtbot):
    open_card(window, "半導體")
    window.card.left.emit()
    pointed = Pointed(*find_word(window, "先進芯片"))
    window.cards.pointing.on_chosen(pointed, window.reader.box_of(pointed))
    qtbot.wait(window.cards.pointing.end.interval() + 100)
    assert window.card.isVisible() and window.card.source == pointed


def test_the_card_is_made_ready_while_the_pointer_dwells(window, qtbot, monkeypatch):
    window.reader.show_row(0)
    row, token = find_word(window, "管制")
    window.reader.point_to(row, token)
    window.cards.pointing.open.setInterval(60_000)
    window.cards.pointing.on_pointed(window.reader.pointed, window.reader.box_of(window.reader.pointed))
    qtbot.waitUntil(lambda: window.card.model is not None, timeout=5_000)
    assert not window.card.isVisible() and window.card.model.traditional == token.word.text
    filled: list[int] = []
    monkeypatch.setattr(window.card._filling, "_fill", filled.append)
    window.cards.pointing.open.timeout.emit()
    assert window.card.isVisible() and not filled
