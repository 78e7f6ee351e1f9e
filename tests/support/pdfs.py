"""Exporting to PDF and reading it back."""

import io
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2

from app.annotate.article import AnnotatedArticle
from app.export.pdf.export import export_pdf
from app.export.pdf.options import PdfOptions
from app.jobs import CancelToken, finish
from app.translate.unit import UnitEnglish
from tests.support import articles


def exported(
    folder: Path,
    article: AnnotatedArticle | None = None,
    english: Sequence[UnitEnglish] = (),
    options: PdfOptions | None = None,
) -> bytes:
    """Return the PDF of an article, of the sample where none is given."""
    if article is None:
        article, english = articles.sample()
    target = folder / "out.pdf"
    finish(export_pdf(article, english, options or PdfOptions(), target, CancelToken()))
    return target.read_bytes()


def text_of(pdf: bytes) -> str:
    """Return the text of all pages in the order it is stored."""
    document = pypdfium2.PdfDocument(pdf)
    text = "\n".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return text


def opened(pdf: bytes) -> pikepdf.Pdf:
    """Return the PDF as objects."""
    return pikepdf.open(io.BytesIO(pdf))


def annotations(document: pikepdf.Pdf, subtype: str) -> Iterator[tuple[int, Any]]:
    """Yield page number and annotation of every annotation of a kind."""
    for number, page in enumerate(document.pages):
        for annotation in page.obj.get("/Annots", ()):
            if annotation.Subtype == subtype:
                yield number, annotation


def dictionaries(document: pikepdf.Pdf, key: str) -> list[Any]:
    """Return every dictionary that has a key."""
    return [o for o in document.objects if isinstance(o, pikepdf.Dictionary) and key in o]
