"""The values of an annotation: tokens over a unit, its slips, amounts and terms.

A ``Word`` holds what is known of a word out of context and is shared by all its occurrences; a
``Token`` is one occurrence. Tokens tile their unit: no gap, no overlap, white space included.
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from itertools import repeat
from operator import attrgetter
from typing import NamedTuple, Protocol

from app.lexicon.orthography import written
from app.lexicon.quotes import to_curly
from app.lexicon.reading import Reading
from app.lexicon.termbase import TermEntry
from app.text.article import Span, Unit

_TEXT = attrgetter("text")


class TokenKind(StrEnum):
    """What a token is."""

    WORD = "word"  # 晶片
    NUMBER = "number"  # 30, 三十
    LATIN = "latin"  # CoWoS, H20
    PUNCTUATION = "punctuation"  # ，「」
    SPACE = "space"
    OTHER = "other"  # emoji, kana, symbols


class WordSource(Protocol):
    """Looks up what a word does not know of itself yet."""

    def reading_of(self, word: "Word") -> Reading | None:
        """Return how a word is read; None for a word without Han characters."""

    def english_of(self, word: "Word") -> str | None:
        """Return the term's English, else the first fitting gloss."""

    def shape_of(self, word: "Word") -> str:
        """Return how a word's pinyin is written: its parts, and which are proper names."""


class Word:
    """A word as the lexicon knows it: Traditional and Simplified spelling, reading and English.

    What is not given is looked up in ``source`` when first asked for: a slot that holds nothing yet
    falls through to ``__getattr__``, and a filled one costs no more than any attribute.
    A word is never changed; ``with_reading`` returns another.
    """

    __slots__ = (
        "english",
        "kind",
        "pinyin",
        "reading",
        "shape",
        "simplified",
        "source",
        "term",
        "text",
        "written",
        "zhuyin",
    )

    reading: Reading | None
    """How the word is read."""
    english: str | None
    """The term's English, else the first fitting gloss."""
    pinyin: tuple[str, ...]
    """One syllable with tone mark per Han character; empty where there is no reading."""
    zhuyin: tuple[str, ...]
    """One syllable in zhuyin per Han character; empty where there is no reading."""
    shape: str
    """How the pinyin is written, one sign a syllable; empty for a single word without a capital."""
    written: str
    """The pinyin as it is read by people: Xí Jìnpíng."""

    def __init__(  # noqa: PLR0917 - a value of eight fields
        self,
        text: str,  # with conversion slips mended
        simplified: str,
        kind: TokenKind,
        reading: Reading | None = None,
        term: TermEntry | None = None,
        english: str | None = None,
        source: WordSource | None = None,
        shape: str | None = None,
    ) -> None:
        self.text = text
        self.simplified = simplified
        self.kind = kind
        self.term = term
        self.source = source
        if reading is not None or source is None:
            self.reading = reading
        if english is not None or source is None:
            self.english = english
        if shape is not None or source is None:
            self.shape = shape or ""

    def __repr__(self) -> str:
        return f"Word({self.text!r}, {self.simplified!r}, {self.kind})"

    def __getattr__(self, name: str) -> object:
        """Look up what no slot holds yet, and keep it."""
        found: object
        if name == "pinyin":
            found = self.reading.pinyin if self.reading else ()
        elif name == "zhuyin":
            found = self.reading.zhuyin if self.reading else ()
        elif name == "written":
            found = written(self.pinyin, self.shape)
        elif name == "shape" and self.source is not None:
            found = self.source.shape_of(self)
        elif name in ("reading", "english") and self.source is not None:
            found = self.source.reading_of(self) if name == "reading" else self.source.english_of(self)
        else:
            raise AttributeError(f"a word has no {name}")
        setattr(self, name, found)
        return found

    def with_reading(self, reading: Reading | None) -> "Word":
        """Return the word read in another way, as its neighbours demand."""
        made = Word(self.text, self.simplified, self.kind, reading, self.term, None, self.source)
        made.reading = reading
        if self.source is None:
            made.english, made.shape = self.english, self.shape
        return made


@dataclass(frozen=True, slots=True)
class ConversionSlip:
    """Characters that a careless Simplified-to-Traditional conversion got wrong, by unit offsets."""

    span: Span  # of the word that shows the slip
    was: str  # 限製
    now: str  # 限制
    why: str = ""  # one sentence for the reader


@dataclass(frozen=True, slots=True)
class Quantity:
    """An amount, share, measure or date, by unit offsets.

    ``value`` is in units of ``unit`` (830億美元: 83000000000 USD); a range has ``low`` and ``high``
    instead. ``unit`` is an ISO 4217 code, ``%``, ``×``, ``nm``, another SI symbol, ``date``, or ``""``
    for a bare count. ``iso`` is an ISO 8601 date or period where one can be told.
    """

    span: Span
    text: str
    unit: str
    english: str
    value: float | int | None = None
    low: float | int | None = None
    high: float | int | None = None
    iso: str | None = None


class Token(NamedTuple):
    """One occurrence of a word in a unit, by unit offsets."""

    index: int  # type: ignore[assignment]  # where a tuple has a method that nobody needs here
    start: int
    end: int
    text: str  # as read
    word: Word
    slip: ConversionSlip | None = None
    quantity: int | None = None  # index into the unit's quantities

    @property
    def span(self) -> Span:
        """The token's stretch of the unit."""
        return Span(self.start, self.end)

    @property
    def simplified(self) -> str:
        """The Simplified spelling, as long as ``text``."""
        return self.word.simplified

    @property
    def kind(self) -> TokenKind:
        """What the token is."""
        return self.word.kind

    @property
    def term(self) -> TermEntry | None:
        """The termbase entry that the token stands for."""
        return self.word.term

    @property
    def pinyin(self) -> tuple[str, ...]:
        """One syllable with tone mark per Han character; empty where there is no reading."""
        return self.word.pinyin

    @property
    def zhuyin(self) -> tuple[str, ...]:
        """One syllable in zhuyin per Han character; empty where there is no reading."""
        return self.word.zhuyin


@dataclass(frozen=True)
class AnnotatedUnit:
    """A unit with its analysis, kept column-wise: ``words[i]`` stands at ``starts[i]``."""

    unit: Unit
    repaired: str  # conversion slips mended; as long as the unit's text
    simplified: str  # 1:1 with ``repaired``
    words: tuple[Word, ...]
    starts: tuple[int, ...]
    slips: tuple[ConversionSlip, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    slip_at: Mapping[int, ConversionSlip] = field(default_factory=dict)  # by token index
    quantity_at: Mapping[int, int] = field(default_factory=dict)  # by token index

    @property
    def simplified_shown(self) -> str:
        """The Simplified text with the quotation marks of Mainland usage, as long as ``simplified``."""
        return to_curly(self.simplified)

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """The tokens, made when first asked for."""
        size = len(self.starts)
        ends = (*self.starts[1:], len(self.unit.text))
        slips = map(self.slip_at.get, range(size)) if self.slip_at else repeat(None)
        amounts = map(self.quantity_at.get, range(size)) if self.quantity_at else repeat(None)
        columns = zip(range(size), self.starts, ends, self._texts(), self.words, slips, amounts, strict=False)
        return tuple(map(Token._make, columns))

    def _texts(self) -> Iterable[str]:
        """Return the tokens as read: where nothing was mended, the words themselves."""
        text = self.unit.text
        if text == self.repaired:
            return map(_TEXT, self.words)
        return map(text.__getitem__, map(slice, self.starts, (*self.starts[1:], len(text))))

    def token_at(self, offset: int) -> Token | None:
        """Return the token that covers a unit offset."""
        if not 0 <= offset < len(self.unit.text):
            return None
        return self.tokens[bisect_right(self.starts, offset) - 1]

    def tokens_of(self, span: Span) -> tuple[Token, ...]:
        """Return the tokens that start within a span of the unit."""
        low = bisect_right(self.starts, span.start - 1)
        high = bisect_right(self.starts, span.end - 1)
        return self.tokens[low:high]
