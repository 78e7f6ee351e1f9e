"""The words that the reader knows: a level of the HSK, the most frequent ones, and those marked one by one.

All of it lies in one JSON file. Words are keyed by their Simplified spelling, so that one mark holds in
both scripts.
"""

import json
from collections.abc import Collection
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app import paths
from app.lexicon import frequency, hsk
from app.lexicon.kept_file import KeptFile
from app.phrases import Phrase

FORMAT = "jingdu-known/1"


@dataclass(frozen=True, slots=True)
class KnownSet:
    """What the reader has said of words; ``unlearned`` are words of the lists that are not known."""

    level: int = 0  # of the HSK, with all below it; 0: none
    marked: frozenset[str] = frozenset()
    unlearned: frozenset[str] = frozenset()
    band: int = 0  # so many of the most frequent words; 0: none

    @property
    def listed(self) -> frozenset[str]:
        """The words of the level and of the band."""
        return hsk.up_to(self.level) | frequency.first(self.band)

    @property
    def words(self) -> frozenset[str]:
        """All words that are known."""
        return (self.listed | self.marked) - self.unlearned


class KnownWords(KeptFile[KnownSet]):
    """The file of known words: every change is on the disk before it holds, and can be undone."""

    def __init__(self, path: Path | None = None) -> None:
        self._all: tuple[KnownSet, frozenset[str]] | None = None
        super().__init__(path or location(), Phrase("known words"), KnownSet())

    @property
    def words(self) -> frozenset[str]:
        """All words that are known, by Simplified spelling; the same object until something changes."""
        if self._all is None or self._all[0] is not self.current:
            self._all = self.current, self.current.words
        return self._all[1]

    def mark(self, words: Collection[str]) -> None:
        """Know words from now on."""
        new = frozenset(words)
        marked = self.current.marked | (new - self.current.listed)
        self._change(replace(self.current, marked=marked, unlearned=self.current.unlearned - new))

    def unmark(self, words: Collection[str]) -> None:
        """Know words no more."""
        old = frozenset(words)
        unlearned = self.current.unlearned | (old & self.current.listed)
        self._change(replace(self.current, marked=self.current.marked - old, unlearned=unlearned))

    def forget_marks(self, words: Collection[str]) -> None:
        """Let the lists alone decide on words."""
        old = frozenset(words)
        marked, unlearned = self.current.marked - old, self.current.unlearned - old
        self._change(replace(self.current, marked=marked, unlearned=unlearned))

    def _change(self, changed: KnownSet, name: str = "") -> None:
        super()._change(changed, name or Phrase("change of the words you know"))

    def toggle(self, word: str) -> bool:
        """Mark a word or take its mark back; tell whether it is known now."""
        if word in self.words:
            self.unmark((word,))
            return False
        self.mark((word,))
        return True

    def set_level(self, level: int) -> None:
        """Know the words of the HSK up to a level, 0 for none; marks made one by one stay."""
        if level not in (0, *hsk.LEVELS):
            raise ValueError(f"there is no level {level}")
        self._change(replace(self.current, level=level))

    def set_band(self, band: int) -> None:
        """Know so many of the most frequent words, 0 for none; marks made one by one stay."""
        if band not in (0, *frequency.BANDS):
            raise ValueError(f"there is no band of {band} words")
        self._change(replace(self.current, band=band))

    def clear(self) -> None:
        """Forget the level, the band and all marks."""
        self._change(KnownSet())

    def _parsed(self, data: bytes) -> KnownSet:
        found = json.loads(data)
        if not isinstance(found, dict) or found.get("format") != FORMAT:
            raise ValueError("another format")
        level = found.get("level")
        if type(level) is not int or level not in (0, *hsk.LEVELS):
            raise ValueError("no such level")
        band = found.get("band", 0)
        if type(band) is not int or band not in (0, *frequency.BANDS):
            raise ValueError("no such band")
        return KnownSet(level, _words(found.get("marked")), _words(found.get("unlearned")), band)

    def _written(self, value: KnownSet) -> str:
        data = {
            "format": FORMAT,
            "level": value.level,
            "band": value.band,
            "marked": sorted(value.marked),
            "unlearned": sorted(value.unlearned),
        }
        return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def location() -> Path:
    """Return where the known words lie."""
    return paths.data_dir() / "known.json"


def _words(found: Any) -> frozenset[str]:
    if not isinstance(found, list) or not all(isinstance(word, str) and word for word in found):
        raise ValueError("a word is no text")
    return frozenset(found)
