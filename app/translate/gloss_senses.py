"""Choosing an English word for a Chinese one: from the dictionary's senses, by word class."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import Protocol

from app.annotate.model import Word
from app.lexicon.entries import DictionaryEntry
from app.lexicon.reading import Syllable, parse_syllables

_JUNK = re.compile(
    r"CL:|classifier|.{0,14}variant of|see (?:also )?[^a-z]|also (?:written|pr)|Taiwan pr|surname |used in"
    r"|same as|Kangxi|radical in|erhua"
    r"|abbr\. (?:for|of) [^,]*$|one's |lit\. |\(?(?:aspect |modal |final )?particle"
)
_ABBREVIATION = re.compile(r"abbr\. (?:for|of) [^,]*, ")
_NOTES = re.compile(r"\s*(?:\([^()]*\)|\[[^\]]*\])\s*")
_RARE = re.compile(
    r"\((?:bound form|literary|archaic|old|dialect|chess|Chinese chess|neologism|slang)[^)]*\)"
)
_HAN = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff]")
_OBJECT = re.compile(r"\b(?:sb|sth|etc)\b(?:/(?:sb|sth))?\.?")
_FIGURE = re.compile(r"^(?:fig|also fig)\. ")
_PLACEHOLDER = re.compile(r"\b(?:sb's|…)")
_WORDS = 3  # a gloss of more words is taken only where there is no shorter one


class WordClass(Enum):
    """What a sense is, as far as its English tells; of a place in a sentence: what fits there."""

    VERB = "verb"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Sense:
    """One English equivalent, without clutter."""

    text: str
    word_class: WordClass
    proper: bool = False  # a name
    rare: bool = False


class Lookup(Protocol):
    """A dictionary by Simplified spelling."""

    def lookup(self, simplified: str) -> tuple[DictionaryEntry, ...]:
        """Return the entries with a Simplified spelling, best first."""

    def compound(self, simplified: str) -> str:
        """Return the English of a compound that no entry lists; empty for any other word."""


@lru_cache(maxsize=20_000)
def senses_of(entry: DictionaryEntry) -> tuple[Sense, ...]:
    """Return the equivalents of an entry that can stand in a sentence."""
    proper = entry.pinyin[:1].isupper()
    found = (_clean(part, sense, proper) for sense in entry.senses for part in _alternatives(sense))
    return tuple(dict.fromkeys(sense for sense in found if sense))


def _alternatives(sense: str) -> list[str]:
    """Split a sense at semicolons; 'to' of the first alternative holds for the others."""
    if _JUNK.match(sense):
        return []
    parts = _NOTES.sub(" ", _ABBREVIATION.sub("", sense)).split(";")
    return [part.strip() for part in parts]


def _clean(part: str, sense: str, proper: bool) -> Sense | None:
    if _JUNK.match(part) or _PLACEHOLDER.search(part) or _HAN.search(part):
        return None
    verb = part.startswith("to ")
    text = _OBJECT.sub("", part.removeprefix("to ")).split(",")[0]
    text = _FIGURE.sub("", " ".join(text.split())).strip(" .…:!")
    verb = verb or text.startswith("to ")
    text = text.removeprefix("to ")
    if verb:
        text = re.sub(r"^be (?=\w+ed$)", "", text)
    text = re.sub(r"^(?:the|a|an) (?=[a-z])", "", text)
    if not any(sign.isalnum() for sign in text):
        return None
    return Sense(text, WordClass.VERB if verb else WordClass.OTHER, proper, bool(_RARE.match(sense)))


def word_senses(word: Word, dictionary: Lookup) -> tuple[Sense, ...]:
    """Return the equivalents of a word: those of the spelling and reading it has here come first."""
    syllables = word.reading.syllables if word.reading else ()
    return _ordered(dictionary.lookup(word.simplified), word.text, syllables)


@lru_cache(maxsize=20_000)
def _ordered(
    entries: tuple[DictionaryEntry, ...], text: str, syllables: tuple[Syllable, ...]
) -> tuple[Sense, ...]:
    def misfit(entry: DictionaryEntry) -> tuple[bool, bool, bool]:
        other_reading = bool(syllables) and not _sounds(entry, syllables)
        return other_reading, entry.traditional != text, entry.pinyin[:1].isupper() and len(text) == 1

    senses = [sense for entry in sorted(entries, key=misfit) for sense in senses_of(entry)]
    return tuple(sorted(senses, key=lambda sense: sense.rare))


def _sounds(entry: DictionaryEntry, syllables: Sequence[Syllable]) -> bool:
    printed = parse_syllables(entry.pinyin)
    if printed is None or len(printed) != len(syllables):
        return False
    pairs = zip(printed, syllables, strict=True)
    return all(a.letters == b.letters and (a.tone == b.tone or 5 in (a.tone, b.tone)) for a, b in pairs)


def choose(senses: Sequence[Sense], wanted: WordClass | None) -> Sense | None:
    """Return the first short sense of the wanted class, else the first short one, else the shortest."""
    short = [sense for sense in senses if sense.text.count(" ") < _WORDS]
    fitting = next((sense for sense in short if wanted in (None, sense.word_class)), None)
    return fitting or next(iter(short), None) or min(senses, key=lambda sense: len(sense.text), default=None)


def only_verb(senses: Sequence[Sense]) -> bool:
    """Tell whether a word can be nothing but a verb."""
    return bool(senses) and all(sense.word_class is WordClass.VERB for sense in senses[:4])


def can_be(senses: Sequence[Sense], word_class: WordClass) -> bool:
    """Tell whether a word has a sense of a class."""
    return any(sense.word_class is word_class for sense in senses)
