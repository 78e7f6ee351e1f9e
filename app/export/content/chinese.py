"""The Chinese columns of a row as runs of pieces."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from app.annotate.model import AnnotatedUnit, ConversionSlip, Token, TokenKind
from app.annotate.reading_choice import has_reading
from app.annotate.slip_senses import Language, reason
from app.export.content.model import Mark, Note, Piece, Run
from app.export.content.options import FileOptions
from app.export.content.wording import fit, printed
from app.export.pdf.glossary import Glossary
from app.text.full_width import full_width

_SILENT = (TokenKind.PUNCTUATION, TokenKind.SPACE)


class Notes:
    """The notes on amounts and slips, numbered as they are met; what is said alike is said once."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._said: dict[Note, list[int]] = {}
        self._numbers: dict[Note, int] = {}
        self._amounts: dict[int, int] = {}  # of the row that was read last, by the amount's index
        self._row = -1

    @property
    def all(self) -> tuple[Note, ...]:
        """The notes by number, each with its rows."""
        return tuple(replace(note, rows=tuple(dict.fromkeys(rows))) for note, rows in self._said.items())

    def of_slip(self, row: int, slip: ConversionSlip) -> int:
        """Return the number of the note on a slip."""
        why = reason(slip, self._language)
        why = printed(why) if self._language is Language.ENGLISH else fit(why)
        return self._number(row, Note(Mark.SLIP, fit(slip.was), fit(slip.now), why, self._language))

    def of_amount(self, row: int, unit: AnnotatedUnit, index: int) -> int | None:
        """Return the number of the note on an amount of a unit, None for one that says itself."""
        amount = unit.quantities[index]
        if not (amount.unit and amount.english):
            return None
        if row != self._row:
            self._row, self._amounts = row, {}
        if index not in self._amounts:
            self._amounts[index] = self._number(row, Note(Mark.AMOUNT, fit(amount.text), fit(amount.english)))
        return self._amounts[index]

    def amount(self, index: int) -> int | None:
        """Return the number of the note on an amount of the row that was read last."""
        return self._amounts.get(index)

    def _number(self, row: int, note: Note) -> int:
        self._said.setdefault(note, []).append(row)
        return self._numbers.setdefault(note, len(self._numbers))


class Reader:
    """Reads the Chinese columns of units, and keeps the terms and notes that they use."""

    def __init__(self, options: FileOptions) -> None:
        self._options = options
        self.glossary = Glossary()
        self.notes = Notes(options.language)

    def runs(self, row: int, unit: AnnotatedUnit, *, simplified: bool, first: bool) -> tuple[Run, ...]:
        """Return the runs of a column; ``first`` where it is the one with the readings."""
        text = full_width(unit.simplified_shown if simplified else unit.unit.text)
        marked = ((self._mark(row, unit, t, slips=not simplified), t) for t in unit.tokens)
        found: list[Run] = []
        for (mark, term, note), group in groupby(marked, key=lambda pair: pair[0]):
            tokens = [token for _, token in group]
            apart = [[t] for t in tokens] if mark is Mark.TERM else [tokens]
            found += (
                Run(tuple(self._pieces(text, members, first=first)), mark, term, note) for members in apart
            )
        return tuple(found)

    def _mark(
        self, row: int, unit: AnnotatedUnit, token: Token, *, slips: bool
    ) -> tuple[Mark | None, int | None, int | None]:
        term = self.glossary.number(token.term, token) if token.term else None
        if slips and token.slip:
            return Mark.SLIP, term, self.notes.of_slip(row, token.slip)
        if term is not None:
            return Mark.TERM, term, None
        note = None if token.quantity is None else self.notes.of_amount(row, unit, token.quantity)
        return (None, None, None) if note is None else (Mark.AMOUNT, None, note)

    def _pieces(self, text: str, tokens: Iterable[Token], *, first: bool) -> Iterator[Piece]:
        """Yield words as pieces of their own, and what stands between them in as few as can be."""
        for silent, group in groupby(tokens, key=lambda token: token.kind in _SILENT):
            members = list(group)
            if silent:
                yield Piece(fit(text[members[0].start : members[-1].end]))
                continue
            for token in members:
                reads = first and has_reading(token, self._options.readings_on, self._options.known)
                reads = reads and token.kind is TokenKind.WORD
                yield Piece(fit(text[token.start : token.end]), (token.index,), token.word, reads)
