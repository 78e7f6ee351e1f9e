"""What an article may hold: markup, brackets, endless words, rare characters. Nothing stops the export."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.export.pdf.export import export_pdf
from app.export.pdf.options import Layout, PdfOptions, Readings
from app.export.pdf.wording import clean
from app.jobs import CancelToken, finish
from app.text.article import UnitKind
from tests.support import articles
from tests.support.pdf_tags import text_in_tags
from tests.support.pdfs import exported, opened

PIECES = (
    '#import "x"', "#{panic()}", "#let", "$x^2$", "\\", "\\n", "\\u{41}", "[[", "]", "(", "))", "{", "}}",
    "*a*", "_b_", "`raw`", "```", "@ref", "<label>", "//", "/*", "*/", "~", "--", "...", "'", '"', "&amp;",
    "%s", "{0}", "= 題", "- 項", "+ 項", "/ 詞: 義", "https://example.org/a_b?c=#d", "晶片", "。", "「", "」",
    "\t", "a",
)  # fmt: skip
texts = st.lists(st.sampled_from(PIECES), min_size=1, max_size=12).map("".join)
MANY = settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    derandomize=True,
)


def _flat(text: str) -> str:
    return re.sub(r"[\s\u200b]", "", text)


@MANY
@given(st.lists(texts, min_size=1, max_size=20), st.sampled_from(Layout))
def test_no_text_is_read_as_markup(tmp_path, written, layout):
    units = [articles.plain(UnitKind.PARAGRAPH, text) for text in written]
    english = [articles.english(f"A {text} B") for text in written]
    pdf = exported(tmp_path, articles.article(*units), english, PdfOptions(layout=layout))
    with opened(pdf) as document:
        shown = _flat(text_in_tags(document))
    for text in written:
        assert _flat(clean(text)) in shown


@given(st.text())
def test_cleaning_twice_changes_nothing_and_leaves_what_can_be_written(text):
    once = clean(text)
    assert clean(once) == once
    assert once.encode("utf-8").decode("utf-8") == once


@pytest.mark.parametrize("layout", list(Layout))
@pytest.mark.parametrize("readings", list(Readings))
def test_endless_words_and_empty_units_are_set(tmp_path, layout, readings):
    long = [
        articles.annotated(UnitKind.PARAGRAPH, articles.word("晶" * 2000, " ".join(["jīng"] * 2000))),
        articles.plain(UnitKind.PARAGRAPH, "x" * 10_000),
        articles.plain(UnitKind.HEADING, "é" * 500),
        articles.plain(UnitKind.PARAGRAPH, "「" * 200 + "」" * 200),
        articles.plain(UnitKind.PARAGRAPH, " "),
        articles.plain(UnitKind.PARAGRAPH, "\u202eשלום مرحبا"),
    ]
    options = PdfOptions(layout=layout, readings=readings)
    pdf = exported(tmp_path, articles.article(*long), options=options)
    with opened(pdf) as document:
        assert _flat(text_in_tags(document)).count("x") >= 10_000


def test_characters_that_no_font_has_are_named(tmp_path):
    unit = articles.plain(UnitKind.PARAGRAPH, "罕字𠮷\U00030000\u0378尾")
    job = export_pdf(articles.article(unit), [], PdfOptions(), tmp_path / "a.pdf", CancelToken())
    told = finish(job)
    assert told is not None
    assert "U+30000" in told
    assert "U+0378" in told
    assert "𠮷" not in told
    assert (tmp_path / "a.pdf").exists()


def test_nothing_is_said_where_nothing_is_missing(tmp_path):
    article, english = articles.sample()
    assert finish(export_pdf(article, english, PdfOptions(), tmp_path / "a.pdf", CancelToken())) is None
