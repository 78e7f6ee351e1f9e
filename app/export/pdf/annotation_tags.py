"""Annotations in the structure tree: each has an element that names it, and is found by a number."""

import re

from app.export.pdf.objects import Objects

_PARENTS = re.compile(rb"(/ParentTree<</Nums\[)([^\]]*)(\]>>)")
_PARENT = re.compile(rb"(\d+) (\d+) 0 R")
_KIDS_END = re.compile(rb"\](/Pg \d+ 0 R)?>>\Z")
_NEXT = re.compile(rb"/ParentTreeNextKey \d+")


class Tags:
    """The structure tree of one document."""

    def __init__(self, objects: Objects) -> None:
        self._objects = objects
        self._root = objects.reference(b"StructTreeRoot", objects.bodies[objects.reference(b"Root")])
        found = _PARENTS.search(objects.bodies[self._root])
        assert found is not None  # there are tags
        self._parents = {int(number): int(element) for number, element in _PARENT.findall(found[2])}
        self._next = max(self._parents, default=-1) + 1
        self._added: list[bytes] = []

    def replace(self, number: int) -> None:
        """Let the element of a link, found by its number, become an ``Annot``."""
        element = self._parents[number]
        bodies = self._objects.bodies
        bodies[element] = bodies[element].replace(b"/S/Link", b"/S/Annot", 1)

    def add(self, number: int, highlight: int, page: int) -> int:
        """Put a highlight into an ``Annot`` within the element of its link; return its own number."""
        element = self._parents[number]
        annotation = self._objects.add(
            b"<</Type/StructElem/S/Annot/P %d 0 R/K[<</Type/OBJR/Obj %d 0 R/Pg %d 0 R>>]>>"
            % (element, highlight, page)
        )
        body = self._objects.bodies[element]
        end = _KIDS_END.search(body)
        assert end is not None  # a link has kids
        self._objects.bodies[element] = b"%s %d 0 R%s" % (
            body[: end.start()],
            annotation,
            body[end.start() :],
        )
        own = self._next
        self._added.append(b" %d %d 0 R" % (own, annotation))
        self._next += 1
        return own

    def close(self) -> None:
        """Write down the new numbers and the next one."""
        body = _NEXT.sub(b"", self._objects.bodies[self._root])
        added = b"".join(self._added)
        body = _PARENTS.sub(lambda found: found[1] + found[2] + added + found[3], body, count=1)
        self._objects.bodies[self._root] = body[:-2] + b"/ParentTreeNextKey %d>>" % self._next
