"""Highlights with their own appearance, and their pop-ups."""

from collections.abc import Sequence
from datetime import UTC, datetime

from app.export.pdf.notes import CLEAR, TINT, Card
from app.export.pdf.objects import Objects, stream, text_of
from app.export.pdf.quads import Quad, around, corners

AUTHOR = "Jingdu"
_POPUP = (200.0, 110.0)  # points
_EDGE = 8.0  # that a pop-up keeps from the page's edge
_FORM = b"/Type/XObject/Subtype/Form/BBox[%s]/Resources<</ExtGState<</G %d 0 R>>>>"


class Highlighter:
    """Makes the highlights of one document, numbered as they come."""

    def __init__(self, objects: Objects, cards: Sequence[Card]) -> None:
        """Prepare what all highlights of a card share; ``cards`` are known by their place."""
        self._objects = objects
        self._states = {
            opacity: objects.add(b"<</Type/ExtGState/ca %g/BM/Multiply>>" % opacity)
            for opacity in (TINT, CLEAR)
        }
        date = datetime.now(UTC).strftime("D:%Y%m%d%H%M%SZ").encode()
        self._cards = cards
        self._heads = [_head(card, date) for card in cards]
        self._plain: dict[tuple[str, float], int] = {}
        self._count = 0

    def make(
        self, number: int, card: int, quads: Sequence[Quad], *, page: int, sides: Sequence[float], tag: int
    ) -> int:
        """Make the object ``number`` a highlight on a page; return the number of its pop-up."""
        add = self._objects.add
        popup = add(
            b"<</Type/Annot/Subtype/Popup/Rect[%s]/Parent %d 0 R/Open false>>"
            % (_list(_beside(quads[0], sides)), number)
        )
        self._objects.bodies[number] = (
            b"<<%s/NM(jingdu-%d)/P %d 0 R/Rect[%s]/QuadPoints[%s]/AP<</N %d 0 R>>/StructParent %d"
            b"/Popup %d 0 R>>"
            % (
                self._heads[card],
                self._count,
                page,
                _list(around(quads)),
                b" ".join(_list(corners(quad)) for quad in quads),
                self._appearance(quads, self._cards[card]),
                tag,
                popup,
            )
        )
        self._count += 1
        return popup

    def _appearance(self, quads: Sequence[Quad], card: Card) -> int:
        """Return the number of a form; one square serves all highlights of a line, which stretch it."""
        if len(quads) > 1:
            return self._form(quads, card)
        key = (card.colour, card.opacity)
        if key not in self._plain:
            self._plain[key] = self._form([(0, 0, 1, 1)], card)
        return self._plain[key]

    def _form(self, quads: Sequence[Quad], card: Card) -> int:
        boxes = b" ".join(
            b"%.2f %.2f %.2f %.2f re" % (x, y, right - x, top - y) for x, y, right, top in quads
        )
        head = _FORM % (_list(around(quads)), self._states[card.opacity])
        return self._objects.add(stream(head, b"/G gs %.3f %.3f %.3f rg %s f" % (*_rgb(card.colour), boxes)))


def _head(card: Card, date: bytes) -> bytes:
    """Return what is the same in all highlights of a card."""
    return (
        b"/Type/Annot/Subtype/Highlight/F 4/T(%s)/M(%s)/CreationDate(%s)/C[%.3f %.3f %.3f]/CA %g/Contents%s"
        % (
            AUTHOR.encode(),
            date,
            date,
            *_rgb(card.colour),
            card.opacity,
            text_of(card.wording),
        )
    )


def _list(numbers: Sequence[float]) -> bytes:
    return b" ".join(b"%.2f" % number for number in numbers)


def _beside(quad: Quad, page: Sequence[float]) -> tuple[float, ...]:
    """Return a place for a pop-up below the word, on the page."""
    width, height = _POPUP
    left = max(page[0] + _EDGE, min(quad[0], page[2] - _EDGE - width))
    top = max(quad[1], page[1] + _EDGE + height)
    return (left, top - height, left + width, top)


def _rgb(colour: str) -> tuple[float, float, float]:
    red, green, blue = bytes.fromhex(colour.removeprefix("#"))
    return (red / 255, green / 255, blue / 255)
