"""Cards never cover their word's line, stay inside the window and beside each other."""

from hypothesis import assume, given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize

from app.ui.placement import GAP, area_of, clamp, cut_off, free_place, heads_for, place_card, room

BOUNDS = QRect(6, 6, 1000, 700)
CARD = QRect(100, 140, 430, 300)


def words():
    return st.builds(
        QRect, st.integers(6, 960), st.integers(6, 670), st.integers(8, 120), st.integers(16, 30)
    )


def boxes():
    return st.builds(
        QRect, st.integers(-200, 1200), st.integers(-200, 900), st.integers(100, 540), st.integers(90, 500)
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


@given(boxes())
def test_a_moved_card_stays_inside(box):
    assert BOUNDS.contains(QRect(clamp(box, BOUNDS), box.size()))


@given(boxes(), st.lists(boxes(), max_size=3))
def test_pinned_cards_stand_inside_and_beside_each_other_where_there_is_room(box, others):
    taken = [QRect(clamp(other, BOUNDS), other.size()) for other in others]
    place = QRect(free_place(box, taken, BOUNDS), box.size())
    assert BOUNDS.contains(place)
    if not taken:
        assert place.topLeft() == clamp(box, BOUNDS)


@given(boxes(), st.lists(boxes(), max_size=3), words())
def test_a_pinned_card_keeps_off_its_own_line_and_inside(box, others, word):
    size = QSize(box.width(), min(box.height(), room(word, BOUNDS)))
    taken = [QRect(clamp(other, BOUNDS), other.size()) for other in others]
    card = QRect(free_place(QRect(box.topLeft(), size), taken, BOUNDS, word), size)
    assert not card.intersects(word)
    assert BOUNDS.contains(card)


@given(boxes(), words(), st.integers(0, 500))
def test_a_pinned_card_that_grows_keeps_off_its_own_line_and_inside(box, word, more):
    size = QSize(box.width(), min(box.height(), room(word, BOUNDS)))
    card = QRect(free_place(QRect(box.topLeft(), size), [], BOUNDS, word), size)
    area = area_of(card, word, BOUNDS)
    assert area.contains(card)
    grown = QSize(card.width(), min(card.height() + more, area.height()))
    card = QRect(clamp(QRect(card.topLeft(), grown), area), grown)
    assert not card.intersects(word)
    assert BOUNDS.contains(card)


def test_a_card_too_tall_for_either_side_of_its_line_takes_the_roomier():
    word = QRect(100, 200, 40, 20)
    narrow = QRect(6, 6, 300, 700)
    card = QRect(free_place(QRect(100, 0, 290, 650), [], narrow, word), QSize(290, 650))
    assert card.top() == word.bottom() + 1 + GAP


@given(boxes(), words())
def test_a_card_that_would_cover_its_line_is_cut_off_before_it(box, word):
    box = box.intersected(BOUNDS)
    assume(box.height() > 90)
    cut = cut_off(box, word, BOUNDS)
    assert not cut.intersects(word) and box.contains(cut)
    assert box.intersects(word) or cut == box


def test_a_card_that_stands_on_its_word_and_one_whose_word_is_out_of_sight_grow_freely():
    assert area_of(CARD, QRect(200, 200, 40, 20), BOUNDS) == BOUNDS
    assert area_of(CARD, QRect(), BOUNDS) == BOUNDS


def test_a_second_card_stands_beside_the_first():
    second = QRect(free_place(CARD, [CARD], BOUNDS), CARD.size())
    assert not second.intersects(CARD)
    assert second.top() == CARD.top()
    third = QRect(free_place(CARD, [CARD, second], BOUNDS), CARD.size())
    assert third.topLeft() != CARD.topLeft()


@given(st.integers(-60, 60), st.integers(1, 38))
def test_a_pointer_that_moves_down_steeply_heads_for_the_card_below(run, fall):
    before = QPoint(300, 100)
    now = before + QPoint(run, fall)
    wanted = fall >= 0.35 * abs(run)
    assert heads_for(CARD, before, now) is wanted


def test_a_pointer_that_follows_the_line_or_leaves_does_not_head_for_the_card():
    before = QPoint(300, 100)
    assert not heads_for(CARD, before, QPoint(360, 102))
    assert not heads_for(CARD, before, QPoint(300, 80))
    assert not heads_for(CARD, before, before)
    assert heads_for(CARD, QPoint(300, 500), QPoint(310, 480))  # a card above
