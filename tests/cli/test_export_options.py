"""The options of the export command reach the pages."""

from functools import cache
from types import SimpleNamespace

import pytest

from app import engine
from app.cli import export
from app.cli.parser import build_parser
from app.export.pdf.options import Column, Layout, PdfOptions, Readings, Size


@pytest.fixture(autouse=True)
def _light(monkeypatch):
    monkeypatch.setattr(engine, "termbase_version", lambda: "3 terms")
    monkeypatch.setattr(engine, "known_words", cache(lambda: SimpleNamespace(words=frozenset({"的"}))))


def _options(*arguments: str) -> PdfOptions:
    return export.pdf_options(build_parser().parse_args(["export", "a.txt", "-o", "a.pdf", *arguments]))


def test_what_is_set_without_options():
    usual = _options()
    assert usual == PdfOptions(known=frozenset({"的"}), overview=True, termbase="3 terms")


def test_every_option_is_heard():
    chosen = _options(
        *("--layout", "study-sheet", "--script", "simplified", "--size", "large", "--greyscale"),
        *("--no-comments", "--no-overview", "--no-tints", "--readings", "zhuyin-beside"),
    )
    assert chosen.layout is Layout.STUDY
    assert chosen.shown == (Column.SIMPLIFIED, Column.ENGLISH)
    assert chosen.size is Size.LARGE
    assert chosen.readings is Readings.ZHUYIN_BESIDE
    assert (chosen.greyscale, chosen.comments, chosen.overview, chosen.tints) == (True, False, False, False)


@pytest.mark.parametrize(
    ("arguments", "wanted"),
    [((), Readings.PINYIN), (("--readings", "none"), Readings.NONE)],
)
def test_interlinear_has_pinyin_unless_said_otherwise(arguments, wanted):
    assert _options("--layout", "interlinear", *arguments).readings is wanted
