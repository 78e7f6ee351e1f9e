"""Folding: what differs for the eye but not for a search becomes one; every offset stays where it is."""

import unicodedata

from app.lexicon.listed import HAN
from app.lexicon.script import simplify

# Characters that Mainland and Taiwan usage, or a careless conversion, exchange although t2s keeps them apart.
_SAME = str.maketrans("覆著麽濛瀋唸裏牆", "复着么蒙沈念里墙")
_QUOTES = str.maketrans("「」『』“”„‘’‚′″‐‑–—−", '"""""""\'\'\'\'\'-----')


class _Table(dict[int, str]):
    """Maps a character to what it is searched as; filled while it is used."""

    def __init__(self, *, pattern: bool) -> None:
        super().__init__()
        self._pattern = pattern

    def __missing__(self, code: int) -> str:
        found = self[code] = _folded(chr(code), pattern=self._pattern)
        return found


def _folded(sign: str, *, pattern: bool) -> str:
    if HAN.match(sign):
        return simplify(sign).translate(_SAME)
    if pattern:
        return sign
    wide = unicodedata.normalize("NFKC", sign.translate(_QUOTES))
    small = (wide if len(wide) == 1 else sign).lower()
    return small if len(small) == 1 else sign


_PLAIN = _Table(pattern=False)
_HAN_ONLY = _Table(pattern=True)


def fold(text: str) -> str:
    """Return a text as it is searched: Simplified, small letters, usual widths and quotation marks."""
    return text.translate(_PLAIN)


def fold_han(text: str) -> str:
    """Return a text with its Han characters folded alone, as patterns are matched with it."""
    return text.translate(_HAN_ONLY)
