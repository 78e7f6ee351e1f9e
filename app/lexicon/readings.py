"""How words are read, decided from the strongest source that knows them.

Order: the reader's correction, the termbase, a dictionary headword, the phrase table, and for what
none of them knows, the word's known parts and each character's commonest reading. What is read in
several ways is judged by its neighbours in ``annotate.polyphones``.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from app.lexicon import polyphones, script
from app.lexicon.dictionary import Dictionary, DictionaryEntry, Row
from app.lexicon.polyphones import Choice
from app.lexicon.reading import NEUTRAL, Reading, ReadingSource, Syllable, parse_syllable, parse_syllables
from app.lexicon.standard import Standard, taiwan
from app.lexicon.termbase import Termbase

HAN = re.compile(r"[\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af]")
_TAIWAN = re.compile(r"Taiwan pr\. \[([^\]]+)\](?! for)")
_RARE = re.compile(r"(?:\w+ )?variant of |used in |see |surname |\((?:archaic|old|literary|dialect|coll\.)\)")
_LONGEST = 8
_NOTHING = Row()
# The phrase table writes 一 and 不 with the tone they take on in speech.
_CITED = {"一": Syllable("yi", 1), "不": Syllable("bu", 4)}


class Readings:
    """Readings of words out of context, in one of the two standards."""

    def __init__(
        self,
        dictionary: Dictionary,
        termbase: Termbase,
        own: Mapping[str, str],
        standard: Standard = Standard.MAINLAND,
    ) -> None:
        self._dictionary = dictionary
        self._termbase = termbase
        self._own = own
        self._standard = standard
        self._polyphones = polyphones.load()

    def read(self, text: str, simplified: str) -> Reading | None:
        """Return the reading of a word, or None if it has no Han character."""
        size = len(HAN.findall(text))
        if not size:
            return None
        own = parse_syllables(self._own.get(simplified, ""))
        if own and len(own) == size:
            return Reading(own, ReadingSource.READER)
        found = self._stated(simplified, size) or self._part(text, simplified)
        found = found or self._composed(text, simplified)
        return self._in_standard(found, simplified) if found else None

    def choices(self, simplified: str) -> tuple[Syllable, ...]:
        """Return the readings that a single character can have, commonest first."""
        found = (parse_syllable(part) for part in self._dictionary.row(simplified).reading.split())
        return tuple(syllable for syllable in found if syllable)

    def parts(self, simplified: str) -> Iterator[tuple[int, int]]:
        """Cut a word that nobody lists into the longest parts that somebody does."""
        start = 0
        while start < len(simplified):
            end = min(len(simplified), start + _LONGEST)
            while end > start + 1 and not self.is_listed(simplified[start:end]):
                end -= 1
            yield start, end
            start = end

    def is_listed(self, simplified: str) -> bool:
        """Tell whether the dictionary or the phrase table has a word."""
        return self._dictionary.row(simplified) != _NOTHING

    def judged(self, reading: Reading, simplified: str, at: int, choice: Choice) -> Reading:
        """Return a reading with the syllables that the neighbours demand, from the one at ``at`` on."""
        syllables = list(reading.syllables)
        if self._standard is Standard.TAIWAN:
            syllables = list(reading.other or syllables)
        syllables[at : at + len(choice.syllables)] = choice.syllables
        changed = Reading(tuple(syllables), ReadingSource.CONTEXT, choice.doubt)
        return self._in_standard(changed, simplified)

    def _in_standard(self, reading: Reading, simplified: str) -> Reading:
        """Add the reading in the other standard, and exchange the two where Taiwan's is wanted."""
        signs = "".join(HAN.findall(simplified))
        there = taiwan().read(signs, reading.syllables)
        there = reading.other if there == reading.syllables and reading.other else there
        if there == reading.syllables:
            return replace(reading, other=())
        if self._standard is Standard.TAIWAN:
            return replace(reading, syllables=there, other=reading.syllables)
        return replace(reading, other=there)

    def _stated(self, simplified: str, size: int) -> Reading | None:
        """Return the reading that a term states; it is that of the term's first wording alone."""
        term = self._termbase.keys.get(simplified)
        if not term or not term.reading or script.simplify(term.tw) != simplified:
            return None
        syllables = parse_syllables(term.reading)
        return Reading(syllables, ReadingSource.TERMBASE) if syllables and len(syllables) == size else None

    def _part(self, text: str, simplified: str) -> Reading | None:
        """Return the reading of a character or of a word that some list has."""
        row = self._dictionary.row(simplified)
        known = self._polyphones.get(text, simplified)
        if known:
            source = ReadingSource.DEFAULT if len(text) == 1 else ReadingSource.DICTIONARY
            return Reading(known.usual.syllables, source, known.usual.doubt)
        if len(simplified) > 1:
            return _listed(row, text)
        found = _single(row, text, simplified)
        return replace(found, doubt=False) if found and text in self._polyphones.settled else found

    def _composed(self, text: str, simplified: str) -> Reading | None:
        found: list[Reading] = []
        for start, end in self.parts(simplified):
            if not HAN.search(text[start:end]):
                continue
            part = self._part(text[start:end], simplified[start:end])
            if part is None:
                return None
            found.append(part)
        syllables = tuple(syllable for part in found for syllable in part.syllables)
        return Reading(syllables, ReadingSource.DEFAULT, any(part.doubt for part in found))


def _listed(row: Row, text: str) -> Reading | None:
    """Read a word by its dictionary entries and by the phrase table."""
    size = len(HAN.findall(text))
    table = _cited(text, parse_syllables(row.reading) if row.reading else None)
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
