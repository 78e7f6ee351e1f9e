"""Code points to Qt's UTF-16 positions and back; only text beyond the basic plane differs."""

from bisect import bisect_right
from itertools import accumulate


class Utf16Map:
    """The positions of one text in both counts."""

    __slots__ = ("_positions",)

    def __init__(self, text: str) -> None:
        beyond = bool(text) and max(text) > "\uffff"
        self._positions = (
            list(accumulate((2 if sign > "\uffff" else 1 for sign in text), initial=0)) if beyond else None
        )

    def to_qt(self, offset: int) -> int:
        """Return the UTF-16 position of a code point offset."""
        return offset if self._positions is None else self._positions[offset]

    def from_qt(self, position: int) -> int:
        """Return the code point that a UTF-16 position lies in."""
        return position if self._positions is None else bisect_right(self._positions, position) - 1
