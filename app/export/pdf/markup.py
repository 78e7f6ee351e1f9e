"""An article as the data that the page template reads; its wording never becomes markup."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from app.annotate.article import AnnotatedArticle
from app.annotate.model import AnnotatedUnit
from app.export.pdf import look, runs
from app.export.pdf.appendix.data import appendix
from app.export.pdf.options import Column, PdfOptions, Readings
from app.export.pdf.runs import Book
from app.export.pdf.wording import clean
from app.jobs import CancelToken, Job, Progress
from app.lexicon.listed import HAN
from app.lexicon.termbase import TermEntry
from app.text.article import UnitKind
from app.translate.unit import Origin, UnitEnglish

ORIGINS = {
    Origin.MEMORY: "Memory",
    Origin.ARGOS: "Argos",
    Origin.LIBRETRANSLATE: "Server",
    Origin.GLOSS: "Word-for-word gloss",
}
_NOTHING = UnitEnglish(())
_SHORT = 90  # characters of a row that stays on one page
_EVERY = 32  # units between two reports


def gather(
    article: AnnotatedArticle,
    english: Sequence[UnitEnglish],
    options: PdfOptions,
    book: Book,
    token: CancelToken,
) -> Job[list[dict[str, Any]]]:
    """Return the rows of the page, and fill ``book`` with the terms and notes that they use."""
    rows: list[dict[str, Any]] = []
    for index, unit in enumerate(article):
        if index % _EVERY == 0:
            token.check()
            yield Progress(index, len(article), "Gathering terms")
        if unit.unit.kind is UnitKind.CHROME or not unit.unit.text.strip():
            continue
        text = english[index] if index < len(english) else _NOTHING
        book.gleanings.see(unit)
        rows.append(_row(unit, text, options, book))
    return rows


def document(
    article: AnnotatedArticle, rows: list[dict[str, Any]], options: PdfOptions, book: Book
) -> dict[str, Any]:
    """Return all that the template needs."""
    return {
        "scheme": runs.SCHEME,
        "title": title_of(article),
        "columns": [column.value for column in _shown(rows, options)],
        "readings": options.readings is not Readings.NONE,
        "reading_size": 6 if options.readings is Readings.ZHUYIN else 5.25,
        "reading_width": runs.ZHUYIN_WIDTH if options.readings is Readings.ZHUYIN else 1,
        "paper": {"a4": "a4", "letter": "us-letter"}[options.paper],
        "landscape": options.landscape,
        "ink": look.INK,
        "soft": look.SOFT,
        "line": look.LINE,
        "keywords": [clean(word) for word in book.glossary.keywords],
        "rows": rows,
        "appendix": appendix(
            article,
            book.glossary,
            book.gleanings,
            notes=book.notes,
            credits=_credits(rows),
            order=options.order,
        ),
    }


def _credits(rows: list[dict[str, Any]]) -> list[str]:
    """Return every origin of the English, the commonest first."""
    counts = Counter(row["english"]["origin"] for row in rows)
    return [origin for origin, _ in counts.most_common() if origin]


def title_of(article: AnnotatedArticle) -> str:
    """Return the title, else the start of the text, on one line."""
    first = next((unit.text for unit in article.article.units if unit.text.strip()), "")
    return " ".join(clean(article.article.title or first[:40]).split()) or "Jingdu"


def _shown(rows: list[dict[str, Any]], options: PdfOptions) -> tuple[Column, ...]:
    """Leave the English column out when it would be empty from top to bottom."""
    others = tuple(column for column in options.columns if column is not Column.ENGLISH)
    if others and not any(row["english"]["sentences"] for row in rows):
        return others
    return options.columns


def _row(unit: AnnotatedUnit, text: UnitEnglish, options: PdfOptions, book: Book) -> dict[str, Any]:
    readings = dict.fromkeys(Column, Readings.NONE)
    chinese = [column for column in options.columns if column is not Column.ENGLISH]
    if chinese:
        readings[chinese[0]] = options.readings
    source = unit.unit
    alone = Column.TRADITIONAL not in options.columns
    row: dict[str, Any] = {
        "kind": source.kind.value,
        "latin": not HAN.search(source.text),
        "short": len(source.text) <= _SHORT,
        "english": {"sentences": [], "origin": ""},
    }
    if source.author:
        row["author"] = clean(source.author)
    if source.reply_to:
        row["reply_to"] = clean(source.reply_to)
    if Column.TRADITIONAL in chinese:
        row["traditional"] = runs.as_read(unit, book, readings[Column.TRADITIONAL])
    if Column.SIMPLIFIED in chinese:
        row["simplified"] = runs.simplified(unit, book, readings[Column.SIMPLIFIED], notes=alone)
    if Column.ENGLISH in options.columns:
        row["english"] = _english(unit, text, book)
    return row


def _english(unit: AnnotatedUnit, text: UnitEnglish, book: Book) -> dict[str, Any]:
    terms: dict[int, TermEntry] = {}
    for token in unit.tokens:
        if token.term:
            terms[book.glossary.number(token.term, token)] = token.term
    sentences = [
        {"runs": runs.english(sentence.text, tuple(terms.items())), "gloss": sentence.origin is Origin.GLOSS}
        for sentence in text.sentences
        if sentence.text.strip()
    ]
    return {"sentences": sentences, "origin": _origin(text)}


def _origin(text: UnitEnglish) -> str:
    """Return where the English came from; people's sentences with the names of who made them."""
    shown = [sentence for sentence in text.sentences if sentence.text.strip()]
    origins = [ORIGINS.get(sentence.origin, "") for sentence in shown]
    credits = [clean(sentence.credit) for sentence in shown if sentence.origin is Origin.MEMORY]
    return " · ".join(dict.fromkeys(name for name in (*origins, *credits) if name))
