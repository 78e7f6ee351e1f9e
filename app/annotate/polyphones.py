"""Polyphones in context: words whose reading depends on what stands around them."""

from collections.abc import Iterable, Iterator, Sequence

from app.annotate.model import Word
from app.lexicon import polyphones
from app.lexicon.listed import HAN
from app.lexicon.polyphones import Choice, Polyphone
from app.lexicon.reading import ReadingSource
from app.lexicon.readings import Readings

# A reading from one of these is what somebody states for just this word.
_STATED = (ReadingSource.READER, ReadingSource.TERMBASE)
Spot = tuple[int, Polyphone, bool, bool]  # offset in the word; whether the word begins, and ends, with it


class PolyphoneJudge:
    """Gives words the reading that their neighbours demand."""

    def __init__(self, readings: Readings) -> None:
        self._readings = readings
        self._heads = polyphones.load()
        self._spots: dict[str, tuple[Spot, ...]] = {}
        self._known: dict[tuple[object, ...], Word] = {}

    def concerns(self, word: Word) -> bool:
        """Tell whether the neighbours of a word may demand another reading of it."""
        return bool(self._known_spots(word))

    def judge(
        self, simplified: str, bounds: Sequence[int], words: list[Word], notable: Iterable[int]
    ) -> None:
        """Exchange those of the notable words of a text that are read otherwise in their place."""
        for i in notable:
            if found := self._known_spots(words[i]):
                words[i] = self._judged(simplified, bounds[i], words[i], found)

    def _known_spots(self, word: Word) -> tuple[Spot, ...]:
        found = self._spots.get(word.text)
        if found is None:
            found = self._spots[word.text] = tuple(self._spots_of(word))
        return found

    def _spots_of(self, word: Word) -> Iterator[Spot]:
        """Yield the places of a word where its neighbours may decide; a listed word is one such place."""
        text, size = word.text, len(word.text)
        if self._heads.initials.isdisjoint(text):
            return
        if size > 1 and self._readings.is_listed(word.simplified):
            bounds: Sequence[tuple[int, int]] = ((0, size),)
        else:
            bounds = self._readings.parts(word.simplified)
        heads = [(a, b, self._heads.get(text[a:b], word.simplified[a:b])) for a, b in bounds]
        spots = [(a, head, a == 0, b == size) for a, b, head in heads if head and head.rules]
        if spots and (word.reading is None or word.reading.source in _STATED):
            return
        yield from spots

    def _judged(self, simplified: str, start: int, word: Word, spots: tuple[Spot, ...]) -> Word:
        decided = [
            (at, choice)
            for at, head, first, last in spots
            if (choice := head.decide(simplified, start + at, first=first, last=last))
        ]
        if not decided:
            return word
        key = (word.text, word.simplified, *((at, id(choice)) for at, choice in decided))
        return self._known.get(key) or self._known.setdefault(key, self._reread(word, decided))

    def _reread(self, word: Word, decided: Sequence[tuple[int, Choice]]) -> Word:
        reading = word.reading
        for at, choice in decided:
            if reading:
                before = len(HAN.findall(word.text[:at]))
                reading = self._readings.judged(reading, word.simplified, before, choice)
        return word.with_reading(reading)
