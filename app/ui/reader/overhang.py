"""How far readings hang over the neighbours of their words, so that words stand close together.

A reading may stand out over what is beside its word where nothing is read above that, by half a character
at the most (W3C, Requirements for Japanese Text Layout, 3.3.8); only what is lacking then spreads the word.
"""

import math
from collections.abc import Sequence

GAP = 4.5  # pixels between neighbouring readings
_MOST = 0.5  # of the size of the text, by which a reading stands out
_BARE = 0.28  # of the size of the text: the narrowest sign without a reading, as a comma
_STEPS = 4  # letter spacing goes by quarters of a pixel, so that its formats can be shared

Read = tuple[int, int, float]  # a word's start and end in its text, and the width of its reading
Fit = tuple[float, float]  # pixels behind each character of a word, and from the word to its reading


def fits(words: Sequence[Read], pixels: float) -> list[Fit]:
    """Return how each word and its reading are set, in text of a size, the words being in order."""
    most, sign, made = _MOST * pixels, _BARE * pixels, list[Fit]()
    free = math.inf  # from the end of the last reading to this word's left edge
    following = (*words[1:], None)  # one more than there are words where there are none
    for (start, end, width), after in zip(words, following, strict=False):
        size = end - start
        base = wide = size * pixels
        before, behind, bare = free - GAP, most, 0.0
        before = before if before < most else most
        if after is not None:
            bare = sign * (after[0] - end)
            spare = ((after[1] - after[0]) * pixels - after[2]) / 2
            behind = bare - GAP + (spare if spare > 0 else 0.0)
            behind = 0.0 if behind < 0 else behind if behind < most else most
        lacking, spacing = width - before - base - behind, 0.0
        if lacking > 0:
            spacing = math.ceil(_STEPS * lacking / size) / _STEPS
            wide += spacing * size
        left = min((wide - spacing - width) / 2, wide + behind - width)  # the last spacing is not seen
        left = left if left > -before else -before
        made.append((spacing, left))
        free = wide - left - width + bare
    return made
