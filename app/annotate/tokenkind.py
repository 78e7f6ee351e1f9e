"""What kind of token a stretch of text is, told by its characters."""

import re

from app.annotate.model import TokenKind
from app.lexicon.listed import HAN

_NUMERALS = "〇零一二三四五六七八九十百千萬万億亿兩两兆"
_NUMBER = re.compile(rf"[\d０-９,，.．%％]*[\d０-９][\d０-９,.%％]*|[{_NUMERALS}]+")
_LATIN = re.compile(r"[A-Za-zÀ-ɏЀ-ӿͰ-Ͽ]")
_PUNCTUATION = re.compile(r"[^\w\s]+|_+")
_SYMBOL = re.compile(r"[\u2190-\u2bff\U0001f000-\U0001faff\ud800-\udfff\ufffd]")


def kind_of(text: str) -> TokenKind:
    """Return the kind of a token."""
    if "\u4e00" <= text[:1] <= "\u9fff" and text[0] not in _NUMERALS:  # most tokens, told at once
        return TokenKind.WORD
    if text.isspace():
        return TokenKind.SPACE
    if _NUMBER.fullmatch(text):
        return TokenKind.NUMBER
    if HAN.search(text):
        return TokenKind.WORD
    if _LATIN.search(text):
        return TokenKind.LATIN
    if _SYMBOL.search(text):
        return TokenKind.OTHER
    return TokenKind.PUNCTUATION if _PUNCTUATION.fullmatch(text) else TokenKind.OTHER
