"""The rules of PDF/UA-1 that an export could break, checked on the finished file.

Clauses of ISO 14289-1 are named with each finding. What a machine cannot judge is left out.
"""

import re
from collections.abc import Iterator
from typing import Any

import pikepdf

from tests.support.pdf_tags import contents, elements, is_element, kids_of, marks_of
from tests.support.pdf_ua_tags import tag_findings

_HIDDEN = 2  # flag of an annotation


def findings(document: pikepdf.Pdf) -> list[str]:
    """Return what breaks a rule; nothing where all is well."""
    return [
        *_catalog(document),
        *_tree(document),
        *tag_findings(document),
        *_annotations(document),
        *_marked_content(document),
        *_fonts(document),
        *_headings(document),
        *_tables(document),
    ]


def _catalog(document: pikepdf.Pdf) -> Iterator[str]:
    root = document.Root
    metadata = root.Metadata.read_bytes().decode()
    wanted = {
        "6.2 marked": bool(root.MarkInfo.Marked) and not bool(root.MarkInfo.get("/Suspects", False)),
        "7.2 language": bool(re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]+)*", str(root.get("/Lang", "")))),
        "7.1 title shown": "/ViewerPreferences" in root
        and bool(root.ViewerPreferences.get("/DisplayDocTitle", False)),
        "7.1 title": "<dc:title>" in metadata,
        "5 identification": "<pdfuaid:part>1</pdfuaid:part>" in metadata,
    }
    yield from (rule for rule, kept in wanted.items() if not kept)


def _tree(document: pikepdf.Pdf) -> Iterator[str]:
    """Each element names the parent that holds it."""
    top = document.Root.StructTreeRoot
    for parent in (top, *elements(document)):
        for kid in kids_of(parent):
            if is_element(kid) and kid.P.objgen != parent.objgen:
                yield f"7.1 {kid.S} names another parent"


def _annotations(document: pikepdf.Pdf) -> Iterator[str]:
    parents = pikepdf.NumberTree(document.Root.StructTreeRoot.ParentTree)
    in_tree = {element.objgen for element in elements(document)}
    numbers: set[int] = set()
    for page in document.pages:
        annotations = list(page.obj.get("/Annots", ()))
        if annotations and page.obj.get("/Tabs") != "/S":
            yield "7.18.3 tab order"
        for annotation in annotations:
            name = f"{annotation.Subtype} {annotation.get('/Contents', '')}"
            if int(annotation.get("/F", 0)) & _HIDDEN or not _is_seen(annotation, page):
                continue
            if "/StructParent" not in annotation or int(annotation.StructParent) in numbers:
                yield f"7.18.1 no number of its own: {name}"
                continue
            numbers.add(int(annotation.StructParent))
            element = parents.get(int(annotation.StructParent))
            yield from (f"{rule}: {name}" for rule in _annotation(annotation, element, in_tree))
    if numbers and int(document.Root.StructTreeRoot.ParentTreeNextKey) <= max(parents):
        yield "7.1 next key of the parent tree"


def _is_seen(annotation: Any, page: pikepdf.Page) -> bool:
    """Tell whether an annotation lies on its page, if only in part."""
    left, bottom, right, top = map(float, annotation.Rect)
    edge_left, edge_bottom, edge_right, edge_top = map(float, page.cropbox)
    return left < edge_right and right > edge_left and bottom < edge_top and top > edge_bottom


def _annotation(annotation: Any, element: Any, in_tree: set[tuple[int, int]]) -> Iterator[str]:
    if element is None or element.objgen not in in_tree:
        yield "7.18.1 not in the tree"
        return
    if str(element.S) != ("/Link" if annotation.Subtype == "/Link" else "/Annot"):
        yield f"7.18.1 within {element.S}"
    if not str(annotation.get("/Contents", "")):
        yield "7.18.1 no description"
    references = [kid for kid in kids_of(element) if isinstance(kid, pikepdf.Dictionary) and "/Obj" in kid]
    if [reference.Obj.objgen for reference in references].count(annotation.objgen) != 1:
        yield "7.18.1 not referred to"


def _marked_content(document: pikepdf.Pdf) -> Iterator[str]:
    parents = pikepdf.NumberTree(document.Root.StructTreeRoot.ParentTree)
    owned = {mark: element.objgen for element in elements(document) for mark in marks_of(element)}
    shown = contents(document)
    for page in document.pages:
        content = shown[page.obj.objgen]
        if content.unmarked:
            yield f"7.1 neither tagged nor an artifact: {set(content.unmarked)}"
        if content.repeated:
            yield f"7.1 numbers used twice: {content.repeated}"
        above = list(parents.get(int(page.obj.get("/StructParents", -1)), ()))
        for number in content.marked:
            owner = owned.get((page.obj.objgen, number))
            if number >= len(above) or owner is None or above[number].objgen != owner:
                yield f"7.1 marked content {number} is not in the tree"


def _fonts(document: pikepdf.Pdf) -> Iterator[str]:
    for font in (
        o for o in document.objects if isinstance(o, pikepdf.Dictionary) and o.get("/Type") == "/Font"
    ):
        name = str(font.BaseFont)
        if not re.match(r"/[A-Z]{6}\+", name):
            yield f"7.21.4 not a subset: {name}"
        if font.Subtype == "/Type0" and "/ToUnicode" not in font:
            yield f"7.21.7 no map to Unicode: {name}"
        described = font.get("/FontDescriptor")
        if described is not None and not {"/FontFile2", "/FontFile3"} & set(described.keys()):
            yield f"7.21.4 not embedded: {name}"


def _headings(document: pikepdf.Pdf) -> Iterator[str]:
    level = 0
    for element in elements(document):
        if match := re.fullmatch(r"/H([1-6])", str(element.S)):
            if int(match[1]) > level + 1:
                yield f"7.4.2 H{match[1]} after H{level}"
            level = int(match[1])


def _tables(document: pikepdf.Pdf) -> Iterator[str]:
    for element in elements(document):
        if element.S == "/Table":
            rows = [len(kids_of(row)) for part in kids_of(element) for row in kids_of(part) if row.S == "/TR"]
            heads = [
                cell
                for part in kids_of(element)
                if part.S == "/THead"
                for row in kids_of(part)
                for cell in kids_of(row)
            ]
            if len(set(rows)) != 1:
                yield f"7.5 rows of {set(rows)} cells"
            if not heads or any(cell.S != "/TH" for cell in heads):
                yield "7.5 no head"
