"""Sentence pairs: written by hand, and clauses with words and amounts put into their places."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from random import Random

from tests.training.numbers import DRAWN, Pair

DATA = Path(__file__).parent / "data"
_SLOT = re.compile(r"\{([a-z]+)(\d?)(?:\.(adj))?\}")
_OF_PLURAL = re.compile(r"(?<=s)'s\b")  # Applied Materials' revenue
_MORE_ENGLISH = 3000
_BY_HAND, _TERM = 0.35, 0.08  # shares of what is drawn; the rest is put together


@dataclass(frozen=True, slots=True)
class Entry:
    """A word with its English and, for a country, the adjective."""

    zh: str
    en: str
    adjective: str = ""


def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """Read the rows of a tab-separated file below its head."""
    lines = (DATA / name).read_text("utf-8").splitlines()[1:]
    return tuple(tuple(line.split("\t")) for line in lines)


def pairs(name: str) -> tuple[Pair, ...]:
    """Read pairs of Chinese and English."""
    return tuple((zh, en) for zh, en in rows(name))


class Corpus:
    """Draws pairs without end, the same ones from the same seed."""

    def __init__(self) -> None:
        self.by_hand = pairs("sentences.tsv")
        self._clauses, self._frames = pairs("clauses.tsv"), pairs("frames.tsv")
        self._terms = pairs("terms.tsv")

    @cached_property
    def _words(self) -> Mapping[str, Sequence[Entry]]:
        lists: dict[str, list[Entry]] = {}
        for name, *entry in rows("words.tsv"):
            lists.setdefault(name, []).append(Entry(*entry))
        return lists

    def draw(self, random: Random) -> Iterator[Pair]:
        """Yield pairs for ever."""
        while True:
            kind = random.random()
            if kind < _BY_HAND:
                yield random.choice(self.by_hand)
            elif kind < _BY_HAND + _TERM:
                yield random.choice(self._terms)
            else:
                yield self.made_up(random)

    def made_up(self, random: Random) -> Pair:
        """Return a sentence of one or two clauses."""
        zh, en = random.choice(self._frames)
        for place in ("{a}", "{b}"):
            clause_zh, clause_en = self._filled(random.choice(self._clauses), random)
            zh, en = zh.replace(place, clause_zh), en.replace(place, clause_en)
        zh, en = self._filled((zh, en), random)
        en = _OF_PLURAL.sub("'", en)
        return zh, en[0].upper() + en[1:]

    def _filled(self, pattern: Pair, random: Random) -> Pair:
        """Put words into the places of a pattern; two places of a list get different words."""
        chosen: dict[str, Entry] = {}
        for name, number, _ in _SLOT.findall(pattern[0] + pattern[1]):
            key = name + number
            while key not in chosen:
                entry = self._entry(name, random)
                if entry.en not in {other.en for other in chosen.values()}:
                    chosen[key] = entry
        zh = _SLOT.sub(lambda slot: chosen[slot[1] + slot[2]].zh, pattern[0])
        en = _SLOT.sub(lambda slot: _english(chosen[slot[1] + slot[2]], slot[3]), pattern[1])
        return zh, en

    def _entry(self, name: str, random: Random) -> Entry:
        if name in DRAWN:
            return Entry(*DRAWN[name](random))
        return random.choice(self._words[name])

    def plain(self, random: Random) -> Iterator[str]:
        """Yield texts for the tokenizer: each pair, pattern and word once, and more English.

        Drawn Chinese would make whole patterns into pieces, of which the model learns little.
        """
        yield from (self.made_up(random)[1] for _ in range(_MORE_ENGLISH))
        for pair in (*self.by_hand, *self._clauses, *self._frames, *self._terms):
            yield from (" ".join(_SLOT.sub(" ", text).split()) for text in pair)
        for entries in self._words.values():
            for entry in entries:
                yield from filter(None, (entry.zh, entry.en, entry.adjective))


def _english(entry: Entry, form: str) -> str:
    return entry.adjective if form else entry.en
