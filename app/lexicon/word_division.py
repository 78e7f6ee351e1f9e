"""Where a long word parts into the shorter ones it is made of: 多重|曝光, 工業|和|信息化部."""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise, takewhile
from math import inf
from typing import NamedTuple

_LONGEST = 8  # characters of a part
LIGHT = frozenset("和与及暨或之的")  # what only links words
_SUFFIXES = frozenset(
    "部署局院会省厅处司厂业者性化率器机体料法案学式级型们店家品费权期站量税国人区组所社团"
    "层线板片极管炉库网图群链码单车束端度盒卡件"
)
_CLOSING = frozenset("式型级性化")
_ADJECTIVES = frozenset("高低大小新旧深浅多单双全")


class Part(NamedTuple):
    """A stretch of a word that is written as one, and whether it only links what stands around it."""

    start: int
    end: int
    light: bool = False


def divided(word: str, weight: Callable[[str], float]) -> tuple[Part, ...]:
    """Return the parts of a Simplified word; ``weight`` is what a part costs, infinite where it is none."""
    return tuple(_joined(word, _cut(word, weight)))


def _cut(word: str, weight: Callable[[str], float]) -> list[tuple[int, int]]:
    """Return the cheapest parts that tile the word, the whole of it aside."""
    size = len(word)
    best: list[tuple[float, int]] = [(0.0, 0)]
    for end in range(1, size + 1):
        first = max(1 if end == size else 0, end - _LONGEST)
        found = (inf, first)
        for at in range(first, end):
            if best[at][0] < found[0]:  # else no part can make it cheaper
                found = min(found, (best[at][0] + weight(word[at:end]), at))
        best.append(found)
    cuts = [size]
    while cuts[-1]:
        cuts.append(best[cuts[-1]][1])
    cuts.reverse()
    return list(pairwise(cuts))


def _joined(word: str, cuts: Sequence[tuple[int, int]]) -> Iterator[Part]:
    """Join single characters with each other and with the word that they belong to."""
    start = 0  # of what is not yet given out
    for at, (low, high) in enumerate(cuts):
        if high - low == 1 and word[low] in LIGHT and 0 < at < len(cuts) - 1:
            if start < low:
                yield Part(start, low)
            yield Part(low, high, light=True)
            start = high
        elif _ends_here(word, cuts, at, start):
            yield Part(start, high)
            start = high
    if start < len(word):
        yield Part(start, len(word))


def _ends_here(word: str, cuts: Sequence[tuple[int, int]], at: int, start: int) -> bool:
    """Tell whether a written word ends with a part."""
    if at + 1 == len(cuts):
        return True
    low, high = cuts[at]
    if high - low > 1 or (start < low and _is_long(cuts[at - 1])):  # a word, or what closes one
        return not _closes(word, cuts, at + 1)
    if _singles(word, cuts, at + 1):
        return False
    return start < low or (at == 0 and word[low] in _ADJECTIVES)


def _closes(word: str, cuts: Sequence[tuple[int, int]], at: int) -> bool:
    """Tell whether a part is a single character that closes the word before it: 式 in 浸潤式."""
    sign, count = word[cuts[at][0]], _singles(word, cuts, at)
    if not count:
        return False
    return sign in _CLOSING or (count == 1 and (at + 1 == len(cuts) or sign in _SUFFIXES))


def _singles(word: str, cuts: Sequence[tuple[int, int]], at: int) -> int:
    """Return how many single characters, 和 and the like aside, stand in a row."""
    return sum(1 for _ in takewhile(lambda cut: not _is_long(cut) and word[cut[0]] not in LIGHT, cuts[at:]))


def _is_long(cut: tuple[int, int]) -> bool:
    return cut[1] - cut[0] > 1
