"""Runs as WordprocessingML: languages, readings, shading, links to the glossary, comments."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

from app.export.content.model import Content, Mark, Piece, Run, Sentence
from app.export.content.wording import reading_of
from app.export.pdf import look
from app.export.pdf.options import Column, Readings

LANGUAGES = {
    Column.TRADITIONAL: '<w:lang w:val="en-US" w:eastAsia="zh-TW"/>',
    Column.SIMPLIFIED: '<w:lang w:val="en-US" w:eastAsia="zh-CN"/>',
    Column.ENGLISH: '<w:lang w:val="en-US"/>',
}
_HINT = '<w:rFonts w:hint="eastAsia"/>'  # quotation marks, too, have the width of characters
_LINES = {
    Mark.AMOUNT: f'<w:u w:val="dotted" w:color="{look.AMOUNT[1:].upper()}"/>',
    Mark.SLIP: f'<w:u w:val="wave" w:color="{look.SLIP[1:].upper()}"/>',
}
_AIR = "\u2009"  # between the readings of neighbouring words
_TINT = 0.13  # of a category's colour on white


@dataclass(slots=True)
class Remarks:
    """What has a comment already: each term and each note once, where it is met first."""

    terms: dict[int, int] = field(default_factory=dict)  # comment ids by term
    notes: dict[int, int] = field(default_factory=dict)

    def first(self, run: Run) -> int | None:
        """Return the id of the comment that begins at a run, None where none does."""
        met, key = (self.terms, run.term) if run.mark is Mark.TERM else (self.notes, run.note)
        if key is None or key in met:
            return None
        met[key] = len(self.terms) + len(self.notes)
        return met[key]


class Writer:
    """Writes the runs of a document; ``half_points`` is the size of the words that readings stand above."""

    def __init__(self, content: Content, readings: Readings) -> None:
        self._fills = [tint(look.colour_of(entry.term.category)) for entry in content.glossary.entries]
        self._readings = readings
        self.remarks = Remarks()

    def chinese(self, runs: Iterable[Run], column: Column, half_points: int) -> str:
        """Return the runs of a Chinese column."""
        return "".join(self._run(run, column, half_points) for run in runs)

    def english(self, sentences: Iterable[Sentence]) -> str:
        """Return the runs of sentences, a space between them."""
        every = (self.chinese(sentence.runs, Column.ENGLISH, 0) for sentence in sentences)
        return text_run(" ", "").join(every)

    def _run(self, run: Run, column: Column, half_points: int) -> str:
        format_ = self._format(run, column)
        inside = "".join(self._piece(piece, format_, half_points) for piece in run.pieces)
        if run.mark is Mark.TERM:
            inside = f'<w:hyperlink w:anchor="term{run.term}" w:history="1">{inside}</w:hyperlink>'
        return _with_comment(inside, self.remarks.first(run)) if run.mark else inside

    def _format(self, run: Run, column: Column) -> str:
        fill = self._fills[run.term] if run.mark is Mark.TERM and run.term is not None else ""
        shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
        hint = "" if column is Column.ENGLISH else _HINT
        line = _LINES.get(run.mark, "") if run.mark else ""
        return f"<w:rPr>{hint}{line}{shade}{LANGUAGES[column]}</w:rPr>"

    def _piece(self, piece: Piece, format_: str, half_points: int) -> str:
        reading = reading_of(piece.word, self._readings) if piece.reads else ""
        return _ruby(piece.text, reading, format_, half_points) if reading else text_run(piece.text, format_)


def text_run(text: str, format_: str) -> str:
    """Return one run; ends of lines stay."""
    parts = (f'<w:t xml:space="preserve">{escape(part)}</w:t>' for part in text.split("\n"))
    return f"<w:r>{format_}{'<w:br/>'.join(parts)}</w:r>"


def tint(colour: str) -> str:
    """Return a colour on white paper, as light as shading must be, in the six digits of the format."""
    parts = bytes.fromhex(colour.removeprefix("#"))
    return "".join(f"{round(255 - (255 - part) * _TINT):02X}" for part in parts)


def _ruby(text: str, reading: str, format_: str, half_points: int) -> str:
    small = max(8, round(half_points * 0.5))
    above = f'<w:rPr><w:sz w:val="{small}"/><w:lang w:val="en-US"/></w:rPr>'
    return (
        f'<w:r><w:ruby><w:rubyPr><w:rubyAlign w:val="center"/><w:hps w:val="{small}"/>'
        f'<w:hpsRaise w:val="{half_points}"/><w:hpsBaseText w:val="{half_points}"/><w:lid w:val="zh-TW"/>'
        f"</w:rubyPr><w:rt>{text_run(_AIR + reading + _AIR, above)}</w:rt>"
        f"<w:rubyBase>{text_run(text, format_)}</w:rubyBase></w:ruby></w:r>"
    )


def _with_comment(inside: str, number: int | None) -> str:
    if number is None:
        return inside
    return (
        f'<w:commentRangeStart w:id="{number}"/>{inside}<w:commentRangeEnd w:id="{number}"/>'
        '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr>'
        f'<w:commentReference w:id="{number}"/></w:r>'
    )
