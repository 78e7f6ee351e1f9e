"""The rows of the page: where the texts of a part begin lines, and which of them a page's end may tear."""

from dataclasses import replace
from typing import Any

import pytest

from app.annotate.model import AnnotatedUnit
from app.export.pdf.book import Book
from app.export.pdf.options import Layout, PdfOptions, Readings
from app.export.pdf.rows import row_of
from app.text.article import Span, UnitKind
from tests.support import articles
from tests.support.articles import annotated, sign, word

_BY_SENTENCE = PdfOptions(layout=Layout.INTERLINEAR)


def _in_two_paragraphs() -> AnnotatedUnit:
    end, again = sign("\n"), sign("\n")
    unit = annotated(
        UnitKind.COMMENT, word("雨", "yǔ"), sign("。"), end, again, word("停", "tíng"), sign("。")
    )
    return replace(unit, unit=replace(unit.unit, sentences=(Span(0, 2), Span(4, 6))))


def _part(options: PdfOptions) -> dict[str, Any]:
    english = articles.english("It rains.", "It stops.")
    parts: list[dict[str, Any]] = row_of(_in_two_paragraphs(), 0, english, options, Book())["parts"]
    return parts[0]


def _plain(runs: list[Any]) -> str:
    return "".join(run if isinstance(run, str) else run["t"] for run in runs)


@pytest.mark.parametrize("layout", [Layout.STUDY, Layout.THREE])
def test_paragraph_within_a_comment_begins_a_line_in_both_languages(layout):
    part = _part(PdfOptions(layout=layout))
    assert [sentence.get("new", False) for sentence in part["english"]] == [False, True]
    assert _plain(part["traditional"]) == "雨。\n停。"


def test_no_line_is_left_empty_between_paragraphs_with_readings():
    part = _part(PdfOptions(layout=Layout.STUDY, readings=Readings.PINYIN))
    assert part["traditional"].count("\n") == 1


def test_sentence_by_sentence_none_begins_with_a_line():
    part = _part(_BY_SENTENCE)
    assert [sentence.get("new", False) for sentence in part["english"]] == [False]


def test_text_in_letters_is_one_paragraph_where_sentences_stand_one_by_one():
    unit = annotated(UnitKind.COMMENT, sign("It rains. It stops."))
    unit = replace(unit, unit=replace(unit.unit, sentences=(Span(0, 9), Span(10, 19))))
    (part,) = row_of(unit, 0, articles.english("It rains.", "It stops."), _BY_SENTENCE, Book())["parts"]
    assert _plain(part["traditional"]) == "It rains. It stops."


@pytest.mark.parametrize(("signs", "reach"), [(60, 0), (124, 2), (160, 2)])
def test_sentence_that_may_have_four_lines_may_be_torn(signs, reach):
    english = articles.english("It rains on all who have no umbrella. " * 20)
    unit = annotated(UnitKind.PARAGRAPH, sign("雨" * signs))
    (part,) = row_of(unit, 0, english, _BY_SENTENCE, Book())["parts"]
    assert part["reach"] == reach
