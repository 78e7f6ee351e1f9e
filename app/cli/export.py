"""``main.py export``: an article as annotated PDF."""

import argparse

from app import engine
from app.export.pdf.export import export_pdf
from app.export.pdf.options import Annotated, Column, Layout, Order, Paper, PdfOptions, Readings, Size
from app.jobs import CancelToken, finish
from app.translate.service import EnglishMode


def export(arguments: argparse.Namespace) -> None:
    """Write the PDF; what stood at the target is replaced only by a whole file."""
    article = engine.open_article(arguments.file)
    options = _options(arguments)
    with engine.english_service(EnglishMode(arguments.english)) as service:
        english = finish(service.translate(article))
    finish(export_pdf(article, english, options, arguments.output, CancelToken()))


def _options(arguments: argparse.Namespace) -> PdfOptions:
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
    )
