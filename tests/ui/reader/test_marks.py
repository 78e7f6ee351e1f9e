"""Marks of some lines are found by their height."""

from hypothesis import given
from hypothesis import strategies as st

from app.ui.reader.marks import Stacked

HEIGHTS = st.floats(0, 1000)


@given(st.lists(HEIGHTS), HEIGHTS, HEIGHTS)
def test_marks_between_two_heights_are_all_found_and_no_others(heights, one, other):
    top, bottom = sorted((one, other))
    found = Stacked(enumerate(heights), lambda mark: mark[1]).between(top, bottom)
    assert sorted(found) == [(i, height) for i, height in enumerate(heights) if top <= height <= bottom]
