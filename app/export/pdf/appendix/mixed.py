"""Chinese words in English text, each with its region, so that it is shaped and read aloud as such."""

import re
from functools import cache

from app.export.pdf.wording import clean
from app.lexicon import script

_HAN = re.compile(r"([\u3007\u3400-\u4dbf\u4e00-\u9fff][\u3001\u3007\u3400-\u4dbf\u4e00-\u9fff]*)")
_QUOTE_OPENS = re.compile(r"""(?:^|(?<=[\s(\[“‘—–]))["']""")
_CURLY = {'"': "“", "'": "‘"}
_LONG_ENOUGH = 2  # characters that tell Simplified from Traditional

Piece = str | tuple[str, str]  # English, or Chinese and its region


def mixed(text: str) -> list[Piece]:
    """Return the pieces of a text; Chinese that could be either has the shapes of Taiwan."""
    parts = _HAN.split(curly(clean(text)))  # Chinese stands at the odd places
    return [(part, _region(part)) if i % 2 else part for i, part in enumerate(parts) if part]


def curly(text: str) -> str:
    """Return an English text with the quotation marks and apostrophes of print."""
    opened = _QUOTE_OPENS.sub(lambda quote: _CURLY[quote[0]], text)
    return opened.replace('"', "”").replace("'", "’")


def _region(word: str) -> str:
    told = len(word) >= _LONG_ENOUGH and script.simplify(word) == word and not _simplified().isdisjoint(word)
    return "CN" if told else "TW"


@cache
def _simplified() -> frozenset[str]:
    """Return the characters that others are simplified to."""
    every = "".join(map(chr, range(0x4E00, 0xA000)))
    return frozenset(new for old, new in zip(every, script.simplify(every), strict=True) if old != new)
