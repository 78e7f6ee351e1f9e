"""The rules of PDF/UA-1 on structure elements: their kinds, what they may hold, what they must say."""

from collections.abc import Iterator
from typing import Any

import pikepdf

from tests.support.pdf_tags import elements, is_element, kids_of

_GROUPS = "/Document /Part /Art /Sect /Div /BlockQuote /Caption /TOC /TOCI /Index /NonStruct /Private"
_BLOCKS = "/P /H /H1 /H2 /H3 /H4 /H5 /H6 /L /LI /Lbl /LBody /Table /TR /TH /TD /THead /TBody /TFoot"
_INLINE = "/Span /Quote /Note /Reference /BibEntry /Code /Link /Annot /Ruby /RB /RT /RP /Warichu /WT /WP"
_OTHERS = "/Figure /Formula /Form"
STANDARD = frozenset(f"{_GROUPS} {_BLOCKS} {_INLINE} {_OTHERS}".split())

_KIDS = {  # of those that may hold certain kinds only
    "/Table": {"/TR", "/THead", "/TBody", "/TFoot", "/Caption"},
    "/THead": {"/TR"},
    "/TBody": {"/TR"},
    "/TFoot": {"/TR"},
    "/TR": {"/TH", "/TD"},
    "/L": {"/L", "/LI", "/Caption"},
    "/LI": {"/Lbl", "/LBody"},
    "/TOC": {"/TOC", "/TOCI", "/Caption"},
}
_PARENTS = {  # of those that may stand within certain kinds only
    "/TR": {"/Table", "/THead", "/TBody", "/TFoot"},
    "/THead": {"/Table"},
    "/TBody": {"/Table"},
    "/TFoot": {"/Table"},
    "/TH": {"/TR"},
    "/TD": {"/TR"},
    "/LI": {"/L"},
    "/LBody": {"/LI"},
    "/TOCI": {"/TOC"},
}


def tag_findings(document: pikepdf.Pdf) -> Iterator[str]:
    """Yield what breaks a rule."""
    yield from _kinds(document)
    yield from _nesting(document)
    yield from _said(document)
    yield from _notes(document)


def _kinds(document: pikepdf.Pdf) -> Iterator[str]:
    roles = {str(own): str(kind) for own, kind in document.Root.StructTreeRoot.get("/RoleMap", {}).items()}
    yield from (f"7.1 {kind} is mapped to another" for kind in roles.keys() & STANDARD)
    for kind in {str(element.S) for element in elements(document)} - STANDARD:
        if roles.get(kind) not in STANDARD:
            yield f"7.1 {kind} stands for no standard kind"


def _nesting(document: pikepdf.Pdf) -> Iterator[str]:
    for parent in (document.Root.StructTreeRoot, *elements(document)):
        holder = str(parent.get("/S", ""))
        for kid in filter(is_element, kids_of(parent)):
            kind = str(kid.S)
            if kind not in _KIDS.get(holder, {kind}) or holder not in _PARENTS.get(kind, {holder}):
                yield f"7.2 {kind} within {holder}"


def _said(document: pikepdf.Pdf) -> Iterator[str]:
    for element in elements(document):
        kind = str(element.S)
        if kind in ("/Figure", "/Formula") and not {"/Alt", "/ActualText"} & set(element.keys()):
            yield f"7.3 {kind} without words"
        if kind == "/TH" and not any("/Scope" in attributes for attributes in _attributes(element)):
            yield "7.5 a head that says not of what"
        if kind == "/H":
            yield "7.4.4 headings with levels and without"


def _attributes(element: Any) -> list[Any]:
    found = element.get("/A", ())
    return [found] if isinstance(found, pikepdf.Dictionary) else list(found)


def _notes(document: pikepdf.Pdf) -> Iterator[str]:
    names = [str(element.get("/ID", "")) for element in elements(document) if element.S == "/Note"]
    if not all(names) or len(set(names)) < len(names):
        yield "7.9 notes without names of their own"
