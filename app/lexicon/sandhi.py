"""Tone sandhi of 一 and 不, for display: what is said, where a Reading keeps the citation form."""

from collections.abc import Sequence

from app.lexicon.reading import NEUTRAL, Syllable

_NOT = "不"
_DIGITS = frozenset("〇零一二三四五六七八九十百千萬万億亿兩两0123456789０１２３４５６７８９")
# What makes a 一 behind it an ordinal, and what makes a 一 before it one of a date or a number.
_BEFORE_ORDINAL = frozenset("第初周週期拜"), frozenset("月號号日樓楼")
_ONCE = frozenset("個个")  # neutral in speech, yet the fourth tone at heart


def spoken(signs: str, syllables: Sequence[Syllable]) -> tuple[Syllable, ...]:
    """Return the syllables of a text as they are said, one a character.

    ``signs`` are the Han characters, as many as syllables; they may run over several words, but not
    over a pause, before which 一 keeps its first tone.
    """
    pairs = zip(signs, syllables, strict=True)
    return tuple(_said(signs, syllables, i) if sign in "一不" else s for i, (sign, s) in enumerate(pairs))


def _said(signs: str, syllables: Sequence[Syllable], at: int) -> Syllable:
    here = syllables[at]
    if at + 1 == len(signs) or here not in (Syllable("yi", 1), Syllable("bu", 4)):
        return here
    following = 4 if signs[at + 1] in _ONCE else syllables[at + 1].tone
    if signs[at] == _NOT:
        return Syllable("bu", 2) if following == 4 else here
    if following == NEUTRAL or _counts(signs, at):
        return here
    return Syllable("yi", 2 if following == 4 else 4)


def _counts(signs: str, at: int) -> bool:
    """Tell whether a 一 is an ordinal or a digit of a number, which keep the first tone."""
    before, after = signs[at - 1 : at], signs[at + 1]
    ordinal, dated = _BEFORE_ORDINAL
    if before in ordinal or before in _DIGITS:
        return True
    return after in dated or (after in _DIGITS and after not in "百千萬万億亿兩两")
