"""Quotation marks of both conventions: “ ‘ ’ ” of the Mainland and 「『』」 of Taiwan.

Marks are exchanged pair by pair, one for one, so that a text keeps its length. What a pair becomes
depends on how deep it stands: the outermost pair is 「」 or “”, a pair within it 『』 or ‘’, and so on
in turn. A text whose marks do not pair up is left alone.
"""

import re
from collections.abc import Mapping

_Pairs = tuple[tuple[str, str], tuple[str, str]]  # outer and inner marks

_CURLY = (("“", "”"), ("‘", "’"))
_CORNER = (("「", "」"), ("『", "』"))
_APOSTROPHE = re.compile(r"(?<=[A-Za-z])’(?=[A-Za-z])")
_CLOSING = dict((*_CURLY, *_CORNER))
_MARKS = re.compile("[“”‘’「」『』]")


def to_corner(text: str) -> str:
    """Return the text with “” and ‘’ turned into 「」 and 『』."""
    return _exchanged(text, frozenset("“”‘’"), _CORNER)


def to_curly(text: str) -> str:
    """Return the text with 「」 and 『』 turned into “” and ‘’."""
    return _exchanged(text, frozenset("「」『』"), _CURLY)


def _exchanged(text: str, old: frozenset[str], new: _Pairs) -> str:
    if old.isdisjoint(text):
        return text
    changes = _changes(text, old, new)
    if not changes:
        return text
    signs = list(text)
    for at, sign in changes.items():
        signs[at] = sign
    return "".join(signs)


def _changes(text: str, old: frozenset[str], new: _Pairs) -> Mapping[int, str]:
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
            if text[at] in old:
                found[start], found[at] = new[len(open_at) % 2]
    return {} if open_at else found
