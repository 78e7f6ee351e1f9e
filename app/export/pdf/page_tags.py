"""The tags of a file that has lost pages: what stood there is gone, and what is left still makes sense."""

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pikepdf

Key = tuple[int, int]
_ROWS = ("/Table", "/THead", "/TBody", "/TFoot", "/TR", "/TH", "/TD")


def mend_tags(document: "pikepdf.Pdf", gone: Collection[Key], dead: Collection[Key]) -> None:
    """Take out what was on pages that are gone, and links that are dead."""
    root = document.Root.StructTreeRoot
    _prune(root, gone, dead)
    _forget(document, root)
    _level(root)
    for element in _below(root):
        if element.get("/S") == "/Table" and all(below.S != "/TH" for below in _below(element)):
            _take_apart(element)


def _prune(top: Any, gone: Collection[Key], dead: Collection[Key]) -> None:
    """Take kids out whose page is gone, then elements without any that has content, from the leaves up."""
    import pikepdf

    empty: set[Key] = set()
    bare: set[Key] = set()  # such as the cells that never had content, wherever they were
    for element in reversed([top, *_below(top)]):
        before = list(_kids(element))
        kids = [kid for kid in before if not _is_lost(kid, element, gone, dead, empty)]
        if len(kids) < len(before):
            element.K = pikepdf.Array(kids)
        if all(_is_element(kid) and kid.objgen in bare for kid in kids):
            (empty if len(kids) < len(before) else bare).add(element.objgen)
        elif element.get("/S") == pikepdf.Name.Link and not any(map(_is_reference, kids)):
            element.S = pikepdf.Name.Span  # its words stay


def _is_lost(
    kid: Any, element: Any, gone: Collection[Key], dead: Collection[Key], empty: Collection[Key]
) -> bool:
    if isinstance(kid, int):
        page = element.get("/Pg")
    elif _is_element(kid):
        return kid.objgen in empty
    else:
        page = kid.get("/Pg", element.get("/Pg"))
        if _is_reference(kid) and kid.Obj.objgen in dead:
            return True
    return page is not None and page.objgen in gone


def _forget(document: "pikepdf.Pdf", root: Any) -> None:
    """Take the numbers of what is gone out of the tree that leads from content to elements."""
    import pikepdf

    left = {int(page.obj.get("/StructParents", -1)) for page in document.pages}
    for page in document.pages:
        left |= {int(each.get("/StructParent", -1)) for each in page.obj.get("/Annots", ())}
    parents = pikepdf.NumberTree(root.ParentTree)
    for number in [number for number in parents if number not in left]:
        del parents[number]


def _level(root: Any) -> None:
    """Raise headings that have lost the ones above them."""
    import pikepdf

    above: list[int] = []
    for element in _below(root):
        kind = str(element.S)
        if kind[:2] == "/H" and kind[2:].isdigit():
            level = int(kind[2:])
            while above and above[-1] >= level:
                above.pop()
            above.append(level)
            element.S = pikepdf.Name(f"/H{len(above)}")


def _take_apart(table: Any) -> None:
    """Let a table that has lost its head be nothing but its parts."""
    import pikepdf

    for element in (table, *_below(table)):
        if str(element.S) in _ROWS:
            element.S = pikepdf.Name.Div
            if "/A" in element:
                del element.A


def _below(top: Any) -> list[Any]:
    """Return the elements below one in the order of the tree, which may be deeper than Python's stack."""
    found, waiting = [], [top]
    while waiting:
        element = waiting.pop()
        if element is not top:
            found.append(element)
        waiting.extend(reversed([kid for kid in _kids(element) if _is_element(kid)]))
    return found


def _kids(element: Any) -> Iterator[Any]:
    import pikepdf

    kids = element.get("/K")
    if isinstance(kids, pikepdf.Array):
        yield from kids
    elif kids is not None:
        yield kids


def _is_element(kid: Any) -> bool:
    import pikepdf

    return isinstance(kid, pikepdf.Dictionary) and "/S" in kid


def _is_reference(kid: Any) -> bool:
    import pikepdf

    return isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == pikepdf.Name.OBJR
