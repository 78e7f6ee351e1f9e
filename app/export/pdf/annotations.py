"""Annotations: a card's words on each page's terms, amounts and slips, and links to the glossary.

Typst has made a link of each; it knows its rectangles, line by line, and its place in the tags.
The link of a term leads to its glossary entry. A highlight with the card lies on it, where the options
ask for one, later in the page's list, so that viewers which ask only the topmost show the pop-up.
The link of an amount or a slip leads nowhere: a highlight takes its place.
"""

from io import BytesIO
from typing import TYPE_CHECKING

from app.export.pdf.annotation_tags import Tags
from app.export.pdf.cards import CLEAR, TINT, note_card, term_card
from app.export.pdf.highlight import Highlighter
from app.export.pdf.metadata import sign
from app.export.pdf.options import Annotated, PdfOptions
from app.export.pdf.runs import ENTRY, NOTE, TERM, Book
from app.jobs import CancelToken, Job, Progress

if TYPE_CHECKING:
    import pikepdf

_EVERY = 20  # pages between two reports


def annotate(pages: bytes, book: Book, options: PdfOptions, token: CancelToken) -> Job[bytes]:
    """Return the PDF with its annotations."""
    import pikepdf

    with pikepdf.open(BytesIO(pages)) as pdf:
        writer = _Writer(pdf, book, options)
        total = len(pdf.pages)
        for number, page in enumerate(pdf.pages):
            if number % _EVERY == 0:
                token.check()
                yield Progress(number, total, "Adding annotations")
            writer.page(page)
        writer.close()
        sign(pdf)
        target = BytesIO()
        pdf.save(target, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return target.getvalue()


class _Writer:
    """Turns the links of one document."""

    def __init__(self, pdf: "pikepdf.Pdf", book: Book, options: PdfOptions) -> None:
        tint = TINT if options.tints else CLEAR
        zhuyin = options.readings.is_zhuyin
        self._terms = [term_card(entry, zhuyin, tint) for entry in book.glossary.entries]
        self._names = [f"Glossary: {entry.english}" for entry in book.glossary.entries]
        self._notes = [note_card(*note) for note in book.notes]
        self._tags = Tags(pdf)
        self._highlighter = Highlighter(pdf, options.greyscale)
        self._every = options.annotated is Annotated.EVERY

    def page(self, page: "pikepdf.Page") -> None:
        """Turn the links of a page: each amount and slip; each term, or only its first occurrence."""
        import pikepdf

        links = page.obj.get("/Annots", ())
        shown: list[pikepdf.Object] = []
        popups: list[pikepdf.Object] = []
        seen: set[str] = set()
        for link in links:
            action = link.get("/A")
            address = str(action.get("/URI", "")) if action is not None else ""
            if address.startswith(NOTE):
                made, popup = self._note(page, link, int(address.removeprefix(NOTE)))
                shown.append(made)
                popups.append(popup)
                continue
            shown.append(link)
            if address.startswith(TERM):
                number = int(address.removeprefix(TERM))
                if self._every or address not in seen:
                    seen.add(address)
                    made, popup = self._term(page, link, number)
                    shown.append(made)
                    popups.append(popup)
                self._lead(link, number)
            elif address.startswith(ENTRY):
                self._lead(link, int(address.removeprefix(ENTRY)))
        if shown:
            page.obj.Annots = pikepdf.Array([*shown, *popups])

    def close(self) -> None:
        """Finish the structure tree."""
        self._tags.close()

    def _note(
        self, page: "pikepdf.Page", link: "pikepdf.Object", number: int
    ) -> tuple["pikepdf.Object", "pikepdf.Object"]:
        made, popup = self._highlighter.make(page, link, self._notes[number])
        self._tags.replace(link, made)
        return made, popup

    def _term(
        self, page: "pikepdf.Page", link: "pikepdf.Object", number: int
    ) -> tuple["pikepdf.Object", "pikepdf.Object"]:
        made, popup = self._highlighter.make(page, link, self._terms[number])
        self._tags.add(link, made)
        return made, popup

    def _lead(self, link: "pikepdf.Object", number: int) -> None:
        """Let a link lead to the glossary."""
        del link["/A"]
        link.Dest = f"term-{number}"
        link.Contents = self._names[number]
