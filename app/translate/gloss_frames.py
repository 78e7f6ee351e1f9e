"""Phrases that open with one word and close with another: 在壓力下 is "under pressure".

English puts the one word that both stand for in front, so the gloss says it where the phrase opens.
"""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from app.annotate.model import Token, TokenKind
from app.translate import gloss_words as words
from app.translate.gloss_join import Piece

_REACH = 14  # tokens between the two words


@dataclass(frozen=True, slots=True)
class Frames:
    """What to say at which token instead of its own gloss."""

    words: Mapping[int, str]  # at the opening word
    silent: Set[int]  # the closing words
    clauses: Mapping[int, str]  # before a token, for phrases that only close: 生效後

    def before(self, index: int) -> Iterator[Piece]:
        """Yield what stands before a token."""
        if index in self.clauses:
            yield Piece(self.clauses[index])


def find_frames(tokens: Sequence[Token]) -> Frames:
    """Find the phrases of a sentence."""
    opened: dict[int, str] = {}
    clauses: dict[int, str] = {}
    silent: set[int] = set()
    for i, token in enumerate(tokens):
        if token.simplified in words.OPENERS and not token.term:
            closer = _closer(tokens, i)
            if closer is not None and closer not in silent:
                within = tokens[closer].quantity is not None  # the amount says it: 三年內
                opened[i] = "" if within else _english(token.simplified, tokens[closer].simplified)
                silent.add(closer)
        elif i not in silent and _closes_clause(tokens, i):
            start = _clause_start(tokens, i)
            if not any(start <= place < i for place in opened):
                clauses[start] = words.CLOSERS[token.simplified]
                silent.add(i)
    return Frames(opened, silent, clauses)


def _english(opener: str, closer: str) -> str:
    if closer in ("以来", "起"):
        return "since" if closer == "以来" else "from"
    return "from" if opener == "从" else words.CLOSERS[closer]


def _closer(tokens: Sequence[Token], opener: int) -> int | None:
    """Return the first word after an opening one that can close its phrase."""
    closing = words.OPENERS[tokens[opener].simplified]
    for j in range(opener + 1, min(opener + _REACH, len(tokens))):
        if _ends_clause(tokens[j]):
            return None
        if j > opener + 1 and tokens[j].simplified in closing and not _is_numbered(tokens, j):
            return j
    return None


def _is_numbered(tokens: Sequence[Token], i: int) -> bool:
    """Tell 兩個月後 (later) from 制裁後 (after): an amount of time is no phrase to be closed."""
    return tokens[i - 1].kind is TokenKind.NUMBER and tokens[i - 1].quantity is None


def _closes_clause(tokens: Sequence[Token], i: int) -> bool:
    if tokens[i].simplified not in words.CLAUSE_CLOSERS or tokens[i].quantity is not None or i == 0:
        return False
    return i + 1 < len(tokens) and _ends_clause(tokens[i + 1]) and not _ends_clause(tokens[i - 1])


def _clause_start(tokens: Sequence[Token], end: int) -> int:
    start = end
    while start > 0 and not _ends_clause(tokens[start - 1]):
        start -= 1
    joined = start + 1 < end and tokens[start].simplified in words.CONJUNCTIONS  # 但生效後 is "but after …"
    return start + joined


def _ends_clause(token: Token) -> bool:
    return token.kind is TokenKind.PUNCTUATION and not token.text.startswith(tuple("、·‧「」『』“”《》"))
