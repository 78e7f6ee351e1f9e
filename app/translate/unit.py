"""Translation units: a source sentence, its English, and where the English came from."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from app.text.article import Span


class Origin(StrEnum):
    """Where an English sentence came from; shown to the reader beside it."""

    MEMORY = "memory"  # a person's translation, kept in a translation memory
    ARGOS = "argos"  # an installed Argos package
    LIBRETRANSLATE = "libretranslate"  # the reader's own server
    GLOSS = "gloss"  # word for word, no translation
    MIXED = "mixed"  # a unit whose sentences differ in origin
    NONE = "none"  # nothing to translate, or English switched off


class State(StrEnum):
    """How far an English sentence can be relied on; an engine never writes over the last two."""

    MACHINE = "machine"
    REVIEWED = "reviewed"  # a reader has edited or approved it
    FINAL = "final"  # a translator has signed it off


@dataclass(frozen=True, slots=True)
class Link:
    """A stretch of Chinese and the stretch of English that renders it, both half-open, in code points.

    The Chinese offsets count from the start of the unit's text, the English ones from the start of
    the sentence's English.
    """

    start: int
    end: int
    english_start: int
    english_end: int

    def meets_in_chinese(self, other: "Link") -> bool:
        """Tell whether the two share a character of the Chinese."""
        return self.start < other.end and other.start < self.end

    def meets_in_english(self, other: "Link") -> bool:
        """Tell whether the two share a letter of the English."""
        return self.english_start < other.english_end and other.english_start < self.english_end


@dataclass(frozen=True, slots=True)
class EnglishSentence:
    """The English of one sentence of a unit; ``index`` counts the unit's sentences from 0."""

    index: int
    text: str
    origin: Origin
    credit: str = ""  # who or what made it, as shown: a translator, a package and its version
    state: State = State.MACHINE
    doubt: str = ""  # why a machine's sentence may well be wrong; empty where nothing says so
    links: tuple[Link, ...] = ()  # from the model's attention, where a model translated
    from_pack: bool = False  # from a reading pack; the credit names its author


@dataclass(frozen=True, slots=True)
class UnitEnglish:
    """The English of a unit, sentence by sentence."""

    sentences: tuple[EnglishSentence, ...]

    @property
    def text(self) -> str:
        """The sentences as one paragraph."""
        return " ".join(sentence.text for sentence in self.sentences if sentence.text)

    def placed(self) -> Iterator[tuple[EnglishSentence, Span]]:
        """Yield the sentences that have English, each with its place in ``text``."""
        at = 0
        for sentence in self.sentences:
            if sentence.text:
                yield sentence, Span(at, at + len(sentence.text))
                at += len(sentence.text) + 1

    @property
    def origin(self) -> Origin:
        """The common origin of the sentences, ``mixed`` where they differ."""
        origins = {s.origin for s in self.sentences if s.text}
        if not origins:
            return Origin.NONE
        return origins.pop() if len(origins) == 1 else Origin.MIXED


NO_ENGLISH = UnitEnglish(())
