"""The jobs of the export: writing a file, setting pages for the preview and for the printer."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtGui import QImage

from app import engine
from app.annotate.article import AnnotatedArticle
from app.annotate.slip_senses import Language
from app.export.choices import Choices
from app.export.formats import Format
from app.export.pdf.options import PdfOptions
from app.export.pdf.preview import Previewer
from app.export.pdf.raster import Pages, Raster
from app.jobs import CancelToken, Job, Progress
from app.phrases import Phrase
from app.translate.unit import NO_ENGLISH, UnitEnglish
from app.ui import language
from app.ui.jobs import complete

English = Mapping[int, UnitEnglish]


def save(
    article: AnnotatedArticle, english: English, choices: Choices, target: Path
) -> Callable[[CancelToken], Job[Phrase | None]]:
    """Return the job that writes the file, and tells what could not be shown in it."""

    def work(token: CancelToken) -> Job[Phrase | None]:
        from app.export.formats import export_file
        from app.export.pdf.export import export_pdf  # loads the typesetter

        texts = yield from complete(article, dict(english), token)
        if choices.format is Format.PDF:
            return (yield from export_pdf(article, texts, pdf_options(choices), target, token))
        options = choices.file(engine.known_words().words, _spoken())
        yield from export_file(article, texts, options, target, token)
        return None

    return work


def pages(
    article: AnnotatedArticle, english: English, choices: Choices
) -> Callable[[CancelToken], Job[tuple[bytes, Phrase | None]]]:
    """Return the job that sets all pages for the printer."""

    def work(token: CancelToken) -> Job[tuple[bytes, Phrase | None]]:
        from app.export.pdf.export import made_pdf

        texts = yield from complete(article, dict(english), token)
        return (yield from made_pdf(article, texts, pdf_options(choices), token))

    return work


def whole_preview(
    article: AnnotatedArticle, english: English, options: PdfOptions
) -> Callable[[CancelToken], Job[tuple[bytes, int]]]:
    """Return the job that sets all pages with the English that is there, and counts them."""

    def work(token: CancelToken) -> Job[tuple[bytes, int]]:
        from app.export.pdf.export import made_pdf

        texts = [english.get(row, NO_ENGLISH) for row in range(len(article))]
        made, _ = yield from made_pdf(article, texts, options, token)
        with Pages(made) as opened:
            return made, len(opened)

    return work


def first_pages(
    previewer: Previewer, article: AnnotatedArticle, english: English, options: PdfOptions
) -> Callable[[CancelToken], Job[tuple[bytes, int]]]:
    """Return the job that sets the first pages, and tells how many of them are as they will be."""

    def work(token: CancelToken) -> Job[tuple[bytes, int]]:
        piece = yield from previewer.piece(article, english, options, token)
        with Pages(piece.pdf) as opened:
            total = len(opened)
        return piece.pdf, total if piece.whole else max(1, total - 1)  # more will stand on the last one

    return work


def picture(pdf: bytes, page: int, width: int, height: int) -> Callable[[CancelToken], Job[QImage]]:
    """Return the job that paints a page as large as it can be within a box of pixels."""

    def work(token: CancelToken) -> Job[QImage]:
        yield Progress(0, 0)
        with Pages(pdf) as opened:
            return image_of(opened.fitted(page, width, height))

    return work


def image_of(raster: Raster) -> QImage:
    """Return pixels as Qt has them, in memory of its own."""
    kind = QImage.Format.Format_Grayscale8 if raster.grey else QImage.Format.Format_RGB32
    return QImage(raster.data, raster.width, raster.height, raster.stride, kind).copy()


def pdf_options(choices: Choices) -> PdfOptions:
    """Return the options of the PDF with what the reader knows."""
    return choices.pdf(engine.known_words().words, engine.termbase_version(), _spoken())


def _spoken() -> Language:
    return Language(language.current())
