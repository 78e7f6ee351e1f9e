"""Where spellings stand that the reader keeps as they are written."""

from collections.abc import Sequence

from app.text.article import Unit


def find_next(units: Sequence[Unit], word: str, here: tuple[int, int]) -> tuple[int, int] | None:
    """Return the row and offset of the next occurrence after a place, round from the end to the start."""
    if not units:
        return None
    row, offset = here
    for step in range(len(units) + 1):
        at = (row + step) % len(units)
        found = units[at].text.find(word, offset if step == 0 else 0)
        if found >= 0:
            return at, found
    return None
