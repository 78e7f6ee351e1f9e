"""Reading packs: English, corrections and notes for an article that is not in the file itself.

A pack knows the article's sentences by fingerprints only. Its words are corrected by sentence and by
the number of the letter or character in it, so that no word of the article stands in the file.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app import files
from app.errors import PackError, reason_of
from app.phrases import megabytes
from app.translate import pack_check
from app.translate.memory import key_of
from app.translate.unit import State

FORMAT = "jingdu-pack/1"
SUFFIX = ".jingdupack"
MAX_BYTES = 4_000_000
_DIGITS = 32  # of the fingerprint: 128 bits


@dataclass(frozen=True, slots=True)
class PackSentence:
    """The English of a sentence, and what its translator has to say about it."""

    english: str
    note: str = ""
    state: State = State.REVIEWED


@dataclass(frozen=True, slots=True)
class PackFix:
    """A word of a sentence, by its letters and characters counted from 0; marks and spaces do not count."""

    start: int
    end: int
    cuts: tuple[int, ...] = ()  # where the stretch is cut; without any it stands whole
    reading: str = ""  # "cháng chéng"


@dataclass(frozen=True, slots=True)
class Pack:
    """What one person shares on one article; both mappings go by fingerprint."""

    author: str
    licence: str
    date: str  # ISO 8601
    title: str = ""
    language: str = "en"
    notes: str = ""
    sentences: Mapping[str, PackSentence] = field(default_factory=dict)
    words: Mapping[str, tuple[PackFix, ...]] = field(default_factory=dict)


def fingerprint(sentence: str) -> str:
    """Return what stands for a sentence in a pack: the same for all spellings that a memory takes as one."""
    text = f"{FORMAT}\n{key_of(sentence)}"
    return hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()[:_DIGITS]


def is_pack(name: str) -> bool:
    """Tell by its name whether a file is a reading pack."""
    return name.lower().endswith(SUFFIX) and "://" not in name


def read_pack(path: Path) -> Pack:
    """Read a pack; ``PackError`` says what is wrong with it."""
    try:
        if not path.is_file():
            raise PackError("There is no reading pack at {0}.", path)
        with path.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise PackError("The reading pack {0} cannot be read: {1}.", path.name, reason_of(error)) from error
    except ValueError as error:  # a NUL within the name
        raise PackError("There is no reading pack at {0}.", repr(str(path))) from error
    return parse_pack(data, path.name)


def parse_pack(data: bytes, name: str) -> Pack:
    """Read the content of a pack; ``PackError`` says what is wrong with it."""
    if len(data) > MAX_BYTES:
        raise PackError("{0} is larger than a reading pack may be ({1} MB).", name, megabytes(MAX_BYTES))
    try:
        return _pack(pack_check.whole(pack_check.parsed(data), FORMAT))
    except pack_check.Flaw as flaw:
        raise PackError("{0} is not a sound reading pack: {1}.", name, flaw.phrase) from flaw


def write_pack(path: Path, pack: Pack) -> None:
    """Write a pack all at once; nothing that could not be read again is written."""
    text = pack_text(pack)
    parse_pack(text.encode(), path.name)
    files.write_text(path, text)


def pack_text(pack: Pack) -> str:
    """Return a pack as JSON; by fingerprint, so that the article's order is not told either."""
    head = {name: getattr(pack, name) for name in ("title", "author", "licence", "date", "language", "notes")}
    data = {
        "format": FORMAT,
        **{name: value for name, value in head.items() if value},
        "sentences": {mark: _sentence_data(pack.sentences[mark]) for mark in sorted(pack.sentences)},
        "words": {mark: [_fix_data(fix) for fix in pack.words[mark]] for mark in sorted(pack.words)},
    }
    try:
        text = json.dumps(data, ensure_ascii=False, indent=1) + "\n"
        text.encode()
    except UnicodeEncodeError as error:  # half a character from a broken file
        raise PackError("A text in the reading pack is not valid Unicode.") from error
    return text


def _sentence_data(sentence: PackSentence) -> str | dict[str, str]:
    if not sentence.note and sentence.state is State.REVIEWED:
        return sentence.english
    data = {"english": sentence.english, "note": sentence.note, "state": sentence.state.value}
    return {name: value for name, value in data.items() if value}


def _fix_data(fix: PackFix) -> dict[str, Any]:
    data = {"from": fix.start, "to": fix.end, "cuts": list(fix.cuts), "reading": fix.reading}
    return {name: value for name, value in data.items() if value or name == "from"}


def _pack(data: Mapping[str, Any]) -> Pack:
    """Return the pack that checked data stand for."""
    head = {name: data[name] for name in ("title", "language", "notes") if name in data}
    sentences = {mark: _sentence(value) for mark, value in data["sentences"].items()}
    words = {mark: tuple(map(_fix, fixes)) for mark, fixes in data.get("words", {}).items()}
    return Pack(data["author"], data["licence"], data["date"], **head, sentences=sentences, words=words)


def _sentence(value: str | Mapping[str, str]) -> PackSentence:
    if isinstance(value, str):
        return PackSentence(value)
    state = State(value.get("state", State.REVIEWED))
    return PackSentence(value["english"], value.get("note", ""), state)


def _fix(value: Mapping[str, Any]) -> PackFix:
    return PackFix(value["from"], value["to"], tuple(value.get("cuts", ())), value.get("reading", ""))
