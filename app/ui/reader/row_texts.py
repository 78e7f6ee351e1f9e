"""The texts of one row as they are set, whatever the width: a step of a resize works out none of it anew."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from app.annotate.model import Token
from app.annotate.reading_choice import has_reading
from app.text.article import UnitKind
from app.text.full_width import full_width
from app.translate.unit import Origin
from app.ui.reader import beside, ruby
from app.ui.reader.cell import Cell
from app.ui.reader.cell_text import CellText
from app.ui.reader.rows import RowContent
from app.ui.reader.style import ReadingStyle, TextStyle
from app.ui.reader.tint import Tinted

_Placed = tuple[Sequence[int] | None, tuple[ruby.RubyRun, ...]]


class _Read(NamedTuple):
    """What is read: words, their readings, and how they are fitted above them."""

    tokens: Sequence[Token]
    shown: ruby.ShownReadings
    fitted: ruby.Readings


@dataclass(eq=False)
class RowTexts:
    """What a row shows, in one style; each text is made when first asked for."""

    content: RowContent
    style: ReadingStyle
    _placed: _Placed = (None, ())  # the readings over the lines that were asked about last

    def text(self, column: str) -> CellText:
        """Return the text of a column."""
        if column == "english":
            return self._english
        return self._traditional if column == "traditional" else self._simplified

    def runs(self, cell: Cell) -> tuple[ruby.RubyRun, ...]:
        """Place the readings over a cell of the Traditional text; none anew while its lines are the same."""
        if self._placed[0] is not cell.starts:
            self._placed = (cell.starts, self._runs(cell))
        return self._placed[1]

    def _runs(self, cell: Cell) -> tuple[ruby.RubyRun, ...]:
        if self._read is None:
            return ()
        tokens, shown, fitted = self._read
        if self.style.beside:
            return tuple(beside.runs(cell, tokens, shown))
        return tuple(ruby.ruby_runs(cell, tokens, shown, fitted.lefts, self.style.ruby_font))

    @cached_property
    def _readable(self) -> bool:
        return any(token.pinyin for token in self.content.unit.tokens)

    @cached_property
    def _read(self) -> _Read | None:
        content, style = self.content, self.style
        if not self._readable or content.kind is UnitKind.CHROME or style.readings == "none":
            return None
        words: Sequence[Token] = content.unit.tokens
        shown = ruby.shown_readings(words, style.kind, sandhi=style.sandhi)
        if style.readings_on != "all":
            words = [t for t in words if has_reading(t, style.readings_on, style.known)]
        pixels = self._look("traditional").pixels
        if style.beside:
            return _Read(words, shown, beside.fitted(words, shown, pixels))
        return _Read(words, shown, ruby.fitted(words, shown, style.ruby_font, pixels))

    @cached_property
    def _traditional(self) -> CellText:
        text, look = full_width(self.content.unit.unit.text), self._look("traditional")
        if self._read is None:
            return CellText(text, look, self._amounts)
        if self.style.beside:
            return CellText(text, look, self._amounts, self._read.fitted.spacings)
        lead = max(0.0, look.glyph_top + self.style.ruby_pixels + 3 - look.ascent)
        return CellText(text, look, self._amounts, self._read.fitted.spacings, lead)

    @cached_property
    def _simplified(self) -> CellText:
        text = full_width(self.content.unit.simplified_shown)
        return CellText(text, self._look("simplified"), self._amounts)

    @cached_property
    def _english(self) -> CellText:
        content = self.content
        tints = [
            Tinted(span.start, span.end, self.style.theme.soft)
            for sentence, span in (content.english.placed() if content.english else ())
            if sentence.origin is Origin.GLOSS and content.kind is not UnitKind.CHROME
        ]
        return CellText(content.english_text, self.style.english(content.kind), tints)

    @cached_property
    def _amounts(self) -> list[Tinted]:
        colour = self.style.theme.amount
        return [Tinted(q.span.start, q.span.end, colour) for q in self.content.unit.quantities]

    def _look(self, column: str) -> TextStyle:
        return self.style.chinese(column, self.content.kind, readable=self._readable)
