"""The rows in sight are the same however often they are asked for, and change with what they show."""

import itertools

import pytest

from app.ui.reader.geometry import Anchor
from app.ui.reader.pages import Pages

HEIGHT = 300.0


@pytest.fixture
def pages(rows, style):
    return Pages(rows, ("traditional", "simplified", "english"), style, 900)


def _tops(pages, height=HEIGHT):
    return [(row, top) for row, top, _ in pages.visible(height)]


def test_rows_in_sight_stand_one_below_the_other(pages):
    first = list(pages.visible(HEIGHT))
    assert len(first) > 1
    for (row, top, layout), (after, below, _) in itertools.pairwise(first):
        assert (after, below) == (row + 1, top + layout.height)
    assert list(pages.visible(HEIGHT)) == first


def test_rows_in_sight_follow_the_anchor_and_the_height(pages):
    before = _tops(pages)
    assert len(_tops(pages, 2 * HEIGHT)) > len(before)
    pages.anchor = Anchor(1, 10.0)
    assert _tops(pages)[0] == (1, -10.0)


def test_a_row_that_is_forgotten_is_laid_out_anew(pages):
    before = [layout for _, _, layout in pages.visible(HEIGHT)]
    pages.forget(1)
    after = [layout for _, _, layout in pages.visible(HEIGHT)]
    assert after[0] is before[0] and after[1] is not before[1]


def test_painting_starts_with_the_row_at_a_height(pages):
    assert pages.start_at(HEIGHT) == (0, 0.0)  # nothing is known yet
    shown = list(pages.visible(HEIGHT))
    for row, top, layout in shown:
        assert pages.start_at(top) == pages.start_at(top + layout.height - 1) == (row, top)
    assert pages.start_at(-5.0) == (0, 0.0)
    assert pages.start_at(10 * HEIGHT)[0] == shown[-1][0]
    pages.anchor = Anchor(1, 10.0)
    assert pages.start_at(HEIGHT) == (1, -10.0)
