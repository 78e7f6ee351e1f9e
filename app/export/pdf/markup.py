"""An article as the data that the page template reads; its wording never becomes markup."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from app import NAME
from app.annotate.article import AnnotatedArticle
from app.export.pdf import front, look, runs
from app.export.pdf.appendix.data import appendix
from app.export.pdf.book import Book
from app.export.pdf.metadata import subject_of
from app.export.pdf.options import Column, PdfOptions, Readings, chinese_of
from app.export.pdf.parts import chinese_widths, facts_width, is_flush, shares_of, text_width
from app.export.pdf.places import SCHEME
from app.export.pdf.rows import order_of, row_of
from app.export.pdf.ruby import READING_SIZE
from app.export.pdf.wording import clean
from app.export.title import title_of
from app.jobs import CancelToken, Job, Progress
from app.lexicon.script import simplify
from app.text.article import UnitKind
from app.translate.unit import NO_ENGLISH, UnitEnglish

_HEAD = 7.5  # points, the type at the head of a page
_EVERY = 32  # units between two reports


@dataclass(frozen=True, slots=True)
class Piece:
    """How many characters of an article are set, and how many are counted for the page about it."""

    set: float = math.inf
    counted: float = math.inf


WHOLE = Piece()


def gather(
    article: AnnotatedArticle,
    english: Sequence[UnitEnglish],
    options: PdfOptions,
    book: Book,
    token: CancelToken,
    *,
    piece: Piece = WHOLE,
) -> Job[list[dict[str, Any]]]:
    """Return the rows of the page, and fill ``book`` with the terms, notes and counts that they have."""
    rows: list[dict[str, Any]] = []
    shown = order_of(article, options)
    seen = 0
    for done, one in enumerate(shown):
        if done % _EVERY == 0:
            token.check()
            yield Progress(done, len(shown), "Gathering terms")
        text = english[one.index] if one.index < len(english) else NO_ENGLISH
        unit = article[one.index]
        if seen > max(piece.set, piece.counted):
            break
        book.overview.add(unit, text)
        if seen <= piece.set:
            book.gleanings.see(unit, text)
            rows.append(row_of(unit, one.depth, text, options, book))
        seen += len(unit.unit.text)
    _rank(rows)
    return rows


def _rank(rows: Sequence[dict[str, Any]]) -> None:
    """Give each heading its level: headings stand below the title, where there is one above them."""
    titled = False
    for row in rows:
        if row["kind"] in (UnitKind.TITLE, UnitKind.HEADING):
            titled |= row["kind"] == UnitKind.TITLE
            row["level"] = 2 if titled and row["kind"] == UnitKind.HEADING else 1


def document(
    article: AnnotatedArticle,
    rows: list[dict[str, Any]],
    options: PdfOptions,
    book: Book,
) -> dict[str, Any]:
    """Return all that the template needs."""
    entries = book.glossary.entries
    columns, factor = _shown(rows, options), options.size.factor
    shares = shares_of(options)
    simplified = Column.SIMPLIFIED in columns and Column.TRADITIONAL not in columns
    title = title_of(article, clean)
    head = simplify(title) if simplified else title
    facts = front.facts(article, book.overview, options.termbase)
    return {
        "scheme": SCHEME,
        "title": title,
        "head": front.running_head(head, article, text_width(options) / (_HEAD * factor)),
        "facts": facts,
        "facts_width": facts_width(options) if Column.ENGLISH in columns else 0,
        "layout": options.layout.value,
        "columns": [column.value for column in columns],
        "shares": [shares[column] for column in columns],
        "widths": chinese_widths(options) if Column.ENGLISH in columns else [],
        "scale": factor,
        "greyscale": options.greyscale,
        "tints": options.tints,
        "readings": options.readings is not Readings.NONE,
        "flush": is_flush(options),
        "beside": options.readings is Readings.ZHUYIN_BESIDE,
        "reading_size": READING_SIZE.get(options.readings, 0),
        "reading_width": runs.ZHUYIN_WIDTH if options.readings is Readings.ZHUYIN else 1,
        "paper": {"a4": "a4", "letter": "us-letter"}[options.paper],
        "landscape": options.landscape,
        "ink": look.INK,
        "soft": look.SOFT,
        "reading": look.READING,
        "line": look.LINE,
        "amount": look.AMOUNT,
        "slip": look.SLIP,
        "colours": look.colours(),
        "keywords": [clean(word) for word in book.glossary.keywords],
        "rows": rows,
        "one_origin": len({row["origin"] for row in rows if row["origin"]}) < 2,
        "marks": _marks(rows, book),
        "overview": (
            book.overview.page(book.glossary.places, simplified=simplified) if options.overview else None
        ),
        "author": clean(front.author(article)) or NAME,
        "subject": subject_of(columns, len(entries)),
        "appendix": appendix(
            book.glossary,
            book.gleanings,
            source=clean(front.source(article)),
            notes=book.notes,
            credits=book.overview.credits,
            order=options.order,
            simplified=simplified,
        ),
        "legend": [] if options.greyscale else look.legend({entry.term.category for entry in entries}),
    }


def _marks(rows: list[dict[str, Any]], book: Book) -> dict[str, bool]:
    """Tell which marks the legend has to explain."""
    colours = {colour for colour, _ in book.notes}
    sentences = (one for row in rows for part in row["parts"] for one in part.get("english", ()))
    return {
        "amount": look.AMOUNT in colours,
        "slip": look.SLIP in colours,
        "note": any(row["notes"] for row in rows),
        "gloss": any("gloss" in one for one in sentences),
    }


def _shown(rows: list[dict[str, Any]], options: PdfOptions) -> tuple[Column, ...]:
    """Leave the English column out when it would be empty from top to bottom."""
    others = chinese_of(options.shown)
    if others and not any(part.get("english") for row in rows for part in row["parts"]):
        return others
    return options.shown
