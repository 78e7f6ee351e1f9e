"""Reading a PDF with pdfium, which had no part in making it."""

import ctypes
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from unicodedata import normalize

import pypdfium2
import pypdfium2.raw as pdfium

_SUBTYPES = {
    pdfium.FPDF_ANNOT_LINK: "Link",
    pdfium.FPDF_ANNOT_HIGHLIGHT: "Highlight",
}


Box = tuple[float, float, float, float]  # left, bottom, right, top


@dataclass(frozen=True, slots=True)
class Annotation:
    """An annotation as pdfium reads it; a link has a place, page and height."""

    subtype: str
    written: str
    author: str
    modified: str
    rect: Box
    parts: list[Box]  # one a line
    drawn: bool
    place: tuple[int, float] | None

    @property
    def contents(self) -> str:
        """What it says, each letter as one character."""
        return normalize("NFC", self.written)

    @property
    def leads_to(self) -> tuple[int, float]:
        """Where a link leads; one that leads nowhere fails here."""
        assert self.place is not None, self.contents
        return self.place


def outline(pdf: bytes) -> list[str]:
    """Return the bookmarks, each with its level and page."""
    document = pypdfium2.PdfDocument(pdf)
    marks = []
    for mark in document.get_toc():
        place = mark.get_dest()
        assert place is not None
        marks.append(f"{'  ' * mark.level}{mark.get_title()} · {place.get_index() + 1}")
    document.close()
    return marks


def pages_of(pdf: bytes) -> list[str]:
    """Return the text of each page in the order it is stored."""
    document = pypdfium2.PdfDocument(pdf)
    texts = [page.get_textpage().get_text_range().replace("\r\n", "\n") for page in document]
    document.close()
    return [text.replace("\ufffe", "-") for text in texts]  # its sign for a hyphen at the end of a line


def annotations_of(pdf: bytes) -> list[list[Annotation]]:
    """Return the annotations of each page."""
    document = pypdfium2.PdfDocument(pdf)
    found = []
    for page in document:
        count = pdfium.FPDFPage_GetAnnotCount(page.raw)
        found.append([_annotation(document, page, number) for number in range(count)])
    document.close()
    return found


def _annotation(document: Any, page: Any, number: int) -> Annotation:
    raw = pdfium.FPDFPage_GetAnnot(page.raw, number)
    box = pdfium.FS_RECTF()
    pdfium.FPDFAnnot_GetRect(raw, box)
    subtype = _SUBTYPES[pdfium.FPDFAnnot_GetSubtype(raw)]
    written = _text(raw, b"Contents")
    points = [_points(raw, i) for i in range(pdfium.FPDFAnnot_CountAttachmentPoints(raw))]
    made = Annotation(
        subtype,
        written,
        _text(raw, b"T"),
        _text(raw, b"M"),
        (box.left, box.bottom, box.right, box.top),
        points or [(box.left, box.bottom, box.right, box.top)],
        bool(pdfium.FPDFAnnot_GetAP(raw, pdfium.FPDF_ANNOT_APPEARANCEMODE_NORMAL, None, 0) > 2),
        _place(document, raw) if subtype == "Link" else None,
    )
    pdfium.FPDFPage_CloseAnnot(raw)
    return made


def _points(annotation: Any, number: int) -> Box:
    at = pdfium.FS_QUADPOINTSF()
    pdfium.FPDFAnnot_GetAttachmentPoints(annotation, number, at)
    across, up = (at.x1, at.x2, at.x3, at.x4), (at.y1, at.y2, at.y3, at.y4)
    return (min(across), min(up), max(across), max(up))


def _text(annotation: Any, key: bytes) -> str:
    def read(buffer: Any, size: int) -> int:
        return int(pdfium.FPDFAnnot_GetStringValue(annotation, key, buffer, size))

    return _utf16(read)


def _utf16(read: Callable[[Any, int], int]) -> str:
    size = read(None, 0)
    buffer = ctypes.create_string_buffer(size)
    read(ctypes.cast(buffer, ctypes.POINTER(pdfium.FPDF_WCHAR)), size)
    return buffer.raw[: size - 2].decode("utf-16-le")


def _place(document: Any, annotation: Any) -> tuple[int, float] | None:
    link = pdfium.FPDFAnnot_GetLink(annotation)
    place = pdfium.FPDFLink_GetDest(document.raw, link)
    if not place:
        action = pdfium.FPDFLink_GetAction(link)
        place = pdfium.FPDFAction_GetDest(document.raw, action) if action else None
    if not place:
        return None
    has_x, has_y, has_zoom = pdfium.FPDF_BOOL(), pdfium.FPDF_BOOL(), pdfium.FPDF_BOOL()
    x, y, zoom = pdfium.FS_FLOAT(), pdfium.FS_FLOAT(), pdfium.FS_FLOAT()
    pdfium.FPDFDest_GetLocationInPage(place, has_x, has_y, has_zoom, x, y, zoom)
    return pdfium.FPDFDest_GetDestPageIndex(document.raw, place), y.value
