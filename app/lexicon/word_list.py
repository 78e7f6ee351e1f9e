"""The reader's word list: words with the sentence they were met in, kept in one JSON file.

A word stands in the list once for each way it is read: 行 háng and 行 xíng are two entries. Adding a
word again takes the new sentence and keeps the reader's own note.
"""

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass, fields, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from app import paths
from app.lexicon import script
from app.lexicon.kept_file import KeptFile
from app.lexicon.orthography import pieces
from app.lexicon.reading import Syllable, parse_syllables
from app.phrases import Phrase

FORMAT = "jingdu-words/1"
_NUMBERS = ("start", "length")
_NAMED = 3  # words that the name of a change tells


@dataclass(frozen=True)
class SavedWord:
    """A word of the list; ``sentence`` is the Traditional text, the word at ``start`` in it."""

    traditional: str
    pinyin: str = ""  # syllables with tone marks, parted by spaces
    english: str = ""
    term: str = ""  # id of the termbase entry, empty for a word that is no term
    note: str = ""  # the term's note at first, then whatever the reader makes of it
    sentence: str = ""
    start: int = 0
    length: int = 0  # of the word as it stands in the sentence
    translation: str = ""  # of the sentence
    article: str = ""  # title
    dated: str = ""  # the article's date, ISO 8601
    source: str = ""  # path or address of the article
    added: str = ""  # ISO 8601 with the time zone
    shape: str = ""  # how the pinyin is written, one sign a syllable

    @cached_property
    def key(self) -> str:
        """What tells one entry from another, the same for ever."""
        return f"{self.simplified} {self.pinyin}"

    @cached_property
    def simplified(self) -> str:
        """The word in Simplified characters."""
        return script.simplify(self.traditional)

    @cached_property
    def syllables(self) -> tuple[Syllable, ...]:
        """How the word is read."""
        return parse_syllables(self.pinyin) or ()

    @property
    def pieces(self) -> tuple[str, ...]:
        """What each syllable adds to the pinyin as people read it."""
        return tuple(pieces([syllable.pinyin for syllable in self.syllables], self.shape))

    @property
    def written(self) -> str:
        """The pinyin as people read it: Xí Jìnpíng."""
        return "".join(self.pieces)

    @property
    def zhuyin(self) -> str:
        """The reading in zhuyin."""
        return " ".join(syllable.zhuyin for syllable in self.syllables)

    def around(self, text: str) -> tuple[str, str, str]:
        """Return what stands before the word, the word, and what comes after, in a text like the sentence."""
        end = self.start + self.length
        return text[: self.start], text[self.start : end], text[end:]


_FIELDS = tuple(field.name for field in fields(SavedWord))


class WordList(KeptFile[tuple[SavedWord, ...]]):
    """The file of the word list: every change is on the disk before it holds, and can be undone."""

    def __init__(self, path: Path | None = None) -> None:
        super().__init__(path or location(), Phrase("word list"), ())

    def find(self, key: str) -> SavedWord | None:
        """Return the entry with a key."""
        return next((word for word in self.current if word.key == key), None)

    def add(self, word: SavedWord) -> bool:
        """Add a word, or take its new sentence; tell whether it is new to the list."""
        old = self.find(word.key)
        if old is None:
            name = Phrase("adding {0} to the word list", word.traditional)
            self._change((*self.current, word), name)
            return True
        name = Phrase("new sentence of {0}", word.traditional)
        self._replace(replace(word, note=old.note or word.note, added=old.added), name)
        return False

    def set_note(self, key: str, note: str) -> None:
        """Keep another note with a word."""
        old = self.find(key)
        if old is not None:
            self._replace(replace(old, note=note.strip()), Phrase("note on {0}", old.traditional))

    def remove(self, keys: Collection[str]) -> None:
        """Take words out."""
        gone = [word.traditional for word in self.current if word.key in keys]
        name = Phrase("removal of {0}", _listed(gone))
        self._change(tuple(word for word in self.current if word.key not in keys), name)

    def _replace(self, changed: SavedWord, name: str) -> None:
        self._change(tuple(changed if word.key == changed.key else word for word in self.current), name)

    def _parsed(self, data: bytes) -> tuple[SavedWord, ...]:
        found = json.loads(data)
        if not isinstance(found, dict) or found.get("format") != FORMAT:
            raise ValueError("another format")
        words = found.get("words")
        if not isinstance(words, list):
            raise ValueError("no words")
        return _once(map(_word, words))

    def _written(self, value: tuple[SavedWord, ...]) -> str:
        words = [{name: part for name in _FIELDS if (part := getattr(word, name))} for word in value]
        return json.dumps({"format": FORMAT, "words": words}, ensure_ascii=False, indent=1) + "\n"


def _listed(words: list[str]) -> str:
    """Return the first words of some, in short."""
    return "、".join(words[:_NAMED]) + ("…" if len(words) > _NAMED else "")


def location() -> Path:
    """Return where the word list lies."""
    return paths.data_dir() / "words.json"


def _word(found: Any) -> SavedWord:
    """Read an entry; ``ValueError`` for anything else."""
    if not isinstance(found, dict) or not found.get("traditional"):
        raise ValueError("an entry is no word")
    values = {name: value for name, value in found.items() if name in _FIELDS}
    for name, value in values.items():
        if type(value) is not (int if name in _NUMBERS else str):
            raise ValueError(f"{name} is of another kind")
    if min(values.get(name, 0) for name in _NUMBERS) < 0:
        raise ValueError("a place below zero")
    return SavedWord(**values)


def _once(words: Iterable[SavedWord]) -> tuple[SavedWord, ...]:
    """Keep the last entry of each key, in the place of the first."""
    return tuple({word.key: word for word in words}.values())
