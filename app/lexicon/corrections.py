"""The reader's corrections: words to keep whole, words to cut, readings and spellings, kept in one JSON file.

All but the spellings are keyed by the Simplified spelling, as words are looked up everywhere else. The
file lies with the reader's own data, so that it survives updates of the program.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import accumulate, pairwise
from pathlib import Path
from types import MappingProxyType
from typing import Any

from app import paths
from app.errors import JingduError
from app.lexicon import script
from app.lexicon.kept_file import KeptFile
from app.lexicon.listed import HAN
from app.lexicon.reading import parse_syllables
from app.phrases import Phrase

FORMAT = "jingdu-corrections/1"


class CorrectionError(JingduError):
    """A correction does not fit the word."""


@dataclass(frozen=True, slots=True)
class CorrectionSet:
    """What the reader has corrected, by Simplified spelling."""

    joined: tuple[str, ...] = ()  # words never to be cut
    split: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # words never to stand whole
    readings: Mapping[str, str] = field(default_factory=dict)  # "cháng chéng"
    kept: tuple[str, ...] = ()  # Traditional spellings that are no conversion slips


class Corrections(KeptFile[CorrectionSet]):
    """The file of corrections: every change is on the disk before it holds, and can be undone."""

    def __init__(self, path: Path | None = None) -> None:
        super().__init__(path or location(), Phrase("corrections"), CorrectionSet())

    def join(self, word: str, shown: str = "") -> None:
        """Keep a word whole wherever it stands; ``shown`` is how the reader sees it."""
        if len(word) < 2 or not word.isprintable() or " " in word:
            raise CorrectionError(
                "{0} cannot be joined as a word: it needs two characters and no space.", repr(word)
            )
        key = script.simplify(word)
        joined = (*(known for known in self.current.joined if known != key), key)
        changed = replace(self.current, joined=joined, split=_without(self.current.split, key))
        self._change(changed, Phrase("joining of {0}", shown or word))

    def split(self, word: str, parts: tuple[str, ...], shown: str = "") -> None:
        """Cut a word into parts wherever it would stand whole; ``shown`` is how the reader sees it."""
        if len(parts) < 2 or not all(parts) or "".join(parts) != word or not word.isprintable():
            raise CorrectionError("The parts {0} do not make up {1}.", " | ".join(parts), repr(word))
        key = script.simplify(word)
        ends = accumulate(map(len, parts), initial=0)
        cut = tuple(key[a:b] for a, b in pairwise(ends))
        joined = tuple(known for known in self.current.joined if known != key)
        changed = replace(self.current, joined=joined, split={**self.current.split, key: cut})
        self._change(changed, Phrase("split of {0}", shown or word))

    def set_reading(self, word: str, pinyin: str, shown: str = "") -> None:
        """Read a word so everywhere; an empty reading takes the correction back."""
        key, name = script.simplify(word), Phrase("reading of {0}", shown or word)
        if not pinyin.strip():
            self._change(replace(self.current, readings=_without(self.current.readings, key)), name)
            return
        size = len(HAN.findall(word))
        syllables = parse_syllables(pinyin)
        if not size or not syllables or len(syllables) != size:
            raise CorrectionError(
                "{0} is not a reading of {1}: it needs one syllable for each character.",
                repr(pinyin),
                repr(word),
            )
        written = " ".join(syllable.pinyin for syllable in syllables)
        self._change(replace(self.current, readings={**self.current.readings, key: written}), name)

    def keep_spelling(self, word: str) -> None:
        """Take a spelling for right wherever it stands, whatever it looks like."""
        if not HAN.search(word) or not word.isprintable():
            raise CorrectionError("{0} is not a Chinese word.", repr(word))
        if word not in self.current.kept:
            changed = replace(self.current, kept=(*self.current.kept, word))
            self._change(changed, Phrase("keeping {0} as written", word))

    def mend_spelling(self, word: str) -> None:
        """Let a spelling that was kept be mended again."""
        kept = tuple(known for known in self.current.kept if known != word)
        self._change(replace(self.current, kept=kept), Phrase("mending {0}", word))

    def _parsed(self, data: bytes) -> CorrectionSet:
        return _parse(data)

    def _written(self, value: CorrectionSet) -> str:
        data = {
            "format": FORMAT,
            "joined": value.joined,
            "split": dict(value.split),
            "readings": dict(value.readings),
            "kept": value.kept,
        }
        return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def location() -> Path:
    """Return where the corrections lie."""
    return paths.data_dir() / "corrections.json"


def _parse(data: bytes) -> CorrectionSet:
    """Read the file; ``ValueError`` for anything but a whole file of this format."""
    found = json.loads(data)
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        raise ValueError("another format")
    joined, split, readings = (found.get(key) for key in ("joined", "split", "readings"))
    kept = found.get("kept", [])  # younger than the format
    if not (isinstance(joined, list) and isinstance(kept, list)):
        raise ValueError("a part is missing")
    if not (isinstance(split, dict) and isinstance(readings, dict)):
        raise ValueError("a part is missing")
    if not all(isinstance(text, str) and text for text in (*joined, *kept, *readings.values())):
        raise ValueError("an entry is no text")
    if not all(_fits(word, parts) for word, parts in split.items()):
        raise ValueError("parts that do not make up their word")
    cut = {word: tuple(parts) for word, parts in split.items()}
    return CorrectionSet(tuple(joined), MappingProxyType(cut), MappingProxyType(readings), tuple(kept))


def _fits(word: str, parts: Any) -> bool:
    if not isinstance(parts, list) or not all(isinstance(part, str) and part for part in parts):
        return False
    return len(parts) > 1 and "".join(parts) == word


def _without(mapping: Mapping[str, Any], key: str) -> dict[str, Any]:
    return {known: value for known, value in mapping.items() if known != key}
