"""The article: an immutable string, cut by stand-off spans into units and sentences.

All offsets are code points, half-open. A unit is what one row shows: a title, heading, paragraph,
byline, comment or a line of page chrome.
"""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open stretch ``[start, end)`` of code points; an empty span is false."""

    start: int
    end: int

    def __bool__(self) -> bool:
        return self.end > self.start

    def __len__(self) -> int:
        return self.end - self.start

    def shift(self, by: int) -> "Span":
        """Return the span moved by ``by`` code points."""
        return Span(self.start + by, self.end + by)

    def overlaps(self, other: "Span") -> bool:
        """Tell whether the two spans share a code point."""
        return self.start < other.end and other.start < self.end

    def of(self, text: str) -> str:
        """Return the stretch of ``text`` that the span covers."""
        return text[self.start : self.end]


class UnitKind(StrEnum):
    """What a unit is in its page."""

    TITLE = "title"  # 晶片戰爭的下一步
    HEADING = "heading"  # 一、出口管制
    PARAGRAPH = "paragraph"  # 美國商務部週二宣布……
    BYLINE = "byline"  # 記者王小明/台北報導
    COMMENT = "comment"  # what a reader wrote below the article
    CHROME = "chrome"  # 打印、登錄後才可評論


@dataclass(frozen=True, slots=True)
class Unit:
    """One row of the article.

    ``span`` lies in the article's text; ``text`` is exactly that stretch. ``sentences`` are offsets
    within ``text``, in order and without overlap. ``author`` and ``reply_to`` belong to comments.
    """

    id: int
    kind: UnitKind
    span: Span
    text: str
    sentences: tuple[Span, ...]
    author: str | None = None
    reply_to: str | None = None

    def sentence_at(self, offset: int) -> int | None:
        """Return which sentence holds an offset."""
        held = (at for at, span in enumerate(self.sentences) if span.start <= offset < span.end)
        return next(held, None)


@dataclass(frozen=True, slots=True)
class Article:
    """A text as it was read, and the units it consists of, in reading order."""

    text: str
    title: str
    units: tuple[Unit, ...]
    source: str = ""  # the path or address it came from, as the reader gave it
