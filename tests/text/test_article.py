"""Spans: half-open stretches of code points."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.article import Span

spans = st.tuples(st.integers(0, 50), st.integers(0, 50)).map(lambda pair: Span(min(pair), max(pair)))


def test_a_span_cuts_code_points() -> None:
    assert Span(1, 3).of("一𠀀👩三") == "𠀀👩"
    assert len(Span(1, 3)) == 2
    assert Span(1, 3).shift(4) == Span(5, 7)


def test_an_empty_span_is_false() -> None:
    assert not Span(4, 4)
    assert Span(4, 5)


@given(spans, spans)
def test_overlap_means_a_shared_code_point(a: Span, b: Span) -> None:
    shared = set(range(a.start, a.end)) & set(range(b.start, b.end))
    if a and b:
        assert a.overlaps(b) is bool(shared)


def test_a_span_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        Span(0, 1).start = 5  # type: ignore[misc]
