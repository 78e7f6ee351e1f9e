"""The search over an article, and what it has found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import engine
from app.text.structure import parse_article
from app.translate.unit import EnglishSentence, Origin, UnitEnglish
from app.ui.find.hits import Hits
from app.ui.find.index import FindIndex
from app.ui.find.query import BadPattern, Hit, Query
from app.ui.find.search import Scope, Search

BOTH = Scope()
TEXT = "晶片戰爭\n\n美國限製先進晶片出口。\n\n芯片與晶圓都受限制。\n\nCoWoS 的產能不足。"


@pytest.fixture(scope="module")
def article():
    return engine.annotator().article(parse_article(TEXT))


@pytest.fixture
def index(article):
    english = {1: UnitEnglish((EnglishSentence(0, "The US limits exports of chips.", Origin.ARGOS),))}
    return FindIndex(article, english)


def hits(index, text, first=0, scope=BOTH, **how):
    search = Search(index, Query(text, **how), scope)
    found = {hit for _, part in search.steps(first) for hit in part}
    assert found == {hit for row in range(len(index)) for hit in search.row(row)}
    return sorted(found)


def test_a_slip_is_found_by_what_it_should_be(index, article):
    found = hits(index, "限制")
    assert [article.article.units[h.row].text[h.start : h.end] for h in found] == ["限製", "限制"]
    assert found == hits(index, "限製")


def test_english_is_found_where_it_has_come(index):
    assert hits(index, "CHIPS") == [Hit(1, True, 25, 30)]
    assert hits(index, "chip", whole_words=True) == []


def test_readings_are_searched_when_wanted(index):
    assert [(h.row, h.start) for h in hits(index, "jingpian")] == [(0, 0), (1, 6)]
    assert hits(index, "jingpian", pinyin=False) == []


def test_only_what_is_shown_is_searched(index):
    assert hits(index, "chips", scope=Scope(english=False)) == []
    assert hits(index, "jingpian", scope=Scope(chinese=False)) == []


def test_rows_in_sight_come_first(index):
    rows = [row for row, _ in Search(index, Query("晶"), Scope()).steps(2)]
    assert rows == [2, 3, 0, 1]


def test_a_broken_expression_is_told_before_anything_is_searched(index):
    with pytest.raises(BadPattern):
        Search(index, Query("(", pattern=True), Scope())


def test_english_that_comes_anew_is_searched_anew(article):
    english: dict[int, UnitEnglish] = {}
    made = FindIndex(article, english)
    search = Search(made, Query("chips"), Scope())
    assert search.row(0) == ()
    english[0] = UnitEnglish((EnglishSentence(0, "Chips", Origin.ARGOS),))
    assert search.row(0) == (Hit(0, True, 0, 5),)
    english[0] = UnitEnglish((EnglishSentence(0, "The chips", Origin.ARGOS),))
    made.english_changed(0)
    assert search.row(0) == (Hit(0, True, 4, 9),)


HITS = st.builds(
    lambda row, start, english: Hit(row, english, start, start + 2),
    st.integers(0, 6),
    st.integers(0, 20),
    st.booleans(),
)


@given(st.lists(HITS, min_size=1, max_size=40))
def test_walking_visits_every_hit_in_order_and_comes_round(found):
    made = Hits()
    for hit in found:
        made.add(hit.row, [hit])
    order = sorted(set(found))
    assert made.count == len(order)
    made.current = made.next_from(Hit(0, False, 0, 0))
    for number, hit in enumerate(order, 1):
        assert (made.current, made.number()) == (hit, number)
        made.current = made.step(forward=True)
    assert made.current == order[0]
    made.current = made.step(forward=False)
    assert made.current == order[-1]


@given(st.lists(HITS, max_size=30), st.lists(HITS, max_size=10), st.integers(0, 6))
def test_a_row_can_be_exchanged(found, others, row):
    made = Hits()
    for hit in found:
        made.add(hit.row, [hit])
    new = {hit for hit in others if hit.row == row}
    made.replace(row, new)
    whole = {hit for hit in found if hit.row != row} | new
    assert made.count == len(whole)
    assert list(made.rows) == sorted({hit.row for hit in whole})


def test_where_nothing_is_found_there_is_nothing_to_go_to():
    made = Hits()
    assert made.next_from(Hit(3, False, 0, 0)) is None
    assert made.step(forward=True) is None
    assert made.number() == 0
