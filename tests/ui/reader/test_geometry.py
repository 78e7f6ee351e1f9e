"""Column edges, estimates and anchors."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.reader.geometry import GAP, MARGIN, WEIGHTS, Anchor, HeightEstimate, column_boxes, is_stacked

THREE = ("traditional", "simplified", "english")


@given(st.integers(900, 4000))
def test_columns_fill_the_width_with_gaps_between(width):
    boxes = column_boxes(THREE, width)
    assert boxes[0].left == MARGIN
    assert boxes[-1].left + boxes[-1].width == pytest.approx(width - MARGIN)
    for left, right in itertools.pairwise(boxes):
        assert right.left - (left.left + left.width) == pytest.approx(GAP)


@given(st.integers(900, 4000), st.integers(1, 3), st.floats(200, 1500))
def test_in_a_wide_window_columns_stand_in_the_middle_no_wider_than_their_measure(width, count, measure):
    names = THREE[:count]
    boxes, usual = column_boxes(names, width, measure=measure), column_boxes(names, width)
    right = boxes[-1].left + boxes[-1].width
    assert abs(boxes[0].left - (width - right)) <= 1.01
    for box, full in zip(boxes, usual, strict=True):
        assert box.width == pytest.approx(min(full.width, measure * WEIGHTS[box.name]))


def test_a_narrow_window_stacks_the_columns():
    boxes = column_boxes(THREE, 700)
    assert is_stacked(THREE, 700)
    assert {(box.left, box.width) for box in boxes} == {(MARGIN, 700 - 2 * MARGIN)}
    assert {(box.left, box.width) for box in column_boxes(THREE, 700, measure=400)} == {(100, 500)}
    assert not is_stacked(("english",), 700)


@given(st.lists(st.integers(0, 3000), min_size=1, max_size=200), st.data())
def test_scroll_position_and_row_are_inverse(sizes, data):
    estimate = HeightEstimate(sizes, 20, 30, 40)
    row = data.draw(st.integers(0, len(sizes) - 1))
    share = data.draw(st.floats(0, 0.99))
    exact = 500.0
    found, back = estimate.row_at(estimate.position(Anchor(row, share * exact), exact))
    assert found == row
    assert back == pytest.approx(share, abs=1e-6)


def test_an_empty_article_has_no_height():
    assert HeightEstimate([], 20, 30, 40).total == 0
    assert HeightEstimate([], 20, 30, 40).row_at(10) == (0, 0.0)
