"""The values of an annotation: tokens over a unit, its slips, amounts and terms.

A ``Word`` holds what is known of a word out of context and is shared by all its occurrences; a
``Token`` is one occurrence. Tokens tile their unit: no gap, no overlap, white space included.
"""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import Any, Protocol

from app.lexicon.quotes import to_curly
from app.lexicon.reading import Reading
from app.lexicon.termbase import TermEntry
from app.text.article import Span, Unit


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


class Word:
    """A word as the lexicon knows it: Traditional and Simplified spelling, reading and English.

    Reading and English are looked up in ``source`` when they are first asked for, unless given.
    A word is never changed; ``with_reading`` returns another.
    """

    __slots__ = ("_english", "_reading", "_source", "kind", "simplified", "term", "text")

    def __init__(  # noqa: PLR0917 - a value of seven fields
        self,
        text: str,  # with conversion slips mended
        simplified: str,
        kind: TokenKind,
        reading: Reading | None = None,
        term: TermEntry | None = None,
        english: str | None = None,
        source: WordSource | None = None,
    ) -> None:
        self.text = text
        self.simplified = simplified
        self.kind = kind
        self.term = term
        self._source = source
        # Where nothing was given, the source itself stands in for what is still to be looked up.
        self._reading: Any = source if reading is None and source is not None else reading
        self._english: Any = source if english is None and source is not None else english

    def __repr__(self) -> str:
        return f"Word({self.text!r}, {self.simplified!r}, {self.kind})"

    @property
    def reading(self) -> Reading | None:
        """How the word is read."""
        found: Any = self._reading
        if found is self._source is not None:
            found = self._reading = self._source.reading_of(self)
        return found  # type: ignore[no-any-return]

    @property
    def english(self) -> str | None:
        """The term's English, else the first fitting gloss."""
        found: Any = self._english
        if found is self._source is not None:
            found = self._english = self._source.english_of(self)
        return found  # type: ignore[no-any-return]

    def with_reading(self, reading: Reading | None) -> "Word":
        """Return the word read in another way, as its neighbours demand."""
        made = Word(self.text, self.simplified, self.kind, reading, self.term, None, self._source)
        made._reading = reading
        if self._source is None:
            made._english = self._english
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


@dataclass(slots=True)
class Token:
    """One occurrence of a word in a unit, by unit offsets.

    Never changed, though not frozen: a frozen one takes three times as long to make.
    """

    index: int
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
        reading = self.word.reading
        return reading.pinyin if reading else ()

    @property
    def zhuyin(self) -> tuple[str, ...]:
        """One syllable in zhuyin per Han character; empty where there is no reading."""
        reading = self.word.reading
        return reading.zhuyin if reading else ()


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
        text, starts = self.unit.text, self.starts
        ends = (*starts[1:], len(text)) if starts else ()
        texts = [text[start:end] for start, end in zip(starts, ends, strict=True)]
        made = tuple(map(Token, range(len(starts)), starts, ends, texts, self.words))
        for i, slip in self.slip_at.items():
            made[i].slip = slip
        for i, quantity in self.quantity_at.items():
            made[i].quantity = quantity
        return made

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
