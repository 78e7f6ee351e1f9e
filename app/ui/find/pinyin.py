"""Finding by pinyin: with or without tones, by mark or number, over the edges of words.

A query is letters and what is demanded at some of them: a tone, an edge between syllables, a ü. The
readings of a stretch are one string of letters in which it is looked for; what is found counts where
it begins and ends with a syllable and the demands are met.
"""

import re
import unicodedata
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.annotate.model import AnnotatedUnit
from app.lexicon.listed import HAN
from app.lexicon.reading import NEUTRAL, Reading, Syllable

_TONES = {"\u0304": 1, "\u0301": 2, "\u030c": 3, "\u0306": 3, "\u0300": 4}
_UMLAUT = "\u0308"
_EDGE = re.compile(r"[\s'’·-]+")
_BREAK = "|"  # between letters that do not follow one another in the text
_ROUNDED = Syllable("er", NEUTRAL)  # 兒, which is written r at the end of a word
_CHANGING = frozenset("一不")  # in speech they take on other tones


@dataclass(frozen=True, slots=True)
class PinyinQuery:
    """Letters without marks, and what is demanded of them by their places."""

    letters: str
    tones: tuple[tuple[int, int], ...] = ()  # the syllable over letter i has this tone
    edges: tuple[int, ...] = ()  # a syllable ends before letter i
    umlauts: tuple[int, ...] = ()  # letter i is ü


def parse_query(text: str) -> PinyinQuery | None:
    """Read what was typed as pinyin; None where it cannot be."""
    written = unicodedata.normalize("NFD", text.strip().lower().replace("u:", "ü").replace("v", "ü"))
    letters: list[str] = []
    tones: list[tuple[int, int]] = []
    edges: list[int] = []
    umlauts: list[int] = []
    for sign in _EDGE.sub(" ", written):
        if sign.isascii() and sign.isalpha():
            letters.append(sign)
        elif not letters:
            return None
        elif sign in _TONES:
            tones.append((len(letters) - 1, _TONES[sign]))
        elif sign == _UMLAUT and letters[-1] == "u":
            umlauts.append(len(letters) - 1)
        elif sign in "012345":
            tones.append((len(letters) - 1, int(sign) or NEUTRAL))
            edges.append(len(letters))
        elif sign == " ":
            edges.append(len(letters))
        elif sign != "\u0302":  # ê
            return None
    found = PinyinQuery("".join(letters), tuple(tones), tuple(edges), tuple(umlauts))
    return found if letters else None


Said = tuple[int, Syllable, int]  # offset of the character, syllable, another tone that will do (0: any)


class PinyinLine:
    """The readings of a unit as one string of letters, with the character that each syllable is of."""

    __slots__ = ("_also", "_letters", "_offsets", "_starts", "_tones", "_umlauts")

    def __init__(self, syllables: Iterable[Said]) -> None:
        parts: list[str] = []
        starts, offsets = array("I"), array("I")
        tones, also = bytearray(), bytearray()
        length, last = 0, -2
        for offset, (letters, tone), other in syllables:
            if offset != last + 1:
                parts.append(_BREAK)
                length += 1
            starts.append(length)
            offsets.append(offset)
            tones.append(tone)
            also.append(other)
            parts.append(letters)
            length, last = length + len(letters), offset
        starts.append(length)
        written = "".join(parts).replace("ê", "e")
        self._letters = written.replace("ü", "u")
        self._umlauts = (
            frozenset(i for i, sign in enumerate(written) if sign == "ü") if "ü" in written else ()
        )
        self._starts, self._offsets = starts, offsets
        self._tones, self._also = bytes(tones), bytes(also)

    def find(self, query: PinyinQuery) -> Iterator[tuple[int, int]]:
        """Yield the stretches of characters that are read as a query says, without overlap."""
        at = self._letters.find(query.letters)
        while at >= 0:
            found = self._stretch(query, at)
            if found:
                yield found
            at = self._letters.find(query.letters, at + (len(query.letters) if found else 1))

    def _stretch(self, query: PinyinQuery, at: int) -> tuple[int, int] | None:
        end = at + len(query.letters)
        first = self._starting(at)
        last = self._ending(end)
        if first is None or last is None or not all(map(self._is_edge, (at + i for i in query.edges))):
            return None
        if not all(at + i in self._umlauts for i in query.umlauts):
            return None
        if not all(self._has_tone(at + i, tone) for i, tone in query.tones):
            return None
        return self._offsets[first], self._offsets[last] + 1

    def _starting(self, at: int) -> int | None:
        index = bisect_left(self._starts, at, 0, len(self._offsets))
        return index if index < len(self._offsets) and self._starts[index] == at else None

    def _ending(self, at: int) -> int | None:
        """Return the syllable that ends before a letter."""
        index = bisect_left(self._starts, at)
        here = index < len(self._starts) and self._starts[index] == at
        # Before a break the next syllable begins one letter later.
        broken = not here and index < len(self._starts) and self._letters[at : at + 1] == _BREAK
        return index - 1 if (here or broken) and index else None

    def _is_edge(self, at: int) -> bool:
        return self._ending(at) is not None

    def _has_tone(self, at: int, tone: int) -> bool:
        index = bisect_left(self._starts, at + 1) - 1
        return tone == self._tones[index] or self._also[index] in (0, tone)


def lines_of(unit: AnnotatedUnit) -> tuple[PinyinLine, ...]:
    """Return the readings of a unit, and the other ways in which it may be read or written."""
    lines = [PinyinLine(_syllables(unit, other=False))]
    if any(_differs(word.reading) for word in unit.words):
        lines.append(PinyinLine(_syllables(unit, other=True)))
    if any(word.reading and _ROUNDED in word.reading.syllables for word in unit.words):
        lines.append(PinyinLine(map(_contracted, _syllables(unit, other=False))))
    return tuple(lines)


def _contracted(said: Said) -> Said:
    """Return what is said with 兒 as it is written: 一點兒 yīdiǎnr."""
    at, syllable, other = said
    return (at, Syllable("r", NEUTRAL), other) if syllable == _ROUNDED else said


def _differs(reading: Reading | None) -> bool:
    if reading is None or not reading.other:
        return False
    return any(
        here.letters != there.letters for here, there in zip(reading.syllables, reading.other, strict=False)
    )


def _syllables(unit: AnnotatedUnit, *, other: bool) -> Iterator[Said]:
    text = unit.repaired
    ends = (*unit.starts[1:], len(text))
    for word, start, end in zip(unit.words, unit.starts, ends, strict=True):
        reading = word.reading
        if reading is None:
            continue
        said, also = reading.syllables, reading.other or reading.syllables
        if other:
            said, also = also, said
        places: Iterable[int] = range(start, end)
        if len(said) != end - start:
            places = [at for at in places if HAN.match(text[at])]
        for at, syllable, second in zip(places, said, also, strict=False):
            yield at, syllable, 0 if text[at] in _CHANGING else second.tone
