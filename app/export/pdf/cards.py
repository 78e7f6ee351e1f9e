"""What the pop-ups say: a term's card, the English of an amount, a slip as it should be."""

from dataclasses import dataclass

from app.export.pdf import look
from app.export.pdf.glossary import GlossaryEntry

TINT = 0.1
CLEAR = 0.0  # amounts and slips: their line shows them well enough
_BREAK = "\r"  # between the paragraphs of an annotation's text


@dataclass(frozen=True, slots=True)
class Card:
    """The words of a pop-up, its colour as ``#rrggbb``, and how strong its tint is."""

    wording: str
    colour: str
    opacity: float


def term_card(entry: GlossaryEntry, zhuyin: bool = False, tint: float = TINT) -> Card:
    """Return the headword in both scripts, its reading and English, then the note and its source."""
    term = entry.term
    reading = entry.zhuyin if zhuyin else entry.pinyin
    head = " · ".join(
        part for part in (entry.heads, reading if reading != term.tw else "", entry.english) if part
    )
    cited = "; ".join(term.sources)
    source = f"Source: {cited}" if cited else ""
    return Card(_wording(head, term.note_en, source), look.colour_of(term.category), tint)


def note_card(colour: str, wording: str) -> Card:
    """Return what is said of an amount or a slip."""
    return Card(_wording(*wording.split("\n")), colour, CLEAR)


def _wording(*paragraphs: str) -> str:
    return _BREAK.join(filter(None, paragraphs)).replace("\n", _BREAK)
