"""``main.py export``: an article as annotated PDF, page for the browser, text document or e-book."""

import argparse
import sys
from dataclasses import replace

from app import engine
from app.export.choices import Choices
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
        options = _choices(arguments).file(engine.known_words().words)
        finish(export_file(article, english, options, target, token))
        return
    warning = finish(export_pdf(article, english, pdf_options(arguments), target, token))
    if warning:
        print(warning, file=sys.stderr)


def pdf_options(arguments: argparse.Namespace) -> PdfOptions:
    """Return the options of the PDF; named columns hold in a layout of two as well."""
    choices = _choices(arguments)
    options = choices.pdf(engine.known_words().words, engine.termbase_version())
    return replace(options, columns=choices.columns)


def _choices(arguments: argparse.Namespace) -> Choices:
    layout = Layout(arguments.layout)
    pinyin = layout is Layout.INTERLINEAR and format_of(arguments.output) is Format.PDF
    return Choices(
        columns=tuple(Column(name) for name in arguments.columns),
        readings=Readings(arguments.readings or ("pinyin" if pinyin else "none")),
        readings_on=arguments.readings_on,
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
        pages=arguments.pages,
    )
