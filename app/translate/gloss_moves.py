"""Moving the tokens of a sentence into the order of its gloss, and where a clause and its verb are."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from app.annotate.model import Token, TokenKind

_REACH = 12  # tokens between the word that moves and the place it moves to
# Verbs that stand around their object in English: put … on.
AROUND = {
    "列入": ("put", "on"), "列为": ("list", "as"), "纳入": ("bring", "into"), "转给": ("pass", "to"),
    "视为": ("regard", "as"), "当作": ("treat", "as"), "当成": ("treat", "as"), "看作": ("regard", "as"),
    "变成": ("turn", "into"), "卖给": ("sell", "to"), "交给": ("hand", "to"), "投入": ("put", "into"),
    "移到": ("move", "to"), "搬到": ("move", "to"), "转移到": ("move", "to"), "称为": ("call", ""),
    "用于": ("use", "for"), "排除在外": ("leave", "out"), "运往": ("ship", "to"), "出口到": ("export", "to"),
}  # fmt: skip

IsVerb = Callable[[int], bool]


@dataclass(slots=True)
class Order:
    """The tokens of a sentence in the order of the gloss, and what is said for some of them."""

    indexes: list[int]
    said: dict[int, str] = field(default_factory=dict)  # instead of the word's own gloss
    verbs: dict[int, str] = field(default_factory=dict)  # the verb instead of the word's own gloss
    before: dict[int, str] = field(default_factory=dict)  # what is said before a word
    behind: dict[int, str] = field(default_factory=dict)  # what is said behind a word
    passive: set[int] = field(default_factory=set)  # verbs that are suffered
    past: set[int] = field(default_factory=set)  # verbs that are past by another word

    def move(self, first: int, last: int, before: int) -> None:
        """Move the tokens from ``first`` to ``last`` to the place before a token that stands earlier."""
        block = list(range(first, last + 1))
        rest = [index for index in self.indexes if index not in block]
        at = rest.index(before)
        self.indexes = rest[:at] + block + rest[at:]

    def part(self, verb: int, word: str) -> None:
        """Set the second half of a verb such as "put … on" behind its object."""
        if word in AROUND:
            self.verbs[verb], self.before[verb + 1] = AROUND[word]


def clause_end(tokens: Sequence[Token], start: int) -> int:
    """Return where the clause of a token ends, at most a few tokens on."""
    last = min(len(tokens), start + _REACH)
    return next((j for j in range(start, last) if is_mark(tokens[j])), last)


def is_mark(token: Token) -> bool:
    """Tell whether a token parts clauses."""
    return token.kind is TokenKind.PUNCTUATION and token.text[0] not in "、·‧"


def governs(tokens: Sequence[Token], j: int, is_verb: IsVerb) -> bool:
    """Tell whether a token is the verb of a clause: a verb with no 的 on either side."""
    after = tokens[j + 1].simplified if j + 1 < len(tokens) else ""
    verb = tokens[j].simplified in AROUND or is_verb(j)
    return verb and after != "的" and tokens[j - 1].simplified != "的" and not tokens[j].term
