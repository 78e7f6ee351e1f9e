"""Which words have a reading above them."""

import pytest

from app import engine
from app.annotate.reading_choice import has_reading, is_known
from app.lexicon import hsk
from app.text.structure import parse_article


def _tokens(text):
    article = engine.annotator().article(parse_article(text))
    return {token.text: token for unit in article for token in unit.tokens}


def test_known_words_have_none_when_unknown_ones_are_wanted():
    tokens = _tokens("半導體設備的交期拉長了。")
    known = frozenset({"半导体设备"})
    assert not has_reading(tokens["半導體設備"], "unknown", known)
    assert has_reading(tokens["交期"], "unknown", known)
    assert has_reading(tokens["半導體設備"], "all", known)
    assert has_reading(tokens["半導體設備"], "terms", known)
    assert not has_reading(tokens["交期"], "terms", known)


@pytest.mark.parametrize(
    ("text", "level", "known"), [("一流", 2, False), ("一份", 2, True), ("三十", 1, True)]
)
def test_a_number_with_a_measure_word_is_known_by_its_characters_unless_it_is_a_word_of_its_own(
    text, level, known
):
    word = _tokens(f"{text}。")[text].word
    assert is_known(word, hsk.up_to(level) | {"份"}) is known
