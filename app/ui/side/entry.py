"""One line of a list in the side panel."""

from dataclasses import dataclass

from app.lexicon.termbase import Category
from app.ui.theme import Theme

AMOUNT = "amount"
SLIP = "slip"


@dataclass(frozen=True, slots=True)
class Entry:
    """What a line says; a head names the lines below it and cannot be chosen."""

    key: str  # the same for the same thing after the list has been filled anew
    text: str
    note: str = ""  # at the right edge, soft
    second: str = ""  # below, soft
    aside: str = ""  # behind the text, soft
    mark: str = ""  # whose colour the dot has: a category, an amount, a slip
    depth: int = 0
    is_head: bool = False
    tip: str = ""

    @property
    def spoken(self) -> str:
        """What a screen reader says; a head in capitals might be spelt out."""
        text = self.text.capitalize() if self.is_head else self.text
        return ", ".join(filter(None, (text, self.aside, self.second, self.tip, self.note)))


def mark_colour(theme: Theme, mark: str) -> str:
    """Return the colour of a dot."""
    if mark in (AMOUNT, SLIP):
        return theme.amount if mark == AMOUNT else theme.slip
    return theme.category(Category(mark))
