"""Pinned cards: where they stand, and what pins and moves them."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.ui.reader.view import Pointed
from tests.support.cards import find_word, open_card


def test_pinned_cards_stand_side_by_side_and_survive_scrolling(window):
    for word in ("半導體", "先進芯片"):
        open_card(window, word)
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
        open_card(window, text)
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
    open_card(window, "半導體")
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
    row, token = find_word(window, "半導體")
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
    row, token = find_word(window, "半導體")
    place = window.reader.box_of(Pointed(row, token)).center()
    QTest.mouseMove(window.reader.viewport(), place)
    qtbot.waitUntil(window.card.isVisible, timeout=5000)
    qtbot.mouseClick(window.reader.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(window.reader.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.wait(QApplication.doubleClickInterval() + 100)
    assert window.cards.pins.cards == ()


def test_a_click_on_the_word_of_the_open_card_pins_it(window, qtbot):
    row, token = find_word(window, "半導體")
    place = window.reader.box_of(Pointed(row, token)).center()
    QTest.mouseMove(window.reader.viewport(), place)
    qtbot.waitUntil(window.card.isVisible, timeout=5000)
    qtbot.mouseClick(window.reader.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: len(window.cards.pins.cards) == 1, timeout=5000)
