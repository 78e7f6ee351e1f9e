"""What a reader can choose for the PDF."""

from dataclasses import dataclass
from enum import StrEnum


class Column(StrEnum):
    """A column of the page."""

    TRADITIONAL = "traditional"
    SIMPLIFIED = "simplified"
    ENGLISH = "english"


class Readings(StrEnum):
    """What stands above the words."""

    NONE = "none"
    PINYIN = "pinyin"
    ZHUYIN = "zhuyin"


class Paper(StrEnum):
    """A size of paper."""

    A4 = "a4"
    LETTER = "letter"


class Annotated(StrEnum):
    """Which occurrences of a term have the card's words as an annotation."""

    FIRST = "first"  # on each page
    EVERY = "every"


class Order(StrEnum):
    """What the glossary is sorted by."""

    PINYIN = "pinyin"
    ZHUYIN = "zhuyin"
    STROKES = "strokes"
    ENGLISH = "english"
    CATEGORY = "category"


@dataclass(frozen=True, slots=True)
class PdfOptions:
    """The columns from left to right, the readings above the first Chinese one, and the paper."""

    columns: tuple[Column, ...] = (Column.TRADITIONAL, Column.SIMPLIFIED, Column.ENGLISH)
    readings: Readings = Readings.NONE
    readings_on: str = "all"  # all words, unknown ones, or terms
    known: frozenset[str] = frozenset()  # words that the reader knows, by Simplified spelling
    paper: Paper = Paper.A4
    landscape: bool = False
    annotated: Annotated = Annotated.FIRST
    order: Order = Order.PINYIN  # of the glossary
