"""Exports a long article with Jingdu and with Qt, in this process; prints times and pages as JSON."""

import json
import os
import sys
import tempfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

import pikepdf
from PySide6.QtGui import QFontDatabase, QGuiApplication

from app import paths
from app.annotate.article import AnnotatedArticle
from app.export.pdf import markup
from app.export.pdf.book import Book
from app.export.pdf.export import export_pdf
from app.export.pdf.options import PdfOptions, Readings
from app.jobs import CancelToken, finish
from app.text.load import load_article
from app.translate.service import EnglishMode, EnglishService
from app.translate.unit import UnitEnglish
from tests.bench import jingdu, pdf_qt, timing
from tests.bench.shuffled import shuffled

_ROUNDS = 3
_NAMES = ("none", "pinyin", "qt")


def main(times: int, rounds: int = _ROUNDS) -> None:
    """Print the median seconds and the pages of each, and the seconds of processor time they took."""
    application = QGuiApplication(sys.argv[:1])
    QFontDatabase.addApplicationFont(str(paths.font()))
    annotator = jingdu.fresh()
    annotated = annotator.article(shuffled(load_article(paths.resource("sample/sample.txt")), times))
    with EnglishService(EnglishMode.MEMORY, annotator.lexicon.dictionary) as service:
        english = finish(service.translate(annotated))
    with tempfile.TemporaryDirectory() as folder:
        targets = {name: Path(folder) / f"{name}.pdf" for name in _NAMES}
        busy: dict[str, list[float]] = {name: [] for name in _NAMES}
        runs: dict[str, timing.Run] = {
            "none": partial(_with_jingdu, annotated, english, Readings.NONE, targets["none"]),
            "pinyin": partial(_with_jingdu, annotated, english, Readings.PINYIN, targets["pinyin"]),
            "qt": lambda: pdf_qt.write(_data(annotated, english), targets["qt"]),
        }
        makers = {name: partial(_timed, run, busy[name]) for name, run in runs.items()}
        found = timing.medians(makers, rounds)
        told = {name: _told(targets[name], taken, min(busy[name])) for name, taken in found.items()}
        print(json.dumps(told))
    del application


def _timed(run: timing.Run, busy: list[float]) -> timing.Run:
    def timed() -> None:
        before = _processor()
        run()
        busy.append(_processor() - before)

    return timed


def _processor() -> float:
    """Return the processor time of this process and of its children that have ended."""
    return sum(os.times()[:4])


def _with_jingdu(
    annotated: AnnotatedArticle, english: Sequence[UnitEnglish], readings: Readings, target: Path
) -> None:
    finish(export_pdf(annotated, english, PdfOptions(readings=readings), target, CancelToken()))


def _data(annotated: AnnotatedArticle, english: Sequence[UnitEnglish]) -> dict[str, Any]:
    """Return what the template is given, so that Qt sets the same."""
    options = PdfOptions()
    book = Book(options.readings_on, options.known)
    rows = finish(markup.gather(annotated, english, options, book, CancelToken()))
    return markup.document(annotated, rows, options, book)


def _told(target: Path, taken: float, busy: float) -> dict[str, float]:
    with pikepdf.open(target) as pages:
        return {
            "seconds": taken,
            "busy": busy,
            "pages": len(pages.pages),
            "size": target.stat().st_size,
        }


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
