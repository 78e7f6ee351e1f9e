"""Annotations: a card's words on every term's first occurrence on a page, on amounts and on slips.

Typst has made a link of each; it knows its rectangles, line by line, and its place in the tags.
Such a link becomes a highlight here, and its tag an ``Annot``, as PDF/UA asks.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING

from app.export.pdf import look
from app.export.pdf.runs import NOTE, TERM, Book
from app.jobs import CancelToken, Job, Progress

if TYPE_CHECKING:
    import pikepdf

AUTHOR = "Jingdu"
_PRINT = 4
_TINT = 0.1
_HEIGHT = 11.6  # points, a little more than the text; the link itself is as high as a line with its leading
_EVERY = 20  # pages between two reports

Quad = tuple[float, float, float, float]  # left, bottom, right, top


@dataclass(frozen=True, slots=True)
class Card:
    """What an annotation says, and its colour."""

    colour: str
    wording: str
    opacity: float


def annotate(pages: bytes, book: Book, token: CancelToken) -> Job[bytes]:
    """Return the PDF with its annotations."""
    import pikepdf

    with pikepdf.open(BytesIO(pages)) as pdf:
        writer = _Writer(pdf, book)
        total = len(pdf.pages)
        for number, page in enumerate(pdf.pages):
            if number % _EVERY == 0:
                token.check()
                yield Progress(number, total, "Adding annotations")
            writer.page(page)
        pdf.docinfo["/Creator"] = AUTHOR
        target = BytesIO()
        pdf.save(target, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return target.getvalue()


class _Writer:
    """Turns the links of one document."""

    def __init__(self, pdf: "pikepdf.Pdf", book: Book) -> None:
        import pikepdf

        self._pdf = pdf
        self._terms = [
            Card(
                look.colour_of(entry.term.category), f"{entry.headline}\n{entry.term.note_en}".strip(), _TINT
            )
            for entry in book.glossary.entries
        ]
        self._names = [f"Glossary: {entry.english}" for entry in book.glossary.entries]
        self._notes = [Card(*note, 0.0) for note in book.notes]  # their line shows them well enough
        self._tags = pikepdf.NumberTree(pdf.Root.StructTreeRoot.ParentTree)
        self._states = {
            opacity: pdf.make_indirect(
                pikepdf.Dictionary(Type=pikepdf.Name.ExtGState, ca=opacity, BM=pikepdf.Name.Multiply)
            )
            for opacity in (_TINT, 0.0)
        }
        self._date = datetime.now(UTC).strftime("D:%Y%m%d%H%M%SZ")
        self._count = 0

    def page(self, page: "pikepdf.Page") -> None:
        """Turn the links of a page: each amount and slip, each term once."""
        seen: set[str] = set()
        for link in page.obj.get("/Annots", ()):
            action = link.get("/A")
            address = str(action.get("/URI", "")) if action is not None else ""
            if address.startswith(NOTE):
                self._highlight(page, link, self._notes[int(address.removeprefix(NOTE))])
            elif address.startswith(TERM):
                number = int(address.removeprefix(TERM))
                if address in seen:
                    self._lead(link, number)
                else:
                    seen.add(address)
                    self._highlight(page, link, self._terms[number])

    def _lead(self, link: "pikepdf.Object", number: int) -> None:
        """Let a later occurrence lead to the glossary."""
        del link["/A"]
        link.Dest = f"term-{number}"
        link.Contents = self._names[number]

    def _highlight(self, page: "pikepdf.Page", link: "pikepdf.Object", card: Card) -> None:
        import pikepdf

        for key in ("/A", "/Border"):
            if key in link:
                del link[key]
        quads = tuple(_quads(link))
        link.Subtype = pikepdf.Name.Highlight
        link.Contents = card.wording
        link.T = AUTHOR
        link.M = self._date
        link.NM = f"jingdu-{self._count}"
        link.F = _PRINT
        link.C = pikepdf.Array([round(part, 3) for part in _rgb(card.colour)])
        link.CA = card.opacity
        link.P = page.obj
        link.Rect = pikepdf.Array(_around(quads))
        link.QuadPoints = pikepdf.Array([part for quad in quads for part in _corners(quad)])
        link.AP = pikepdf.Dictionary(N=self._appearance(quads, card))
        self._tags[int(link.StructParent)].S = pikepdf.Name.Annot
        self._count += 1

    def _appearance(self, quads: Sequence[Quad], card: Card) -> "pikepdf.Stream":
        import pikepdf

        boxes = " ".join(f"{x:.2f} {y:.2f} {right - x:.2f} {top - y:.2f} re" for x, y, right, top in quads)
        red, green, blue = _rgb(card.colour)
        drawn = pikepdf.Stream(self._pdf, f"/G gs {red:.3f} {green:.3f} {blue:.3f} rg {boxes} f".encode())
        drawn.Type = pikepdf.Name.XObject
        drawn.Subtype = pikepdf.Name.Form
        drawn.BBox = pikepdf.Array(_around(quads))
        drawn.Resources = pikepdf.Dictionary(ExtGState=pikepdf.Dictionary(G=self._states[card.opacity]))
        return self._pdf.make_indirect(drawn)


def _quads(link: "pikepdf.Object") -> Iterator[Quad]:
    """Yield the rectangles of a link, one a line, no higher than the type."""
    points = [float(part) for part in link.get("/QuadPoints", ())]
    if not points:
        points = [float(link.Rect[i]) for i in (0, 1, 2, 1, 2, 3, 0, 3)]
    for i in range(0, len(points), 8):
        across, up = points[i : i + 8 : 2], points[i + 1 : i + 8 : 2]
        middle, half = (max(up) + min(up)) / 2, min(_HEIGHT, max(up) - min(up)) / 2
        yield (round(min(across), 2), round(middle - half, 2), round(max(across), 2), round(middle + half, 2))


def _around(quads: Sequence[Quad]) -> list[float]:
    left, bottom, right, top = zip(*quads, strict=True)
    return [min(left), min(bottom), max(right), max(top)]


def _corners(quad: Quad) -> tuple[float, ...]:
    """Return the corners in the order that viewers expect: upper left, upper right, then the lower."""
    left, bottom, right, top = quad
    return (left, top, right, top, left, bottom, right, bottom)


def _rgb(colour: str) -> tuple[float, float, float]:
    red, green, blue = bytes.fromhex(colour.removeprefix("#"))
    return (red / 255, green / 255, blue / 255)
