"""What can be chosen for the formats that flow: the page for a browser, the text document, the e-book."""

from dataclasses import dataclass, field
from datetime import UTC, datetime

from app.annotate.slip_senses import Language
from app.export.pdf.options import Column, Paper, Readings, chinese_of


def _now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)


@dataclass(frozen=True, slots=True)
class FileOptions:
    """The columns from left to right, what stands above the words, and when the file was made (UTC).

    The paper is that of the text document. Equal options make equal bytes.
    """

    columns: tuple[Column, ...] = (Column.TRADITIONAL, Column.SIMPLIFIED, Column.ENGLISH)
    readings: Readings = Readings.NONE
    readings_on: str = "all"  # all words, unknown ones, or terms
    known: frozenset[str] = frozenset()  # words that the reader knows, by Simplified spelling
    comments: bool = True
    paper: Paper = Paper.A4
    landscape: bool = False
    language: Language = Language.ENGLISH  # of the notes on conversion slips
    made: datetime = field(default_factory=_now)

    @property
    def stamp(self) -> str:
        """When the file was made, as XML says it."""
        return self.made.strftime("%Y-%m-%dT%H:%M:%SZ")

    @property
    def chinese(self) -> tuple[Column, ...]:
        """The Chinese columns; the first has the readings and explains the amounts."""
        return chinese_of(self.columns)
