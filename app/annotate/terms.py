"""Finding termbase forms in Simplified text: longest match, Latin forms at word boundaries."""

import re
from collections.abc import Iterator
from functools import cached_property
from typing import Any

from app.lexicon.termbase import Termbase, TermEntry
from app.text.article import Span

_ALNUM = re.compile(r"[A-Za-z0-9]")
_CODE = re.compile(r"[A-Z0-9&/. -]+")  # an abbreviation or product code: its case counts


class TermMatcher:
    """All forms of all entries in one automaton."""

    def __init__(self, termbase: Termbase) -> None:
        self._termbase = termbase

    def find(self, simplified: str) -> Iterator[tuple[Span, TermEntry]]:
        """Yield the longest matches from left to right, without overlap."""
        lowered = simplified.lower()
        folded = lowered if len(lowered) == len(simplified) else simplified
        if not self._termbase.keys:
            return
        for last, (key, entry) in self._automaton.iter_long(folded):
            span = Span(last + 1 - len(key), last + 1)
            if _stands_free(simplified, span) and _case_fits(simplified, span, key):
                yield span, entry

    @cached_property
    def _automaton(self) -> Any:
        import ahocorasick

        automaton = ahocorasick.Automaton()
        for key, entry in self._termbase.keys.items():
            automaton.add_word(key.lower(), (key, entry))
        automaton.make_automaton()
        return automaton


def _stands_free(text: str, span: Span) -> bool:
    """Tell whether a match that begins or ends in Latin letters is not part of a longer word."""
    before = text[span.start - 1 : span.start] if span.start else ""
    after = text[span.end : span.end + 1]
    joined_left = _ALNUM.match(before) and _ALNUM.match(text[span.start])
    joined_right = _ALNUM.match(after) and _ALNUM.match(text[span.end - 1])
    return not joined_left and not joined_right


def _case_fits(text: str, span: Span, key: str) -> bool:
    """Tell whether an abbreviation such as EUV or IP is written as one."""
    return not _CODE.fullmatch(key) or span.of(text) == key
