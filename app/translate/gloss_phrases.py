"""Phrases that Chinese puts before the word they belong to, and English behind it.

在德國投資 is "invest in Germany", 對中國的銷售 "sales to China", 受管制影響 "affected by controls".
"""

from collections.abc import Sequence

from app.annotate.model import Token, TokenKind
from app.translate.gloss_moves import IsVerb, Order, clause_end, governs, is_mark
from app.translate.gloss_words import CLOSERS

_COVERBS = frozenset(("在", "向", "从", "通过", "透过"))
_FARTHEST = 5  # tokens between a coverb and its verb
# What 受……影響 and the like make of whoever is subject to it.
_SUFFERED = {
    "影响": "affected", "限制": "restricted", "管制": "controlled", "约束": "bound", "制约": "constrained",
    "冲击": "hit", "拖累": "dragged down", "支撑": "supported", "制裁": "sanctioned", "保护": "protected",
    "监管": "regulated", "欢迎": "welcomed",
}  # fmt: skip
# Nouns that a phrase with 對 goes with, and what English says for 對.
_TOWARD = {
    "销售": "to", "出口": "to", "供应": "to", "威胁": "to", "态度": "to", "承诺": "to", "援助": "to",
    "出货": "to", "限制": "on", "管制": "on", "出口管制": "on", "制裁": "on", "依赖": "on", "影响": "on",
    "关税": "on", "禁令": "on", "压力": "on", "投资": "in", "信心": "in", "需求": "for", "政策": "toward",
    "封锁": "of",
}  # fmt: skip
_NOUN_REACH = 3  # tokens behind 的 among which the noun is looked for


def behind_the_verb(tokens: Sequence[Token], i: int, order: Order, is_verb: IsVerb) -> int | None:
    """在德國投資: the verb and its object come before 在; not where the phrase opens its clause."""
    begins = i == 0 or is_mark(tokens[i - 1]) or tokens[i - 1].kind is TokenKind.SPACE
    if tokens[i].simplified not in _COVERBS or begins or i + 2 >= len(tokens) or is_verb(i + 1):
        return None
    end = clause_end(tokens, i + 1)
    verb = next((j for j in range(i + 2, min(end, i + 2 + _FARTHEST)) if governs(tokens, j, is_verb)), None)
    if verb is None or any(_ends_phrase(token) for token in tokens[i + 1 : verb - 1]):
        return None
    last = _last_of_object(tokens, verb, end, is_verb)
    if last is not None and last + 1 < end:
        order.before[last + 1] = "to"  # 投資一百億元興建
    if last is None or (last + 1 == end < len(tokens) and not is_mark(tokens[end])):
        return None
    order.move(verb, last, i)
    return last


def behind_its_noun(tokens: Sequence[Token], i: int, order: Order, is_verb: IsVerb) -> int | None:
    """對中國的銷售: the noun comes before 對."""
    if tokens[i].simplified not in ("对", "对于"):
        return None
    end = clause_end(tokens, i + 1)
    of = next((j for j in range(i + 2, min(end, i + 2 + _FARTHEST)) if tokens[j].simplified == "的"), None)
    if of is None or any(governs(tokens, j, is_verb) for j in range(i + 1, of)):
        return None
    nouns = range(of + 1, min(end, of + 1 + _NOUN_REACH))
    noun = next((j for j in nouns if tokens[j].simplified in _TOWARD), None)
    if noun is None or (noun + 1 < end and tokens[noun + 1].simplified in ("的", *_TOWARD)):
        return None
    order.said[i] = _TOWARD[tokens[noun].simplified]
    order.said[of] = ""
    order.move(of + 1, noun, i)
    return noun


def subject_to(tokens: Sequence[Token], i: int, order: Order, is_verb: IsVerb) -> int | None:
    """受管制影響: what is suffered comes before 受, which is "by"."""
    if tokens[i].simplified not in ("受", "受到"):
        return None
    end = clause_end(tokens, i + 1)
    found = next((j for j in range(i + 2, end) if tokens[j].simplified in _SUFFERED), None)
    if found is None or (found + 1 < end and tokens[found + 1].simplified not in ("的", "了")):
        return None
    if found + 1 < end and tokens[found + 1].simplified == "的":
        return None  # 受管制影響的公司
    begins = i == 0 or is_mark(tokens[i - 1])
    suffered = _SUFFERED[tokens[found].simplified]
    order.said |= {i: "by", found: suffered if begins else f"is {suffered}"}
    order.move(found, found, i)
    return found


def _ends_phrase(token: Token) -> bool:
    """Tell whether a token shows that a phrase is more than a name and its coverb."""
    return token.simplified in CLOSERS or token.simplified in _COVERBS or token.simplified == "的"


def _last_of_object(tokens: Sequence[Token], verb: int, end: int, is_verb: IsVerb) -> int | None:
    """Return the last token of what a verb governs, None where the clause goes on behind a 的."""
    for j in range(verb + 2, end):
        if tokens[j - 1].quantity is not None and governs(tokens, j, is_verb):
            return j - 1  # 投資一百億元興建: another verb follows
        if tokens[j].simplified == "的" and any(governs(tokens, k, is_verb) for k in range(j + 2, end)):
            return None
    return end - 1
