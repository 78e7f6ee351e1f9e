"""What the pop-ups say: a term's card, the English of an amount, a slip as it should be."""

from dataclasses import replace

from app.export.pdf import look
from app.export.pdf.book import Book
from app.export.pdf.glossary import GlossaryEntry
from app.export.pdf.notes import Card, Notes
from app.export.pdf.options import Annotated, PdfOptions
from app.text.english_quotes import curly

_BREAK = "\r"  # between the paragraphs of an annotation's text


def notes_of(book: Book, options: PdfOptions) -> Notes:
    """Return what the annotations of an export say, once its text has gone through."""
    zhuyin, tints = options.readings.is_zhuyin, options.tints
    entries = book.glossary.entries
    return Notes(
        tuple(_shaded(term_card(entry, zhuyin, tints), options) for entry in entries),
        tuple(f"Glossary: {entry.english}" for entry in entries),
        tuple(_shaded(note_card(*note), options) for note in book.notes),
        options.annotated is Annotated.EVERY,
    )


def term_card(entry: GlossaryEntry, zhuyin: bool = False, tinted: bool = True) -> Card:
    """Return the headword in both scripts, its reading and English, then the note and its source."""
    term = entry.term
    head = entry.headline_with(entry.zhuyin if zhuyin else entry.written)
    cited = "; ".join(term.sources)
    source = f"Source: {cited}" if cited else ""
    return Card(_wording(head, curly(term.note_en), curly(source)), look.colour_of(term.category), tinted)


def note_card(colour: str, wording: str) -> Card:
    """Return what is said of an amount or a slip; its line shows it well enough."""
    return Card(_wording(*wording.split("\n")), colour, tinted=False)


def _shaded(card: Card, options: PdfOptions) -> Card:
    return replace(card, colour=look.grey_of(card.colour)) if options.greyscale else card


def _wording(*paragraphs: str) -> str:
    return _BREAK.join(filter(None, paragraphs)).replace("\n", _BREAK)
