"""Runs as XHTML: readings, links to the glossary and to the notes, and where those lead back to."""

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import groupby

from app.export.content.model import Content, Mark, Piece, Run, Sentence
from app.export.content.wording import reading_of
from app.export.pdf.options import Readings
from app.lexicon.category_groups import GROUP_OF


class Inline:
    """Writes the runs of an e-book; what is met first is where the glossary and the notes lead back to."""

    def __init__(self, content: Content, readings: Readings) -> None:
        self._content = content
        self._groups = [GROUP_OF[entry.term.category].value for entry in content.glossary.entries]
        self._readings = readings
        self.places: dict[str, str] = {}  # the file of each place in the text, by its name
        self._file = ""
        self._after_reading = False

    def begin(self, file: str) -> None:
        """Let what follows stand in a file."""
        self._file = file

    def runs(self, runs: Iterable[Run]) -> str:
        """Return runs of a column."""
        self._after_reading = False
        return "".join(map(self._run, runs))

    def english(self, sentences: Sequence[Sentence]) -> str:
        """Return sentences; unusual origins stand behind theirs, what is doubtful behind all of them."""
        doubts = " · ".join(dict.fromkeys(sentence.doubt for sentence in sentences if sentence.doubt))
        below = [f"<small>⚠ {escape(doubts)}</small>"] if doubts else []
        return " ".join((*self._labelled(sentences), *below))

    def _labelled(self, sentences: Sequence[Sentence]) -> Iterator[str]:
        for origin, group in groupby(sentences, key=lambda sentence: sentence.origin):
            yield from (self.runs(sentence.runs) for sentence in group)
            if origin not in ("", self._content.origin):
                yield f"<small>{escape(origin)}</small>"

    def _run(self, run: Run) -> str:
        inside = "".join(map(self._piece, run.pieces))
        if run.mark is None:
            return inside
        term = run.mark is Mark.TERM and run.term is not None
        kind, number = ("t", run.term) if term else ("n", run.note)
        target = f"{'glossary' if term else 'notes'}.xhtml#{kind}{number}"
        name = f"term {self._groups[run.term or 0]}" if term else run.mark.value
        semantics = "" if term else ' epub:type="noteref"'
        return f'<a class="{name}" href="{target}"{semantics}{self._place(f"at-{kind}{number}")}>{inside}</a>'

    def _place(self, name: str) -> str:
        """Return the attribute that makes a run the place to lead back to, for the first of its kind."""
        if name in self.places:
            return ""
        self.places[name] = self._file
        return f' id="{name}"'

    def _piece(self, piece: Piece) -> str:
        text = escape(piece.text)
        # Words with readings are kept whole, so where a line may end between two must be said.
        may_end, self._after_reading = "<wbr/>" if self._after_reading and piece.tokens else "", False
        reading = reading_of(piece.word, self._readings) if piece.reads else ""
        if reading:
            self._after_reading = True
            return f"{may_end}<ruby>{text}<rt>{escape(reading)}</rt></ruby>"
        return may_end + text
