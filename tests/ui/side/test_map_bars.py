"""Bars hold what the cells hold."""

from array import array

from hypothesis import given
from hypothesis import strategies as st

from app.lexicon.category_groups import CategoryGroup
from app.ui.side.map_bars import bars

_groups = st.sampled_from([CategoryGroup.LAW, CategoryGroup.MEMORY])


@given(
    st.lists(st.integers(0, 9), min_size=1, max_size=60),
    st.lists(_groups, unique=True, min_size=1),
    st.integers(1, 80),
)
def test_nothing_is_lost_or_counted_twice(counts, groups, number) -> None:
    cells = {group: array("L", counts) for group in groups}
    shown = bars(cells, number)
    assert len(shown) == min(number, len(counts))
    assert sum(bar.total for bar in shown) == len(groups) * sum(counts)
    assert all(count > 0 for bar in shown for _, count in bar.counts)


def test_no_article_has_no_bars() -> None:
    assert bars({}, 40) == ()
