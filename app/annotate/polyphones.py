"""Polyphones in context: words whose reading depends on what stands around them."""

from collections.abc import Sequence

from app.annotate.model import Word
from app.lexicon import polyphones, script
from app.lexicon.polyphones import Polyphone
from app.lexicon.reading import Reading, ReadingSource
from app.lexicon.readings import HAN, Readings

# A reading from one of these is what somebody states for just this word.
_STATED = (ReadingSource.READER, ReadingSource.TERMBASE)
Spot = tuple[int, Polyphone, bool, bool]  # offset in the word; whether the word begins, and ends, with it


class PolyphoneJudge:
    """Gives words the reading that their neighbours demand."""

    def __init__(self, readings: Readings) -> None:
        self._readings = readings
        self._heads = polyphones.load()
        self._spots: dict[str, tuple[Spot, ...]] = {}
        self._known: dict[tuple[str, str, tuple[int, ...]], Word] = {}

    def judge(self, simplified: str, bounds: Sequence[int], words: list[Word]) -> None:
        """Exchange the words of a text, by their bounds, that are read otherwise in this place."""
        spots = self._spots
        for i, word in enumerate(words):
            found = spots.get(word.text)
            if found is None:
                found = self._look_up(word)
            if found:
                words[i] = self._judged(simplified, bounds[i], word, found)

    def _judged(self, simplified: str, start: int, word: Word, spots: tuple[Spot, ...]) -> Word:
        decided = tuple(
            head.decide(simplified, start + at, first=first, last=last) for at, head, first, last in spots
        )
        if not any(decided):
            return word
        key = word.text, word.simplified, tuple(map(id, decided))
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self._reread(word, spots, decided)
        return known
