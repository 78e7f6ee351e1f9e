"""The two standards of reading: the Mainland's, and that of Taiwan's Ministry of Education.

``resources/lexicon/taiwan_readings.txt`` lists the characters that differ, each with both readings,
and the words whose reading in Taiwan does not follow from their characters.
"""

from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache

from app import paths
from app.lexicon import script
from app.lexicon.reading import Syllable, parse_syllable, parse_syllables

_LONGEST = 4  # characters of the longest word in the table


class Standard(StrEnum):
    """Whose standard a reading follows."""

    MAINLAND = "mainland"
    TAIWAN = "taiwan"


class TaiwanReadings:
    """What is read otherwise in Taiwan."""

    def __init__(
        self,
        characters: Mapping[tuple[str, Syllable], Syllable],
        words: Mapping[str, tuple[Syllable, ...]],
    ) -> None:
        self._characters = characters
        self._words = words
        self._signs = frozenset((*(sign for sign, _ in characters), *(word[0] for word in words)))

    def spares(self, simplified: str) -> bool:
        """Tell at a glance that no character of a word is read otherwise in Taiwan."""
        return self._signs.isdisjoint(simplified)

    def read(self, simplified: str, syllables: tuple[Syllable, ...]) -> tuple[Syllable, ...]:
        """Return the reading in Taiwan of a word of which every character has a syllable."""
        if len(simplified) != len(syllables):
            return syllables
        found = [self._characters.get(pair, pair[1]) for pair in zip(simplified, syllables, strict=True)]
        for start in range(len(simplified)):
            for end in range(start + 1, min(len(simplified), start + _LONGEST) + 1):
                known = self._words.get(simplified[start:end])
                if known and (end - start > 1 or end == len(simplified) == 1):
                    found[start:end] = known
        return tuple(found)


@lru_cache(maxsize=1)
def taiwan() -> TaiwanReadings:
    """Read the bundled table."""
    characters: dict[tuple[str, Syllable], Syllable] = {}
    words: dict[str, tuple[Syllable, ...]] = {}
    for line in paths.resource("lexicon/taiwan_readings.txt").read_text("utf-8").split("\n"):
        key, _, written = line.partition(" ")
        if not written or key == "#":
            continue
        simplified = script.simplify(key)
        mainland, arrow, there = written.partition(" > ")
        if arrow:
            before, after = parse_syllable(mainland), parse_syllable(there)
            if before and after:
                characters[simplified, before] = after
        elif syllables := parse_syllables(written):
            words[simplified] = syllables
    return TaiwanReadings(characters, words)
