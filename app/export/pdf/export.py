"""The export of an annotated article as PDF, from the options to the file."""

from collections.abc import Sequence
from pathlib import Path

from app.annotate.article import AnnotatedArticle
from app.export.pdf import markup
from app.export.pdf.book import Book
from app.export.pdf.cards import notes_of
from app.export.pdf.compile import set_pages, typesetter
from app.export.pdf.options import PdfOptions
from app.export.pdf.page_choice import chosen
from app.files import write_bytes
from app.jobs import CancelToken, Job, Progress
from app.phrases import Phrase
from app.translate.unit import UnitEnglish

_NAMED = 12  # characters that the message names


def export_pdf(
    article: AnnotatedArticle,
    english: Sequence[UnitEnglish],
    options: PdfOptions,
    target: Path,
    token: CancelToken,
) -> Job[Phrase | None]:
    """Write the article with its annotations to ``target``, all at once or not at all.

    Returns a sentence that names the characters which no font has, where there are any. Raises
    ``ExportError`` when the pages cannot be set and ``OutputError`` when the file cannot be written.
    """
    pages, missing = yield from made_pdf(article, english, options, token)
    yield Progress(0, 0, "Writing the file")
    write_bytes(target, pages)
    return missing


def made_pdf(
    article: AnnotatedArticle, english: Sequence[UnitEnglish], options: PdfOptions, token: CancelToken
) -> Job[tuple[bytes, Phrase | None]]:
    """Return the article as PDF, and the sentence on characters that no font has.

    Raises ``ExportError`` when the pages cannot be set.
    """
    book = Book(options.readings_on, options.known, options.language)
    with typesetter() as worker:
        rows = yield from markup.gather(article, english, options, book, token)
        data = markup.document(article, rows, options, book)
        pages, missing = yield from set_pages(worker, data, notes_of(book, options), token)
    token.check()
    if options.pages:
        yield Progress(0, 0, "Leaving pages out")
        pages = chosen(pages, options.pages)
        token.check()
    return pages, _told(missing) if missing else None


def _told(missing: Sequence[str]) -> Phrase:
    """Name characters that have no glyph, each with its number."""
    named = [f"{cluster} ({' '.join(f'U+{ord(sign):04X}' for sign in cluster)})" for cluster in missing]
    shown = ", ".join(named[:_NAMED]) + ("…" if len(named) > _NAMED else "")
    return Phrase("No font here has {0}; the PDF shows □ instead.", shown)
