"""Short names of states where they stand by themselves: 中美貿易, 對美出口, 美、日、荷三國.

Two or more side by side are one word. One alone is a name in a list of such, behind a word that is said
of states, and as the subject of a headline; elsewhere 美 is beauty, 日 a day and 台 a machine.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache

from app.annotate.model import TokenKind, Word
from app.annotate.words import WordBook
from app.lexicon.orthography import NAME
from app.lexicon.states import MOVES, NAMES, STATES, is_toward
from app.text.article import Span

_RUN = re.compile(f"[{''.join(STATES)}]{{2,}}")
_ANY = re.compile(f"[{''.join(NAMES)}]")
_BETWEEN = frozenset(("、", "和", "与", "及", "同", "对", "/", "-", "—", "–"))
_COUNTED = frozenset("台日")  # of machines, of the month
_COUNTING = re.compile("[0-9０-９〇零一二两三四五六七八九十百千万几数多半每这那该首整今明昨当本旬]$")
_PLACES = frozenset("在来")
_NO_PLACE = frozenset(("上", "下", "前", "中", "后", "内", "里", "间", "与", "和", "的"))  # 在台上, 在日與夜
_SUBJECTS = frozenset("美韩俄荷英澳")  # at the start of a clause
_NO_VERBS = frozenset(("的", "是", "不", "得", "了", "感", "学", "在于", "就", "也", "与", "和"))
_START = re.compile(r"[\s，。；：！？「『（\"“—|｜]")


class StateFinder:
    """Finds short names of states among the words of a unit, all in Simplified spelling."""

    def __init__(self, book: WordBook) -> None:
        self._book = book
        self.word = lru_cache(maxsize=500)(self._word)

    def spans(self, simplified: str, bounds: Sequence[int]) -> Iterator[Span]:
        """Yield where names that the segmenter has left single stand side by side."""
        for match in _RUN.finditer(simplified):
            start = match.start()
            for at in range(match.start(), match.end() + 1):
                if at < match.end() and _single(bounds, at) is not None and not _is_counted(simplified, at):
                    continue
                if at - start > 1:
                    yield Span(start, at)
                start = at + 1

    def names(self, simplified: str, bounds: Sequence[int]) -> Iterator[int]:
        """Yield the indexes of the words that are a name of one character."""
        for match in _ANY.finditer(simplified):
            i = _single(bounds, match.start())
            if i is not None and self._is_name(simplified, bounds, i):
                yield i

    def _is_name(self, simplified: str, bounds: Sequence[int], i: int) -> bool:
        at = bounds[i]
        if _is_counted(simplified, at):
            return False
        sign = simplified[at]
        before, behind = _text(simplified, bounds, i - 1), _text(simplified, bounds, i + 1)
        listed = (before in _BETWEEN and _text(simplified, bounds, i - 2) in STATES) or (
            behind in _BETWEEN and _text(simplified, bounds, i + 2) in STATES
        )
        if (listed and sign in STATES) or before in MOVES:
            return True
        if before == "对":
            return not (sign == "美" and behind == "的")
        if before in _PLACES:
            return is_toward(before + sign) and behind not in _NO_PLACE
        headed = not before or bool(_START.fullmatch(before))
        return headed and sign in _SUBJECTS and behind[:1] > "\u4e00" and behind not in _NO_VERBS

    def _word(self, text: str, simplified: str) -> Word:
        """Return the word of a name of one character."""
        english = NAMES[simplified]
        return Word(text, simplified, TokenKind.WORD, english=english, source=self._book, shape=NAME)


def _single(bounds: Sequence[int], at: int) -> int | None:
    """Return the index of the word that is the character at a place alone, None where it is part of one."""
    i = bisect_left(bounds, at)
    return i if bounds[i] == at and bounds[i + 1] == at + 1 else None


def _is_counted(simplified: str, at: int) -> bool:
    """Tell whether a character is a measure word behind a number: 三台, 五日."""
    return simplified[at] in _COUNTED and bool(_COUNTING.search(simplified, 0, at))


def _text(simplified: str, bounds: Sequence[int], i: int) -> str:
    """Return a word of a unit, empty outside it."""
    return simplified[bounds[i] : bounds[i + 1]] if 0 <= i < len(bounds) - 1 else ""
