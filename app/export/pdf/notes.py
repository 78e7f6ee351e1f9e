"""What the annotations of an export say, as it goes to the process that makes them."""

import json
from dataclasses import astuple, dataclass


@dataclass(frozen=True, slots=True)
class Card:
    """The words of a pop-up, its colour as ``#rrggbb``, and whether its word is tinted."""

    wording: str
    colour: str
    tinted: bool


@dataclass(frozen=True, slots=True)
class Notes:
    """The cards of the terms, the names of their entries, the other notes, and how often a card is shown."""

    terms: tuple[Card, ...] = ()
    names: tuple[str, ...] = ()
    notes: tuple[Card, ...] = ()
    every: bool = False  # at every occurrence of a term, not at the first of a page only

    def dumped(self) -> str:
        """Return them as one line of JSON."""
        return json.dumps(astuple(self))

    @classmethod
    def loaded(cls, line: str | bytes) -> "Notes":
        """Return what was dumped."""
        terms, names, notes, every = json.loads(line)
        return cls(
            tuple(Card(*card) for card in terms), tuple(names), tuple(Card(*card) for card in notes), every
        )
