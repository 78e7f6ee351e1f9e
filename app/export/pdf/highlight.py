"""Highlights with their own appearance, and their pop-ups."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.export.pdf.cards import CLEAR, TINT, Card
from app.export.pdf.quads import Quad, around, corners, quads_of

if TYPE_CHECKING:
    import pikepdf

AUTHOR = "Jingdu"
_PRINT = 4
_POPUP = (200.0, 110.0)  # points
_EDGE = 8.0  # that a pop-up keeps from the page's edge


class Highlighter:
    """Makes the highlights of one document, numbered as they come."""

    def __init__(self, pdf: "pikepdf.Pdf", grey: bool = False) -> None:
        import pikepdf

        self._pdf, self._grey = pdf, grey
        self._states = {
            opacity: pdf.make_indirect(
                pikepdf.Dictionary(Type=pikepdf.Name.ExtGState, ca=opacity, BM=pikepdf.Name.Multiply)
            )
            for opacity in (TINT, CLEAR)
        }
        self._date = datetime.now(UTC).strftime("D:%Y%m%d%H%M%SZ")
        self._count = 0

    def make(
        self, page: "pikepdf.Page", link: "pikepdf.Object", card: Card
    ) -> tuple["pikepdf.Object", "pikepdf.Object"]:
        """Return a highlight where a link is, and its pop-up; neither is on the page yet."""
        import pikepdf

        quads = tuple(quads_of(link))
        colour = self._rgb(card)
        highlight = self._pdf.make_indirect(
            pikepdf.Dictionary(
                Type=pikepdf.Name.Annot,
                Subtype=pikepdf.Name.Highlight,
                Contents=card.wording,
                T=AUTHOR,
                M=self._date,
                CreationDate=self._date,
                NM=f"jingdu-{self._count}",
                F=_PRINT,
                C=[round(part, 3) for part in colour],
                CA=card.opacity,
                P=page.obj,
                Rect=around(quads),
                QuadPoints=[part for quad in quads for part in corners(quad)],
                AP=pikepdf.Dictionary(N=self._appearance(quads, card)),
            )
        )
        popup = self._pdf.make_indirect(
            pikepdf.Dictionary(
                Type=pikepdf.Name.Annot,
                Subtype=pikepdf.Name.Popup,
                Rect=_beside(quads[0], [float(side) for side in page.mediabox]),
                Parent=highlight,
                Open=False,
            )
        )
        highlight.Popup = popup
        self._count += 1
        return highlight, popup

    def _appearance(self, quads: Sequence[Quad], card: Card) -> "pikepdf.Object":
        import pikepdf

        boxes = " ".join(f"{x:.2f} {y:.2f} {right - x:.2f} {top - y:.2f} re" for x, y, right, top in quads)
        red, green, blue = self._rgb(card)
        drawn = pikepdf.Stream(self._pdf, f"/G gs {red:.3f} {green:.3f} {blue:.3f} rg {boxes} f".encode())
        drawn.Type = pikepdf.Name.XObject
        drawn.Subtype = pikepdf.Name.Form
        drawn.BBox = pikepdf.Array(around(quads))
        drawn.Resources = pikepdf.Dictionary(ExtGState=pikepdf.Dictionary(G=self._states[card.opacity]))
        return self._pdf.make_indirect(drawn)

    def _rgb(self, card: Card) -> tuple[float, float, float]:
        red, green, blue = (part / 255 for part in bytes.fromhex(card.colour.removeprefix("#")))
        light = 0.299 * red + 0.587 * green + 0.114 * blue
        return (light, light, light) if self._grey else (red, green, blue)


def _beside(quad: Quad, page: Sequence[float]) -> list[float]:
    """Return a place for a pop-up below the word, on the page."""
    width, height = _POPUP
    left = max(page[0] + _EDGE, min(quad[0], page[2] - _EDGE - width))
    top = max(quad[1], page[1] + _EDGE + height)
    return [round(left, 2), round(top - height, 2), round(left + width, 2), round(top, 2)]
