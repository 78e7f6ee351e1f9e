"""The readings of listed words out of context, worked out once, when the index is built.

For each Traditional spelling of a row, and for any other, one line: the spelling (empty for any
other), the pinyin, the source, whether the sources disagree, and the reading the entry names as
Taiwan's.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from app.lexicon.entries import DictionaryEntry, Row
from app.lexicon.reading import NEUTRAL, Reading, ReadingSource, Syllable, parse_syllable, parse_syllables

HAN = re.compile(r"[\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af]")
HAN_RUN = re.compile(rf"(?:{HAN.pattern})+")
_TAIWAN = re.compile(r"Taiwan pr\. \[([^\]]+)\](?! for)")
_VARIANT = re.compile(r"(?:\w+ )?variant of |also written |see |used in ")
_RARE = re.compile(r"(?:\w+ )?variant of |used in |see |surname |\((?:archaic|old|literary|dialect|coll\.)\)")
# The phrase table writes 一 and 不 with the tone they take on in speech.
_CITED = {"一": Syllable("yi", 1), "不": Syllable("bu", 4)}


def reading_of(row: Row, text: str) -> Reading | None:
    """Return the reading of a spelling that a row has; None where the row gives none that fits."""
    other = None
    for line in row.readings.split("\n") if row.readings else ():
        spelling, _, rest = line.partition("\t")
        if spelling == text:
            return _parsed(rest)
        if not spelling:
            other = rest
    return _parsed(other) if other else None


def spellings(row: Row) -> list[str]:
    """Return the Traditional spellings of a row, best first, without those that are mere variants."""
    plain = [entry for entry in row.entries if not all(map(_VARIANT.match, entry.senses))] or row.entries
    return [entry.traditional for entry in plain if len(entry.traditional) == len(row.simplified)]


def lines(row: Row) -> Iterator[str]:
    """Yield the lines of a row, for the index."""
    spellings = dict.fromkeys(entry.traditional for entry in row.entries)
    for text in (*spellings, ""):
        # Any other spelling is read like one that no entry has.
        found = _worked_out(row, text or "\0" * len(row.simplified), len(HAN.findall(row.simplified)))
        if found:
            noted = _written(found.other)
            yield f"{text}\t{_written(found.syllables)}\t{found.source}\t{'?' * found.doubt}\t{noted}"


def _written(syllables: Sequence[Syllable]) -> str:
    return " ".join(f"{syllable.letters}{syllable.tone}" for syllable in syllables)


@lru_cache(maxsize=16_384)
def _parsed(line: str) -> Reading | None:
    pinyin, source, doubt, noted = line.split("\t")
    syllables = parse_syllables(pinyin)
    other = parse_syllables(noted) if noted else ()
    return Reading(syllables, ReadingSource(source), bool(doubt), other or ()) if syllables else None


def _worked_out(row: Row, text: str, size: int) -> Reading | None:
    if len(row.simplified) == 1:
        return _single(row, text, row.simplified)
    return _listed(row, text, size) if size else None


def _listed(row: Row, text: str, size: int) -> Reading | None:
    """Read a word by its dictionary entries and by the phrase table."""
    table = _cited(row.simplified, parse_syllables(row.reading) if row.reading else None)
    table = table if table and len(table) == size else None
    readings = _readings(row.entries, text, size)
    if not readings:
        return Reading(table, ReadingSource.PHRASE) if table else None
    first, entry = next(iter(readings.items()))
    several = any(_disagree(first, other) for other in readings)
    if several and table in readings:
        return Reading(table, ReadingSource.PHRASE, True, _noted(readings[table], table))
    doubt = several or (table is not None and _disagree(first, table))
    return Reading(first, ReadingSource.DICTIONARY, doubt, _noted(entry, first))


def _single(row: Row, text: str, simplified: str) -> Reading | None:
    """Read a character standing alone: the commonest reading that its spelling has in the dictionary."""
    entries = [e for e in row.entries if e.traditional == text] if text != simplified else row.entries
    printed = _readings(entries or row.entries, text, 1, any_spelling=True)
    table = [(syllable,) for part in row.reading.split() if (syllable := parse_syllable(part))]
    commonest = next((choice for choice in table if choice in printed), None)
    first = commonest or next(iter(printed), None) or (table[0] if table else None)
    if first is None:
        return None
    in_use = [r for r, e in printed.items() if not all(_RARE.match(sense) for sense in e.senses)]
    return Reading(first, ReadingSource.DEFAULT, any(_disagree(first, other) for other in in_use))


def _readings(
    entries: Iterable[DictionaryEntry], text: str, size: int, *, any_spelling: bool = False
) -> dict[tuple[Syllable, ...], DictionaryEntry]:
    """Return the readings of the entries in the spelling at hand, else of all; names come last."""
    every = sorted(entries, key=lambda entry: entry.pinyin[:1].isupper())
    exact = [entry for entry in every if entry.traditional == text]
    found: dict[tuple[Syllable, ...], DictionaryEntry] = {}
    for entry in every if any_spelling else exact or every:
        syllables = syllables_of(entry)
        name_beside_word = entry.pinyin[:1].isupper() and found
        if syllables and len(syllables) == size and not name_beside_word:
            found.setdefault(syllables, entry)
    return found


def _cited(text: str, syllables: tuple[Syllable, ...] | None) -> tuple[Syllable, ...] | None:
    """Return syllables of the phrase table with the tones that 一 and 不 have alone."""
    signs = HAN.findall(text)
    if syllables is None or len(signs) != len(syllables):
        return syllables
    return tuple(
        s if s.tone == NEUTRAL else _CITED.get(sign, s) for sign, s in zip(signs, syllables, strict=True)
    )


def _disagree(one: Sequence[Syllable], other: Sequence[Syllable]) -> bool:
    """Tell whether two readings differ in more than a neutral tone."""
    return len(one) == len(other) and any(
        a.letters != b.letters or (a.tone != b.tone and NEUTRAL not in (a.tone, b.tone))
        for a, b in zip(one, other, strict=True)
    )


@lru_cache(maxsize=8192)
def syllables_of(entry: DictionaryEntry) -> tuple[Syllable, ...] | None:
    """Return an entry's syllables, one per Han character, or None where they do not fit."""
    parts = entry.pinyin.split()
    if len(parts) == len(entry.traditional):
        parts = [part for part, sign in zip(parts, entry.traditional, strict=True) if HAN.match(sign)]
    syllables = tuple(syllable for part in parts if (syllable := parse_syllable(part)))
    return syllables if len(syllables) == len(HAN.findall(entry.traditional)) else None


def _noted(entry: DictionaryEntry, printed: tuple[Syllable, ...]) -> tuple[Syllable, ...]:
    """Return the reading that the entry names as Taiwan's, where it has one for the whole word."""
    for sense in entry.senses:
        match = _TAIWAN.search(sense)
        if match and (found := parse_syllables(match[1])) and len(found) == len(printed):
            return found
    return ()
