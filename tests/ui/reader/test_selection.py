"""Selections as values, and what is copied of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.jobs import finish
from app.translate.unit import EnglishSentence, Origin, UnitEnglish
from app.ui.reader.selection import Caret, Grain, Selection, grain_span, text_of
from app.ui.reader.selection_copy import CopyKind, CopyStyle, copying

SIZES = [4, 0, 7, 1, 9]
NAMES = {"traditional": "Traditional", "simplified": "Simplified", "english": "English"}
CARETS = st.integers(0, len(SIZES) - 1).flatmap(
    lambda row: st.builds(Caret, st.just(row), st.integers(0, SIZES[row]))
)


@given(CARETS, CARETS)
def test_a_selection_covers_the_same_in_both_directions(one, other):
    there, back = Selection("english", one, other), Selection("english", other, one)
    assert [there.span(row, size) for row, size in enumerate(SIZES)] == [
        back.span(row, size) for row, size in enumerate(SIZES)
    ]


@given(CARETS, CARETS)
def test_the_spans_are_as_long_as_the_way(one, other):
    chosen = Selection("english", one, other)
    places = [sum(SIZES[: place.row]) + place.offset for place in (chosen.start, chosen.end)]
    assert sum(len(chosen.span(row, size)) for row, size in enumerate(SIZES)) == places[1] - places[0]
    assert {row for row, size in enumerate(SIZES) if chosen.span(row, size)} <= set(chosen.rows)


@given(CARETS, CARETS, CARETS, CARETS)
def test_a_grown_selection_covers_both_stretches(a, b, c, d):
    base, low, high = Selection("english", *sorted((a, b))), min(c, d), max(c, d)
    grown = base.grown(low, high)
    assert grown.start == min(base.start, low)
    if low >= base.start:
        assert grown.end == max(base.end, high)


@pytest.fixture
def english(rows):
    text = "The long delivery of chip tools, hit by US limits."
    rows.english[2] = UnitEnglish((EnglishSentence(0, text, Origin.ARGOS),))
    return rows


def test_words_and_sentences_around_an_offset(english):
    content = english[2]
    text = text_of(content, "traditional")
    at = text.index("美國") + 1
    assert grain_span(content, "traditional", at, Grain.WORD).of(text) == "美國"
    assert grain_span(content, "simplified", at, Grain.SENTENCE).of(text) == text
    rendered = text_of(content, "english")
    assert grain_span(content, "english", rendered.index("chip") + 1, Grain.WORD).of(rendered) == "chip"
    assert grain_span(content, "english", 3, Grain.SENTENCE).of(rendered) == rendered


def test_an_empty_cell_has_an_empty_word(rows):
    assert len(grain_span(rows[2], "english", 0, Grain.WORD)) == 0


def copied(rows, style, kind, chosen, columns=("traditional", "simplified", "english")):
    return finish(copying(rows, chosen, kind, CopyStyle(style, columns, NAMES)))


def test_text_is_copied_row_by_row(english, style):
    chosen = Selection("traditional", Caret(0, 2), Caret(2, 3))
    first, last = english[0].unit.unit.text, english[2].unit.unit.text
    made = copied(english, style, CopyKind.TEXT, chosen)
    assert made.text.split("\n")[0] == first[2:]
    assert made.text.split("\n")[-1] == last[:3]
    assert made.html == ""


def test_readings_follow_their_words(english, style):
    text = english[2].unit.unit.text
    at = text.index("美國")
    chosen = Selection("traditional", Caret(2, at), Caret(2, at + 3))
    made = copied(english, style, CopyKind.READINGS, chosen)
    assert made.text == "美國(Měiguó)的(de)"
    assert "<ruby>美國<rp>(</rp><rt>Měiguó</rt><rp>)</rp></ruby>" in made.html
    assert 'lang="zh-Hant"' in made.html


def test_a_word_that_is_cut_has_the_readings_of_its_part(english, style):
    at = english[2].unit.unit.text.index("美國")
    chosen = Selection("simplified", Caret(2, at + 1), Caret(2, at + 2))
    assert copied(english, style, CopyKind.READINGS, chosen).text == "国(guó)"


def test_english_is_copied_with_readings_as_it_is(english, style):
    chosen = Selection("english", Caret(2, 0), Caret(2, 8))
    assert copied(english, style, CopyKind.READINGS, chosen).text == "The long"


@pytest.mark.parametrize("column", ["traditional", "english"])
def test_a_table_holds_whole_sentences_side_by_side(english, style, column):
    chosen = Selection(column, Caret(2, 5), Caret(2, 6))
    made = copied(english, style, CopyKind.TABLE, chosen)
    head, line = made.text.split("\n")
    assert head == "Traditional\tSimplified\tEnglish"
    assert line.split("\t") == [
        english[2].unit.unit.text, english[2].unit.simplified_shown, english[2].english_text,
    ]  # fmt: skip
    assert made.html.count("<td") == made.html.count("<th>") == 3


def test_a_table_is_bilingual_whatever_is_shown(english, style):
    chosen = Selection("english", Caret(2, 0), Caret(2, 6))
    made = copied(english, style, CopyKind.TABLE, chosen, ("english",))
    assert made.text.split("\n")[0] == "Traditional\tEnglish"


def test_markup_in_a_text_stays_text(english, style):
    english.english[2] = UnitEnglish((EnglishSentence(0, "a <b> & c", Origin.ARGOS),))
    chosen = Selection("english", Caret(2, 0), Caret(2, 9))
    assert "a &lt;b&gt; &amp; c" in copied(english, style, CopyKind.TABLE, chosen).html
