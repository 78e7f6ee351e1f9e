"""How words are read, decided from the strongest source that knows them.

Order: the reader's correction, the termbase, a dictionary headword, the phrase table, and for what
none of them knows, the word's known parts and each character's commonest reading. What is read in
several ways is judged by its neighbours in ``annotate.polyphones``.
"""

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from app.lexicon import listed, polyphones, script
from app.lexicon.dictionary import Dictionary
from app.lexicon.listed import HAN
from app.lexicon.polyphones import Choice
from app.lexicon.reading import Reading, ReadingSource, Syllable, parse_syllable, parse_syllables
from app.lexicon.standard import Standard, taiwan
from app.lexicon.termbase import Termbase

_LONGEST = 8


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
        self.parts = lru_cache(maxsize=20_000)(self._parts)

    def read(self, text: str, simplified: str) -> Reading | None:
        """Return the reading of a word, or None if it has no Han character."""
        size = len(HAN.findall(text))
        if not size:
            return None
        if simplified in self._own:
            own = parse_syllables(self._own[simplified])
            if own and len(own) == size:
                return Reading(own, ReadingSource.READER)
        found = self._stated(simplified, size) or self._part(text, simplified)
        found = found or self._composed(text, simplified)
        return self._in_standard(found, simplified) if found else None

    def choices(self, simplified: str) -> tuple[Syllable, ...]:
        """Return the readings that a single character can have, commonest first."""
        found = (parse_syllable(part) for part in self._dictionary.row(simplified).reading.split())
        return tuple(syllable for syllable in found if syllable)

    def _parts(self, simplified: str) -> tuple[tuple[int, int], ...]:
        """Cut a word that nobody lists into the longest parts that somebody does."""
        found = []
        start = 0
        while start < len(simplified):
            end = min(len(simplified), start + _LONGEST)
            while end > start + 1 and not self._is_part(simplified[start:end]):
                end -= 1
            found.append((start, end))
            start = end
        return tuple(found)

    def is_listed(self, simplified: str) -> bool:
        """Tell whether the dictionary or the phrase table has a word."""
        return bool(self._dictionary.row(simplified))

    def _is_part(self, simplified: str) -> bool:
        return self.is_listed(simplified) or bool(self._polyphones.get(simplified, simplified))

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
        if not reading.other and taiwan().spares(simplified):
            return reading
        signs = "".join(HAN.findall(simplified))
        there = taiwan().read(signs, reading.syllables)
        there = reading.other if there == reading.syllables and reading.other else there
        if there == reading.syllables:
            return replace(reading, other=()) if reading.other else reading
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
        found = listed.reading_of(row, text)
        if len(simplified) > 1 or not found or not found.doubt:
            return found
        return replace(found, doubt=False) if text in self._polyphones.settled else found

    def _composed(self, text: str, simplified: str) -> Reading | None:
        found: list[Reading] = []
        for start, end in self.parts(simplified):
            written = text[start:end]
            if not HAN.search(written):
                continue
            part = self._part(written, simplified[start:end])
            if part is None:
                return None
            found.append(part)
        syllables = tuple(syllable for part in found for syllable in part.syllables)
        return Reading(syllables, ReadingSource.DEFAULT, any(part.doubt for part in found))
