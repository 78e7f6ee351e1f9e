"""The index of terms does not mind in which order rows come."""

from app.ui.term_index import TermIndex


def test_places_stand_in_the_order_of_the_text_whatever_comes_first(rows) -> None:
    forth, back = TermIndex(len(rows)), TermIndex(len(rows))
    for row in range(len(rows)):
        forth.add(row, rows.article[row])
    for row in reversed(range(len(rows))):
        back.add(row, rows.article[row])
    assert forth.terms and forth.names == back.names and forth.per_row == back.per_row
    for term_id in forth.names:
        assert forth.places(term_id) == back.places(term_id)
        assert list(back.places(term_id)) == sorted(back.places(term_id))
    assert (forth.slips, forth.amounts) == (back.slips, back.amounts)
