"""Names that no list has, of persons and short ones of states: found, with their capitals, and false ones."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from tests.eval.cases import Half, Row
from tests.eval.outcome import Rate, Share

Name = tuple[int, str, str]  # offset, name, pinyin
Finder = Callable[[str], Sequence[Name]]


@dataclass(frozen=True, slots=True)
class NameCase:
    """A sentence with the names in it; one made to mislead has none."""

    half: Half
    sentence: str
    names: tuple[Name, ...]


def name_cases(rows: Iterable[Row]) -> tuple[NameCase, ...]:
    """Make cases of rows: names in square brackets, their pinyin in order."""
    return tuple(_case(row) for row in rows)


def _case(row: Row) -> NameCase:
    marked = row["sentence"]
    found = re.finditer(r"\[([^\]]+)\]", marked)
    starts = [(match.start() - 2 * i, match[1]) for i, match in enumerate(found)]
    pinyin = row["names"].split("; ") if row["names"] else []
    names = tuple((at, name, read) for (at, name), read in zip(starts, pinyin, strict=True))
    return NameCase(Half(row["half"]), re.sub(r"[\[\]]", "", marked), names)


def one_by_one(cases: Iterable[NameCase]) -> tuple[NameCase, ...]:
    """Make of each name of several characters, such as 中美 Zhōng-Měi, one a character."""
    return tuple(replace(case, names=tuple(_characters(case.names))) for case in cases)


def _characters(names: Iterable[Name]) -> Iterator[Name]:
    for at, name, read in names:
        for i, (sign, syllable) in enumerate(zip(name, read.split("-"), strict=True)):
            yield at + i, sign, syllable


def score_found(cases: Sequence[NameCase], finder: Finder) -> Share:
    """Count the names that are whole words with the right pinyin."""
    missed = [
        f"{name} {read}  in {case.sentence}"
        for case in cases
        for at, name, read in case.names
        if (at, name, read) not in finder(case.sentence)
    ]
    total = sum(len(case.names) for case in cases)
    return Share(total - len(missed), total, tuple(missed))


def score_true(cases: Sequence[NameCase], guesser: Finder) -> Share:
    """Count the guesses that are names."""
    false, total = [], 0
    for case in cases:
        wanted = {(at, name) for at, name, _ in case.names}
        guesses = guesser(case.sentence)
        total += len(guesses)
        false += [f"{name}  in {case.sentence}" for at, name, _ in guesses if (at, name) not in wanted]
    return Share(total - len(false), total, tuple(false))


def score_alarms(texts: Sequence[str], guesser: Finder) -> Rate:
    """Count the guesses in prose that has no unlisted name."""
    false = [name for text in texts for _, name, _ in guesser(text)]
    return Rate(len(false), sum(map(len, texts)), tuple(false))
