"""The rows of the page, from the units of an article: their texts as runs, part by part."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.annotate.article import AnnotatedArticle
from app.annotate.model import AnnotatedUnit
from app.export.pdf import runs
from app.export.pdf.apparatus import Apparatus
from app.export.pdf.credits import credits_of
from app.export.pdf.doubts import doubt_of
from app.export.pdf.options import Column, Layout, PdfOptions, Readings, chinese_of
from app.export.pdf.parts import Part, english_line_of, is_flush, line_of, parts_of
from app.export.pdf.ruby import ratio_of, spread
from app.export.pdf.runs import Book
from app.export.pdf.tight import without_lone_sign
from app.export.pdf.wording import clean
from app.lexicon.listed import HAN
from app.lexicon.termbase import TermEntry
from app.text.article import UnitKind
from app.text.thread import whole_thread
from app.translate.unit import EnglishSentence, Origin, UnitEnglish

_LONG = 3.3  # lines of a text that a page's end may tear: two stay on either side
_LONGEST = 5.0  # lines of any part that a page may hold together
_SHORT = 24  # letters of two words that are kept together
_TWO = 2
_DEEPEST = 4  # steps by which an answer is indented


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
    return (*body, *(Numbered(said.row, min(said.depth, _DEEPEST)) for said in comments))


def row_of(
    unit: AnnotatedUnit, depth: int, text: UnitEnglish, options: PdfOptions, book: Book
) -> dict[str, Any]:
    """Return a unit as the template reads it; its terms and notes go into the book."""
    source = unit.unit
    book.apparatus = Apparatus()
    row: dict[str, Any] = {
        "kind": source.kind.value,
        "latin": not HAN.search(source.text),
        "depth": depth,
        "parts": [_part(unit, part, text, options, book) for part in parts_of(unit, options)],
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
    unit: AnnotatedUnit, part: Part, text: UnitEnglish, options: PdfOptions, book: Book
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
    flush = is_flush(options) and options.layout is not Layout.STUDY
    for column in chinese:
        spaced = flush and readings[column] is Readings.NONE
        made[column] = without_lone_sign(made[column], spaced=spaced)
    if chinese and options.readings is not Readings.NONE:
        made[chinese[0]] = spread(made[chinese[0]], ratio_of(unit.unit.kind, options))
    if _has_english(unit, options):
        made["english"] = list(_english(unit, part, text.sentences, book))
    if options.layout.parallel:
        return made | {"long": _size(part) > _LONGEST * line_of(options)}
    return made | _breaks(part, made.get("english", ()), options)


def _breaks(part: Part, english: Sequence[Mapping[str, Any]], options: PdfOptions) -> dict[str, Any]:
    """Tell whether a page may end in a part with its English below, and how many lines of that must follow.

    They stand on the page of the last Chinese lines, where those may be torn off.
    """
    chinese = _size(part) / line_of(options)
    below = sum(map(_length, english)) / english_line_of(options)
    reach = 0 if chinese < _LONG else 3 if 2.4 < below < 4.4 else 2
    return {"long": reach > 0 or below > _LONG, "reach": reach}


def _size(part: Part) -> int:
    return sum(len(token.text) for token in part.tokens)


def _length(sentence: Mapping[str, Any]) -> int:
    return sum(map(_letters, sentence["runs"]))


def _letters(run: runs.Run) -> int:
    if isinstance(run, str):
        return len(run)
    return sum(map(_letters, run["parts"])) if "parts" in run else len(run["t"])


def _english(
    unit: AnnotatedUnit, part: Part, sentences: Sequence[EnglishSentence], book: Book
) -> Iterator[Mapping[str, Any]]:
    terms: dict[int, TermEntry] = {}
    for token in part.tokens:
        if token.term:
            terms[book.glossary.number(token.term, token)] = token.term
    last = part.after == max(1, len(unit.unit.sentences))
    own = [
        one
        for one in sentences
        if part.first <= one.index and (last or one.index < part.after) and one.text.strip()
    ]
    for sentence in own:
        made: dict[str, Any] = {"runs": runs.english(sentence.text, tuple(terms.items()))}
        if sentence.origin is Origin.GLOSS:
            made["gloss"] = True
        if doubt := doubt_of(unit, sentence):
            made["runs"] = [*made["runs"][:-1], runs.numbered(made["runs"][-1], book.apparatus.doubt(doubt))]
        elif sentence is own[-1]:
            made["runs"] = _without_runt(made["runs"])
        yield made


def _without_runt(words: list[runs.Run]) -> list[runs.Run]:
    """Keep the last two words together, so that the last line is no single short word."""
    *before, last = words
    if isinstance(last, str):
        head, *two = last.rsplit(" ", 2)
        if len(two) == _TWO:
            end = " ".join(two)
            return [*before, f"{head} ", {"t": end, "b": True}] if len(end) <= _SHORT else words
    link = before.pop() if before else ""
    if isinstance(link, str):
        return words
    last_words: list[runs.Run] = [link, last]
    lone = " " not in link.get("t", " ") and not any(
        map(str.isalnum, last)
    )  # the link's word and its full stop
    if lone and before and str(before[-1]).endswith(" "):
        head, space, word = str(before.pop())[:-1].rpartition(" ")
        before.append(head + space)
        last_words.insert(0, f"{word} ")
    short = sum(map(_letters, last_words)) <= _SHORT
    return [*before, {"parts": last_words, "b": True}] if short else words
