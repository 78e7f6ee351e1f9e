"""The card never covers its word's line and stays inside the window."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from app.ui.placement import GAP, place_card, room

BOUNDS = QRect(6, 6, 1000, 700)


def words():
    return st.builds(
        QRect, st.integers(6, 960), st.integers(6, 670), st.integers(8, 120), st.integers(16, 30)
    )


@given(words(), st.integers(90, 460))
def test_card_keeps_off_the_word_and_inside(word, height):
    size = QSize(430, min(height, room(word, BOUNDS)))
    card = QRect(place_card(word, size, BOUNDS), size)
    assert not card.intersects(word)
    assert BOUNDS.contains(card)


def test_card_goes_below_where_there_is_room():
    word = QRect(100, 100, 40, 20)
    assert place_card(word, QSize(430, 300), BOUNDS).y() == word.bottom() + 1 + GAP


def test_card_flips_above_at_the_bottom():
    word = QRect(100, 600, 40, 20)
    assert place_card(word, QSize(430, 300), BOUNDS).y() == 600 - GAP - 300


def test_card_is_pushed_back_from_the_right_edge():
    assert place_card(QRect(980, 100, 20, 20), QSize(430, 200), BOUNDS).x() == 1006 - 430
