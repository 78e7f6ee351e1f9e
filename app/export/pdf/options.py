"""What a reader can choose for the PDF."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from app.annotate.slip_senses import Language
from app.export.pdf.page_range import EVERY, PageRange


class Column(StrEnum):
    """A column of the page."""

    TRADITIONAL = "traditional"
    SIMPLIFIED = "simplified"
    ENGLISH = "english"


def chinese_of(columns: Iterable[Column]) -> tuple[Column, ...]:
    """Return the Chinese ones of some columns."""
    return tuple(column for column in columns if column is not Column.ENGLISH)


class Layout(StrEnum):
    """How the Chinese and the English of a row stand to each other."""

    THREE = "three-columns"
    TWO = "two-columns"
    INTERLINEAR = "interlinear"  # sentence by sentence, the English below the Chinese
    STUDY = "study-sheet"  # paragraph by paragraph, the English at its foot, with room for notes

    @property
    def parallel(self) -> bool:
        """Tell whether the texts stand side by side."""
        return self in (Layout.THREE, Layout.TWO)


class Readings(StrEnum):
    """What stands above the words, or beside each of their characters."""

    NONE = "none"
    PINYIN = "pinyin"
    ZHUYIN = "zhuyin"
    ZHUYIN_BESIDE = "zhuyin-beside"

    @property
    def is_zhuyin(self) -> bool:
        """Tell whether the readings are zhuyin, wherever they stand."""
        return self in (Readings.ZHUYIN, Readings.ZHUYIN_BESIDE)


class Paper(StrEnum):
    """A size of paper."""

    A4 = "a4"
    LETTER = "letter"

    @property
    def sides(self) -> tuple[float, float]:
        """Its width and height in points, upright."""
        return {Paper.A4: (595.276, 841.89), Paper.LETTER: (612.0, 792.0)}[self]


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


class Size(StrEnum):
    """A size of the text."""

    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"

    @property
    def factor(self) -> float:
        """How many times the medium size it is."""
        return {Size.SMALL: 0.9, Size.MEDIUM: 1.0, Size.LARGE: 1.2}[self]


@dataclass(frozen=True, slots=True)
class PdfOptions:
    """How the pages are set and what stands on them besides the text."""

    columns: tuple[Column, ...] = (Column.TRADITIONAL, Column.SIMPLIFIED, Column.ENGLISH)  # from the left
    readings: Readings = Readings.NONE  # in the first Chinese column
    readings_on: str = "all"  # all words, unknown ones, or terms
    known: frozenset[str] = frozenset()  # words that the reader knows, by Simplified spelling
    paper: Paper = Paper.A4
    landscape: bool = False
    annotated: Annotated = Annotated.FIRST
    order: Order = Order.PINYIN  # of the glossary
    layout: Layout = Layout.THREE
    script: Column = Column.TRADITIONAL  # where a layout has one Chinese text
    size: Size = Size.MEDIUM
    greyscale: bool = False
    comments: bool = True
    overview: bool = False  # a page about the article before its text
    tints: bool = True  # terms coloured by category
    language: Language = Language.ENGLISH  # of the notes on conversion slips
    termbase: str = ""  # its version, as the title block names it
    pages: PageRange = EVERY  # of the finished file, which are written

    @property
    def shown(self) -> tuple[Column, ...]:
        """The texts that the layout shows; two columns are the chosen script and the English if not said."""
        if self.layout is Layout.THREE or (self.layout is Layout.TWO and len(self.columns) < 3):
            return self.columns
        return (self.script, Column.ENGLISH)
