import re
from dataclasses import replace
from unicodedata import normalize

import pikepdf
import pypdfium2
import pytest

from app.export.pdf.cards import term_card
from app.export.pdf.glossary import GlossaryEntry
from app.export.pdf.options import PdfOptions, Readings
from tests.support.articles import MEMORY
from tests.support.pdfs import annotations, exported, opened


def test_annotation_carries_the_card(plain):
    contents = [normalize("NFC", str(note.Contents)) for _, note in annotations(opened(plain), "/Highlight")]
    assert (
        "實體清單 实体清单 · shítǐ qīngdān · Entity List\r"
        "A list of firms that need a licence for American goods.\r"
        "Source: 15 CFR Part 744; 84 FR 22961" in contents
    )
    assert "三億美元 · US$300 million" in contents
    assert "限製 → 限制\r製 stands for 制." in contents


def test_term_is_annotated_once_a_page(plain):
    notes = annotations(opened(plain), "/Highlight")
    pages = [page for page, note in notes if str(note.Contents).startswith("實體清單")]
    assert len(pages) == len(set(pages)) > 0


def test_occurrences_lead_to_the_glossary(plain):
    document = opened(plain)
    names = document.Root.Names.Dests.Names
    known = {str(names[i]) for i in range(0, len(names), 2)}
    links = [link for _, link in annotations(document, "/Link")]
    places = {str(link.Dest) for link in links if isinstance(link.get("/Dest"), pikepdf.String)}
    assert places
    assert places <= known
    assert not [link for link in links if "/URI" in link.get("/A", {})]
    assert "Glossary: Entity List" in [str(link.Contents) for link in links]


def test_annotation_is_printed_dated_named_and_drawn(plain):
    document = opened(plain)
    notes = [note for _, note in annotations(document, "/Highlight")]
    assert {str(note.T) for note in notes} == {"Jingdu"}
    assert {int(note.F) for note in notes} == {4}
    assert len({str(note.NM) for note in notes}) == len(notes)
    assert all(re.fullmatch(r"D:\d{14}Z", str(note.M)) for note in notes)
    assert all(note.AP.N.Subtype == "/Form" for note in notes)


@pytest.mark.parametrize("readings", list(Readings))
def test_annotation_lies_on_its_word(tmp_path, readings):
    pdf = exported(tmp_path, options=PdfOptions(readings=readings))
    source = opened(pdf)
    notes = annotations(source, "/Highlight")
    note = next(note for _, note in notes if str(note.Contents).startswith("高頻寬記憶體"))
    at = [float(part) for part in note.QuadPoints]
    page = pypdfium2.PdfDocument(pdf)[0].get_textpage()
    under = "".join(
        page.get_text_bounded(at[i], at[i + 5], at[i + 2], at[i + 1]) for i in range(0, len(at), 8)
    )
    assert re.sub(r"[\sㄅ-ㄩˊˇˋ˙]", "", under) == "高頻寬記憶體"  # zhuyin may stand between the characters


@pytest.mark.parametrize(("subtype", "tag"), [("/Highlight", "/Annot"), ("/Link", "/Link")])
def test_annotation_keeps_its_place_in_the_tags(plain, subtype, tag):
    document = opened(plain)
    tree = pikepdf.NumberTree(document.Root.StructTreeRoot.ParentTree)
    found = [annotation for _, annotation in annotations(document, subtype)]
    assert found
    for annotation in found:
        element = tree[int(annotation.StructParent)]
        owned = [kid.Obj.objgen for kid in element.K if isinstance(kid, pikepdf.Dictionary) and "/Obj" in kid]
        assert str(element.S) == tag
        assert annotation.objgen in owned


def test_what_is_the_same_is_said_once():
    term = replace(MEMORY, tw="CoWoS", cn="CoWoS", en="CoWoS", abbr="", note_en="", sources=())
    entry = GlossaryEntry(term, "CoWoS")
    assert not entry.is_read
    assert [term_card(entry, zhuyin).wording for zhuyin in (False, True)] == ["CoWoS", "CoWoS"]


def test_notes_have_the_quotation_marks_of_print():
    term = replace(MEMORY, note_en="Taiwan's word, not 'internal memory'.", sources=())
    assert term_card(GlossaryEntry(term, "")).wording.endswith("\rTaiwan’s word, not ‘internal memory’.")
