"""The formats an article can be exported in, told by the ending of the file's name."""

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

from app.annotate.article import AnnotatedArticle
from app.errors import ExportError
from app.export.content.options import FileOptions
from app.jobs import CancelToken, Job
from app.translate.unit import UnitEnglish


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
    """Write the article as page, text document or e-book, all at once or not at all."""
    from app.export.docx.export import export_docx
    from app.export.epub.export import export_epub
    from app.export.web.export import export_web

    export = {Format.DOCX: export_docx, Format.EPUB: export_epub}.get(format_of(target), export_web)
    return export(article, english, options, target, token)
