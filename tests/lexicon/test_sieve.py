"""The sieve over the keys of the index."""

from app.lexicon.dictionary import Dictionary
from app.lexicon.sieve import Sieve


def test_every_key_passes() -> None:
    keys = [f"{a}{b}" for a in "晶片限制出口" for b in "管製程序"]
    sieve = Sieve.of(keys)
    assert all(map(sieve.passes, keys))


def test_most_other_strings_do_not_pass() -> None:
    sieve = Sieve.of(["晶片", "限制"])
    assert sum(map(sieve.passes, map(chr, range(0x4E00, 0x5E00)))) < 40


def test_a_lone_surrogate_is_no_harm() -> None:
    assert not Sieve.of(["晶片"]).passes("\ud800")


def test_what_does_not_pass_has_an_empty_row() -> None:
    dictionary = Dictionary()
    assert not dictionary.row("片晶管出")
    dictionary.prefetch(["片晶管出", "限制"])
    assert dictionary.row("限制") and not dictionary.row("片晶管出")


def test_a_word_that_may_be_listed_is_told_without_a_look_up() -> None:
    dictionary = Dictionary()
    assert dictionary.may_list("限制") and not dictionary.may_list("片晶管出")
