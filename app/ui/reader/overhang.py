"""How far readings hang over the neighbours of their words, so that words stand close together.

A reading may stand out over what is beside its word where nothing is read above that, by half a character
at the most (W3C, Requirements for Japanese Text Layout, 3.3.8); only what is lacking then spreads the word.
"""

import math
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise
from typing import NamedTuple

GAP = 4.5  # pixels between neighbouring readings
_MOST = 0.5  # of the size of the text, by which a reading stands out
_BARE = 0.28  # of the size of the text: the narrowest sign without a reading, as a comma
_STEPS = 4  # letter spacing goes by quarters of a pixel, so that its formats can be shared


class Read(NamedTuple):
    """A word of Han characters with a reading: where it stands in its text, and the reading's width."""

    start: int
    end: int
    width: float


class Fit(NamedTuple):
    """Pixels behind each character of a word, and where its reading begins, from the word's left edge."""

    spacing: float
    left: float


def fits(words: Sequence[Read], pixels: float) -> Iterator[Fit]:
    """Yield how each word and its reading are set, in text of a size, the words being in order."""
    most, free = _MOST * pixels, math.inf  # free: from the last reading's end to this word's left edge
    for word, following in pairwise(chain(words, (None,))):
        assert word is not None
        size, width = word.end - word.start, word.width
        base = size * pixels
        before, behind = min(most, free - GAP), most
        if following is not None:
            bare = _BARE * pixels * (following.start - word.end)
            spare = ((following.end - following.start) * pixels - following.width) / 2
            behind = min(most, max(0.0, bare + max(0.0, spare) - GAP))
        lacking = width - before - base - behind
        spacing = math.ceil(_STEPS * lacking / size) / _STEPS if lacking > 0 else 0.0
        seen = base + spacing * (size - 1)  # the last character's spacing is not seen
        left = max(-before, min((seen - width) / 2, base + spacing * size + behind - width))
        yield Fit(spacing, left)
        free = base + spacing * size - left - width
        if following is not None:
            free += bare
