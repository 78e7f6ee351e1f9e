"""Pinyin as it is written: joined by words, proper names with capitals (GB/T 16159, ISO 7098).

A shape tells with one sign a syllable how the reading of a word is written: what begins there. It
knows nothing of the syllables themselves, so that it holds for every way in which the word is read.
"""

from collections.abc import Iterator, Sequence

NAME = "N"  # a word with a capital: 習 Xí
LINKED = "L"  # one behind a hyphen: 中美 Zhōng-Měi
WORD = "w"  # any other word
ON = "."  # no word; the syllable goes on with the one before
_CAPITAL = frozenset((NAME, LINKED))
_BEFORE = {NAME: " ", LINKED: "-", WORD: " ", ON: ""}
_VOWELS = frozenset("aāáǎàoōóǒòeēéěèê")
_RETROFLEX = "er"  # without a tone it is no syllable of its own: 一點兒 yīdiǎnr


def written(syllables: Sequence[str], shape: str = "") -> str:
    """Write the syllables of a word, or of a stretch of it with that stretch of its shape."""
    if not shape and not any(syllable[0] in _VOWELS for syllable in syllables[1:]):  # most words
        return "".join(syllables)
    return "".join(pieces(syllables, shape))


def pieces(syllables: Sequence[str], shape: str = "") -> Iterator[str]:
    """Yield what each syllable adds to the written word, the sign before it included."""
    signs = shape if len(shape) == len(syllables) else WORD + ON * (len(syllables) - 1)
    for at, (syllable, sign) in enumerate(zip(syllables, signs, strict=False)):
        shown = syllable[:1].upper() + syllable[1:] if sign in _CAPITAL else syllable
        if sign == ON and at:
            shown = _going_on(syllable)
        yield _BEFORE[sign] + shown if at else shown


def _going_on(syllable: str) -> str:
    if syllable == _RETROFLEX:
        return "r"
    return f"'{syllable}" if syllable[:1] in _VOWELS else syllable


def shape_of(lengths: Sequence[int], first: str = WORD) -> str:
    """Return the shape of words of so many syllables, each beginning alike."""
    return "".join(first + ON * (length - 1) for length in lengths)
