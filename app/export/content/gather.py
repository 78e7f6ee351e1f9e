"""Gathers what a file says of an article: its rows, the comments as a thread, terms and notes."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.annotate.article import AnnotatedArticle
from app.annotate.model import AnnotatedUnit
from app.export.content.chinese import Reader
from app.export.content.english import sentences_of
from app.export.content.model import Content, Row
from app.export.content.options import FileOptions
from app.export.content.wording import fit
from app.export.pdf.options import Column
from app.export.title import title_of
from app.jobs import CancelToken, Job, Progress
from app.lexicon.listed import HAN
from app.text.article import UnitKind
from app.text.thread import whole_thread
from app.translate.unit import NO_ENGLISH, UnitEnglish

_EVERY = 32  # units between two reports


def gather(
    article: AnnotatedArticle, english: Sequence[UnitEnglish], options: FileOptions, token: CancelToken
) -> Job[Content]:
    """Return the content of a file; page chrome is left out, and comments where they are not wanted."""
    reader = Reader(options)
    rows: dict[int, Row] = {}
    for index, unit in enumerate(article):
        if index % _EVERY == 0:
            token.check()
            yield Progress(index, len(article), "Gathering terms")
        kind = unit.unit.kind
        left_out = kind is UnitKind.CHROME or (kind is UnitKind.COMMENT and not options.comments)
        if not left_out and unit.unit.text.strip():
            text = english[index] if index < len(english) else NO_ENGLISH
            rows[index] = _row(index, unit, text, options, reader)
    return _content(article, rows, options, reader)


def _content(
    article: AnnotatedArticle, rows: dict[int, Row], options: FileOptions, reader: Reader
) -> Content:
    text = tuple(row for row in rows.values() if row.kind is not UnitKind.COMMENT)
    comments = tuple(_threaded(article, rows))
    source = article.article.source
    return Content(
        title=title_of(article, fit),
        address=fit(source) if source.startswith(("http://", "https://")) else "",
        columns=_shown(rows, options),
        text=text,
        comments=comments,
        glossary=reader.glossary,
        notes=reader.notes.all,
        used_in=_used_in(text + comments),
        origin=_usual_origin(text + comments),
    )


def _row(index: int, unit: AnnotatedUnit, english: UnitEnglish, options: FileOptions, reader: Reader) -> Row:
    source = unit.unit
    chinese = {
        column: reader.runs(index, unit, simplified=column is Column.SIMPLIFIED, first=number == 0)
        for number, column in enumerate(options.chinese)
    }
    wanted = Column.ENGLISH in options.columns
    return Row(
        number=index,
        kind=source.kind,
        chinese=chinese,
        english=sentences_of(unit, english, reader) if wanted else (),
        latin=not HAN.search(source.text),
        author=fit(source.author or ""),
        reply_to=fit(source.reply_to or ""),
    )


def _shown(rows: dict[int, Row], options: FileOptions) -> tuple[Column, ...]:
    """Leave the English column out when it would be empty from top to bottom."""
    if options.chinese and not any(row.english for row in rows.values()):
        return options.chinese
    return options.columns


def _threaded(article: AnnotatedArticle, rows: dict[int, Row]) -> Iterator[Row]:
    """Yield the comments with their depth, each followed by its further parts."""
    for said in whole_thread(article.article.units, article.article.text):
        if said.row in rows:
            yield replace(rows[said.row], depth=said.depth, goes_on=said.goes_on)


def _usual_origin(rows: Sequence[Row]) -> str:
    """Return the commonest origin; a gloss is none, since each row of it must say what it is."""
    origins = Counter(sentence.origin for row in rows for sentence in row.english if not sentence.gloss)
    return max(origins, key=lambda origin: origins[origin], default="")


def _used_in(rows: Sequence[Row]) -> dict[int, tuple[int, ...]]:
    found: dict[int, dict[int, None]] = {}
    for row in rows:
        runs = [run for column in row.chinese.values() for run in column]
        runs += [run for sentence in row.english for run in sentence.runs]
        for run in runs:
            if run.term is not None:
                found.setdefault(run.term, {})[row.number] = None
    return {term: tuple(numbers) for term, numbers in found.items()}
