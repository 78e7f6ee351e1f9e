"""Which words have a reading above them: all, the unknown ones, or terms only."""

import re

from app.annotate.model import Token, TokenKind, Word
from app.lexicon import hsk
from app.lexicon.listed import HAN

_COUNTED = re.compile(r"[第每几]?[一二三四五六七八九十百千万亿两半]+\w")


def is_known(word: Word, known: frozenset[str]) -> bool:
    """Tell whether the reader knows a word; a number, also with a measure word, with its characters.

    三年 and 一份 stand in no list; 一流 does, and its own level decides.
    """
    if word.simplified in known:
        return True
    counted = word.kind is TokenKind.NUMBER or (
        _COUNTED.fullmatch(word.simplified) and word.simplified not in hsk.levels()
    )
    return bool(counted) and known.issuperset(HAN.findall(word.simplified))


def has_reading(token: Token, which: str, known: frozenset[str]) -> bool:
    """Tell whether a token has a reading above it; ``which`` is all, unknown or terms."""
    if which == "unknown":
        return not is_known(token.word, known)
    return which == "all" or token.term is not None
