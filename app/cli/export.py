"""``main.py export``: an article as annotated PDF."""

import argparse

from app import engine
from app.export.pdf.export import export_pdf
from app.export.pdf.options import Annotated, Column, Order, Paper, PdfOptions, Readings
from app.jobs import CancelToken, finish
from app.translate.service import EnglishMode


def export(arguments: argparse.Namespace) -> None:
    """Write the PDF; what stood at the target is replaced only by a whole file."""
    article = engine.open_article(arguments.file)
    options = PdfOptions(
        columns=tuple(Column(name) for name in arguments.columns),
        readings=Readings(arguments.readings),
        readings_on=arguments.readings_on,
        known=engine.known_words().words,
        paper=Paper(arguments.paper),
        landscape=arguments.landscape,
        annotated=Annotated(arguments.annotated),
        order=Order(arguments.order),
    )
    with engine.english_service(EnglishMode(arguments.english)) as service:
        english = finish(service.translate(article))
    finish(export_pdf(article, english, options, arguments.output, CancelToken()))
