"""The structure tree of a PDF: its elements, their text in the order of the tree, a summary."""

from collections.abc import Iterator
from itertools import groupby
from typing import Any

import pikepdf

from tests.support.pdf_content import Content, content_of


def kids_of(element: Any) -> list[Any]:
    """Return the kids of an element: elements, references to objects, numbers of marked content."""
    kids = element.get("/K")
    if kids is None:
        return []
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def is_element(kid: Any) -> bool:
    """Tell whether a kid is an element."""
    return isinstance(kid, pikepdf.Dictionary) and "/S" in kid


def elements(document: pikepdf.Pdf) -> Iterator[Any]:
    """Yield all elements in the order of the tree."""

    def walk(element: Any) -> Iterator[Any]:
        for kid in kids_of(element):
            if is_element(kid):
                yield kid
                yield from walk(kid)

    return walk(document.Root.StructTreeRoot)


def marks_of(element: Any) -> Iterator[tuple[tuple[int, int], int]]:
    """Yield page and number of the marked content that belongs to an element itself."""
    for kid in kids_of(element):
        if isinstance(kid, int):
            yield element.Pg.objgen, kid
        elif isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/MCR":
            yield kid.get("/Pg", element.get("/Pg")).objgen, int(kid.MCID)


def contents(document: pikepdf.Pdf) -> dict[tuple[int, int], Content]:
    """Return what each page shows, by the page's object."""
    return {page.obj.objgen: content_of(page) for page in document.pages}


def text_in_tags(document: pikepdf.Pdf) -> str:
    """Return the text in the order of the tree, a line for each block."""
    shown = contents(document)
    blocks = {"/P", "/H1", "/H2", "/H3", "/TD", "/TH", "/Div", "/Lbl", "/LBody"}

    def walk(element: Any) -> Iterator[str]:
        for kid in kids_of(element):
            if is_element(kid):
                yield from walk(kid)
                if str(kid.S) in blocks:
                    yield "\n"
            elif isinstance(kid, int):
                yield shown[element.Pg.objgen].marked[kid]
            elif kid.get("/Type") == "/MCR":
                yield shown[kid.get("/Pg", element.get("/Pg")).objgen].marked[int(kid.MCID)]

    lines = "".join(walk(document.Root.StructTreeRoot)).split("\n")
    return "\n".join(line.strip() for line in lines if line.strip())


def outline_of(document: pikepdf.Pdf, depth: int = 5) -> list[str]:
    """Return the tree, one line an element; kids of one shape are counted."""

    def shape(element: Any, left: int) -> tuple[str, ...]:
        kids = [shape(kid, left - 1) for kid in kids_of(element) if is_element(kid)] if left else []
        inner: list[str] = []
        for kid, group in groupby(kids):
            count = len(list(group))
            inner += [f"{kid[0]}{f' ×{count}' if count > 1 else ''}", *kid[1:]]
        return (str(element.S)[1:], *(f"  {line}" for line in inner))

    (top,) = (kid for kid in kids_of(document.Root.StructTreeRoot) if is_element(kid))
    return list(shape(top, depth))
