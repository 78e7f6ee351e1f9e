"""Quotation marks as the Mainland has them: “ ‘ ’ ” for Taiwan's 「『』」.

Marks are exchanged pair by pair, one for one, so that a text keeps its length. What a pair becomes
depends on how deep it stands, whatever marks are around it: the outermost pair is “”, a pair within it ‘’,
and so on in turn. A text whose marks do not pair up is left alone.
"""

import re
from collections.abc import Mapping

_CURLY = (("“", "”"), ("‘", "’"))  # outer and inner marks
_CORNERS = frozenset("「」『』")
_CLOSING = {"“": "”", "‘": "’", "「": "」", "『": "』"}
_MARKS = re.compile("[“”‘’「」『』]")
_APOSTROPHE = re.compile(r"(?<=[A-Za-z])’(?=[A-Za-z])")


def to_curly(text: str) -> str:
    """Return the text with 「」 and 『』 turned into “” and ‘’."""
    if _CORNERS.isdisjoint(text):
        return text
    changes = _changes(text)
    if not changes:
        return text
    signs = list(text)
    for at, sign in changes.items():
        signs[at] = sign
    return "".join(signs)


def _changes(text: str) -> Mapping[int, str]:
    """Return the new mark at each offset; none at all where the marks do not pair up."""
    apostrophes = {match.start() for match in _APOSTROPHE.finditer(text)}
    found: dict[int, str] = {}
    open_at: list[int] = []
    for match in _MARKS.finditer(text):
        at = match.start()
        if at in apostrophes:
            continue
        if text[at] in _CLOSING:
            open_at.append(at)
        elif not open_at or _CLOSING[text[open_at[-1]]] != text[at]:
            return {}
        else:
            start = open_at.pop()
            if text[at] in _CORNERS:
                found[start], found[at] = _CURLY[len(open_at) % 2]
    return {} if open_at else found
