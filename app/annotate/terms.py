"""Finding termbase forms in Simplified text: longest match that the words around it allow.

A form counts where it begins and ends at word boundaries. A long form counts even where the
segmenter cut through it, unless a listed word reaches over its edge: 再出口 is not found in
不再|出口, nor 美國能源部 in 美國|能源|部門. Neither does a word count that what follows shows to be
none, as 光採 in 美光採混合鍵合. Latin letters and digits must not run on: H20 is not in
H200, 5奈米 not in 13.5奈米.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from operator import itemgetter
from typing import Any

from app.lexicon.termbase import Category, Termbase, TermEntry
from app.text.article import Span

_ALNUM = re.compile(r"[A-Za-z0-9]")
_DIGIT_RUNS_ON = re.compile(r"[0-9][.,]$")
_CODE = re.compile(r"[A-Z0-9&/. -]+")  # an abbreviation or product code: its case counts
_BEYOND = re.compile(r"[\U00010000-\U0010ffff]")  # one place each in a text, but not in UTF-16
_START_AND_SIZE = itemgetter(0, 1)
_ACTS = frozenset("采称说将与和拟推扩获遭在")  # what is said of a firm: 美光|采, not 美|光采
_SLIGHTLY = re.compile("战略(?=[有见微为显逊胜占缓趋])")  # 价格战|略有, not 价格|战略
_FORCED = 4  # characters from which a form stands even where the segmenter cut through it


class TermMatcher:
    """All forms of all entries in one automaton."""

    def __init__(self, termbase: Termbase) -> None:
        self._termbase = termbase

    def find(
        self,
        simplified: str,
        bounds: Sequence[int] = (),
        is_listed: Callable[[str], bool] = lambda _: False,
    ) -> Iterator[tuple[Span, TermEntry]]:
        """Yield matches from left to right, the longest first, without overlap.

        ``bounds`` are the word boundaries of the text, from 0 to its length; without them every place
        is one. ``is_listed`` tells of a word between them whether someone lists it.
        """
        if not self._termbase.keys:
            return
        lowered = simplified.lower()
        folded = lowered if len(lowered) == len(simplified) else simplified
        edges = _Edges(simplified, bounds, is_listed)
        inner = edges.inner
        found = []
        for last, (size, latin, code, entry) in self._automaton.iter(_spread(folded)):
            end, odd = divmod(last + 1, 2)
            start = end - size
            # An odd end is a match of bytes across characters.
            if odd or (not (start in inner and end in inner) and not edges.allow(start, end, entry)):
                continue
            if latin and not (_stands_free(simplified, start, end) and code in ("", simplified[start:end])):
                continue
            found.append((start, -size, end, entry))
        found.sort(key=_START_AND_SIZE)
        free = 0
        for start, _, end, entry in found:
            if start >= free:
                yield Span(start, end), entry
                free = end

    @cached_property
    def _automaton(self) -> Any:
        import ahocorasick

        automaton = ahocorasick.Automaton()
        for key, entry in self._termbase.keys.items():
            latin = bool(_ALNUM.match(key[0]) or _ALNUM.match(key[-1]))
            exact = _CODE.fullmatch(key) or _BEYOND.search(key)
            code = key if exact else ""
            latin = latin or bool(exact)
            automaton.add_word(_spread(key.lower()), (len(key), latin, code, entry))
        automaton.make_automaton()
        return automaton


class _Edges:
    """Where forms may begin and end in one text; ``inner`` are the places that always serve."""

    def __init__(self, text: str, bounds: Sequence[int], is_listed: Callable[[str], bool]) -> None:
        self._text = text
        self._bounds = bounds
        self._is_listed = is_listed
        self.inner = frozenset(bounds or range(len(text) + 1))

    def allow(self, start: int, end: int, entry: TermEntry) -> bool:
        """Tell whether a form may stand there although the segmenter cut through it."""
        if start in self.inner and self._is_parted(end, entry):
            return True
        if end - start < _FORCED:
            return False
        return not any(self._is_held(edge) for edge in (start, end) if edge not in self.inner)

    def _is_parted(self, end: int, entry: TermEntry) -> bool:
        """Tell whether what follows shows that no word reaches over the end of a form."""
        acts = entry.category is Category.COMPANIES and self._text[end : end + 1] in _ACTS
        return acts or bool(_SLIGHTLY.match(self._text, end - 1))

    def _is_held(self, edge: int) -> bool:
        """Tell whether a listed word reaches over an edge."""
        i = bisect_right(self._bounds, edge)
        return self._is_listed(self._text[self._bounds[i - 1] : self._bounds[i]])


def _spread(text: str) -> str:
    """Return a text with two characters below 256 for each, which the automaton follows twice as fast."""
    return _BEYOND.sub("\ufffd", text).encode("utf-16-be", "surrogatepass").decode("latin-1")


def _stands_free(text: str, start: int, end: int) -> bool:
    """Tell whether a match that begins or ends in Latin letters or digits is not part of a longer run."""
    if start and _ALNUM.match(text[start]):
        before = text[start - 1]
        runs_on = text[start].isdigit() and _DIGIT_RUNS_ON.search(text, max(0, start - 2), start)
        if _ALNUM.match(before) or runs_on:
            return False
    return not (end < len(text) and _ALNUM.match(text[end - 1]) and _ALNUM.match(text[end]))
