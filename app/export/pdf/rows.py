"""The rows of the page, from the units of an article: their texts as runs, part by part."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.annotate.article import AnnotatedArticle
from app.annotate.model import AnnotatedUnit
from app.export.pdf import runs
from app.export.pdf.apparatus import Apparatus
from app.export.pdf.book import Book
from app.export.pdf.boxes import LINE_END
from app.export.pdf.credits import credits_of
from app.export.pdf.doubts import doubt_of
from app.export.pdf.english_runs import english_runs
from app.export.pdf.heights import chinese_lines, english_width, falls_of, is_loose
from app.export.pdf.last_line import Lines, letters_of, widths_of, without_lone_word, without_runt
from app.export.pdf.options import Column, Layout, PdfOptions, Readings, chinese_of
from app.export.pdf.parts import (
    DEEPEST,
    Part,
    column_widths,
    english_line_of,
    is_flush,
    line_of,
    parts_of,
    text_width,
)
from app.export.pdf.ruby import ratio_of, spread
from app.export.pdf.run import numbered
from app.export.pdf.tight import without_lone_sign
from app.export.pdf.title_lines import balanced
from app.export.pdf.type_sizes import size_of
from app.export.pdf.wording import clean
from app.lexicon.listed import HAN
from app.lexicon.termbase import TermEntry
from app.text.article import UnitKind
from app.text.thread import whole_thread
from app.translate.unit import EnglishSentence, Origin, UnitEnglish

_LONG = 3.3  # lines of a text that a page's end may tear: two stay on either side
_TORN = 2.8  # such lines of Chinese that may be four: what is shorter stands whole with its English
_LONG_LATIN = 10.0  # such lines that text in letters would fill, if each had a square


@dataclass(frozen=True, slots=True)
class Numbered:
    """A unit that is shown, its number in the article, and how deep it stands in the thread."""

    index: int
    depth: int = 0


def order_of(article: AnnotatedArticle, options: PdfOptions) -> tuple[Numbered, ...]:
    """Return the units to show: chrome never, comments if wanted, in the order of the thread."""
    units = article.article.units
    body = [
        Numbered(number)
        for number, unit in enumerate(units)
        if unit.kind not in (UnitKind.CHROME, UnitKind.COMMENT) and unit.text.strip()
    ]
    comments = whole_thread(units, article.article.text) if options.comments else ()
    return (*body, *(Numbered(said.row, min(said.depth, DEEPEST)) for said in comments))


def row_of(
    unit: AnnotatedUnit, depth: int, text: UnitEnglish, options: PdfOptions, book: Book
) -> dict[str, Any]:
    """Return a unit as the template reads it; its terms and notes go into the book."""
    source = unit.unit
    book.apparatus = Apparatus()
    widths = column_widths(options, depth) if options.layout.parallel else {}
    parts = parts_of(unit, options)
    row: dict[str, Any] = {
        "kind": source.kind.value,
        "latin": not HAN.search(source.text),
        "depth": depth,
        "parts": [_part(unit, part, text, options, book, widths=widths) for part in parts],
        "origin": " · ".join(credits_of(text)) if _has_english(unit, options) else "",
    }
    if source.author:
        row["author"] = clean(source.author)
    if source.reply_to:
        row["reply_to"] = clean(source.reply_to)
    row["notes"] = [(number, clean(zh), clean(en)) for (zh, en), number in book.apparatus.notes.items()]
    return row


def _has_english(unit: AnnotatedUnit, options: PdfOptions) -> bool:
    """Tell whether a unit's English is shown: one below the other, a text is not said twice."""
    return Column.ENGLISH in options.shown and bool(options.layout.parallel or HAN.search(unit.unit.text))


def _part(
    unit: AnnotatedUnit,
    part: Part,
    text: UnitEnglish,
    options: PdfOptions,
    book: Book,
    *,
    widths: Mapping[Column, float],
) -> dict[str, Any]:
    shown = options.shown
    readings = dict.fromkeys(Column, Readings.NONE)
    chinese = chinese_of(shown)
    if chinese:
        readings[chinese[0]] = options.readings
    alone = Column.TRADITIONAL not in shown
    made: dict[str, Any] = {}
    if Column.TRADITIONAL in chinese:
        made["traditional"] = runs.as_read(unit, book, readings[Column.TRADITIONAL], part.tokens)
    if Column.SIMPLIFIED in chinese:
        made["simplified"] = runs.simplified(
            unit, book, readings[Column.SIMPLIFIED], notes=alone, tokens=part.tokens
        )
    flush = options.layout is Layout.INTERLINEAR and is_flush(options)
    for column in chinese:
        spaced = flush and readings[column] is Readings.NONE
        made[column] = without_lone_sign(made[column], spaced=spaced)
        if not HAN.search(unit.unit.text):
            made[column] = without_lone_word(made[column])
    if chinese and options.readings is not Readings.NONE:
        made[chinese[0]] = spread(made[chinese[0]], ratio_of(unit.unit.kind, options))
    if unit.unit.kind in (UnitKind.TITLE, UnitKind.HEADING) and HAN.search(unit.unit.text):
        size = size_of(unit.unit.kind, options) * options.size.factor
        for column in chinese:
            width = widths.get(column, text_width(options)) / size
            made[column] = balanced(made[column], width, read=readings[column] is not Readings.NONE)
    line = english_width(unit.unit.kind, widths, options) if Column.ENGLISH in widths else 0.0
    if _has_english(unit, options):
        made["english"] = list(_english(unit, part, text.sentences, book, line))
    if not options.layout.parallel:
        return made | _breaks(part, made.get("english", ()), options)
    if unit.unit.kind not in (UnitKind.PARAGRAPH, UnitKind.COMMENT) or not HAN.search(unit.unit.text):
        return made | {"long": _size(part) > _LONG_LATIN * line_of(options), "falls": {}, "loose": False}
    lines: dict[Column, Lines] = {}
    if chinese and is_flush(options):
        first, width = chinese[0], widths[chinese[0]]  # both scripts break at about the same places
        lines[first] = chinese_lines(made[first], first, width, options)
    loose = any(is_loose(found, widths[column], options) for column, found in lines.items())
    falls = falls_of(made, _size(part), widths, options, lines)
    return made | {"long": falls is not None, "falls": falls or {}, "loose": loose}


def _breaks(part: Part, english: Sequence[Mapping[str, Any]], options: PdfOptions) -> dict[str, Any]:
    """Tell whether a page may end in a part with its English below, and how many lines of that must follow.

    They stand on the page of the last Chinese lines, where those may be torn off.
    """
    chinese = _size(part) / line_of(options)
    below = sum(map(_length, english)) / english_line_of(options)
    reach = 0 if chinese < _TORN else 3 if 2.4 < below < 4.4 else 2
    return {"long": reach > 0 or below > _LONG, "reach": reach}


def _size(part: Part) -> int:
    return sum(len(token.text) for token in part.tokens)


def _length(sentence: Mapping[str, Any]) -> int:
    return sum(map(letters_of, sentence["runs"]))


def _own(unit: AnnotatedUnit, part: Part, sentences: Sequence[EnglishSentence]) -> Iterator[EnglishSentence]:
    """Yield the English of a part, sentence by sentence."""
    last = part.after == max(1, len(unit.unit.sentences))
    for one in sentences:
        if part.first <= one.index and (last or one.index < part.after) and one.text.strip():
            yield one


def _begins_line(unit: AnnotatedUnit, sentence: EnglishSentence) -> bool:
    """Tell whether a sentence begins a line of its own in the text, as a comment's paragraphs do."""
    spans = unit.unit.sentences
    if not 0 < sentence.index < len(spans):
        return False
    return "\n" in unit.unit.text[spans[sentence.index - 1].end : spans[sentence.index].start]


def _english(
    unit: AnnotatedUnit, part: Part, sentences: Sequence[EnglishSentence], book: Book, width: float
) -> Iterator[Mapping[str, Any]]:
    terms: dict[int, TermEntry] = {}
    for token in part.tokens:
        if token.term:
            terms[book.glossary.number(token.term, token)] = token.term
    own = list(_own(unit, part, sentences))
    before: list[tuple[float, float]] = []  # widths of words
    for sentence in own:
        begins = sentence is not own[0] and _begins_line(unit, sentence)
        if begins:
            before.append(LINE_END)
        words = english_runs(sentence.text, tuple(terms.items()))
        if doubt := doubt_of(unit, sentence):
            words = [*words[:-1], numbered(words[-1], book.apparatus.doubt(doubt))]
        elif sentence is own[-1]:
            words = without_runt(before, words, width) if width else without_lone_word(words)
        made: dict[str, Any] = {"runs": words} | ({"new": True} if begins else {})
        if sentence.origin is Origin.GLOSS:
            made["gloss"] = True
        if width and sentence is not own[-1]:
            before += widths_of(words)
        yield made
