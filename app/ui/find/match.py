"""Matching a query with a text: plain, or by a regular expression that may not take for ever."""

import re
from collections.abc import Callable, Iterator

from app.ui.find.fold import fold, fold_han
from app.ui.find.query import BadPattern, Query, SlowPattern

Spans = list[tuple[int, int]]
Matcher = Callable[[str], Spans]

_LETTER = re.compile(r"[0-9a-z\u00c0-\u024f]")
_PATIENCE = 0.15  # seconds of work that a pattern may take with one text


def matcher(query: Query) -> Matcher:
    """Return what finds a query in a folded text; raises ``BadPattern``.

    A text is folded by ``fold_han`` for a pattern, else by ``fold``.
    """
    return _expression(query) if query.pattern else _plain(query)


def _plain(query: Query) -> Matcher:
    wanted = fold(query.text.strip())
    before = query.whole_words and bool(_LETTER.match(wanted[0]))
    after = query.whole_words and bool(_LETTER.match(wanted[-1]))

    def spans(text: str) -> Spans:
        return [
            (start, end)
            for start, end in _places(wanted, text)
            if not (before and start and _LETTER.match(text[start - 1]))
            and not (after and end < len(text) and _LETTER.match(text[end]))
        ]

    return spans


def _places(wanted: str, text: str) -> Iterator[tuple[int, int]]:
    at = text.find(wanted)
    while at >= 0:
        yield at, at + len(wanted)
        at = text.find(wanted, at + len(wanted))


def _expression(query: Query) -> Matcher:
    import regex  # unlike ``re`` it can be stopped

    written = fold_han(query.text)
    if query.whole_words:
        written = rf"\b(?:{written})\b"
    try:
        compiled = regex.compile(written, regex.IGNORECASE | regex.MULTILINE)
    except regex.error as error:
        raise BadPattern(error.msg) from None

    def spans(text: str) -> Spans:
        try:
            found = compiled.finditer(text, timeout=_PATIENCE)
            return [match.span() for match in found if match.end() > match.start()]
        except TimeoutError:
            raise SlowPattern from None

    return spans
