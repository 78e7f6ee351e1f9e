"""What the preview shows: first a piece of the article, quickly, then all pages, one of them as a picture."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage

from app.annotate.article import AnnotatedArticle
from app.export.pdf.options import PdfOptions
from app.export.pdf.preview import Previewer
from app.translate.unit import UnitEnglish
from app.ui.export import jobs
from app.ui.timers import single_shot
from app.ui.workers import Work, Worker

_REST = 700  # milliseconds without a change, after which all pages are set
_WHOLE = 40_000  # characters of the longest article whose pages are all set for the preview


class Previewing(QObject):
    """Follows the options with one worker at a time; what is asked for last is done next.

    The old picture stays until there is a new one.
    """

    pictured = Signal(QImage)
    counted = Signal(int, int, bool)  # page from 0, how many there are, whether these are all
    failed = Signal(str)

    def __init__(
        self, article: AnnotatedArticle, english: Mapping[int, UnitEnglish], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._article, self._english = article, english
        self._previewer = Previewer()
        self._options: PdfOptions | None = None  # wanted
        self._size = QSize()
        self._page = 0
        self._pdf, self._total, self._complete = b"", 0, False
        self._pdf_of: PdfOptions | None = None  # how these pages are set
        self._edition = 0
        self._shown: tuple[int, ...] = ()  # what the picture is of
        self._worker: Worker | None = None
        self._setting: PdfOptions | None = None  # for which it works
        self._wholes: list[Worker] = []  # the last one sets what is wanted, others are about to end
        self._closed = False
        self._rest = single_shot(self, self._set_whole, _REST)

    def show_options(self, options: PdfOptions) -> None:
        """Set the pages in this way from now on."""
        if options != self._options:
            self._options = options
            self._drop_whole()
            self._next()

    def show_page(self, page: int) -> None:
        """Show a page, from 0."""
        self._page = max(0, page)
        self._next()

    def fit(self, size: QSize) -> None:
        """Paint pages as large as they can be within a box of device pixels."""
        if not size.isEmpty() and size != self._size:
            self._size = size
            self._next()

    def close(self) -> None:
        """Stop everything."""
        self._closed = True
        self._drop_whole()
        self._previewer.close()
        if self._worker is not None:
            self._worker.cancel()
            self._worker.wait()
        for worker in self._wholes:
            worker.wait()

    @property
    def _can_be_whole(self) -> bool:
        return len(self._article.article.text) <= _WHOLE

    def _next(self) -> None:
        """Start what is lacking, unless something is under way."""
        if self._closed or self._options is None or self._size.isEmpty():
            return
        if self._worker is not None:
            if self._setting != self._options:
                self._worker.cancel()
        elif self._pdf_of != self._options:
            self._set_piece(self._options)
        elif self._pdf and self._shown != self._wanted():
            self._paint_or_wait()
        else:
            self._settle()

    def _settle(self) -> None:
        if self._pdf and not self._complete and not self._rest.isActive() and self._can_be_whole:
            self._rest.start()

    def _wanted(self) -> tuple[int, ...]:
        return self._edition, self._page, self._size.width(), self._size.height()

    def _set_piece(self, options: PdfOptions) -> None:
        work = jobs.first_pages(self._previewer, self._article, self._english, options)
        self._start(work, lambda made: self._take(*made, complete=False, options=options))

    def _take(self, pdf: bytes, total: int, *, complete: bool, options: PdfOptions) -> None:
        self._pdf, self._total, self._complete, self._pdf_of = pdf, total, complete, options
        self._edition += 1

    def _paint_or_wait(self) -> None:
        """Paint the page; where it comes after the piece, leave the old picture until all pages are there."""
        if self._page < self._total or self._complete or not self._can_be_whole or not self._shown:
            page = min(self._page, self._total - 1)
            work = jobs.picture(self._pdf, page, self._size.width(), self._size.height())
            wanted = self._wanted()
            self._start(work, lambda image: self._on_picture(wanted, page, image))
        elif not self._wholes or self._wholes[-1].token.cancelled:
            self._set_whole()

    def _on_picture(self, wanted: tuple[int, ...], page: int, image: QImage) -> None:
        self._shown = wanted
        if self._complete and self._page == wanted[1]:
            self._page = page
            self._shown = (wanted[0], page, *wanted[2:])
        self.pictured.emit(image)
        self.counted.emit(page, self._total, self._complete)

    def _start(self, work: Work, finished: object) -> None:
        worker = Worker(work, self)
        worker.finished.connect(finished)
        worker.failed.connect(self._on_failed)
        worker.ended.connect(self._on_ended)
        self._worker, self._setting = worker, self._options
        worker.start()

    def _on_failed(self, sentence: str) -> None:
        self._pdf, self._pdf_of, self._shown = b"", self._setting, ()
        self.failed.emit(sentence)

    def _on_ended(self) -> None:
        self._worker = None
        self._next()

    # All pages

    def _set_whole(self) -> None:
        options = self._options
        if options is None or self._closed:
            return
        self._rest.stop()
        worker = Worker(jobs.whole_preview(self._article, self._english, options), self)
        worker.finished.connect(lambda made: self._on_whole(options, made))
        worker.start_among(self._wholes)

    def _on_whole(self, options: PdfOptions, made: tuple[bytes, int]) -> None:
        if options == self._options == self._pdf_of:
            self._take(*made, complete=True, options=options)
            self._next()

    def _drop_whole(self) -> None:
        self._rest.stop()
        for worker in self._wholes:
            worker.cancel()
