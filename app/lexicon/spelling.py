"""Which Traditional spelling a word has, where Simplified characters merged several into one.

A careless conversion from Simplified picks one form for every use: 限製 for 限制, 隻是 for 只是. A
spelling is judged wrong only where another one of the same Simplified word is known, the two differ
in characters of one group in ``resources/lexicon/slips.txt``, and the pair is no mere variant. So
legitimate variants (裡/裏, 台/臺, 著/着) are never touched.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from functools import lru_cache

from app import paths
from app.lexicon import script

_SAMPLE = 500  # characters
_SAMPLES = 40
_RARE = 20  # one character of another script among so many may be a slip itself
_KANA = re.compile(r"[\u3041-\u30ff]")


class Confusions:
    """Which characters can be confused, which pairs are mere variants, and which spellings settle it."""

    def __init__(self, lines: Iterable[str]) -> None:
        self.group_of: dict[str, frozenset[str]] = {}
        self.swaps: dict[str, str] = {}
        self.settled: dict[str, tuple[str, ...]] = {}
        self.also: dict[str, tuple[str, ...]] = {}
        self.preferred: dict[str, str] = {}
        self.scarce: frozenset[str] = frozenset()
        self.simplified: frozenset[str] = frozenset()
        accepted = set()
        for line in lines:
            kind, *values = line.split() or [""]
            if kind == "accept":
                accepted.update(values)
            elif kind == "group":
                self._group(values[0])
            elif kind == "scarce":
                self.scarce |= frozenset(values[0])
            elif kind == "simplified":
                self.simplified |= frozenset(values[0])
            elif kind == "prefer":
                self.preferred |= {pair[1]: pair[0] for pair in values}
            elif kind == "swap":
                self._group(values[0])
                self.swaps |= {values[0][0]: values[0][1], values[0][1]: values[0][0]}
            elif kind in ("spell", "also"):
                _collect(self.settled if kind == "spell" else self.also, values)
        self.accepted = frozenset(accepted)
        self.simplified -= self.group_of.keys()

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

    def mended_sign(self, written: str, known: str) -> str:
        """Return the character to write where another is known: the usual one of its variants."""
        return written if self.agree(written, known) else self.preferred.get(known, known)

    def fits(self, written: str, known: str) -> bool:
        """Tell whether a written word is a known spelling or a variant of it."""
        return len(written) == len(known) and all(map(self.agree, written, known))

    def is_traditional(
        self, text: str, simplified: str, *, unless_told: Callable[[], bool] = lambda: False
    ) -> bool:
        """Tell whether a text is mostly Traditional Chinese; ``unless_told`` if no character tells."""
        traditional, others = self.tally(text, simplified)
        return others < traditional or (not others and unless_told())

    def tally(self, text: str, simplified: str) -> tuple[int, int]:
        """Count the characters that only Traditional text has, and those that it has not."""
        traditional = sum(map(str.__ne__, text, simplified))
        return traditional, sum(map(self.simplified.__contains__, text)) + len(_KANA.findall(text))


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


def is_all_traditional(text: str) -> bool:
    """Tell by samples whether an article, comments and all, is in Traditional Chinese."""
    step = max(_SAMPLE, len(text) // _SAMPLES)
    sample = "".join(text[at : at + _SAMPLE] for at in range(0, len(text), step))
    counted = Counter(sample)
    del counted["\n"]
    signs, table = "".join(counted), confusions()
    changed = (a for a, b in zip(signs, script.simplify("\n".join(signs))[::2], strict=True) if a != b)
    foreign = (counted.keys() & table.simplified) | set(_KANA.findall(signs))
    traditional, others = (sum(counted[sign] for sign in group) for group in (changed, foreign))
    return others * _RARE < traditional


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
    return best and "".join(map(table.mended_sign, written, best))
