"""Readings stand out over their neighbours as far as there is room, and never touch."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.reader.overhang import GAP, Read, fits

PIXELS = 20.0
_CLOSE = 1e-6

_words = st.lists(st.tuples(st.integers(1, 5), st.integers(0, 3), st.floats(4, 140)), max_size=12)


def _read(found: list[tuple[int, int, float]]) -> list[Read]:
    at, made = 0, []
    for size, behind, width in found:
        made.append((at, at + size, width))
        at += size + behind
    return made


@given(_words)
def test_readings_keep_their_distance_and_stay_near_their_words(found: list[tuple[int, int, float]]) -> None:
    words = _read(found)
    made = fits(words, PIXELS)
    assert len(made) == len(words)
    at, ends = 0.0, []
    for (start, end, width), (spacing, left), after in zip(words, made, [*words[1:], None], strict=False):
        wide = (end - start) * (PIXELS + spacing)
        assert spacing >= 0 and (4 * spacing).is_integer()
        assert left >= -PIXELS / 2 - _CLOSE and left + width <= wide + PIXELS / 2 + _CLOSE
        ends.append((at + left, at + left + width))
        at += wide + (0.28 * PIXELS * (after[0] - end) if after else 0.0)
    assert all(right + GAP <= left + _CLOSE for (_, right), (left, _) in pairwise(ends))


@given(_words)
def test_no_word_is_spread_more_than_its_own_reading_asks(found: list[tuple[int, int, float]]) -> None:
    words = _read(found)
    made = zip(words, fits(words, PIXELS), strict=True)
    spread = sum(spacing * (end - start) for (start, end, _), (spacing, _) in made)
    alone = sum(max(0.0, width + GAP - PIXELS * (end - start)) for start, end, width in words)
    assert spread <= alone + 0.25 * sum(end - start for start, end, _ in words) + _CLOSE


@pytest.mark.parametrize(
    ("words", "spread"),
    [
        ([(0, 2, 30.0)], [False]),  # room enough
        ([(0, 2, 56.0)], [False]),  # stands out on both sides
        ([(0, 2, 50.0), (2, 4, 10.0)], [False, False]),  # over a neighbour with a short reading
        ([(0, 2, 70.0), (2, 4, 70.0)], [True, True]),
    ],
)
def test_a_word_is_spread_only_where_its_neighbours_leave_no_room(
    words: list[Read], spread: list[bool]
) -> None:
    assert [spacing > 0 for spacing, _ in fits(words, PIXELS)] == spread


def test_a_short_reading_stands_in_the_middle() -> None:
    assert fits([(0, 2, 30.0)], PIXELS) == [(0.0, 5.0)]
