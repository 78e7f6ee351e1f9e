"""``main.py export``: an article as annotated PDF, page for the browser, text document or e-book."""

import argparse
import sys

from app import engine
from app.export.content.options import FileOptions
from app.export.formats import Format, export_file, format_of
from app.export.pdf.export import export_pdf
from app.export.pdf.options import Annotated, Column, Layout, Order, Paper, PdfOptions, Readings, Size
from app.jobs import CancelToken, finish
from app.translate.service import EnglishMode


def export(arguments: argparse.Namespace) -> None:
    """Write the file that the ending asks for; what stood there is replaced only by a whole file."""
    kind = format_of(arguments.output)
    article = engine.open_article(arguments.file)
    with engine.english_service(EnglishMode(arguments.english)) as service:
        english = finish(service.translate(article))
    token, target = CancelToken(), arguments.output
    if kind is not Format.PDF:
        finish(export_file(article, english, _file_options(arguments), target, token))
        return
    warning = finish(export_pdf(article, english, _pdf_options(arguments), target, token))
    if warning:
        print(warning, file=sys.stderr)


def _pdf_options(arguments: argparse.Namespace) -> PdfOptions:
    layout = Layout(arguments.layout)
    usual = Readings.PINYIN if layout is Layout.INTERLINEAR else Readings.NONE
    return PdfOptions(
        columns=tuple(Column(name) for name in arguments.columns),
        readings=Readings(arguments.readings) if arguments.readings else usual,
        readings_on=arguments.readings_on,
        known=engine.known_words().words,
        paper=Paper(arguments.paper),
        landscape=arguments.landscape,
        annotated=Annotated(arguments.annotated),
        order=Order(arguments.order),
        layout=layout,
        script=Column(arguments.script),
        size=Size(arguments.size),
        greyscale=arguments.greyscale,
        comments=not arguments.no_comments,
        overview=not arguments.no_overview,
        tints=not arguments.no_tints,
        termbase=engine.termbase_version(),
        pages=arguments.pages,
    )


def _file_options(arguments: argparse.Namespace) -> FileOptions:
    readings = Readings(arguments.readings or "none")
    return FileOptions(
        columns=tuple(Column(name) for name in arguments.columns),
        readings=Readings.ZHUYIN if readings.is_zhuyin else readings,
        readings_on=arguments.readings_on,
        known=engine.known_words().words,
        comments=not arguments.no_comments,
        paper=Paper(arguments.paper),
        landscape=arguments.landscape,
    )
