"""Cutting a paragraph that is too long for one row: at sentence ends, or else where a reader breathes."""

import re
from collections.abc import Iterator, Sequence

from app.text.article import Span

LONGEST = 2_000  # characters of a unit
_BREATH = re.compile(r".*[，、；：,;:」』）)\s]", re.DOTALL)  # up to the last one


def parts(
    text: str, sentences: Sequence[Span], longest: int = LONGEST
) -> Iterator[tuple[Span, tuple[Span, ...]]]:
    """Yield stretches of a text no longer than ``longest``, each with its sentences."""
    kept: list[Span] = []
    for sentence in _cut(text, sentences, longest):
        if kept and sentence.end - kept[0].start > longest:
            yield Span(kept[0].start, kept[-1].end), tuple(kept)
            kept = []
        kept.append(sentence)
    if kept:
        yield Span(kept[0].start, kept[-1].end), tuple(kept)


def _cut(text: str, sentences: Sequence[Span], longest: int) -> Iterator[Span]:
    """Yield the sentences, those without an end in sight in pieces."""
    for sentence in sentences:
        if len(sentence) <= longest:
            yield sentence
            continue
        start = sentence.start
        while sentence.end - start > longest:
            found = _BREATH.match(text, start + longest // 2, start + longest)
            end = found.end() if found else start + longest
            yield from _bare(text, start, end)
            start = end
        yield from _bare(text, start, sentence.end)


def _bare(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield a stretch without the white space at its ends, if anything is left."""
    stretch = text[start:end]
    left = len(stretch) - len(stretch.lstrip())
    span = Span(start + left, max(start + left, start + len(stretch.rstrip())))
    if span:
        yield span
