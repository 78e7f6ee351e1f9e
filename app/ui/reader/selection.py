"""A stretch of one column that the reader has selected, across rows."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from app.text.article import Span
from app.ui.reader.rows import RowContent

_WORD = re.compile(r"\w+(?:[-'’.]\w+)*|\S")


class Grain(StrEnum):
    """What a selection grows by."""

    CHARACTER = "character"
    WORD = "word"
    SENTENCE = "sentence"


class Caret(NamedTuple):
    """A place between two characters of a row."""

    row: int
    offset: int


@dataclass(frozen=True, slots=True)
class Selection:
    """From where it was begun to where it has been drawn, in either direction; empty ones are false."""

    column: str
    anchor: Caret
    head: Caret

    @classmethod
    def of(cls, column: str, row: int, span: Span) -> "Selection":
        """Return a selection of a stretch of one row."""
        return cls(column, Caret(row, span.start), Caret(row, span.end))

    def __bool__(self) -> bool:
        return self.anchor != self.head

    @property
    def start(self) -> Caret:
        """The first place of it."""
        return min(self.anchor, self.head)

    @property
    def end(self) -> Caret:
        """The last place of it."""
        return max(self.anchor, self.head)

    @property
    def rows(self) -> range:
        """The rows that it touches."""
        last = self.end.row + (1 if self.end.offset or self.end.row == self.start.row else 0)
        return range(self.start.row, last)

    def span(self, row: int, size: int) -> Span:
        """Return what of a row with ``size`` characters is selected."""
        if not self.start.row <= row <= self.end.row:
            return Span(0, 0)
        low = min(size, self.start.offset) if row == self.start.row else 0
        high = min(size, self.end.offset) if row == self.end.row else size
        return Span(low, max(low, high))

    def to(self, head: Caret) -> "Selection":
        """Return the selection drawn to another place."""
        return Selection(self.column, self.anchor, head)

    def grown(self, low: Caret, high: Caret) -> "Selection":
        """Return the selection that covers its own stretch and another, its head on the other's side."""
        if low < self.start:
            return Selection(self.column, self.end, low)
        return Selection(self.column, self.start, max(high, self.end))


def text_of(content: RowContent, column: str) -> str:
    """Return the text of a column of a row, as it is shown."""
    if column == "english":
        return content.english_text
    return content.unit.unit.text if column == "traditional" else content.unit.simplified_shown


def grain_span(content: RowContent, column: str, offset: int, grain: Grain) -> Span:
    """Return the word or sentence of a column that covers an offset, or ends at it."""
    size = len(text_of(content, column))
    at = max(0, min(offset, size - 1))
    if grain is Grain.CHARACTER or not size:
        return Span(min(offset, size), min(offset, size))
    if grain is Grain.SENTENCE:
        spans = english_sentences(content) if column == "english" else content.unit.unit.sentences
        return next((span for span in spans if span.start <= at < span.end), Span(at, at + 1))
    if column != "english":
        token = content.unit.token_at(at)
        return token.span if token else Span(at, at)
    words = (Span(*match.span()) for match in _WORD.finditer(content.english_text))
    return next((span for span in words if span.start <= at < span.end), Span(at, at + 1))


def english_sentences(content: RowContent) -> tuple[Span, ...]:
    """Return where the sentences of a row's English stand in it."""
    placed = content.english.placed() if content.english else ()
    return tuple(span for _, span in placed)
