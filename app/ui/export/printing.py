"""The printer: the pages of the PDF, painted at its own resolution."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from app.annotate.article import AnnotatedArticle
from app.errors import Cancelled, ExportError
from app.export.choices import Choices
from app.export.pdf.options import Paper
from app.export.pdf.raster import Pages
from app.jobs import CancelToken, Job, Progress
from app.phrases import Phrase
from app.ui.export import jobs

_FINEST = 600  # dots to the inch: more is not seen, and takes long
_PART = 600_000  # pixels painted at once, for which the window waits
_SIZES = {Paper.A4: QPageSize.PageSizeId.A4, Paper.LETTER: QPageSize.PageSizeId.Letter}


def printer_for(choices: Choices, title: str) -> QPrinter:
    """Return the usual printer, set to the paper that was chosen."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    turned = QPageLayout.Orientation.Landscape if choices.landscape else QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(QPageSize(_SIZES[choices.paper]), turned, QMarginsF()))
    printer.setFullPage(True)
    printer.setDocName(title)
    printer.setCreator("Jingdu")
    if choices.greyscale:
        printer.setColorMode(QPrinter.ColorMode.GrayScale)
    return printer


def print_article(
    article: AnnotatedArticle, english: jobs.English, choices: Choices, printer: QPrinter
) -> Callable[[CancelToken], Job[Phrase | None]]:
    """Return the job that sets the pages and sends them to a printer, which is this job's alone."""
    setting = jobs.pages(article, english, choices)

    def work(token: CancelToken) -> Job[Phrase | None]:
        pdf, missing = yield from setting(token)
        with Pages(pdf) as pages:
            yield from paint(pages, printer, token)
        return missing

    return work


def paint(pages: Pages, printer: QPrinter, token: CancelToken) -> Job[None]:
    """Paint the pages that the printer's dialog asks for; ``ExportError`` where it cannot be used."""
    printer.setFullPage(True)
    painter = QPainter()
    numbers = wanted(len(pages), printer)
    if not painter.begin(printer):
        raise ExportError("The printer cannot be used.")
    try:
        for done, number in enumerate(numbers):
            if done:
                printer.newPage()
            for _ in _painted(painter, pages, number, printer, token):
                yield Progress(done, len(numbers), "Printing")
    except (Cancelled, GeneratorExit):
        printer.abort()
        raise
    finally:
        painter.end()


def wanted(total: int, printer: QPrinter) -> tuple[int, ...]:
    """Return the pages, from 0, in the order and as often as the printer's dialog asks for them."""
    first, last = 1, total
    if printer.printRange() is QPrinter.PrintRange.PageRange and printer.fromPage():
        first, last = max(1, printer.fromPage()), min(printer.toPage() or total, total)
    numbers = list(range(first - 1, last))
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        numbers.reverse()
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if printer.collateCopies():
        return tuple(numbers * copies)
    return tuple(number for number in numbers for _ in range(copies))


def _painted(
    painter: QPainter, pages: Pages, number: int, printer: QPrinter, token: CancelToken
) -> Iterator[None]:
    """Paint a page as large as the paper, in its middle where the shapes differ, line by line."""
    dots = min(_FINEST, printer.resolution())
    grey = printer.colorMode() is QPrinter.ColorMode.GrayScale
    width, height = pages.whole(number, dots)
    paper = printer.paperRect(QPrinter.Unit.DevicePixel)
    size = QSizeF(width, height).scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
    scale = size.width() / width
    left, top = (paper.width() - size.width()) / 2, (paper.height() - size.height()) / 2
    for box, part in pages.inked(number, dots, _PART, grey):
        token.check()
        place = QRectF(
            left + box.left * scale, top + box.top * scale, part.width * scale, part.height * scale
        )
        painter.drawImage(place, jobs.image_of(part))
        yield
