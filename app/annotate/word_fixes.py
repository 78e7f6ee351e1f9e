"""Corrections that hold in one place: how a stretch of a unit is cut into words, and how it is read."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.annotate.model import Word
from app.lexicon.listed import HAN
from app.lexicon.reading import Reading, ReadingSource, Syllable
from app.text.article import Span, Unit


@dataclass(frozen=True, slots=True)
class WordFix:
    """A stretch of a unit as somebody has corrected it, by unit offsets."""

    span: Span
    cuts: tuple[int, ...] = ()  # where it is cut within; without any it stands whole
    reading: tuple[Syllable, ...] = ()  # of a stretch that stands whole


FixSource = Callable[[Unit], Sequence[WordFix]]


def no_fixes(_: Unit) -> tuple[WordFix, ...]:
    """Correct nothing."""
    return ()


def cut_anew(bounds: Sequence[int], fixes: Sequence[WordFix]) -> list[int]:
    """Return the word boundaries with the stretches cut as their fixes say."""
    cut = set(bounds)
    for fix in fixes:
        cut.difference_update(range(fix.span.start, fix.span.end + 1))
        cut.update((fix.span.start, *fix.cuts, fix.span.end))
    return sorted(cut)


def read_anew(bounds: Sequence[int], words: list[Word], fixes: Sequence[WordFix]) -> None:
    """Give the words that stand whole the reading of their fix, where it fits their length."""
    for fix in fixes:
        i = bisect_left(bounds, fix.span.start)
        whole = i < len(words) and bounds[i] == fix.span.start and bounds[i + 1] == fix.span.end
        if whole and fix.reading and len(HAN.findall(words[i].text)) == len(fix.reading):
            words[i] = words[i].with_reading(Reading(fix.reading, ReadingSource.PACK))
