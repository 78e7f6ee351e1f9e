"""What an eye would miss at once: the byline with its title, even spaces, tables that are not torn."""

from itertools import pairwise
from pathlib import Path

import pypdfium2
import pytest

from app.export.pdf.options import Column, Layout, Order, Paper, PdfOptions, Readings, Size
from app.lexicon.termbase import Category, TermEntry
from app.text.article import UnitKind
from tests.support import articles
from tests.support.articles import annotated, plain, sign, word
from tests.support.pdf_read import pages_of
from tests.support.pdfs import exported

ROWS_LEFT = 2  # of a table, below its head at the end of a page


@pytest.mark.parametrize("layout", Layout)
def test_byline_stands_with_the_title(layout, tmp_path):
    article = articles.article(
        plain(UnitKind.TITLE, "窗外的雨"),
        plain(UnitKind.BYLINE, "作者：林曉"),
        plain(UnitKind.BYLINE, "攝影：何木"),
        annotated(UnitKind.PARAGRAPH, sign("雨停了。"), word("清單", "qīng dān", term=_term(0))),
    )
    pdf = exported(tmp_path, article, options=PdfOptions(layout=layout, overview=True))
    first = "".join(pages_of(pdf)[0].split())
    places = [
        first.index(text)
        for text in ("窗外的雨", "作者：林曉", "攝影：何木", "Prepared", "Overview", "雨停了")
    ]
    assert places == sorted(places)


def _rows(pdf: bytes, signs: str) -> list[list[float]]:
    """Return where some characters of the first page begin, row by row."""
    return [[left for left, _ in row] for row in _signs(pdf, signs)]


def _signs(pdf: bytes, signs: str) -> list[list[tuple[float, str]]]:
    """Return some characters of the first page and where they begin, row by row."""
    document = pypdfium2.PdfDocument(pdf)
    text = document[0].get_textpage()
    shown = text.get_text_range()
    boxes = [(text.get_charbox(at, loose=True), one) for at, one in enumerate(shown) if one in signs]
    document.close()
    rows: list[list[tuple[float, str]]] = []
    high = 0.0
    for (left, low, _, _), one in boxes:
        if not rows or abs(low - high) > 5:
            rows.append([])
            high = low
        rows[-1].append((left, one))
    return rows


@pytest.mark.parametrize("layout", [Layout.INTERLINEAR, Layout.STUDY])
def test_characters_with_zhuyin_beside_them_stand_evenly(layout, tmp_path):
    words = [word("實", "shí"), word("體清單", "tǐ qīng dān", term=_term(0)), word("體清", "tǐ qīng")]
    unit = annotated(UnitKind.PARAGRAPH, *(words * 20))
    options = PdfOptions(layout=layout, readings=Readings.ZHUYIN_BESIDE, paper=Paper.LETTER, size=Size.LARGE)
    full = [
        row
        for row in _rows(exported(tmp_path, articles.article(unit), options=options), "實體清單")
        if len(row) > 9
    ]
    assert len(full) > 2
    ends = [row[-1] for row in full[1:-1]]
    assert max(ends) - min(ends) < 1.5
    for row in full[1:-1]:
        steps = [after - before for before, after in pairwise(row)]
        assert max(steps) - min(steps) < 1


def _term(number: int) -> TermEntry:
    last = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥"[number]
    note = "A list of firms that need a license. " * (1 + number % 3)
    return TermEntry(
        f"list-{number}", Category.LAW, f"名表{last}", f"名册{last}", f"list {number}", note_en=note
    )


def _with_regions(folder: Path, terms: int) -> list[str]:
    words = [word(_term(n).tw, "míng biǎo jiǎ", term=_term(n)) for n in range(terms)]
    unit = annotated(UnitKind.PARAGRAPH, *words)
    return pages_of(exported(folder, articles.article(unit)))


@pytest.mark.parametrize("terms", (13, 14, 15, 16))
def test_head_of_a_table_is_not_left_alone_at_the_end_of_a_page(terms, tmp_path):
    for page in _with_regions(tmp_path, terms):
        if "by region" in page:
            assert page[page.index("by region") :].count("once") >= ROWS_LEFT


def test_page_in_simplified_says_so_throughout(tmp_path):
    options = PdfOptions(layout=Layout.STUDY, script=Column.SIMPLIFIED, order=Order.STROKES)
    text = "".join(pages_of(exported(tmp_path, options=options)))
    for label in ("画", "台湾", "大陆", "词汇"):
        assert label in text
    for label in ("畫", "臺灣", "大陸", "詞彙"):
        assert label not in text


@pytest.mark.parametrize("which", ["all", "terms"])
@pytest.mark.parametrize("layout", [Layout.INTERLINEAR, Layout.STUDY])
def test_lines_with_readings_above_end_flush_and_are_spaced_evenly(layout, which, tmp_path):
    words = [
        word("放", "fàng"),
        word("行以及", "xíng yǐ jí"),
        word("實體清單", "shí tǐ qīng dān", term=_term(0)),
    ]
    unit = annotated(UnitKind.PARAGRAPH, *(words * 20))
    options = PdfOptions(layout=layout, readings=Readings.PINYIN, readings_on=which, size=Size.LARGE)
    rows = _rows(exported(tmp_path, articles.article(unit), options=options), "放行以及實體清單")[:-1]
    assert len(rows) > 2
    assert max(row[-1] for row in rows) - min(row[-1] for row in rows) < 2
    for row in rows:
        steps = [after - before for before, after in pairwise(row)]
        assert max(steps) - min(steps) < 9  # points, where four characters had no room in a line


def test_last_word_may_have_a_line_for_itself_where_words_have_readings(tmp_path):
    unit = annotated(UnitKind.PARAGRAPH, *([word("放", "fàng")] * 39), word("實體清單", "shí tǐ qīng dān"))
    options = PdfOptions(layout=Layout.INTERLINEAR, readings=Readings.PINYIN)
    full, last = _rows(exported(tmp_path, articles.article(unit), options=options), "放實體清單")
    assert (len(full), len(last)) == (39, 4)


def test_lines_end_within_a_word_with_zhuyin_beside_it_that_a_dash_follows(tmp_path):
    words = [word("國", "guó"), word("體清單", "tǐ qīng dān"), sign("——")]
    unit = annotated(UnitKind.PARAGRAPH, *(words * 24))
    options = PdfOptions(layout=Layout.INTERLINEAR, readings=Readings.ZHUYIN_BESIDE)
    rows = _signs(exported(tmp_path, articles.article(unit), options=options), "國體清單—")
    assert len(rows) > 4
    assert {row[-1][1] for row in rows} & set("體清")
    assert "—" not in {row[0][1] for row in rows}


def test_last_word_of_a_title_with_zhuyin_beside_it_is_whole(tmp_path):
    title = annotated(UnitKind.TITLE, word("放", "fàng"), word("實體清單", "shí tǐ qīng dān"), sign("？"))
    article = articles.article(title, plain(UnitKind.PARAGRAPH, "雨停了。"))
    options = PdfOptions(layout=Layout.STUDY, readings=Readings.ZHUYIN_BESIDE)
    (row,) = _rows(exported(tmp_path, article, options=options), "放實體清單")
    steps = [after - before for before, after in pairwise(row)]
    assert max(steps) - min(steps) < 1
