"""How words are read, decided from the strongest source that knows them.

Order: the reader's correction, the termbase, a dictionary headword, the phrase table, and for what
none of them knows, the word's known parts and each character's commonest reading. Single characters
with several readings are judged by their neighbours in ``annotate.polyphones``.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from app.lexicon.dictionary import Dictionary, DictionaryEntry, Row
from app.lexicon.reading import Reading, ReadingSource, Syllable, parse_syllable, parse_syllables
from app.lexicon.termbase import Termbase

HAN = re.compile(r"[\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af]")
_TAIWAN = re.compile(r"Taiwan pr\. \[([^\]]+)\](?! for)")
_LONGEST = 8


class Readings:
    """Readings of words out of context."""

    def __init__(self, dictionary: Dictionary, termbase: Termbase, own: Mapping[str, str]) -> None:
        self._dictionary = dictionary
        self._termbase = termbase
        self._own = own

    def read(self, text: str, simplified: str) -> Reading | None:
        """Return the reading of a word, or None if it has no Han character."""
        size = len(HAN.findall(text))
        if not size:
            return None
        stated = self._stated(simplified, size)
        if stated:
            return stated
        row = self._dictionary.row(simplified)
        if len(simplified) == 1:
            return _single(row, text)
        return self._from_row(row, text, size) or self._composed(text, simplified)

    def choices(self, simplified: str) -> tuple[Syllable, ...]:
        """Return the readings that a single character can have, commonest first."""
        found = (parse_syllable(part) for part in self._dictionary.row(simplified).reading.split())
        return tuple(syllable for syllable in found if syllable)

    def _stated(self, simplified: str, size: int) -> Reading | None:
        term = self._termbase.keys.get(simplified)
        stated = (
            (self._own.get(simplified, ""), ReadingSource.READER),
            (term.reading if term and len(simplified) == len(term.tw) else "", ReadingSource.TERMBASE),
        )
        for written, source in stated:
            syllables = parse_syllables(written) if written else None
            if syllables and len(syllables) == size:
                return Reading(syllables, source)
        return None

    def _from_row(self, row: Row, text: str, size: int) -> Reading | None:
        table = parse_syllables(row.reading) if row.reading else None
        table = table if table and len(table) == size else None
        entry = _best(row.entries, text)
        printed = syllables_of(entry) if entry else None
        if entry and printed and len(printed) == size:
            doubt = _disagree(printed, table) and len(row.entries) > 1
            if doubt and table and any(syllables_of(other) == table for other in row.entries):
                return Reading(table, ReadingSource.PHRASE, doubt=True)
            return Reading(printed, ReadingSource.DICTIONARY, doubt, _taiwan(entry, printed))
        return Reading(table, ReadingSource.PHRASE) if table else None

    def _composed(self, text: str, simplified: str) -> Reading | None:
        syllables: list[Syllable] = []
        for start, end in self.parts(simplified):
            if not HAN.search(text[start:end]):
                continue
            row = self._dictionary.row(simplified[start:end])
            part = text[start:end]
            size = len(HAN.findall(part))
            found = _single(row, part) if end - start == 1 else self._from_row(row, part, size)
            if found is None:
                return None
            syllables.extend(found.syllables)
        return Reading(tuple(syllables), ReadingSource.DEFAULT)

    def parts(self, simplified: str) -> Iterator[tuple[int, int]]:
        """Cut a word that nobody lists into the longest parts that somebody does."""
        start = 0
        while start < len(simplified):
            end = min(len(simplified), start + _LONGEST)
            while end > start + 1 and self._dictionary.row(simplified[start:end]) == Row():
                end -= 1
            yield start, end
            start = end


def _single(row: Row, text: str) -> Reading | None:
    """Read a character standing alone: its commonest reading, in doubt if it has another in use."""
    entry = _best(row.entries, text)
    printed = syllables_of(entry) if entry else None
    table = [s for part in row.reading.split() if (s := parse_syllable(part))]
    if not printed and not table:
        return None
    first = printed if printed and len(printed) == 1 else (table[0],)
    in_use = {e.pinyin.lower() for e in row.entries if not e.pinyin[:1].isupper()}
    other = _taiwan(entry, first) if entry else ()
    return Reading(first, ReadingSource.DEFAULT, len(in_use) > 1, other)


def _best(entries: Iterable[DictionaryEntry], text: str) -> DictionaryEntry | None:
    """Return the first entry in the spelling at hand, else the first of any spelling."""
    first = None
    for entry in entries:
        if entry.traditional == text:
            return entry
        first = first or entry
    return first


def _disagree(printed: tuple[Syllable, ...], table: tuple[Syllable, ...] | None) -> bool:
    """Tell whether two readings differ in more than a neutral tone."""
    if table is None or len(table) != len(printed):
        return False
    return any(
        a.letters != b.letters or (a.tone != b.tone and 5 not in (a.tone, b.tone))
        for a, b in zip(printed, table, strict=True)
    )


@lru_cache(maxsize=8192)
def syllables_of(entry: DictionaryEntry) -> tuple[Syllable, ...] | None:
    """Return an entry's syllables, one per Han character, or None where they do not fit."""
    parts = entry.pinyin.split()
    if len(parts) == len(entry.traditional):
        parts = [part for part, sign in zip(parts, entry.traditional, strict=True) if HAN.match(sign)]
    syllables = tuple(syllable for part in parts if (syllable := parse_syllable(part)))
    return syllables if len(syllables) == len(HAN.findall(entry.traditional)) else None


def _taiwan(entry: DictionaryEntry, printed: tuple[Syllable, ...]) -> tuple[Syllable, ...]:
    """Return the reading that the entry names as Taiwan's, where it has one for the whole word."""
    for sense in entry.senses:
        match = _TAIWAN.search(sense)
        if match and (found := parse_syllables(match[1])) and len(found) == len(printed):
            return found
    return ()
