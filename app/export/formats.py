"""The formats an article can be exported in, told by the ending of the file's name."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from app.annotate.article import AnnotatedArticle
from app.errors import ExportError
from app.export.content.options import FileOptions
from app.files import write_bytes
from app.jobs import CancelToken, Job, Progress
from app.translate.unit import UnitEnglish

if TYPE_CHECKING:
    from app.export.content.model import Content


class Format(StrEnum):
    """A format, by its ending."""

    PDF = ".pdf"
    HTML = ".html"
    DOCX = ".docx"
    EPUB = ".epub"


def format_of(target: Path) -> Format:
    """Return the format that a name asks for, PDF where it has no ending; ``ExportError`` for another."""
    ending = target.suffix.lower()
    if ending in ("", ".htm"):
        return Format.HTML if ending else Format.PDF
    try:
        return Format(ending)
    except ValueError:
        raise ExportError(
            "Nothing is exported as {0}: the name must end in .pdf, .html, .docx or .epub.", ending
        ) from None


def export_file(
    article: AnnotatedArticle,
    english: Sequence[UnitEnglish],
    options: FileOptions,
    target: Path,
    token: CancelToken,
) -> Job[None]:
    """Write the article as page, text document or e-book, all at once or not at all.

    ``OutputError`` where that fails.
    """
    from app.export.content.gather import gather

    write = _writer(format_of(target))
    content = yield from gather(article, english, options, token)
    token.check()
    yield Progress(0, 0, "Writing the file")
    write_bytes(target, write(content, options))


def _writer(kind: Format) -> "Callable[[Content, FileOptions], bytes]":
    """Return what makes the bytes of a format, loaded only now."""
    if kind is Format.DOCX:
        from app.export.docx.package import package as docx

        return docx
    if kind is Format.EPUB:
        from app.export.epub.package import package as epub

        return epub
    from app.export.web.page import page

    return page
