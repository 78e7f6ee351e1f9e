"""The translation memory: sentences that a person has translated, found by their normalised source."""

import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from app import paths
from app.errors import DataError
from app.lexicon import script
from app.translate.tmx import TmxUnit, read_tmx

_QUOTES = str.maketrans(dict.fromkeys("“”„‟「」『』﹁﹂﹃﹄〝〞〟«»", '"') | dict.fromkeys("‘’‚‛", "'"))
_STOPS = str.maketrans({"。": ".", "､": "、", "•": "·", "‧": "·", "・": "·"})
_DASHES = re.compile(r"[-‐‑‒–—―─－]+")
_DOTS = re.compile(r"(?:\.{2,}|…)+")
_LOOSE_SPACE = re.compile(r" (?![0-9A-Za-z])|(?<![0-9A-Za-z]) ")
_SPACE = re.compile(r"\s+")


def key_of(sentence: str) -> str:
    """Return what two spellings of one sentence share: script, width of marks, space, quotes.

    Conversion slips vanish with the script, as 限製 and 限制 are both 限制 in Simplified.
    """
    text = unicodedata.normalize("NFKC", script.simplify(unicodedata.normalize("NFC", sentence)))
    text = _DASHES.sub("-", text.translate(_QUOTES).translate(_STOPS))
    return _LOOSE_SPACE.sub("", _SPACE.sub(" ", _DOTS.sub("…", text))).strip()


class TranslationMemory:
    """Exact matches of whole sentences; files are read when a sentence is first looked up."""

    def __init__(self, units: Iterable[TmxUnit] = (), files: Iterable[Path] = ()) -> None:
        self._files = tuple(files)
        self._english: dict[str, str] = {}
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

    def find(self, sentence: str) -> str | None:
        """Return the English of a sentence in either script."""
        self._load()
        return self._english.get(key_of(sentence))

    def _add(self, units: Iterable[TmxUnit]) -> None:
        for unit in units:
            if key := key_of(unit.source):
                self._english.setdefault(key, unit.target)

    def _load(self) -> None:
        """Read the files; a damaged one is noted and the others still count."""
        waiting, self._files = self._files, ()
        for path in waiting:
            try:
                self._add(read_tmx(path))
            except DataError as error:
                self.problems = (*self.problems, str(error))
