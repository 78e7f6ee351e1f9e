"""Cutting a paragraph that is too long for one row: at sentence ends, or else where a reader breathes."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.text.article import Article, Span, Unit
from app.text.sentences import trimmed

LONGEST = 2_000  # characters of a unit
_BREATH = re.compile(r".*[，、；：,;:」』）)\s]", re.DOTALL)  # up to the last one


def in_rows(article: Article, longest: int = LONGEST) -> Article:
    """Return an article for the window, in which no unit is too long to be laid out at once.

    What leaves the program, such as the annotation JSON, keeps a unit a paragraph.
    """
    if all(len(unit.text) <= longest for unit in article.units):
        return article
    rows = (row for unit in article.units for row in _rows(unit, longest))
    return replace(article, units=tuple(replace(row, id=number) for number, row in enumerate(rows)))


def _rows(unit: Unit, longest: int) -> Iterator[Unit]:
    if len(unit.text) <= longest:
        yield unit
        return
    for part, inside in parts(unit.text, unit.sentences, longest):
        sentences = tuple(sentence.shift(-part.start) for sentence in inside)
        span = part.shift(unit.span.start)
        yield replace(unit, span=span, text=part.of(unit.text), sentences=sentences)


def parts(
    text: str, sentences: Sequence[Span], longest: int = LONGEST
) -> Iterator[tuple[Span, tuple[Span, ...]]]:
    """Yield stretches of a text no longer than ``longest``, each with its sentences."""
    kept: list[Span] = []
    for sentence in filter(None, _cut(text, sentences, longest)):
        if kept and sentence.end - kept[0].start > longest:
            yield Span(kept[0].start, kept[-1].end), tuple(kept)
            kept = []
        kept.append(sentence)
    if kept:
        yield Span(kept[0].start, kept[-1].end), tuple(kept)


def _cut(text: str, sentences: Sequence[Span], longest: int) -> Iterator[Span]:
    """Yield the sentences, those without an end in sight in pieces, of which some may be empty."""
    for sentence in sentences:
        if len(sentence) <= longest:
            yield sentence
            continue
        start = sentence.start
        while sentence.end - start > longest:
            found = _BREATH.match(text, start + longest // 2, start + longest)
            end = found.end() if found else start + longest
            yield trimmed(text, start, end)
            start = end
        yield trimmed(text, start, sentence.end)
