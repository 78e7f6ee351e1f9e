"""Rows are cut into parts that keep every sentence with its English."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.annotate.model import AnnotatedUnit
from app.export.pdf.book import Book
from app.export.pdf.options import Column, Layout, Paper, PdfOptions, Readings, Size
from app.export.pdf.parts import chinese_widths, column_widths, facts_width, parts_of, shares_of
from app.export.pdf.rows import row_of
from app.text.article import Span, Unit, UnitKind
from app.translate.unit import UnitEnglish
from tests.support.articles import sign


def _unit(lengths: list[int], kind: UnitKind = UnitKind.PARAGRAPH) -> AnnotatedUnit:
    """Return a unit of sentences of some lengths, a token each."""
    texts = ["晶" * (length - 1) + "。" for length in lengths]
    starts = [sum(lengths[:number]) for number in range(len(lengths))]
    spans = tuple(Span(start, start + len(text)) for start, text in zip(starts, texts, strict=True))
    text = "".join(texts)
    unit = Unit(0, kind, Span(0, len(text)), text, spans)
    return AnnotatedUnit(unit, text, text, tuple(sign(each) for each in texts), tuple(starts))


options = st.builds(
    PdfOptions,
    layout=st.sampled_from(Layout),
    readings=st.sampled_from(Readings),
    paper=st.sampled_from(Paper),
    landscape=st.booleans(),
    size=st.sampled_from(Size),
    script=st.sampled_from([Column.TRADITIONAL, Column.SIMPLIFIED]),
)


@given(st.lists(st.integers(2, 120), min_size=1, max_size=12), options)
def test_parts_hold_every_sentence_and_token_once_and_in_order(lengths, chosen):
    unit = _unit(lengths)
    parts = parts_of(unit, chosen)
    assert [token for part in parts for token in part.tokens] == list(unit.tokens)
    assert [number for part in parts for number in range(part.first, part.after)] == list(range(len(lengths)))


def test_short_paragraph_is_one_part():
    assert len(parts_of(_unit([16, 16, 16]), PdfOptions())) == 1


def test_long_paragraph_is_cut_and_no_part_is_a_single_line():
    parts = parts_of(_unit([60, 5, 60, 5, 60, 5]), PdfOptions())
    assert len(parts) > 2
    assert min(sum(len(token.text) for token in part.tokens) for part in parts) > 20


def test_interlinear_goes_sentence_by_sentence():
    assert len(parts_of(_unit([5, 5, 5]), PdfOptions(layout=Layout.INTERLINEAR))) == 3


@pytest.mark.parametrize(
    ("kind", "layout"),
    [(UnitKind.HEADING, Layout.THREE), (UnitKind.TITLE, Layout.TWO), (UnitKind.PARAGRAPH, Layout.STUDY)],
)
def test_headings_and_study_sheets_are_not_cut(kind, layout):
    assert len(parts_of(_unit([90, 90], kind), PdfOptions(layout=layout))) == 1


def test_what_a_layout_shows():
    both = (Column.SIMPLIFIED, Column.ENGLISH)
    assert PdfOptions().shown == tuple(Column)
    assert PdfOptions(layout=Layout.TWO, script=Column.SIMPLIFIED).shown == both
    assert PdfOptions(layout=Layout.TWO, columns=both[::-1]).shown == both[::-1]
    assert PdfOptions(layout=Layout.STUDY, script=Column.SIMPLIFIED, columns=(Column.ENGLISH,)).shown == both


def test_column_with_readings_is_the_widest_of_the_chinese():
    shares = shares_of(PdfOptions(readings=Readings.PINYIN))
    assert shares[Column.TRADITIONAL] > 1.15 * shares[Column.SIMPLIFIED]


def test_white_space_at_the_end_of_a_part_is_left_out():
    unit = Unit(0, UnitKind.COMMENT, Span(0, 8), "一二。\n\n三四。", (Span(0, 3), Span(5, 8)))
    tokens = (sign("一二。"), sign("\n\n"), sign("三四。"))
    parts = parts_of(
        AnnotatedUnit(unit, unit.text, unit.text, tokens, (0, 3, 5)), PdfOptions(layout=Layout.INTERLINEAR)
    )
    assert [[token.text for token in part.tokens] for part in parts] == [["一二。"], ["三四。"]]


@pytest.mark.parametrize(("length", "torn"), [(50, False), (60, True)])
def test_page_ends_only_in_parts_of_more_than_four_lines(length, torn):
    (part,) = row_of(_unit([length]), 0, UnitEnglish(()), PdfOptions(), Book())["parts"]
    assert part["long"] is torn


def test_text_in_letters_is_measured_by_letters():
    text = "It says a thing or two about chips. It says no more than that."
    spans = (Span(0, 35), Span(36, len(text)))
    unit = Unit(0, UnitKind.COMMENT, Span(0, len(text)), text, spans)
    tokens = (sign(text[:36]), sign(text[36:]))
    assert len(parts_of(AnnotatedUnit(unit, text, text, tokens, (0, 36)), PdfOptions())) == 1


@given(options)
def test_chinese_beside_english_fills_its_column(chosen):
    size = 10.5 * chosen.size.factor * (1.12 if chosen.readings is Readings.ZHUYIN_BESIDE else 1)
    for depth, widths in enumerate(chinese_widths(chosen)):
        signs = [width / size for width in widths.values()]
        assert all(0 < sign % 1 < 0.37 for sign in signs), depth
        whole = column_widths(chosen, depth)
        assert whole[Column.ENGLISH] > 100


def test_facts_have_the_width_of_the_chinese_where_both_columns_are_wide():
    wide = PdfOptions(layout=Layout.TWO, columns=(Column.TRADITIONAL, Column.ENGLISH), landscape=True)
    assert facts_width(wide) == column_widths(wide)[Column.TRADITIONAL]
    others: tuple[dict[str, Any], ...] = (
        {"landscape": False},
        {"columns": (Column.ENGLISH, Column.TRADITIONAL)},
        {"layout": Layout.THREE},
    )
    assert not any(facts_width(replace(wide, **other)) for other in others)
