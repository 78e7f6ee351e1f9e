"""Annotations in the structure tree: each has an element that names it, and is found by a number."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pikepdf


class Tags:
    """The structure tree of one document."""

    def __init__(self, pdf: "pikepdf.Pdf") -> None:
        import pikepdf

        self._pdf = pdf
        self._root = pdf.Root.StructTreeRoot
        self._parents = pikepdf.NumberTree(self._root.ParentTree)
        next_key = self._root.get("/ParentTreeNextKey")
        self._next = int(next_key) if next_key is not None else max(self._parents, default=-1) + 1

    def replace(self, link: "pikepdf.Object", highlight: "pikepdf.Object") -> None:
        """Let a highlight take the place of a link, and its element become an ``Annot``."""
        import pikepdf

        number = int(link.StructParent)
        element = self._parents[number]
        element.S = pikepdf.Name.Annot
        for kid in element.K:
            if isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == pikepdf.Name.OBJR:
                kid.Obj = highlight
        highlight.StructParent = number

    def add(self, link: "pikepdf.Object", highlight: "pikepdf.Object") -> None:
        """Put a highlight into an ``Annot`` within the element of its link."""
        import pikepdf

        element = self._parents[int(link.StructParent)]
        reference = pikepdf.Dictionary(Type=pikepdf.Name.OBJR, Obj=highlight, Pg=highlight.P)
        annotation = self._pdf.make_indirect(
            pikepdf.Dictionary(
                Type=pikepdf.Name.StructElem,
                S=pikepdf.Name.Annot,
                P=element,
                K=pikepdf.Array([reference]),
            )
        )
        element.K.append(annotation)
        highlight.StructParent = self._next
        self._parents[self._next] = annotation
        self._next += 1

    def close(self) -> None:
        """Write down the next number."""
        self._root.ParentTreeNextKey = self._next
