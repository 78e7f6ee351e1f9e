import re

import pypdfium2
import pytest

from app.export.pdf.metadata import subject_of
from app.export.pdf.options import Column
from app.lexicon.termbase import Category, TermEntry
from app.text.article import UnitKind
from tests.support import articles
from tests.support.articles import sign, word
from tests.support.pdf_read import annotations_of
from tests.support.pdf_ua import findings
from tests.support.pdfs import exported, opened


def test_file_says_what_it_is(layout):
    _, pdf = layout
    told = pypdfium2.PdfDocument(pdf).get_metadata_dict()
    assert told["Title"] == "清單之外"
    assert told["Subject"].startswith("Annotated article in ")
    assert "yield" in told["Keywords"].split(", ")
    assert told["Creator"] == "Jingdu 晶讀"
    assert told["Producer"].startswith("Typst")
    assert re.match(r"D:\d{14}", told["CreationDate"])
    assert re.match(r"D:\d{14}", told["ModDate"])


def test_both_places_agree(layout):
    _, pdf = layout
    with opened(pdf) as document:
        info = document.docinfo
        xmp = document.open_metadata()
        assert str(info.Title) == xmp["dc:title"]
        assert str(info.Subject) == xmp["dc:description"]
        assert str(info.Keywords) == xmp["pdf:Keywords"]
        assert str(info.Creator) == xmp["xmp:CreatorTool"]
        assert str(info.Producer) == xmp["pdf:Producer"]
        assert [str(info.Author)] == xmp["dc:creator"]


def test_author_is_the_one_of_the_byline(tmp_path):
    byline = articles.annotated(UnitKind.BYLINE, sign("作者：江硯"))
    text = articles.plain(UnitKind.PARAGRAPH, "只有一句話。")
    pdf = exported(tmp_path, articles.article(byline, text))
    assert pypdfium2.PdfDocument(pdf).get_metadata_dict()["Author"] == "江硯"


@pytest.mark.parametrize(
    ("columns", "terms", "told"),
    [
        (tuple(Column), 2, "Traditional Chinese, Simplified Chinese and English, with a glossary of 2 terms"),
        (
            (Column.SIMPLIFIED, Column.ENGLISH),
            1,
            "Simplified Chinese and English, with a glossary of one term",
        ),
        ((Column.ENGLISH,), 0, "English"),
    ],
)
def test_subject_names_languages_and_terms(columns, terms, told):
    assert subject_of(columns, terms) == f"Annotated article in {told}"


HOSTILE = (
    ") /Creator(x) >> endobj 7 0 obj <</Type/Page/Annots[1 0 R]>> endstream \\ ( <FEFF> "
    "/A<</URI(jingdu:term/9)>>"
)


def test_title_and_words_that_look_like_a_pdf_do_no_harm(tmp_path):
    term = TermEntry("x", Category.LAW, "實體清單", "实体清单", HOSTILE, note_en=HOSTILE, sources=(HOSTILE,))
    unit = articles.annotated(
        UnitKind.PARAGRAPH, word("實體清單", "shí tǐ qīng dān", term=term), sign(HOSTILE)
    )
    pdf = exported(tmp_path, articles.article(unit, title=HOSTILE))
    told = pypdfium2.PdfDocument(pdf).get_metadata_dict()
    assert told["Title"] == HOSTILE
    assert told["Creator"] == "Jingdu 晶讀"
    (note, *_) = [a for a in annotations_of(pdf)[0] if a.subtype == "Highlight"]
    assert note.contents.count(HOSTILE) == 3
    with opened(pdf) as document:
        assert document.check_pdf_syntax() == []
        assert findings(document) == []
