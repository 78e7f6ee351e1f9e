"""The translation memory: sentences that a person has translated, found by their normalised source."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Protocol

from app import paths
from app.errors import DataError
from app.lexicon import script
from app.translate.engine import Rendering
from app.translate.tmx import TmxUnit, read_tmx
from app.translate.unit import State

_QUOTES = str.maketrans(dict.fromkeys("“”„‟「」『』﹁﹂﹃﹄〝〞〟«»", '"') | dict.fromkeys("‘’‚‛", "'"))
_STOPS = str.maketrans({"。": ".", "､": "、", "•": "·", "‧": "·", "・": "·"})
_DASHES = re.compile(r"[-‐‑‒–—―─－]+")
_DOTS = re.compile(r"(?:\.{2,}|…)+")
_LOOSE_SPACE = re.compile(r" (?![0-9A-Za-z])|(?<![0-9A-Za-z]) ")
_SPACE = re.compile(r"\s+")


@lru_cache(maxsize=4096)  # several memories ask for the same sentence one after the other
def key_of(sentence: str) -> str:
    """Return what two spellings of one sentence share: script, width of marks, space, quotes.

    Conversion slips vanish with the script, as 限製 and 限制 are both 限制 in Simplified.
    """
    text = unicodedata.normalize("NFKC", script.simplify(unicodedata.normalize("NFC", sentence)))
    text = _DASHES.sub("-", text.translate(_QUOTES).translate(_STOPS))
    return _LOOSE_SPACE.sub("", _SPACE.sub(" ", _DOTS.sub("…", text))).strip()


@dataclass(frozen=True, slots=True)
class Remembered:
    """A sentence's English as a memory holds it."""

    english: str
    credit: str = ""  # who made it, as shown
    state: State = State.FINAL
    from_pack: bool = False  # a reading pack's, whose author the credit names


class Memory(Protocol):
    """What knows the English of sentences that were translated before."""

    def find(self, sentence: str) -> Remembered | None:
        """Return what is known of a sentence in either script."""


class MachineMemory(Protocol):
    """Keeps what engines said, so that no sentence is translated twice by the same engine."""

    def recall(self, sentence: str, engine: str, version: str) -> Rendering | None:
        """Return what an engine of this name and version said of a sentence."""

    def keep(self, said: Mapping[str, Rendering], engine: str, version: str) -> None:
        """Keep an engine's English, by source sentence."""


class TranslationMemory:
    """Exact matches of whole sentences; files are read when a sentence is first looked up."""

    def __init__(self, units: Iterable[TmxUnit] = (), files: Iterable[Path] = ()) -> None:
        self._files = tuple(files)
        self._english: dict[str, Remembered] = {}
        self.problems: tuple[str, ...] = ()  # one sentence for each file that could not be read
        self._add(units)

    @classmethod
    def standard(cls) -> "TranslationMemory":
        """Return the memory of the bundled sample and the reader's own files, which win over it."""
        own = paths.data_dir() / "memory"
        return cls(files=(*sorted(own.glob("*.tmx")), *sorted(paths.resource("sample").glob("*.tmx"))))

    def __len__(self) -> int:
        self._load()
        return len(self._english)

    def find(self, sentence: str) -> Remembered | None:
        """Return the English of a sentence in either script."""
        self._load()
        return self._english.get(key_of(sentence))

    def _add(self, units: Iterable[TmxUnit]) -> None:
        for unit in units:
            if key := key_of(unit.source):
                self._english.setdefault(key, Remembered(unit.target))

    def _load(self) -> None:
        """Read the files; a damaged one is noted and the others still count."""
        waiting, self._files = self._files, ()
        for path in waiting:
            try:
                self._add(read_tmx(path))
            except DataError as error:
                self.problems = (*self.problems, error.phrase)
