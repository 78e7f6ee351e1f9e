"""The Traditional spellings that the lexicon knows of a Simplified word.

Two sources are weighed, the dictionary and OpenCC's phrases, since each has slips of its own: a
spelling that its own parts contradict (制造業, while 制造 is only 製造) is not believed.
"""

from collections.abc import Iterable
from functools import lru_cache

from app.lexicon.dictionary import Dictionary
from app.lexicon.spelling import confusions
from app.lexicon.termbase import Termbase

_LONGEST_PART = 4


class Spellings:
    """Known spellings by Simplified word."""

    def __init__(self, dictionary: Dictionary, termbase: Termbase) -> None:
        self._dictionary = dictionary
        self._termbase = termbase
        self.known = lru_cache(maxsize=20_000)(self._known)

    def _known(self, simplified: str) -> tuple[str, ...]:
        """Return the spellings of a word, best first; none where nobody lists it."""
        table = confusions()
        also = table.also.get(simplified, ())
        if settled := table.settled.get(simplified):
            return (*settled, *also)
        every = tuple(sorted(dict.fromkeys(self._listed(simplified)), key=_is_rarer))
        if len(simplified) > 2 and len(every) > 1:
            every = (
                tuple(a for a in every if not any(self._refuted(a, b, simplified) for b in every)) or every
            )
        return (*every, *also) or self._of_swapped(simplified)

    def _of_swapped(self, simplified: str) -> tuple[str, ...]:
        """Return the spellings of a listed word that swapped characters make of an unlisted one."""
        swaps = confusions().swaps
        if len(simplified) < 2 or swaps.keys().isdisjoint(simplified):
            return ()
        other = "".join(swaps.get(sign, sign) for sign in simplified)
        return confusions().settled.get(other) or tuple(dict.fromkeys(self._listed(other)))

    def _listed(self, simplified: str) -> tuple[str, ...]:
        return (*self._termbase.traditional(simplified), *self._dictionary.row(simplified).spellings)

    def _refuted(self, spelling: str, other: str, simplified: str) -> bool:
        """Tell whether a listed part of the word speaks against a spelling and for the other."""
        table = confusions()
        pairs = enumerate(zip(spelling, other, strict=True))
        unlike = (at for at, (a, b) in pairs if b in table.group_of.get(a, ()) and not table.agree(a, b))
        return any(
            self._only(other[a:b], spelling[a:b], simplified[a:b])
            for at in unlike
            for a, b in _parts_at(at, len(simplified))
        )

    def _only(self, right: str, wrong: str, simplified: str) -> bool:
        table, listed = confusions(), self.known(simplified)
        fitting = any(table.fits(right, word) for word in listed)
        return fitting and not any(table.fits(wrong, word) for word in listed)


def _is_rarer(spelling: str) -> bool:
    """Tell whether a spelling is the rarer of two variants in Taiwan."""
    return "裏" in spelling


def _parts_at(at: int, size: int) -> Iterable[tuple[int, int]]:
    """Return the stretches of two to four characters, shorter than the word, around a character."""
    for length in range(min(_LONGEST_PART, size - 1), 1, -1):
        for start in range(max(0, at - length + 1), min(at, size - length) + 1):
            yield start, start + length
