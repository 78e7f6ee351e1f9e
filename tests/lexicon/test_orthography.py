"""Writing pinyin: joined by words, capitals, apostrophes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.lexicon.orthography import LINKED, NAME, ON, WORD, pieces, shape_of, written

_SYLLABLES = ("xí", "jìn", "píng", "ān", "é", "ōu", "lǜ", "zhōng", "de", "ér", "mǔ")
_WORDS = st.lists(st.tuples(st.sampled_from(_SYLLABLES), st.sampled_from((NAME, LINKED, WORD, ON))))


@pytest.mark.parametrize(
    ("said", "shape", "wanted"),
    [
        ("guǎn zhì", "", "guǎnzhì"),
        ("xī ān", "N.", "Xī'ān"),
        ("xí jìn píng", "NN.", "Xí Jìnpíng"),
        ("zhōng měi", "NL", "Zhōng-Měi"),
        ("gōng yè hé ān quán jú", "N.wN..", "Gōngyè hé Ānquánjú"),
        ("gāo pín kuān", "ww.", "gāo pínkuān"),
        ("é luó sī", "N..", "Éluósī"),
        ("yī diǎn er", "", "yīdiǎnr"),
        ("er", "", "er"),
        ("nǚ ér", "", "nǚ'ér"),
        ("yì bǎi", "w", "yìbǎi"),  # a shape of another word says nothing
        ("", "", ""),
    ],
)
def test_syllables_are_written_as_words(said, shape, wanted):
    assert written(said.split(), shape) == wanted


@given(_WORDS)
def test_nothing_but_case_and_signs_is_added(words):
    syllables = [syllable for syllable, _ in words]
    text = written(syllables, "".join(sign for _, sign in words))
    bare = text.replace(" ", "").replace("'", "").replace("-", "")
    assert bare.casefold() == "".join(syllables)


@given(_WORDS)
def test_each_syllable_has_its_piece(words):
    syllables = [syllable for syllable, _ in words]
    found = list(pieces(syllables, "".join(sign for _, sign in words)))
    assert [piece.strip(" '-").casefold() for piece in found] == syllables


@given(_WORDS, st.data())
def test_a_word_broken_across_lines_is_written_as_in_one(words, data):
    syllables, shape = [syllable for syllable, _ in words], "".join(sign for _, sign in words)
    at = data.draw(st.integers(0, len(words)))
    head, tail = written(syllables[:at], shape[:at]), written(syllables[at:], shape[at:])
    whole = written(syllables, shape)
    assert whole.startswith(head) and whole.endswith(tail)


def test_a_shape_of_words():
    assert shape_of([2, 1, 3]) == "w.ww.."
    assert shape_of([2, 2], NAME) == "N.N."
