"""The values of a document: rows of columns, columns of runs, runs of pieces."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.annotate.model import Word
from app.annotate.slip_senses import Language
from app.export.pdf.glossary import Glossary
from app.export.pdf.options import Column, chinese_of
from app.text.article import UnitKind


class Mark(StrEnum):
    """Why a run is marked; a run without mark is plain text."""

    TERM = "term"
    AMOUNT = "amount"
    SLIP = "slip"


@dataclass(frozen=True, slots=True)
class Piece:
    """A word or a sign of a column."""

    text: str
    tokens: tuple[int, ...] = ()  # of the row, that it is or renders; the same numbers in all columns
    word: Word | None = None  # what is known of it; None for English and for what is no word
    reads: bool = False  # it has its reading above it where there are any


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring pieces with one mark."""

    pieces: tuple[Piece, ...]
    mark: Mark | None = None
    term: int | None = None  # number in the glossary
    note: int | None = None  # number of the note that explains an amount or a slip

    @property
    def text(self) -> str:
        """The text without readings."""
        return "".join(piece.text for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Sentence:
    """An English sentence, where it came from and why it may be wrong."""

    runs: tuple[Run, ...]
    origin: str
    gloss: bool = False
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """What explains an amount or a slip: the text, what it is in other words, why, and in which rows."""

    mark: Mark
    text: str
    means: str
    why: str = ""
    language: Language = Language.ENGLISH  # of the reason
    rows: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """A unit of the article; ``depth`` is a comment's place in the thread, 0 for one that answers none."""

    number: int
    kind: UnitKind
    chinese: Mapping[Column, tuple[Run, ...]]
    english: tuple[Sentence, ...] = ()
    latin: bool = False  # it was not written in Chinese
    author: str = ""
    reply_to: str = ""
    depth: int = 0
    goes_on: bool = False  # a further part of the comment above


@dataclass(frozen=True, slots=True)
class Content:
    """All that a file says of an article."""

    title: str
    address: str  # of the page it was read from; empty for a file
    columns: tuple[Column, ...]
    text: tuple[Row, ...]
    comments: tuple[Row, ...]
    glossary: Glossary
    notes: tuple[Note, ...]
    used_in: Mapping[int, tuple[int, ...]]  # the rows of each term by its number
    origin: str = ""  # of most English sentences, said once for all; empty where they are word for word

    @property
    def chinese(self) -> tuple[Column, ...]:
        """The Chinese columns."""
        return chinese_of(self.columns)

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows in the order in which they stand."""
        return self.text + self.comments
