"""How many strokes a character has, by the count of the Unihan database."""

from collections.abc import Mapping
from functools import cache

from app import paths
from app.lexicon.lists import lines_of

_RARE = 99  # strokes of what the table lacks, so that it comes last


def strokes_of(sign: str) -> int:
    """Return the strokes of a Han character, the Traditional count where there are two, else 0."""
    known = _table().get(sign)
    if known is None:
        return _RARE if sign > "\u2e80" else 0
    return known


@cache
def _table() -> Mapping[str, int]:
    rows = (line.split("\t") for line in lines_of(paths.resource("lexicon/strokes.tsv")))
    return {sign: int(count) for count, signs in rows for sign in signs}
