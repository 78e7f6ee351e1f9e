"""The index of terms does not mind in which order rows come, and knows every place."""

from hypothesis import given
from hypothesis import strategies as st

from app.ui.term_index import CELLS, Places, TermIndex


def _index(rows) -> TermIndex:
    return TermIndex(len(unit.text) for unit in rows.article.article.units)


def test_places_stand_in_the_order_of_the_text_whatever_comes_first(rows) -> None:
    forth, back = _index(rows), _index(rows)
    for row in range(len(rows)):
        forth.add(row, rows.article[row])
    for row in reversed(range(len(rows))):
        back.add(row, rows.article[row])
    assert forth.terms and forth.words == back.words and forth.cells == back.cells
    for term_id in forth.words:
        assert list(forth.places(term_id)) == list(back.places(term_id))
        assert list(back.places(term_id)) == sorted(back.places(term_id))
    assert (forth.slips, forth.amounts) == (back.slips, back.amounts)
    assert forth.rows_in == len(rows)


def test_a_row_counts_once(rows) -> None:
    index = _index(rows)
    for row in (*range(len(rows)), *range(len(rows))):
        index.add(row, rows.article[row])
    once = _index(rows)
    for row in range(len(rows)):
        once.add(row, rows.article[row])
    assert (index.slips, index.amounts, index.rows_in) == (once.slips, once.amounts, len(rows))
    assert dict(index.by_category()) == dict(once.by_category())


def test_cells_hold_every_term(rows) -> None:
    index = _index(rows)
    for row in range(len(rows)):
        index.add(row, rows.article[row])
    terms = sum(len(index.places(term_id)) for term_id in index.words)
    assert sum(sum(cells) for cells in index.cells.values()) == terms > 0
    assert all(len(cells) == CELLS for cells in index.cells.values())


def test_slips_are_told_by_the_characters_that_show_them(rows) -> None:
    index = _index(rows)
    for row in range(len(rows)):
        index.add(row, rows.article[row])
    found = {(slip.was, slip.now): len(places) for slip, places in index.spellings()}
    assert found[("限製", "限制")] == 1


@given(
    st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), unique=True),
    st.tuples(st.integers(-1, 9), st.integers(-1, 9)),
)
def test_places_behave_as_a_sorted_list(given_places, wanted) -> None:
    places = Places()
    for place in given_places:
        places.add(*place)
    assert list(places) == sorted(given_places)
    assert (wanted in places) == (wanted in given_places)
    if wanted in places:
        assert places[places.index(wanted)] == wanted
    assert places[1:3] == sorted(given_places)[1:3]


@given(st.lists(st.integers(0, 5), min_size=1))
def test_every_character_has_its_row(sizes) -> None:
    index = TermIndex(sizes)
    owners = [row for row, size in enumerate(sizes) for _ in range(size)]
    assert [index.row_at(at) for at in range(index.characters)] == owners
