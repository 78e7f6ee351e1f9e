"""A long article out of a short one: its rows over and over, their sentences dealt out anew each time.

No paragraph is twice the same, so that what a typesetter keeps from one of them serves no other.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import accumulate, pairwise
from random import Random

from app.text.article import Article, Span, Unit, UnitKind

_DEALT = (UnitKind.PARAGRAPH, UnitKind.COMMENT)


def shuffled(article: Article, times: int) -> Article:
    """Return an article ``times`` as long, the same at every call."""
    random = Random(times)
    units, texts, at = list[Unit](), list[str](), 0
    for _ in range(times):
        for unit in _dealt(article, random):
            units.append(replace(unit, id=len(units), span=unit.span.shift(at)))
            texts.append(unit.text + "\n")
            at += len(texts[-1])
    return Article("".join(texts), article.title, tuple(units), article.source)


def _dealt(article: Article, random: Random) -> Iterator[Unit]:
    """Yield the units, each with as many sentences as before, but others; every span starts at 0."""
    dealt = [sentence for unit in article.units if unit.kind in _DEALT for sentence in _sentences(unit)]
    random.shuffle(dealt)
    for unit in article.units:
        yield _made(unit, [dealt.pop() for _ in unit.sentences] if unit.kind in _DEALT else _sentences(unit))


def _sentences(unit: Unit) -> list[str]:
    return [span.of(unit.text) for span in unit.sentences]


def _made(unit: Unit, sentences: list[str]) -> Unit:
    ends = [0, *accumulate(map(len, sentences))]
    text = "".join(sentences)
    spans = tuple(Span(start, end) for start, end in pairwise(ends))
    return replace(unit, span=Span(0, len(text)), text=text, sentences=spans)
