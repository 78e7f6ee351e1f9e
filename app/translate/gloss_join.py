"""Setting the pieces of a gloss as an English line: spaces, quotation marks, the capital at the start."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

_NO_SPACE_BEFORE = re.compile(r"[,.;:!?)\]”’%…]")
_NO_SPACE_AFTER = ("(", "[", "“", "‘", "$", "–")
_BRAND = re.compile(r"[a-z]+[A-Z0-9]")
_SPACES = re.compile(r"\s+")
_DASHES = re.compile(r"–(?:\s*–)+")
_ARTICLE = re.compile(r"\b([Aa]) (?=(?!uni|use|eu|one)[aeiou])")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the gloss."""

    text: str
    mark: bool = False  # punctuation
    name: bool = False
    verb: bool = False
    suffix: bool = False  # joins the piece before it: 's
    foreign: bool = False  # Latin in the original; its letters stay as they are


def join(pieces: Sequence[Piece]) -> str:
    """Return the pieces as one line."""
    line, quoted = "", False
    for piece in pieces:
        text = piece.text
        if piece.mark and '"' in text:
            text, quoted = text.replace('"', "”" if quoted else "“"), not quoted
        if piece.suffix:
            line += "’" if line.endswith("s") and not line.endswith(".S.") else "’s"
        elif text:
            line += _gap(line, text) + text
    first = next((piece for piece in pieces if piece.text.strip() and not piece.mark), None)
    tidy = _ARTICLE.sub(r"\1n ", _SPACES.sub(" ", _DASHES.sub("–", line))).strip(" ,")
    return tidy if first is None or first.foreign else _capital(tidy)


def _gap(line: str, text: str) -> str:
    if not line or line.endswith(_NO_SPACE_AFTER) or _NO_SPACE_BEFORE.match(text):
        return ""
    return " "


def _capital(line: str) -> str:
    """Write the first letter large, unless the word is written small on purpose: iPhone."""
    start = next((i for i, sign in enumerate(line) if sign.isalnum()), 0)
    if _BRAND.match(line, start):
        return line
    return line[:start] + line[start : start + 1].upper() + line[start + 1 :]
