"""Plain queries and regular expressions."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.find.fold import fold, fold_han
from app.ui.find.match import matcher
from app.ui.find.query import BadPattern, Query, SlowPattern


def found(text_, **query):
    wanted = Query(**query)
    return [text_[a:b] for a, b in matcher(wanted)(fold_han(text_) if wanted.pattern else fold(text_))]


@given(st.text(alphabet="ab晶片 ", max_size=40), st.text(alphabet="ab晶片", min_size=1, max_size=3))
def test_plain_hits_are_all_hits_without_overlap(text, wanted):
    spans = matcher(Query(wanted))(fold(text))
    assert len(spans) == text.count(wanted)
    assert all(text[a:b] == wanted for a, b in spans)


def test_letters_as_whole_words():
    text = "chips, a Chip and 晶片chip"
    assert found(text, text="chip") == ["chip", "Chip", "chip"]
    assert found(text, text="chip", whole_words=True) == ["Chip", "chip"]


def test_han_characters_have_no_words_to_be_whole():
    assert found("半導體設備", text="導體", whole_words=True) == ["導體"]


def test_an_expression_knows_both_scripts():
    assert found("晶圓、晶片、晶体", text="晶[片體]", pattern=True) == ["晶片", "晶体"]
    assert found("28 nm and 7 NM", text=r"\d+ nm", pattern=True) == ["28 nm", "7 NM"]


def test_an_expression_that_matches_nothing_finds_nothing():
    assert found("abc", text="x*", pattern=True) == []


@pytest.mark.parametrize("broken", ["(", "[a", "*", "(?P<x", "a{2,1}"])
def test_a_broken_expression_says_so_in_one_sentence(broken):
    with pytest.raises(BadPattern) as caught:
        matcher(Query(broken, pattern=True))
    assert str(caught.value).count(".") == 1


def test_an_expression_without_end_is_given_up():
    with pytest.raises(SlowPattern):
        found("a" * 60 + "!", text="(a|aa|a+)+$", pattern=True)
