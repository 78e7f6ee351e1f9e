"""Leaving pages out of a finished file, with everything in its tags, links and outline that led to them."""

from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING, Any

from app.export.pdf.page_range import PageRange
from app.export.pdf.page_tags import Key, mend_tags

if TYPE_CHECKING:
    import pikepdf


def chosen(pdf: bytes, pages: PageRange) -> bytes:
    """Return the file with some of its pages; it stays tagged. ``ExportError`` where it has none of them."""
    import pikepdf

    with pikepdf.open(BytesIO(pdf)) as document:
        wanted = set(pages.of(len(document.pages)))
        if len(wanted) == len(document.pages):
            return pdf
        gone = {page.obj.objgen for number, page in enumerate(document.pages) if number not in wanted}
        for number in reversed(range(len(document.pages))):
            if number not in wanted:
                del document.pages[number]
        _Remover(document, gone).run()
        target = BytesIO()
        document.save(target, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return target.getvalue()


class _Remover:
    """Takes out of a document what belonged to pages that are gone."""

    def __init__(self, document: "pikepdf.Pdf", gone: set[Key]) -> None:
        self._document, self._gone = document, gone
        self._dead: set[Key] = set()  # annotations

    def run(self) -> None:
        """Take out names, links, tags and bookmarks."""
        names = self._names()
        for page in self._document.pages:
            self._unlink(page, names)
        mend_tags(self._document, self._gone, self._dead)
        self._bookmarks()

    def _names(self) -> set[str]:
        """Return the named places that are left, and forget the others."""
        import pikepdf

        found = self._document.Root.get("/Names")
        if found is None or "/Dests" not in found:
            return set()
        places = pikepdf.NameTree(found.Dests)
        for name in [name for name, place in places.items() if self._is_gone(place)]:
            del places[name]
        return {str(name) for name in places}

    def _is_gone(self, place: Any) -> bool:
        import pikepdf

        if isinstance(place, pikepdf.Dictionary):
            place = place.get("/D")
        return place is not None and bool(len(place)) and place[0].objgen in self._gone

    def _unlink(self, page: "pikepdf.Page", names: set[str]) -> None:
        import pikepdf

        kept = []
        for annotation in page.obj.get("/Annots", ()):
            if self._leads_nowhere(annotation, names):
                self._dead.add(annotation.objgen)
            else:
                kept.append(annotation)
        if "/Annots" in page.obj:
            page.obj.Annots = pikepdf.Array(kept)

    def _leads_nowhere(self, annotation: Any, names: set[str]) -> bool:
        import pikepdf

        if annotation.get("/Subtype") != pikepdf.Name.Link:
            return False
        place = annotation.get("/Dest")
        action = annotation.get("/A")
        if place is None and action is not None and action.get("/S") == pikepdf.Name.GoTo:
            place = action.get("/D")
        if isinstance(place, pikepdf.String | pikepdf.Name):
            return str(place).lstrip("/") not in names
        return place is not None and self._is_gone(place)

    def _bookmarks(self) -> None:
        with self._document.open_outline() as outline:
            outline.root[:] = list(self._left(outline.root))

    def _left(self, items: Any) -> Iterator[Any]:
        """Yield the bookmarks whose page is left; one with such a child leads where that leads."""
        for item in items:
            item.children[:] = list(self._left(item.children))
            if not self._is_gone(item.destination):
                yield item
            elif item.children:
                item.destination = item.children[0].destination
                yield item
