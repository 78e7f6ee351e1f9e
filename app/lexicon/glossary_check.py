"""Checks of the termbase: what an editor would send back."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from app.lexicon import script
from app.lexicon.listed import HAN
from app.lexicon.reading import parse_syllables
from app.lexicon.readings import Readings
from app.lexicon.termbase import Category, TermEntry

_WORDS = range(15, 66)  # of an English note
_CHARACTERS = range(20, 111)  # of a Chinese note
_DATE = re.compile(r"20\d\d(?:-(?:0[1-9]|1[0-2]))?")
_FIGURE = re.compile(
    r"(?<![\w.-])(?:US\$)?\d[\d,.]*(?= ?(?:%|percent|billion|million|trillion|years?|nm|firms|countries))"
)
_AGEING = re.compile(r"\b(?:now|currently|today|so far|to date|at present|the latest|the newest)\b")


def regional(entries: Iterable[TermEntry]) -> list[TermEntry]:
    """Return the entries whose Mainland term is another word than Taiwan's, not the same in Simplified."""
    return [entry for entry in entries if script.simplify(entry.tw) != entry.cn]


def counts(entries: Iterable[TermEntry]) -> Mapping[Category, int]:
    """Return the entries of each category."""
    found = Counter(entry.category for entry in entries)
    return {category: found[category] for category in Category}


def check(entries: Sequence[TermEntry], readings: Readings) -> list[str]:
    """Return one sentence for each problem."""
    return [
        *_doubled((entry.id for entry in entries), "The id {} is used twice."),
        *_ambiguous(entries),
        *_dangling(entries),
        *(problem for entry in entries for problem in _entry(entry, readings)),
    ]


def _doubled(values: Iterable[str], sentence: str) -> Iterator[str]:
    return (sentence.format(value) for value, number in Counter(values).items() if number > 1)


def _ambiguous(entries: Sequence[TermEntry]) -> Iterator[str]:
    owners: dict[str, str] = {}
    for entry in entries:
        for key in entry.keys:
            other = owners.setdefault(key.lower(), entry.id)
            if other != entry.id:
                yield f"The form {key} belongs to {other} and to {entry.id}."


def _dangling(entries: Sequence[TermEntry]) -> Iterator[str]:
    known = {entry.id for entry in entries}
    for entry in entries:
        for name in entry.related:
            if name not in known or name == entry.id:
                yield f"{entry.id} is related to {name}, which is no other entry."


def _entry(entry: TermEntry, readings: Readings) -> Iterator[str]:
    if script.simplify(entry.cn) != entry.cn:
        yield f"{entry.id}: the Mainland term {entry.cn} is not in Simplified characters."
    words = len(entry.note_en.split())
    if words not in _WORDS:
        yield f"{entry.id}: the English note has {words} words."
    if len(entry.note_zh) not in _CHARACTERS:
        yield f"{entry.id}: the Chinese note has {len(entry.note_zh)} characters."
    if not entry.sources and (figure := _FIGURE.search(entry.note_en)):
        yield f"{entry.id}: the figure {figure[0]} has no source."
    if entry.as_of and not _DATE.fullmatch(entry.as_of):
        yield f"{entry.id}: {entry.as_of} is no date (YYYY or YYYY-MM)."
    if not entry.as_of and (ageing := _AGEING.search(entry.note_en)):
        yield f"{entry.id}: the note says '{ageing[0]}' but has no as-of date."
    yield from _reading(entry, readings)


def _reading(entry: TermEntry, readings: Readings) -> Iterator[str]:
    size = len(HAN.findall(entry.tw))
    if entry.reading:
        syllables = parse_syllables(entry.reading)
        if syllables is None or len(syllables) != size:
            yield f"{entry.id}: the reading {entry.reading} does not fit {entry.tw}."
    elif size and readings.read(entry.tw, script.simplify(entry.tw)) is None:
        yield f"{entry.id}: {entry.tw} has no reading."
