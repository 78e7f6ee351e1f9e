"""The first pages of an export, set within a blink: a piece of the article, by a process that stays."""

import contextlib
import json
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.annotate.article import AnnotatedArticle
from app.errors import ExportError
from app.export.pdf import markup
from app.export.pdf.appendix.data import appendix
from app.export.pdf.book import Book
from app.export.pdf.cards import notes_of
from app.export.pdf.helper import start
from app.export.pdf.notes import Notes
from app.export.pdf.options import Layout, PdfOptions
from app.export.pdf.rows import order_of
from app.jobs import CancelToken, Job, Progress
from app.phrases import Phrase
from app.translate.unit import NO_ENGLISH, UnitEnglish

_MODULE = "app.export.pdf.previewer"
PREVIEWER_FLAG = "--previewer"  # main.py's hidden flag in a frozen program
PAGES = 2  # that a piece is meant to fill
_FILLS = {Layout.THREE: 420, Layout.TWO: 620, Layout.INTERLINEAR: 560, Layout.STUDY: 650}  # characters a page
_COUNTED = 12_000  # characters that are looked at for what is told about the article


@dataclass(frozen=True, slots=True)
class FirstPages:
    """The PDF of some pages; ``whole`` where they are all pages of the article's text."""

    pdf: bytes
    whole: bool


class Previewer:
    """Keeps the child process, which is started by the first piece and again if it has died."""

    def __init__(self) -> None:
        self._child: subprocess.Popen[bytes] | None = None
        self._closed = False

    def piece(
        self,
        article: AnnotatedArticle,
        english: Mapping[int, UnitEnglish],
        options: PdfOptions,
        token: CancelToken,
    ) -> Job[FirstPages]:
        """Return the first pages; ``ExportError`` where they cannot be set.

        A job that is cancelled still waits for the answer it has asked for, which takes less time than
        another child would need to start.
        """
        self._start()
        data, notes, whole = yield from _gathered(article, english, options, token)
        yield Progress(0, 0, "Setting the pages")
        pdf = self._ask(notes, data)
        token.check()
        return FirstPages(pdf, whole)

    def close(self) -> None:
        """End the child; whoever waits for it gets an error."""
        self._closed = True
        self._stop()

    def _start(self) -> subprocess.Popen[bytes]:
        if self._child is None or self._child.poll() is not None:
            self._stop()
            self._child = start(_MODULE, PREVIEWER_FLAG, errors=subprocess.DEVNULL)
        if self._closed:  # meanwhile
            self._stop()
        return self._child

    def _stop(self) -> None:
        child = self._child
        if child is None:
            return
        child.kill()
        child.wait()
        for stream in (child.stdin, child.stdout):
            if stream:
                with contextlib.suppress(OSError):
                    stream.close()

    def _ask(self, notes: Notes, data: Mapping[str, Any]) -> bytes:
        child = self._start()
        assert child.stdin is not None and child.stdout is not None  # they are pipes
        try:
            child.stdin.write(f"{notes.dumped()}\n{json.dumps(data, ensure_ascii=False)}\n".encode())
            child.stdin.flush()
            size, complaint = json.loads(child.stdout.readline())
            pdf = child.stdout.read(size)
        except (OSError, ValueError) as error:
            child.kill()  # where it has not ended by itself
            reason = Phrase("the typesetter ended with code {0}", child.wait())
            raise ExportError("The PDF could not be set: {0}.", reason) from error
        if complaint:
            raise ExportError("The PDF could not be set: {0}.", complaint.rstrip("."))
        return pdf


def _gathered(
    article: AnnotatedArticle,
    english: Mapping[int, UnitEnglish],
    options: PdfOptions,
    token: CancelToken,
) -> Job[tuple[dict[str, Any], Notes, bool]]:
    """Return the data of a piece, its notes, and whether nothing of the text is left out."""
    book = Book(options.readings_on, options.known, options.language)
    texts = [english.get(row, NO_ENGLISH) for row in range(len(article))]
    piece = markup.Piece(PAGES * _FILLS[options.layout] / options.size.factor**2, _COUNTED)
    rows = yield from markup.gather(article, texts, options, book, token, piece=piece)
    data = markup.document(article, rows, options, book) | {"appendix": _no_appendix(options)}
    whole = len(rows) == len(order_of(article, options))
    return data | {"piece": not whole}, notes_of(book, options), whole


def _no_appendix(options: PdfOptions) -> dict[str, Any]:
    empty = Book()
    return appendix(empty.glossary, empty.gleanings, source="", notes=(), credits=(), order=options.order)
