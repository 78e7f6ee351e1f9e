"""Which Traditional spelling a word has, where Simplified characters merged several into one.

A careless conversion from Simplified picks one form for every use: 限製 for 限制, 隻是 for 只是. A
spelling is judged wrong only where another one of the same Simplified word is known, the two differ
in characters of one group in ``resources/lexicon/slips.txt``, and the pair is no mere variant. So
legitimate variants (裡/裏, 台/臺, 著/着) are never touched.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from app import paths
from app.lexicon import script
from app.lexicon.dictionary import DictionaryEntry

Lookup = Callable[[str], Sequence[DictionaryEntry]]

_VARIANT = re.compile(r"(?:\w+ )?variant of |also written |see |used in ")


class Confusions:
    """Which characters can be confused, which pairs are mere variants, and which spellings settle it."""

    def __init__(self, lines: Iterable[str]) -> None:
        self.group_of: dict[str, frozenset[str]] = {}
        self.swaps: dict[str, str] = {}
        self.settled: dict[str, tuple[str, ...]] = {}
        self.also: dict[str, tuple[str, ...]] = {}
        accepted = set()
        for line in lines:
            kind, *values = line.split() or [""]
            if kind == "accept":
                accepted.update(values)
            elif kind == "group":
                self._group(values[0])
            elif kind == "swap":
                self._group(values[0])
                self.swaps |= {values[0][0]: values[0][1], values[0][1]: values[0][0]}
            elif kind in ("spell", "also"):
                _collect(self.settled if kind == "spell" else self.also, values)
        self.accepted = frozenset(accepted)

    def _group(self, signs: str) -> None:
        for sign in signs:
            self.group_of[sign] = self.group_of.get(sign, frozenset()) | frozenset(signs)

    def agree(self, written: str, known: str) -> bool:
        """Tell whether a written character may stand where another is known."""
        if written == known or written + known in self.accepted:
            return True
        # A variant outside the groups, such as 峯 and 峰.
        return known not in self.group_of.get(written, ()) and script.simplify(written) == script.simplify(
            known
        )

    def fits(self, written: str, known: str) -> bool:
        """Tell whether a written word is a known spelling or a variant of it."""
        return len(written) == len(known) and all(map(self.agree, written, known))


def _collect(table: dict[str, tuple[str, ...]], values: Iterable[str]) -> None:
    found: dict[str, list[str]] = defaultdict(list)
    for value in values:
        found[script.simplify(value)].append(value)
    for key, spellings in found.items():
        table[key] = (*table.get(key, ()), *spellings)


@lru_cache(maxsize=1)
def confusions() -> Confusions:
    """Return the table in ``resources/lexicon/slips.txt``."""
    return Confusions(paths.resource("lexicon/slips.txt").read_text("utf-8").splitlines())


def is_risky(text: str) -> bool:
    """Tell whether a text has a character that conversion confuses."""
    return not confusions().group_of.keys().isdisjoint(text)


def known_spellings(simplified: str, lookup: Lookup, second: str = "") -> tuple[str, ...]:
    """Return the Traditional spellings of a Simplified word, best first; none where nobody lists it.

    ``second`` is the spelling that a second source gives the word beside the dictionary's.
    """
    table = confusions()
    also = table.also.get(simplified, ())
    if settled := table.settled.get(simplified):
        return (*settled, *also)
    entries = lookup(simplified)
    plain = [e for e in entries if not all(map(_VARIANT.match, e.senses))] or entries
    printed = dict.fromkeys(e.traditional for e in plain if len(e.traditional) == len(simplified))
    every = [*printed, second] if second else [*printed]
    if len(simplified) > 2:
        every = [a for a in every if not any(_borne_out(b, a, simplified, lookup) for b in every)] or every
    return (*every, *also)


def _borne_out(spelling: str, other: str, simplified: str, lookup: Lookup) -> bool:
    """Tell whether a listed part of a word speaks for a spelling and against the other."""
    table = confusions()
    size = len(simplified)
    for at, (a, b) in enumerate(zip(spelling, other, strict=True)):
        if table.agree(b, a) or b not in table.group_of.get(a, ()):
            continue
        for start, end in _parts_at(at, size):
            listed = known_spellings(simplified[start:end], lookup)
            fitting = [word for word in listed if table.fits(spelling[start:end], word)]
            if fitting and not any(table.fits(other[start:end], word) for word in listed):
                return True
    return False


def _parts_at(at: int, size: int) -> Iterable[tuple[int, int]]:
    """Return the stretches of two to four characters, shorter than the word, around a character."""
    for length in range(min(4, size - 1), 1, -1):
        for start in range(max(0, at - length + 1), min(at, size - length) + 1):
            yield start, start + length


def mended(written: str, spellings: Iterable[str]) -> str | None:
    """Return the spelling that ``written`` should have had, or None where it may stay.

    ``spellings`` are the known Traditional forms of the same Simplified word, best first.
    """
    table = confusions()
    best = None
    for known in spellings:
        if len(known) != len(written):
            continue
        pairs = [(a, b) for a, b in zip(written, known, strict=True) if not table.agree(a, b)]
        if not pairs:
            return None
        if best is None and all(b in table.group_of.get(a, ()) for a, b in pairs):
            best = known
    return best and "".join(a if table.agree(a, b) else b for a, b in zip(written, best, strict=True))
