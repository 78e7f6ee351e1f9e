"""The text of a cell as it is set, whatever the width."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from app.ui.reader.glyphs import GlyphSet, glyph_set, glyphs_of
from app.ui.reader.style import TextStyle
from app.ui.reader.tint import Spaced, Tinted

if TYPE_CHECKING:
    from app.ui.reader.han_lines import HanLines


@dataclass(eq=False)
class CellText:
    """A text and how it is set; offsets are its code points."""

    text: str
    style: TextStyle
    tints: Sequence[Tinted] = ()
    spacings: Sequence[Spaced] = ()
    lead: float = 0.0  # room above the first line, as between all lines
    broken: "HanLines | None" = None  # as it was broken into lines last

    @cached_property
    def glyphs(self) -> GlyphSet | None:
        """The glyphs of a Chinese text, None where only Qt can set it."""
        text = self.text
        if not self.style.han or not text or max(text) > "\uffff" or "\n" in text:
            return None
        return glyph_set(text, glyphs_of(self.style.font), self.spacings)
