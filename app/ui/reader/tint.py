"""What stretches of a cell's text have of their own: a colour, or room between the letters."""

from typing import NamedTuple


class Tinted(NamedTuple):
    """A stretch in a colour."""

    start: int
    end: int
    colour: str


class Spaced(NamedTuple):
    """A stretch whose characters each have so many pixels behind them."""

    start: int
    end: int
    pixels: float
