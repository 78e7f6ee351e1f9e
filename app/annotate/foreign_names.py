"""Foreign names, told by their dot and the characters that they are written in: 吉娜·雷蒙多, 傑森·黃."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from app.annotate.segment import WordSegmenter
from app.lexicon import person_names
from app.lexicon.capitals import is_common
from app.lexicon.lexicon import Lexicon
from app.text.article import Span

DOTS = "·‧・•"
DOT = re.compile(f"[{DOTS}]")
_FUNCTION = frozenset(
    "以可所由因都多内日法本大加及已一才"
)  # words of one character among the foreign letters


class ForeignNames:
    """Finds foreign names."""

    def __init__(self, lexicon: Lexicon, segmenter: WordSegmenter) -> None:
        self._lexicon = lexicon
        self._segmenter = segmenter
        self._lists = person_names.load()

    def spans(self, text: str, simplified: str, bounds: Sequence[int]) -> list[Span]:
        """Return where names stand in a unit with these word boundaries."""
        if "·" in text or "‧" in text or "・" in text or "•" in text:  # quicker than an expression
            return list(self._found(text, simplified, bounds))
        return []

    def start_of(self, simplified: str, bounds: Sequence[int]) -> int:
        """Return where the foreign name begins that a text ends in; its length if there is none."""
        start = end = len(simplified)
        for a, b in reversed(list(pairwise(bounds))):
            word = simplified[a:b]
            dotted = start < end and bool(DOT.fullmatch(word))
            if not dotted and not (
                self._lists.foreign.issuperset(word) and self._may_sound(word, first=start == end)
            ):
                break
            start = a
        name = simplified[start:end]
        return end if self.is_listed(name) or end - start < 2 or DOT.match(name) else start

    def is_listed(self, simplified: str) -> bool:
        """Tell whether a name is known as it is."""
        row = self._lexicon.dictionary.row(simplified)
        return bool(row or row.shape) or simplified in self._lexicon.termbase.keys or is_common(row)

    def sounds(self, words: Sequence[str]) -> bool:
        """Tell whether words of foreign letters, in Simplified, may together be a name."""
        return all(self._may_sound(word, first=not i) for i, word in enumerate(words))

    def _found(self, text: str, simplified: str, bounds: Sequence[int]) -> Iterator[Span]:
        words = list(pairwise(bounds))
        free = 0
        for i, (a, _) in enumerate(words):
            if a < free or not DOT.match(text, a):
                continue
            start = self._before(simplified, reversed(words[:i]))
            end = self._behind(simplified, words[i + 1 :])
            if a - start > 1 and end > a + 1 and start >= free:
                free = end
                yield Span(start, end)

    def _before(self, simplified: str, words: Iterable[tuple[int, int]]) -> int:
        """Return where the part of a foreign name before a dot begins; the dot's place if there is none."""
        start = -1
        for a, b in words:
            word = simplified[a:b]
            if self._lists.foreign.issuperset(word) and self._may_sound(word, first=start < 0):
                start = a
                continue
            if not self._segmenter.is_listed(word):  # a guess that took in the end of a title: 长吉娜
                at = max((i for i, sign in enumerate(word) if sign not in self._lists.foreign), default=-1)
                start = a + at + 1 if at + 1 < len(word) and at >= 0 else start
            break
        return start if start >= 0 else len(simplified)

    def _behind(self, simplified: str, words: Sequence[tuple[int, int]]) -> int:
        """Return where the part of a foreign name behind a dot ends; 0 if there is none."""
        end = 0
        dotted = False
        for a, b in words:
            word = simplified[a:b]
            if end and not dotted and DOT.fullmatch(word):
                dotted = True
            elif self._lists.foreign.issuperset(word) and self._may_sound(word, first=dotted or not end):
                end, dotted = b, False
            else:
                return end or self._surname_behind(simplified, a, b)
        return end

    def _surname_behind(self, simplified: str, start: int, end: int) -> int:
        """Return where a surname that is all of a part ends: 傑森·黃; 0 if there is none."""
        if simplified[start] not in self._lists.surnames:
            return 0
        said = self._lists.is_said(simplified, start + 1)  # which a guess may have glued to it
        return start + 1 if end == start + 1 or said else 0

    def _may_sound(self, word: str, *, first: bool) -> bool:
        """Tell whether a word of foreign letters may be part of a name, or the whole of it."""
        if word in self._lexicon.termbase.keys:
            return False
        return first or not (
            word in _FUNCTION or (len(word) > 1 and is_common(self._lexicon.dictionary.row(word)))
        )
