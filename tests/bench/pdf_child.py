"""Exports the repeated sample with Jingdu and with Qt, in this process; prints times and pages as JSON."""

import json
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import pikepdf
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextDocument,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from app import paths
from app.annotate.article import AnnotatedArticle
from app.export.pdf.export import export_pdf
from app.export.pdf.options import PdfOptions, Readings
from app.jobs import CancelToken, finish
from app.text.article import Article
from app.text.load import load_article
from app.translate.service import EnglishMode, EnglishService
from app.translate.unit import UnitEnglish
from tests.bench import jingdu, timing

_TIMES = 6  # the sample fills some five pages
_ROUNDS = 3
_POINTS = 10


def repeated(article: Article, times: int) -> Article:
    """Return an article whose units follow one another several times."""
    length = len(article.text)
    units = tuple(
        replace(unit, id=turn * len(article.units) + unit.id, span=unit.span.shift(turn * length))
        for turn in range(times)
        for unit in article.units
    )
    return Article(article.text * times, article.title, units, article.source)


def with_qt(annotated: AnnotatedArticle, english: Sequence[UnitEnglish], target: Path) -> None:
    """Write the rows as a table of three columns."""
    writer = QPdfWriter(str(target))
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(),  # printing leaves two centimetres of its own
        )
    )
    document = QTextDocument()
    document.setDefaultFont(QFont("Noto Sans CJK TC", _POINTS))
    table = document.rootFrame().firstCursorPosition().insertTable(len(annotated), 3, _thirds())
    for row, unit in enumerate(annotated):
        _fill(table, row, (unit.unit.text, unit.simplified, english[row].text))
    document.print_(writer)


def _thirds() -> QTextTableFormat:
    shape = QTextTableFormat()
    shape.setBorder(0)
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    third = QTextLength(QTextLength.Type.PercentageLength, 33)
    shape.setColumnWidthConstraints([third] * 3)
    return shape


def _fill(table: QTextTable, row: int, texts: Sequence[str]) -> None:
    for column, text in enumerate(texts):
        table.cellAt(row, column).firstCursorPosition().insertText(text)


def main() -> None:
    """Print the median seconds and the pages of each."""
    application = QGuiApplication(sys.argv[:1])
    QFontDatabase.addApplicationFont(str(paths.font()))
    annotator = jingdu.fresh()
    annotated = annotator.article(repeated(load_article(paths.resource("sample/sample.txt")), _TIMES))
    with EnglishService(EnglishMode.MEMORY, annotator.lexicon.dictionary) as service:
        english = finish(service.translate(annotated))
    with tempfile.TemporaryDirectory() as folder:
        targets = {name: Path(folder) / f"{name}.pdf" for name in ("none", "pinyin", "qt")}
        runs: dict[str, timing.Run] = {
            "none": partial(_with_jingdu, annotated, english, Readings.NONE, targets["none"]),
            "pinyin": partial(_with_jingdu, annotated, english, Readings.PINYIN, targets["pinyin"]),
            "qt": partial(with_qt, annotated, english, targets["qt"]),
        }
        found = timing.medians({name: partial(_itself, run) for name, run in runs.items()}, _ROUNDS)
        print(json.dumps({name: _told(targets[name], taken) for name, taken in found.items()}))
    del application


def _itself(run: timing.Run) -> timing.Run:
    return run


def _with_jingdu(
    annotated: AnnotatedArticle, english: Sequence[UnitEnglish], readings: Readings, target: Path
) -> None:
    finish(export_pdf(annotated, english, PdfOptions(readings=readings), target, CancelToken()))


def _told(target: Path, taken: float) -> dict[str, float]:
    with pikepdf.open(target) as pages:
        return {"seconds": taken, "pages": len(pages.pages)}


if __name__ == "__main__":
    main()
