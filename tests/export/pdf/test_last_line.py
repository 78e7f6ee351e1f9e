"""The last line of English in a column: never a short word alone, and no words kept together needlessly."""

from typing import Any

from app.export.pdf.last_line import lines_of, widths_of, without_runt
from app.export.pdf.run import Run


def test_lines_are_as_full_as_they_can_be():
    words = widths_of(["aa aa aa"])  # each a little over an em
    assert lines_of(words, 2.6).number == 2
    assert lines_of(words, 3.9).number == 1
    assert lines_of(words, 1.2).number == 3


def test_line_may_end_behind_a_hyphen_but_not_within_what_is_kept_together():
    assert len(widths_of(["a far-off place"])) == 4
    assert len(widths_of(["a ", {"t": "far-off place", "b": True}])) == 2


def test_short_last_line_takes_words_from_the_one_above():
    text = "the whole of it goes on and on to the end"
    width = sum(whole for _, whole in widths_of([text])) - 1.5  # "end" alone would be left over
    last: Any = without_runt((), [text], width)[-1]
    assert last["b"]
    assert last["t"].endswith("to the end")


def test_last_line_that_is_long_enough_is_left_alone():
    text = "the whole of it goes on and on to the end"
    width = 0.6 * sum(whole for _, whole in widths_of([text]))
    assert without_runt((), [text], width) == [text]
    assert without_runt((), [text], 100) == [text]


def test_terms_at_the_end_are_kept_whole():
    term = {"t": "supply chains", "to": "term-1"}
    runs: list[Run] = ["the allies depend on ", term, "."]
    width = sum(whole for _, whole in widths_of(runs)) - 3
    assert without_runt((), runs, width) == ["the allies depend on ", {"parts": [term, "."], "b": True}]


def test_sentences_before_it_count():
    text = "and so it ends"
    before = widths_of(["a sentence that goes before it"])
    width = sum(whole for _, whole in (*before, *widths_of([text]))) - 1.5
    last: Any = without_runt(before, [text], width)[-1]
    assert last["b"]
    assert without_runt((), [text], width) == [text]


def test_two_words_are_enough_for_the_last_line_of_a_wide_column():
    words: list[Run] = ["a line that is as wide as half a page goes on to end with some supply chains."]
    whole = sum(whole for _, whole in widths_of(words))
    assert without_runt((), words, whole - 6.8) == words  # "supply chains." is left over
    assert without_runt((), words, whole - 3.4) != words  # "chains."
