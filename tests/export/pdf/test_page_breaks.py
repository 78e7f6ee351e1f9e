"""What belongs together stands on one page: sentences with their English, headings with their text."""

import re

import pypdfium2
import pytest

from app.annotate.article import AnnotatedArticle
from app.annotate.model import AnnotatedUnit
from app.export.pdf.options import Layout, Paper, PdfOptions, Readings, Size
from app.text.article import Span, Unit, UnitKind
from app.translate.unit import UnitEnglish
from tests.support import articles
from tests.support.articles import sign
from tests.support.pdf_read import pages_of
from tests.support.pdfs import exported

_ROW_GAP = 25  # points, in large type


def _sentence(number: int) -> str:
    return "".join(chr(0x4E00 + (97 * number + 13 * i) % 18000) for i in range(35 + number % 17)) + "。"


def _article() -> tuple[AnnotatedArticle, list[UnitEnglish]]:
    """Return sections of paragraphs of several sentences, each with an English one of its own number."""
    units: list[AnnotatedUnit] = []
    english: list[UnitEnglish] = []
    for section in range(8):
        units.append(articles.plain(UnitKind.HEADING, f"第{section}節"))
        english.append(articles.english(f"Head{section}x"))
        for paragraph in range(2):
            first = 12 * section + 6 * paragraph
            texts = [_sentence(number) for number in range(first, first + 6)]
            starts = [sum(map(len, texts[:i])) for i in range(6)]
            spans = tuple(Span(s, s + len(t)) for s, t in zip(starts, texts, strict=True))
            whole = "".join(texts)
            unit = Unit(0, UnitKind.PARAGRAPH, Span(0, len(whole)), whole, spans)
            words = tuple(sign(text) for text in texts)
            units.append(AnnotatedUnit(unit, whole, whole, words, tuple(starts)))
            english.append(
                articles.english(
                    *(
                        f"Mark{n}x is what sentence {n} says, in so many words."
                        for n in range(first, first + 6)
                    )
                )
            )
    return articles.article(*units), english


OPTIONS = [
    PdfOptions(),
    PdfOptions(layout=Layout.TWO, paper=Paper.LETTER, landscape=True),
    PdfOptions(layout=Layout.INTERLINEAR, readings=Readings.PINYIN),
]


@pytest.fixture(scope="module", params=OPTIONS, ids=lambda options: options.layout.value)
def pages(request, tmp_path_factory) -> list[str]:
    article, english = _article()
    pdf = exported(tmp_path_factory.mktemp("breaks"), article, english, request.param)
    return [re.sub(r"\s", "", page) for page in pages_of(pdf)]


def test_sentence_and_its_english_stand_on_one_page(pages):
    assert len(pages) > 4
    for number in range(96):
        (english,) = (i for i, page in enumerate(pages) if f"Mark{number}x" in page)
        assert _sentence(number)[:8] in pages[english] or _sentence(number)[-8:-1] in pages[english]


def test_heading_stands_with_what_follows(pages):
    for section in range(8):
        (head,) = (i for i, page in enumerate(pages) if f"Head{section}x" in page)
        assert f"Mark{12 * section}x" in pages[head]


def _long_sentences(goes_on: int = 12) -> tuple[AnnotatedArticle, list[UnitEnglish]]:
    """Return paragraphs of one sentence, several lines long in either language, or in Chinese."""
    units, english = [], []
    for number in range(24):
        text = _long(number)
        unit = Unit(0, UnitKind.PARAGRAPH, Span(0, len(text)), text, (Span(0, len(text)),))
        units.append(AnnotatedUnit(unit, text, text, (sign(text),), (0,)))
        english.append(
            articles.english(f"Mark{number}x " + "goes on for a number of words " * goes_on + "and ends.")
        )
    return articles.article(*units), english


def _long(number: int) -> str:
    return "".join(_sentence(7 * number + i)[:-1] for i in range(5)) + "。"


@pytest.mark.parametrize("layout", [Layout.INTERLINEAR, Layout.STUDY])
def test_torn_text_ends_where_its_english_begins(layout, tmp_path):
    article, english = _long_sentences()
    pdf = exported(tmp_path, article, english, PdfOptions(layout=layout))
    pages = [re.sub(r"\s", "", page) for page in pages_of(pdf)]
    torn = 0
    for number in range(24):
        (begins,) = (i for i, page in enumerate(pages) if f"Mark{number}x" in page)
        assert _long(number)[-8:] in pages[begins]
        torn += _long(number)[:8] not in pages[begins]
    assert torn


@pytest.mark.parametrize("goes_on", [3, 5, 7])
def test_no_gap_stands_below_the_end_of_a_torn_text(goes_on, tmp_path):
    article, english = _long_sentences(goes_on)
    pdf = exported(tmp_path, article, english, PdfOptions(size=Size.LARGE, overview=False))
    with pypdfium2.PdfDocument(pdf) as document:
        pages = [page for page in document if "Mark" in page.get_textpage().get_text_range()]
        assert len(pages) > 4
        assert max(_widest_gap(page) for page in pages[1:]) < _ROW_GAP


def _widest_gap(page: pypdfium2.PdfPage) -> float:
    """Return the height of the widest stretch without text between the first and last line of a page."""
    text, head, foot = page.get_textpage(), page.get_height() - 60, 60
    lines = sorted((text.get_rect(i) for i in range(text.count_rects())), key=lambda box: -box[3])
    lines = [line for line in lines if foot < line[1] and line[3] < head]
    low, widest = lines[0][1], 0.0
    for _, bottom, _, top in lines:
        widest, low = max(widest, low - top), min(low, bottom)
    return widest


def test_text_begins_below_the_overview(tmp_path):
    pdf = exported(tmp_path, options=PdfOptions(overview=True))
    first = pages_of(pdf)[0]
    assert "Overview" in first
    assert "TRADITIONAL" in first


def _lines(count: int) -> tuple[AnnotatedArticle, list[UnitEnglish]]:
    """Return so many short paragraphs, the first of them a term."""
    term = articles.annotated(UnitKind.PARAGRAPH, articles.word("實體清單", term=articles.LIST))
    others = [articles.plain(UnitKind.PARAGRAPH, f"第{number}段。") for number in range(1, count)]
    return articles.article(term, *others), [articles.english(f"Mark{n}x.") for n in range(count)]


def test_glossary_begins_where_little_of_the_text_is_left_for_a_page(tmp_path):
    options = PdfOptions(layout=Layout.TWO)
    first, full, *_ = (page.count("Mark") for page in pages_of(exported(tmp_path, *_lines(120), options)))
    for rest, own_page in ((2, 0), (full * 3 // 4, 1)):
        pages = pages_of(exported(tmp_path, *_lines(first + full + rest), options))
        assert pages[2].count("Mark") == rest
        assert "Glossary" in pages[2 + own_page]


def test_glossary_of_a_short_article_has_a_page_of_its_own(tmp_path):
    pages = pages_of(exported(tmp_path, *_lines(2), PdfOptions(layout=Layout.TWO)))
    assert "Glossary" not in pages[0]
