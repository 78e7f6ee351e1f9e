"""The rows of the page: where the texts of a part begin lines."""

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


@pytest.mark.parametrize("layout", [Layout.STUDY, Layout.THREE])
def test_paragraph_within_a_comment_begins_a_line_in_both_languages(layout):
    part = _part(PdfOptions(layout=layout))
    assert [sentence.get("new", False) for sentence in part["english"]] == [False, True]
    assert "".join(run if isinstance(run, str) else run["t"] for run in part["traditional"]) == "雨。\n停。"


def test_no_line_is_left_empty_between_paragraphs_with_readings():
    part = _part(PdfOptions(layout=Layout.STUDY, readings=Readings.PINYIN))
    assert part["traditional"].count("\n") == 1


def test_sentence_by_sentence_none_begins_with_a_line():
    part = _part(PdfOptions(layout=Layout.INTERLINEAR))
    assert [sentence.get("new", False) for sentence in part["english"]] == [False]
