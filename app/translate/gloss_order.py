"""The order in which a sentence is glossed: where English puts the verb first, its token is moved.

把 and 被 put what is done behind whom it is done to, and 比 puts the comparison before the adjective; what
``gloss_phrases`` knows stands before the word that it belongs to. Words are moved within their clause only.
"""

from collections.abc import Sequence

from app.annotate.model import Token, TokenKind
from app.translate.gloss_moves import IsVerb, Order, clause_end, governs, is_mark
from app.translate.gloss_pairs import find_pairs
from app.translate.gloss_phrases import behind_its_noun, behind_the_verb, subject_to, that_clauses
from app.translate.gloss_verbs import compared
from app.translate.gloss_words import PAST_MARKS, POSSESSIVES

_OBJECT_MARKS = frozenset(("把", "将"))
_PASSIVE_MARKS = frozenset(("被", "遭", "遭到", "由"))
_HELPERS = frozenset(("应", "应该", "应当", "可以", "能够", "必"))
_GROWING = frozenset((
    "增加", "减少", "上涨", "下跌", "上升", "下降", "增长", "成长", "提高", "提升", "降低", "衰退", "下滑",
    "增", "减", "涨", "跌", "上扬",
))  # fmt: skip


def find_order(tokens: Sequence[Token], is_verb: IsVerb) -> Order:
    """Return the order in which to gloss a sentence."""
    said, past = find_pairs(tokens)
    order = Order(list(range(len(tokens))), said=said, past=set(past))
    taken = -1
    for i, token in enumerate(tokens):
        if i <= taken or token.term or token.kind is not TokenKind.WORD:
            continue
        end = _moved(tokens, i, order, is_verb)
        taken = end if end is not None else taken
    that_clauses(tokens, order, is_verb)
    return order


def _moved(tokens: Sequence[Token], i: int, order: Order, is_verb: IsVerb) -> int | None:
    """Move what a word moves; return the last token that it has to do with."""
    word = tokens[i].simplified
    if word in _OBJECT_MARKS:
        return _object(tokens, i, order, is_verb)
    if word in _PASSIVE_MARKS:
        return _passive(tokens, i, order, is_verb)
    if word in ("连续", "接连"):
        return _in_a_row(tokens, i, order)
    if word == "比":
        return _comparison(tokens, i, order)
    if word == "对" and [token.simplified for token in tokens[i - 1 : i + 2]] == ["是", "对", "的"]:
        order.said |= {i: "right", i + 1: ""}
        return i + 1
    if word == "在" and [token.simplified for token in tokens[i + 2 : i + 3]] == ["看来"]:
        return _in_view(tokens, i, order)
    if word == "者" and i:
        return _doers(tokens, i, order, is_verb)
    if word in ("约", "大约") and tokens[i + 1 : i + 2] and tokens[i + 1].simplified in ("为", "是"):
        order.said[i + 1] = "is"
        order.move(i + 1, i + 1, i)
        return i + 1
    if word == "不" and tokens[i + 1 : i + 2] and tokens[i + 1].simplified in _HELPERS:
        order.said[i] = "not"  # 不應該 is "should not"
        order.move(i + 1, i + 1, i)
        return i + 1
    for phrase in (subject_to, behind_its_noun, behind_the_verb):
        end = phrase(tokens, i, order, is_verb)
        if end is not None:
            return end
    return None


def _in_view(tokens: Sequence[Token], i: int, order: Order) -> int | None:
    """在他看來 is "in his view"."""
    whose = POSSESSIVES.get(tokens[i + 1].simplified)
    if whose is None:
        return None
    order.said |= {i: "in", i + 1: whose, i + 2: "view"}
    return i + 2


def _doers(tokens: Sequence[Token], i: int, order: Order, is_verb: IsVerb) -> int | None:
    """支持管制者 is "those who support controls"."""
    start = i
    while start and not is_mark(tokens[start - 1]) and tokens[start - 1].simplified not in ("的", "、"):
        start -= 1
    if i - start == 1 and not is_verb(start) and tokens[start].kind is TokenKind.WORD:
        order.said[i] = "ones"  # 保守者
        return i
    if not 2 <= i - start <= 4 or not is_verb(start) or tokens[start].term:
        return None
    order.before[start] = "those who"
    order.said[i] = ""
    return i


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


def _object(tokens: Sequence[Token], i: int, order: Order, is_verb: IsVerb) -> int | None:
    """把 A 列入 B: the verb and its particles come before A."""
    if tokens[i].simplified == "将" and is_verb(i + 1):
        return None  # 將 of the future
    found = next((j for j in range(i + 2, clause_end(tokens, i + 1)) if governs(tokens, j, is_verb)), None)
    if found is None:
        return None
    order.said[i] = ""
    if i and tokens[i - 1].simplified in PAST_MARKS:
        order.past.add(found)
    order.part(found, tokens[found].simplified)
    order.move(found, found, i + 1)
    return found


def _passive(tokens: Sequence[Token], i: int, order: Order, is_verb: IsVerb) -> int | None:
    """被 A 扣留: the verb comes first, then "by" and A; without an A the verb alone is passive."""
    if i + 1 < len(tokens) and is_verb(i + 1):
        if tokens[i].simplified == "由":
            return None
        order.said[i] = ""
        order.part(i + 1, tokens[i + 1].simplified)
        order.passive.add(i + 1)
        return i + 1
    end = clause_end(tokens, i + 1)
    found = next((j for j in range(i + 2, end) if governs(tokens, j, is_verb)), None)
    if found is None:
        return None
    order.said[i] = "by"
    order.part(found, tokens[found].simplified)
    order.passive.add(found)
    order.move(found, found, i)
    return found


def _comparison(tokens: Sequence[Token], i: int, order: Order) -> int | None:
    """比 B 高三成 is "30% higher than B"; 比 B 增加三成 is "increase 30% from B"."""
    end = clause_end(tokens, i + 1)
    for j in range(i + 2, end):
        word = tokens[j].simplified
        more = compared(word)
        if word in ("更", "更加") and j + 1 < end and not compared(tokens[j + 1].simplified):
            if j + 2 < end and tokens[j + 2].simplified == "的":
                return None
            order.move(j, j + 1, i)  # 比 B 更聰明
            return j + 1
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
            if tokens[j - 1].simplified in ("更", "更加"):
                order.said[j - 1] = ""
            order.before[after if amount else j] = "is"
        else:
            order.said[i] = "from"
        return last if amount else j
    return None
