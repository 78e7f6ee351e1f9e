"""Runs as HTML: words that know their counterparts, links to the glossary and to the notes."""

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import groupby

from app.export.content.model import Content, Mark, Piece, Run, Sentence
from app.export.content.wording import reading_of
from app.export.pdf.options import Readings
from app.export.web.words import WordTable
from app.lexicon.category_groups import GROUP_OF


class Inline:
    """Writes runs, and keeps the words that their cards tell of."""

    def __init__(self, content: Content, readings: Readings) -> None:
        self._groups = [GROUP_OF[entry.term.category].value for entry in content.glossary.entries]
        # Readings that are not shown at first are in the page all the same, for its switch.
        self._readings = readings if readings is not Readings.NONE else Readings.PINYIN
        self._common = content.origin
        self._after_reading = False
        self.words = WordTable()

    def runs(self, runs: Iterable[Run]) -> str:
        """Return runs of a column."""
        self._after_reading = False
        return "".join(map(self._run, runs))

    def english(self, sentences: Sequence[Sentence]) -> str:
        """Return sentences; unusual origins stand behind theirs, what is doubtful below all of them."""
        doubts = " · ".join(dict.fromkeys(sentence.doubt for sentence in sentences if sentence.doubt))
        below = f'<small class="origin doubt">⚠ {escape(doubts)}</small>' if doubts else ""
        return " ".join((*self._labelled(sentences), below))

    def _labelled(self, sentences: Sequence[Sentence]) -> Iterator[str]:
        for origin, group in groupby(sentences, key=lambda sentence: sentence.origin):
            yield from map(self._sentence, group)
            if origin not in ("", self._common):
                yield f'<small class="origin">{escape(origin)}</small>'

    def _sentence(self, sentence: Sentence) -> str:
        kinds = ("s", *(("gloss",) if sentence.gloss else ()), *(("doubtful",) if sentence.doubt else ()))
        return f'<span class="{" ".join(kinds)}">{self.runs(sentence.runs)}</span>'

    def _run(self, run: Run) -> str:
        inside = "".join(map(self._piece, run.pieces))
        if run.mark is None:
            return inside
        also = f' data-t="t{run.term}"' if run.term is not None and run.mark is Mark.SLIP else ""
        place = f"t{run.term}" if run.mark is Mark.TERM else f"n{run.note}"
        group = f" {self._groups[run.term]}" if run.mark is Mark.TERM and run.term is not None else ""
        return f'<a class="{run.mark.value}{group}" href="#{place}"{also}>{inside}</a>'

    def _piece(self, piece: Piece) -> str:
        text = escape(piece.text)
        # Words with readings are kept whole, so where a line may end between two must be said.
        may_end, self._after_reading = "<wbr>" if self._after_reading else "", False
        if not piece.tokens:
            return text
        number = self.words.number(piece.word)
        known = "" if number is None else f" data-w={number}"
        attributes = f'data-i="{" ".join(map(str, piece.tokens))}"{known}'
        reading = reading_of(piece.word, self._readings) if piece.reads else ""
        if reading:
            self._after_reading = True
            return f"{may_end}<ruby {attributes}>{text}<rt>{escape(reading)}</rt></ruby>"
        return f"{may_end}<span {attributes}>{text}</span>"
