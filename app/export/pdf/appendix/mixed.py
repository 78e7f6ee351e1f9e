"""Chinese words in English text, each with its region, so that it is shaped and read aloud as such."""

import re
from functools import cache

from app.export.pdf.wording import clean
from app.lexicon import script
from app.text.english_quotes import curly

_HAN = re.compile(r"([\u3007\u3400-\u4dbf\u4e00-\u9fff][\u3001\u3007\u3400-\u4dbf\u4e00-\u9fff]*)")
_LONG_ENOUGH = 2  # characters that tell Simplified from Traditional

Piece = str | tuple[str, str]  # English, or Chinese and its region


def mixed(text: str) -> list[Piece]:
    """Return the pieces of a text; Chinese that could be either has the shapes of Taiwan."""
    parts = _HAN.split(curly(clean(text)))  # Chinese stands at the odd places
    return [(part, _region(part)) if i % 2 else part for i, part in enumerate(parts) if part]


def _region(word: str) -> str:
    told = len(word) >= _LONG_ENOUGH and script.simplify(word) == word and not _simplified().isdisjoint(word)
    return "CN" if told else "TW"


@cache
def _simplified() -> frozenset[str]:
    """Return the characters that others are simplified to."""
    every = "".join(map(chr, range(0x4E00, 0xA000)))
    return frozenset(new for old, new in zip(every, script.simplify(every), strict=True) if old != new)
