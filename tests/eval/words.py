"""Word segmentation: domain terms kept whole, and the F1 of all words."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from tests.eval.cases import Half, Row
from tests.eval.outcome import F1, Share

Cutter = Callable[[str], Sequence[str]]
Stretch = tuple[int, int]


@dataclass(frozen=True, slots=True)
class WordCase:
    """A sentence with the stretches of its words and of its domain terms."""

    half: Half
    sentence: str
    words: tuple[Stretch, ...]
    terms: tuple[Stretch, ...]


def word_cases(rows: Iterable[Row]) -> tuple[WordCase, ...]:
    """Make cases of rows: words parted by spaces, terms in square brackets."""
    return tuple(_case(row) for row in rows)


def _case(row: Row) -> WordCase:
    marked = row["sentence"].split(" ")
    words = [word.removeprefix("[").removesuffix("]") for word in marked]
    spans = stretches(words)
    terms = tuple(span for span, word in zip(spans, marked, strict=True) if word.startswith("["))
    return WordCase(Half(row["half"]), "".join(words), spans, terms)


def passage_cases(rows: Iterable[Row]) -> tuple[WordCase, ...]:
    """Make held-out cases of running passages whose [terms] alone are marked."""
    return tuple(_passage(row["text"]) for row in rows)


def _passage(marked: str) -> WordCase:
    parts = re.split(r"(\[[^\]]+\])", marked)
    plain = [part.strip("[]") for part in parts]
    spans = stretches(plain)
    terms = tuple(span for span, part in zip(spans, parts, strict=True) if part.startswith("["))
    return WordCase(Half.HELD, "".join(plain), spans, terms)


def stretches(words: Iterable[str]) -> tuple[Stretch, ...]:
    """Return where each word begins and ends."""
    return tuple(pairwise(accumulate(map(len, words), initial=0)))


def score_terms(
    cases: Sequence[WordCase], cutter: Cutter, longer: Callable[[str], bool] | None = None
) -> Share:
    """Count the terms that come out as one word: bounds at both ends, none within.

    ``longer`` tells of a word whether it is a term itself; a term that stands uncut in a longer one
    (商務部 in 美國商務部) is whole as well.
    """
    misses, total = [], 0
    for case in cases:
        found = stretches(cutter(case.sentence))
        total += len(case.terms)
        whole = set(found)
        if longer:
            terms = [(a, b) for a, b in found if longer(case.sentence[a:b])]
            whole |= {(a, b) for a, b in case.terms if any(c <= a and b <= d for c, d in terms)}
        misses += [_cut_up(case.sentence, term, found) for term in case.terms if term not in whole]
    return Share(total - len(misses), total, tuple(misses))


def score_words(cases: Sequence[WordCase], cutter: Cutter) -> F1:
    """Compare all words, punctuation included."""
    right = found_words = wanted_words = 0
    misses: list[str] = []
    for case in cases:
        found = stretches(cutter(case.sentence))
        common = set(found) & set(case.words)
        right, found_words = right + len(common), found_words + len(found)
        wanted_words += len(case.words)
        misses += [_cut_up(case.sentence, word, found) for word in case.words if word not in common]
    return F1(right, found_words, wanted_words, tuple(misses))


def _cut_up(sentence: str, wanted: Stretch, found: Iterable[Stretch]) -> str:
    """Say how the words found lie across the one wanted."""
    across = [sentence[a:b] for a, b in found if a < wanted[1] and b > wanted[0]]
    return f"{sentence[slice(*wanted)]}  found {'|'.join(across)}  in {sentence}"
