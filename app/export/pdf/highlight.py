"""Highlights with their own appearance.

None has a pop-up annotation: viewers open a window for a note as they need it, PDF/UA would want each in the
tags, and Firefox would put a button beside each highlight, over the text.
"""

import unicodedata
from collections.abc import Sequence
from datetime import UTC, datetime

from app.export.pdf.notes import Card
from app.export.pdf.objects import Objects, stream, text_of
from app.export.pdf.quads import Quad, around, points_of, spelled

AUTHOR = "Jingdu"
_TINT = 0.1  # of a colour on white: viewers also paint it behind the words of the note
# For notes Chromium has the letters of Latin-1 only and leaves the others out, but not what a mark stands on.
_LETTERS = {
    number: "".join(chr(int(part, 16)) for part in parts)
    for number in range(0x100, 0x250)
    if len(parts := unicodedata.decomposition(chr(number)).split()) == 2 and not parts[0].startswith("<")
}
_FORM = b"/Type/XObject/Subtype/Form/BBox[%s]/Resources<</ExtGState<</G %d 0 R>>>>"


class Highlighter:
    """Makes the highlights of one document, numbered as they come."""

    def __init__(self, objects: Objects, cards: Sequence[Card]) -> None:
        """Prepare what all highlights of a card share; ``cards`` are known by their place."""
        self._objects = objects
        self._state = objects.add(b"<</Type/ExtGState/BM/Multiply>>")
        self._nothing = objects.add(stream(b"/Type/XObject/Subtype/Form/BBox[0 0 1 1]", b"q Q"))
        date = datetime.now(UTC).strftime("D:%Y%m%d%H%M%SZ").encode()
        self._cards = cards
        self._heads = [_head(card, date) for card in cards]
        self._plain: dict[str, int] = {}
        self._count = 0

    def make(self, number: int, card: int, quads: Sequence[Quad], *, page: int, tag: int) -> None:
        """Make the object ``number`` a highlight on a page."""
        self._objects.bodies[number] = (
            b"<<%s/NM(jingdu-%d)/P %d 0 R/Rect[%s]/QuadPoints[%s]/AP<</N %d 0 R>>/StructParent %d>>"
            % (
                self._heads[card],
                self._count,
                page,
                spelled(around(quads)),
                points_of(quads),
                self._appearance(quads, self._cards[card]),
                tag,
            )
        )
        self._count += 1

    def _appearance(self, quads: Sequence[Quad], card: Card) -> int:
        """Return the number of a form; one square serves all highlights of a line, which stretch it."""
        if not card.tinted:
            return self._nothing
        if len(quads) > 1:
            return self._form(quads, card)
        if card.colour not in self._plain:
            self._plain[card.colour] = self._form([(0, 0, 1, 1)], card)
        return self._plain[card.colour]

    def _form(self, quads: Sequence[Quad], card: Card) -> int:
        boxes = b" ".join(
            b"%.2f %.2f %.2f %.2f re" % (x, y, right - x, top - y) for x, y, right, top in quads
        )
        head = _FORM % (spelled(around(quads)), self._state)
        return self._objects.add(stream(head, b"/G gs %s rg %s f" % (_light(card.colour), boxes)))


def _head(card: Card, date: bytes) -> bytes:
    """Return what is the same in all highlights of a card."""
    return b"/Type/Annot/Subtype/Highlight/F 4/T(%s)/M(%s)/CreationDate(%s)/C[%s]/CA %d/Contents%s" % (
        AUTHOR.encode(),
        date,
        date,
        _light(card.colour),
        card.tinted,
        text_of(card.wording.translate(_LETTERS)),
    )


def _light(colour: str) -> bytes:
    """Return a colour as a tint on white."""
    parts = bytes.fromhex(colour.removeprefix("#"))
    return b" ".join(b"%.3f" % (1 - _TINT * (1 - part / 255)) for part in parts)
