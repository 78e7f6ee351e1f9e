"""The order in which a sentence is glossed: where English puts the verb first, its token is moved.

把 and 被 put what is done behind whom it is done to, 比 puts the comparison before the adjective, and
所 the clause before its noun. Words are moved within their clause only, and only in these cases.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from app.annotate.model import Token, TokenKind
from app.translate.gloss_pairs import find_pairs
from app.translate.gloss_verbs import compared
from app.translate.gloss_words import PAST_MARKS

_REACH = 12  # tokens between the word that moves and the place it moves to
_OBJECT_MARKS = frozenset(("把", "将"))
_PASSIVE_MARKS = frozenset(("被", "遭", "遭到"))
# Verbs that stand around their object in English: put … on.
_AROUND = {
    "列入": ("put", "on"), "列为": ("list", "as"), "纳入": ("bring", "into"), "转给": ("pass", "to"),
    "视为": ("regard", "as"), "当作": ("treat", "as"), "当成": ("treat", "as"), "看作": ("regard", "as"),
    "变成": ("turn", "into"), "卖给": ("sell", "to"), "交给": ("hand", "to"), "投入": ("put", "into"),
    "移到": ("move", "to"), "搬到": ("move", "to"), "转移到": ("move", "to"), "称为": ("call", ""),
    "用于": ("use", "for"), "排除在外": ("leave", "out"), "运往": ("ship", "to"), "出口到": ("export", "to"),
}  # fmt: skip
_GROWING = frozenset((
    "增加", "减少", "上涨", "下跌", "上升", "下降", "增长", "成长", "提高", "提升", "降低", "衰退", "下滑",
    "增", "减", "涨", "跌", "上扬",
))  # fmt: skip

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
        if word in _AROUND:
            self.verbs[verb], self.before[verb + 1] = _AROUND[word]


def find_order(tokens: Sequence[Token], is_verb: IsVerb) -> Order:
    """Return the order in which to gloss a sentence."""
    said, past = find_pairs(tokens)
    order = Order(list(range(len(tokens))), said=said, past=set(past))
    taken = -1
    for i, token in enumerate(tokens):
        if i <= taken or token.term or token.kind is not TokenKind.WORD:
            continue
        word = token.simplified
        end = None
        if word in _OBJECT_MARKS:
            end = _object(tokens, i, order, is_verb)
        elif word in _PASSIVE_MARKS:
            end = _passive(tokens, i, order, is_verb)
        elif word in ("连续", "接连"):
            end = _in_a_row(tokens, i, order)
        elif word == "比":
            end = _comparison(tokens, i, order)
        taken = end if end is not None else taken
    return order


def _in_a_row(tokens: Sequence[Token], i: int, order: Order) -> int | None:
    """連續三季 is "for three quarters in a row"."""
    last = i
    while last + 1 < len(tokens) and tokens[last + 1].quantity is not None:
        last += 1
    if last == i:
        return None
    order.said[i] = "for"
    order.behind[last] = "in a row"
    return last


def _clause_end(tokens: Sequence[Token], start: int) -> int:
    """Return where the clause of a token ends, at most a few tokens on."""
    last = min(len(tokens), start + _REACH)
    return next((j for j in range(start, last) if _is_mark(tokens[j])), last)


def _is_mark(token: Token) -> bool:
    return token.kind is TokenKind.PUNCTUATION and token.text[0] not in "、·‧"


def _object(tokens: Sequence[Token], i: int, order: Order, is_verb: IsVerb) -> int | None:
    """把 A 列入 B: the verb and its particles come before A."""
    if tokens[i].simplified == "将" and is_verb(i + 1):
        return None  # 將 of the future
    found = next((j for j in range(i + 2, _clause_end(tokens, i + 1)) if _governs(tokens, j, is_verb)), None)
    if found is None:
        return None
    order.said[i] = ""
    if i and tokens[i - 1].simplified in PAST_MARKS:
        order.past.add(found)
    order.part(found, tokens[found].simplified)
    order.move(found, found, i + 1)
    return found


def _governs(tokens: Sequence[Token], j: int, is_verb: IsVerb) -> bool:
    """Tell whether a token is the verb of a clause: a verb with no 的 on either side."""
    after = tokens[j + 1].simplified if j + 1 < len(tokens) else ""
    verb = tokens[j].simplified in _AROUND or is_verb(j)
    return verb and after != "的" and tokens[j - 1].simplified != "的" and not tokens[j].term


def _passive(tokens: Sequence[Token], i: int, order: Order, is_verb: IsVerb) -> int | None:
    """被 A 扣留: the verb comes first, then "by" and A; without an A the verb alone is passive."""
    if i + 1 < len(tokens) and is_verb(i + 1):
        order.said[i] = ""
        order.part(i + 1, tokens[i + 1].simplified)
        order.passive.add(i + 1)
        return i + 1
    end = _clause_end(tokens, i + 1)
    found = next((j for j in range(i + 2, end) if _governs(tokens, j, is_verb)), None)
    if found is None:
        return None
    order.said[i] = "by"
    order.part(found, tokens[found].simplified)
    order.passive.add(found)
    order.move(found, found, i)
    return found


def _comparison(tokens: Sequence[Token], i: int, order: Order) -> int | None:
    """比 B 高三成 is "30% higher than B"; 比 B 增加三成 is "increase 30% from B"."""
    end = _clause_end(tokens, i + 1)
    for j in range(i + 2, end):
        word = tokens[j].simplified
        more = compared(word)
        if not more and word not in _GROWING:
            continue
        after = next((k for k in range(j + 1, end) if tokens[k].simplified not in ("了", "出", "得")), end)
        amount = after < end and tokens[after].quantity is not None
        last = after
        while amount and last + 1 < end and tokens[last + 1].quantity == tokens[after].quantity:
            last += 1
        if (more and tokens[j + 1 : j + 2] and tokens[j + 1].simplified == "的") or (not more and not amount):
            return None
        order.move(j, j, i)
        if amount:
            order.move(after, last, j if more else i)
        if more:
            order.said[j] = more
            order.before[after if amount else j] = "is"
        else:
            order.said[i] = "from"
        return last if amount else j
    return None
