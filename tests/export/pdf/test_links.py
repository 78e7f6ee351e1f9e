"""Terms and glossary lead to each other, as pdfium reads them."""

import re

import pypdfium2
import pytest

from app.export.pdf.options import Annotated, PdfOptions
from app.text.article import UnitKind
from tests.support import articles
from tests.support.articles import LIST, MEMORY, sign, word
from tests.support.pdf_read import annotations_of, pages_of
from tests.support.pdfs import exported

NAMES = {"Entity List": "實體清單", "high-bandwidth memory (HBM)": "高頻寬記憶體", "yield": "良率"}


def _long(count: int) -> tuple:
    """Return an article that has one term on every page and another on the first only."""
    filling = "字裡行間都是尋常的話，讀過就算。" * 12
    listed = word("實體清單", "shí tǐ qīng dān", "实体清单", LIST)
    memory = word("高頻寬記憶體", "gāo pín kuān jì yì tǐ", "高频宽记忆体", MEMORY)
    first = articles.annotated(UnitKind.PARAGRAPH, memory, sign("。"))
    rest = [articles.annotated(UnitKind.PARAGRAPH, sign(filling), listed, sign("。")) for _ in range(count)]
    return articles.article(first, *rest), []


def _text_at(page, height: float) -> str:
    width, _ = page.get_size()
    return page.get_textpage().get_text_bounded(0, height - 40, width, height + 4)


def test_term_leads_to_its_entry(layout):
    _, pdf = layout
    document = pypdfium2.PdfDocument(pdf)
    links = [a for page in annotations_of(pdf) for a in page if a.contents.startswith("Glossary: ")]
    assert {link.contents.removeprefix("Glossary: ") for link in links} == set(NAMES)
    for link in links:
        page, height = link.leads_to
        assert NAMES[link.contents.removeprefix("Glossary: ")] in _text_at(document[page], height)


def test_entry_leads_to_each_page_where_its_term_stands(tmp_path):
    pdf = exported(tmp_path, *_long(14))
    texts = pages_of(pdf)
    glossary = next(i for i, text in enumerate(texts) if "Glossary" in text)
    having = [i for i, text in enumerate(texts[:glossary]) if "實體清單" in re.sub(r"\s", "", text)]
    assert len(having) > 3
    places = [
        a.leads_to[0]
        for page in annotations_of(pdf)[glossary:]
        for a in page
        if a.contents.startswith("page ")
    ]
    assert sorted({page for page in places if page < glossary}) == sorted({0, *having})
    assert "pp. " + ", ".join(str(page + 1) for page in having) in " ".join(texts[glossary].split())


def test_page_number_leads_to_the_word(tmp_path):
    pdf = exported(tmp_path, *_long(3))
    document = pypdfium2.PdfDocument(pdf)
    for page in annotations_of(pdf):
        for link in page:
            if link.contents.startswith("page "):
                number, height = link.leads_to
                if number > 0:  # else it is a work that is cited
                    continue
                assert re.search("實體|高頻", _text_at(document[number], height))


def test_every_link_leads_somewhere(layout):
    _, pdf = layout
    for page in annotations_of(pdf):
        assert all(link.place is not None for link in page if link.subtype == "Link")


@pytest.mark.parametrize(("annotated", "wanted"), [(Annotated.FIRST, 2), (Annotated.EVERY, 9)])
def test_first_or_every_occurrence_has_a_pop_up(tmp_path, annotated, wanted):
    article, english = articles.sample()
    (page, *_) = annotations_of(exported(tmp_path, article, english, PdfOptions(annotated=annotated)))
    notes = [a for a in page if a.subtype == "Highlight" and re.match("實體清單|良率", a.contents)]
    assert len(notes) == wanted


def test_pop_up_says_who_made_it_when_and_what(layout):
    _, pdf = layout
    notes = [a for page in annotations_of(pdf) for a in page if a.subtype == "Highlight"]
    assert any(
        re.match("實體清單 实体清单 · (shítǐ qīngdān|ㄕˊ ㄊㄧˇ ㄑㄧㄥ ㄉㄢ) · Entity List\r", note.contents)
        and note.contents.endswith("\rSource: 15 CFR Part 744; 84 FR 22961")
        for note in notes
    )
    for note in notes:
        assert note.author == "Jingdu"
        assert re.fullmatch(r"D:\d{14}Z", note.modified)
        assert note.drawn


def test_marks_of_pinyin_stand_by_themselves_in_a_note(layout):
    _, pdf = layout
    notes = "".join(a.written for page in annotations_of(pdf) for a in page if a.subtype == "Highlight")
    assert not re.findall("[\u0100-\u024f]", notes)


def test_first_annotation_at_a_word_with_a_note_is_its_highlight(layout):
    _, pdf = layout
    for page in annotations_of(pdf):
        for note in page:
            if note.subtype == "Highlight" and len(note.parts) == 1:
                assert _first(page, note.parts[0]) is note


def test_last_annotation_at_a_word_with_a_note_is_its_highlight_but_its_underline_is_a_link(layout):
    _, pdf = layout
    linked = 0
    for page in annotations_of(pdf):
        for note in (a for a in page if a.subtype == "Highlight"):
            for left, bottom, right, top in note.parts:
                across = (left + right) / 2
                assert _at(page, across, (bottom + top) / 2)[-1] is note
                under = _at(page, across, bottom + 1)[-1]
                linked += under.contents.startswith("Glossary: ")
    assert linked


def _first(page, box):
    left, bottom, right, top = box
    across, up = (left + right) / 2, (bottom + top) / 2
    return next(a for a in page if a.rect[0] <= across <= a.rect[2] and a.rect[1] <= up <= a.rect[3])


def _at(page, across, up):
    return [a for a in page if any(x <= across <= right and y <= up <= top for x, y, right, top in a.parts)]


def test_links_to_pages_and_sources_are_not_too_narrow_to_hit(layout):
    _, pdf = layout
    links = [a for page in annotations_of(pdf) for a in page if re.fullmatch(r"page \d+", a.contents)]
    assert links
    assert min(link.rect[2] - link.rect[0] for link in links) > 7
