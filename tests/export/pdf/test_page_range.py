"""Which pages are wanted, and a file that keeps only these."""

import io
import re

import pikepdf
import pytest

from app.errors import ExportError
from app.export.pdf.options import PdfOptions
from app.export.pdf.page_choice import chosen
from app.export.pdf.page_range import parse
from tests.support.pdf_read import annotations_of, outline, pages_of
from tests.support.pdf_tags import elements, kids_of, marks_of
from tests.support.pdf_ua import findings
from tests.support.pdfs import annotations, exported, opened


def _exported(folder, article_and_english, options):
    article, english = article_and_english
    return exported(folder, article, english, options)


@pytest.fixture(scope="module")
def whole(several_pages, tmp_path_factory) -> bytes:
    return _exported(tmp_path_factory.mktemp("whole"), several_pages, PdfOptions(overview=True))


@pytest.mark.parametrize(
    ("written", "pages"),
    [
        ("", (0, 1, 2, 3, 4, 5, 6, 7, 8)),
        ("2", (1,)),
        ("1-3", (0, 1, 2)),
        ("1-3,8", (0, 1, 2, 7)),
        ("8, 1 - 3", (0, 1, 2, 7)),
        ("3 – 4；2-3", (1, 2, 3)),
        ("7-", (6, 7, 8)),
        ("-2", (0, 1)),
        ("8-400", (7, 8)),
        ("１－２、９", (0, 1, 8)),
    ],
)
def test_pages_are_told_as_people_write_them(written, pages):
    assert parse(written).of(9) == pages


@pytest.mark.parametrize("written", ["x", "1-2-3", "0", "5-2", "-", "1..4", "2-0", "1a", "9999999"])
def test_what_cannot_be_told_is_a_sentence(written):
    with pytest.raises(ExportError, match=r"Pages are written like 1-5, 8"):
        parse(written)


def test_pages_after_the_end_are_a_sentence():
    with pytest.raises(ExportError, match="the last one is page 9"):
        parse("12-").of(9)


@pytest.mark.parametrize("written", ["1-2", "2", "3, 5-6", "6-"])
def test_some_pages_keep_their_text_and_stay_tagged(whole, several_pages, tmp_path, written):
    pages = parse(written)
    some = _exported(tmp_path, several_pages, PdfOptions(overview=True, pages=pages))
    every = pages_of(whole)
    assert pages_of(some) == [every[number] for number in pages.of(len(every))]
    document = opened(some)
    assert not document.check_pdf_syntax()
    assert findings(document) == []
    left = {page.obj.objgen for page in document.pages}
    assert {page for element in elements(document) for page, _ in marks_of(element)} <= left


def test_links_lead_to_pages_that_are_there(whole, several_pages, tmp_path):
    some = _exported(tmp_path, several_pages, PdfOptions(overview=True, pages=parse("1-3")))
    before = sum(note.subtype == "Highlight" for page in annotations_of(whole)[:3] for note in page)
    notes = [note for page in annotations_of(some) for note in page]
    assert sum(note.subtype == "Highlight" for note in notes) == before > 0
    assert all(note.place is not None for note in notes if note.subtype == "Link")
    assert all(1 <= int(line.rsplit(" ", 1)[1]) <= 3 for line in outline(some))


def test_links_within_what_is_kept_stay(whole, several_pages, tmp_path):
    last = len(pages_of(whole))
    some = _exported(tmp_path, several_pages, PdfOptions(overview=True, pages=parse(f"2-{last}")))
    with opened(some) as document:
        assert any(annotations(document, "/Link"))
    assert len(outline(some)) >= 4


def test_table_whose_pages_are_gone_is_gone_with_its_bare_cells(whole):
    with opened(whole) as document:
        for row in [element for element in elements(document) if element.S == "/TR"]:
            bare = document.make_indirect(pikepdf.Dictionary(S=pikepdf.Name.TD, P=row))
            row.K = pikepdf.Array([*kids_of(row), bare])
        target = io.BytesIO()
        document.save(target)
    with opened(chosen(target.getvalue(), parse("1"))) as document:
        assert not [element for element in elements(document) if element.S in ("/Table", "/TR", "/TD")]


def test_headings_that_lost_the_one_above_them_are_raised(whole):
    with opened(whole) as document:
        every = _levels(document)
        pages = len(document.pages)
    raised = 0
    for first in range(2, pages + 1):
        with opened(chosen(whole, parse(f"{first}-"))) as document:
            left = _levels(document)
        assert left[:1] in (["/H1"], [])
        raised += left != every[len(every) - len(left) :]
    assert raised


def _levels(document):
    return [str(element.S) for element in elements(document) if re.fullmatch(r"/H\d", str(element.S))]
