"""Steps over an article: words, terms, sentences and rows, on and back."""

import pytest

from app.ui.reader.walking import Stride, first_place, says_something, step


@pytest.fixture
def article(rows):
    return rows.article


def _way(article, stride, by, start):
    places = []
    while start is not None:
        places.append(start)
        start = step(article, start, stride, by)
    return places


@pytest.mark.parametrize("stride", list(Stride))
def test_the_way_back_stops_where_the_way_on_did(article, stride):
    on = _way(article, stride, 1, first_place(article, 0, stride))
    assert on == sorted(set(on))
    assert _way(article, stride, -1, on[-1]) == on[::-1]


def test_words_are_all_that_can_be_pointed_at(article):
    every = [(r, t.index) for r in range(len(article)) for t in article[r].tokens if says_something(t)]
    assert _way(article, Stride.WORD, 1, first_place(article, 0, Stride.WORD)) == every


def test_terms_are_terms_and_rows_begin_rows(article):
    for row, at in _way(article, Stride.TERM, 1, first_place(article, 0, Stride.TERM)):
        assert article[row].tokens[at].term
    rows = [row for row, _ in _way(article, Stride.ROW, 1, first_place(article, 0, Stride.ROW))]
    assert rows == list(range(len(article)))


def test_going_back_first_leads_to_the_start_of_the_sentence(article):
    row = next(r for r in range(len(article)) if len(article[r].tokens) > 6)
    first = first_place(article, row, Stride.SENTENCE)
    assert first is not None
    assert step(article, (row, first[1] + 3), Stride.SENTENCE, -1) == first
