"""Readings stand out over their neighbours as far as there is room, and never touch."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.reader.overhang import GAP, Fit, Read, fits

PIXELS = 20.0
_CLOSE = 1e-6

_words = st.lists(st.tuples(st.integers(1, 5), st.integers(0, 3), st.floats(4, 140)), min_size=1, max_size=12)


def _read(found: list[tuple[int, int, float]]) -> list[Read]:
    at, made = 0, []
    for size, behind, width in found:
        made.append(Read(at, at + size, width))
        at += size + behind
    return made


@given(_words)
def test_readings_keep_their_distance_and_stay_near_their_words(found: list[tuple[int, int, float]]) -> None:
    words = _read(found)
    made = list(fits(words, PIXELS))
    assert len(made) == len(words)
    at, ends = 0.0, []
    for (word, fit), following in zip(zip(words, made, strict=True), [*words[1:], None], strict=True):
        size = word.end - word.start
        wide = size * (PIXELS + fit.spacing)
        assert fit.spacing >= 0 and (4 * fit.spacing).is_integer()
        assert fit.left >= -PIXELS / 2 - _CLOSE and fit.left + word.width <= wide + PIXELS / 2 + _CLOSE
        ends.append((at + fit.left, at + fit.left + word.width))
        at += wide + (0.28 * PIXELS * (following.start - word.end) if following else 0.0)
    assert all(right + GAP <= left + _CLOSE for (_, right), (left, _) in pairwise(ends))


@given(_words)
def test_no_word_is_spread_more_than_its_own_reading_asks(found: list[tuple[int, int, float]]) -> None:
    words = _read(found)
    spread = sum(
        fit.spacing * (word.end - word.start) for word, fit in zip(words, fits(words, PIXELS), strict=True)
    )
    alone = sum(max(0.0, word.width + GAP - PIXELS * (word.end - word.start)) for word in words)
    assert spread <= alone + 0.25 * sum(word.end - word.start for word in words) + _CLOSE


@pytest.mark.parametrize(
    ("words", "spread"),
    [
        ([Read(0, 2, 30.0)], [False]),  # room enough
        ([Read(0, 2, 56.0)], [False]),  # stands out on both sides
        ([Read(0, 2, 50.0), Read(2, 4, 10.0)], [False, False]),  # over a neighbour with a short reading
        ([Read(0, 2, 70.0), Read(2, 4, 70.0)], [True, True]),
    ],
)
def test_a_word_is_spread_only_where_its_neighbours_leave_no_room(
    words: list[Read], spread: list[bool]
) -> None:
    assert [fit.spacing > 0 for fit in fits(words, PIXELS)] == spread


def test_a_short_reading_stands_in_the_middle() -> None:
    assert list(fits([Read(0, 2, 30.0)], PIXELS)) == [Fit(0.0, 5.0)]
