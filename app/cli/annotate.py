"""``main.py annotate``: the annotation of an article as JSON."""

import argparse
import sys

from app import engine
from app.export.annotation_json import to_json
from app.files import write_text
from app.jobs import finish
from app.translate.service import EnglishMode


def annotate(arguments: argparse.Namespace) -> None:
    """Write the annotation to the file named, or to standard output."""
    article = engine.open_article(arguments.file)
    with engine.english_service(EnglishMode.AUTO) as english:
        text = to_json(article, finish(english.translate(article)))
    if arguments.output:
        write_text(arguments.output, text)
    elif sys.stdout:  # None where the caller closed it, which is told by ``run``
        sys.stdout.buffer.write(text.encode())
