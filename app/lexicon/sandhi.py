"""Tone sandhi of 一 and 不, for display: what is said, where a Reading keeps the citation form."""

from collections.abc import Iterable, Sequence

from app.lexicon.reading import NEUTRAL, Syllable

SpokenWord = tuple[str, Sequence[Syllable]]  # the Han characters of a word, a syllable each

_ONE, _NOT = Syllable("yi", 1), Syllable("bu", 4)
_DIGITS = frozenset("〇零一二三四五六七八九十0123456789")
_ORDINAL = frozenset("第初週周期拜")  # 一 behind these is an ordinal
_DATED = frozenset("月號号樓楼")  # and before these mostly
_COUNTED = frozenset("個个")  # neutral in speech, yet of the fourth tone at heart


def spoken(words: Iterable[SpokenWord]) -> tuple[tuple[Syllable, ...], ...]:
    """Return the syllables of words as they are said one after another, without a pause between them."""
    every = [(signs, tuple(syllables)) for signs, syllables in words]
    text = "".join(signs for signs, _ in every)
    flat = [syllable for _, syllables in every for syllable in syllables]
    if len(text) != len(flat):
        raise ValueError("every Han character needs one syllable")
    said: list[tuple[Syllable, ...]] = []
    at = 0
    for signs, syllables in every:
        whole = len(signs) > 1
        ends = at + len(signs) - 1
        said.append(
            tuple(_said(text, flat, i, closes=whole and i == ends) for i in range(at, at + len(signs)))
        )
        at += len(syllables)
    return tuple(said)


def _said(text: str, syllables: Sequence[Syllable], at: int, *, closes: bool) -> Syllable:
    """Return one syllable as said; ``closes`` tells that it ends a word of several."""
    here = syllables[at]
    if at + 1 == len(text) or text[at] not in "一不" or here not in (_ONE, _NOT):
        return here
    tone = 4 if text[at + 1] in _COUNTED else syllables[at + 1].tone
    if here == _NOT:
        return Syllable("bu", 2) if tone == 4 else here
    if closes or tone == NEUTRAL or _counts(text, at):
        return here
    return Syllable("yi", 2 if tone == 4 else 4)


def _counts(text: str, at: int) -> bool:
    """Tell whether a 一 is an ordinal or a digit of a number, which keeps its first tone."""
    before, after = text[at - 1 : at], text[at + 1]
    return before in _ORDINAL or before in _DIGITS or after in _DATED or after in _DIGITS
