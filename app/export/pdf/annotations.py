"""Annotations: a card's words on each page's terms, amounts and slips, and links to the glossary.

Typst has made a link of each; it knows its rectangles, line by line, and its place in the tags.
The link of a term leads to its glossary entry, that of a page's number to a place on the page. A highlight
with the card lies under a term, where the options ask for one; a highlight takes the place of the link of an
amount or a slip, which leads nowhere.

Viewers do not agree on what a pointer finds where annotations lie on each other. Chromium follows a link
wherever it is, and shows the note of the first on a page's list whose rectangle has the point: so links come
after highlights, and those of several lines, which have other words between them, after those of one. Firefox
takes the last whose quadrilaterals have the point: so a link on a highlight has only that of its underline.
"""

import re
from collections.abc import Sequence
from operator import itemgetter

from app.export.pdf.annotation_tags import Tags
from app.export.pdf.highlight import Highlighter
from app.export.pdf.metadata import sign
from app.export.pdf.notes import Notes
from app.export.pdf.objects import Objects, text_of
from app.export.pdf.quads import Quad, around, fitted, foot, points_of, quads_of, spelled
from app.export.pdf.reading_order import put_last

_ANNOTS = re.compile(rb"/Annots\[([^\]]*)\]")
_REFERENCE = re.compile(rb"(\d+) 0 R")
_OURS = re.compile(rb"/A<</Type/Action/S/URI/URI\(jingdu:(term|note|entry|at)/(\d+)/?([\d/]*)\)>>")
_CONTENTS = re.compile(rb"/Contents\([^)]*\)")
_RECT = re.compile(rb"/Rect\[([^\]]*)\]")
_QUADS = re.compile(rb"/QuadPoints\[([^\]]*)\]")
_NARROW, _REACH = 10.0, 1.8  # points
_HEIGHT = re.compile(rb"/MediaBox\[\S+ \S+ \S+ ([^\]]*)\]")
_ABOVE = 10  # points that are seen above the place to which a link leads
_TAG = re.compile(rb"/StructParent (\d+)")


def annotate(pages: bytes, notes: Notes) -> bytes:
    """Return the PDF with its annotations; ``ValueError`` where it is not as Typst writes it."""
    objects = Objects(pages)
    writer = _Writer(objects, notes)
    for number in writer.pages:
        writer.page(number)
    writer.close()
    put_last(objects)
    sign(objects)
    return objects.written()


class _Writer:
    """Turns the links of one document."""

    def __init__(self, objects: Objects, notes: Notes) -> None:
        self._objects = objects
        self.pages = objects.pages()
        self._names = [text_of(name) for name in notes.names]
        self._first_note = len(notes.terms)  # among the cards, those of terms go first
        self._every = notes.every
        self._tags = Tags(objects)
        self._highlighter = Highlighter(objects, (*notes.terms, *notes.notes))

    def page(self, page: int) -> None:
        """Turn the links of a page: each amount and slip; each term, or only its first occurrence."""
        bodies = self._objects.bodies
        listed = _ANNOTS.search(bodies[page])
        if listed is None:
            return
        links: list[int] = []
        highlights: list[tuple[int, int]] = []  # of how many lines, and which
        seen: set[int] = set()
        for link in map(int, _REFERENCE.findall(listed[1])):
            found = _OURS.search(bodies[link])
            kind, number, place = (found[1], int(found[2]), found[3]) if found else (b"", 0, b"")
            if kind == b"note":
                highlights.append(self._replace(link, self._first_note + number, page))
                continue
            links.append(link)
            if kind == b"term" and (self._every or number not in seen):
                seen.add(number)
                highlights.append(self._lay_under(link, number, page))
            if kind in (b"term", b"entry"):
                self._lead(link, number)
                continue
            if kind:
                self._lead_to_page(link, number, place)
            self._widen(link)
        ordered = (*(number for _, number in sorted(highlights, key=itemgetter(0))), *links)
        every = b" ".join(b"%d 0 R" % number for number in ordered)
        bodies[page] = _ANNOTS.sub(b"/Annots[%s]" % every, bodies[page], count=1)

    def close(self) -> None:
        """Finish the structure tree."""
        self._tags.close()

    def _replace(self, link: int, card: int, page: int) -> tuple[int, int]:
        """Make a link a highlight; return of how many lines, and its number."""
        tag, quads = self._place(link)
        self._tags.replace(tag)
        self._highlighter.make(link, card, list(map(fitted, quads)), page=page, tag=tag)
        return len(quads), link

    def _lay_under(self, link: int, card: int, page: int) -> tuple[int, int]:
        """Add a highlight under a link, to which only the lower edge is left; return the same of it."""
        made = self._objects.add(b"")
        tag, quads = self._place(link)
        tag = self._tags.add(tag, made, page)
        self._highlighter.make(made, card, list(map(fitted, quads)), page=page, tag=tag)
        body = _QUADS.sub(b"", self._objects.bodies[link])
        feet = list(map(foot, quads))
        place = b"/Rect[%s]/QuadPoints[%s]" % (spelled(around([*quads, *feet])), points_of(feet))
        self._objects.bodies[link] = _RECT.sub(lambda _: place, body, count=1)
        return len(quads), made

    def _place(self, link: int) -> tuple[int, Sequence[Quad]]:
        """Return the number of a link in the structure tree, and its rectangles."""
        body = self._objects.bodies[link]
        found = _TAG.search(body)
        assert found is not None  # every link is tagged
        return int(found[1]), quads_of(_numbers(_RECT, body), _numbers(_QUADS, body))

    def _widen(self, link: int) -> None:
        """Let a link of a digit or two, such as a page, reach into the space around it."""
        left, bottom, right, top = _numbers(_RECT, self._objects.bodies[link])
        if right - left < _NARROW:
            wide = b"/Rect[%s]" % spelled((left - _REACH, bottom, right + _REACH, top))
            self._objects.bodies[link] = _RECT.sub(lambda _: wide, self._objects.bodies[link], count=1)

    def _lead(self, link: int, number: int) -> None:
        """Let a link lead to the glossary."""
        named = _CONTENTS.sub(lambda _: b"/Contents%s" % self._names[number], self._objects.bodies[link])
        self._objects.bodies[link] = _OURS.sub(b"/Dest(term-%d)" % number, named)

    def _lead_to_page(self, link: int, number: int, place: bytes) -> None:
        """Let a link lead to a place on a page, given from its upper left corner."""
        page = self.pages[number - 1]
        across, down = map(int, place.split(b"/"))
        up = _numbers(_HEIGHT, self._objects.bodies[page])[0] - down + _ABOVE
        named = _CONTENTS.sub(b"/Contents(page %d)" % number, self._objects.bodies[link])
        self._objects.bodies[link] = _OURS.sub(b"/Dest[%d 0 R/XYZ %d %d 0]" % (page, across, up), named)


def _numbers(pattern: re.Pattern[bytes], body: bytes) -> list[float]:
    found = pattern.search(body)
    return [float(part) for part in found[1].split()] if found else []
