"""Phrases that Chinese puts before the word they belong to, and English behind it.

在德國投資 is "invest in Germany", 對中國的銷售 "sales to China", 受管制影響 "affected by controls".
"""

from collections.abc import Sequence

from app.annotate.model import Token, TokenKind
from app.translate.gloss_moves import IsVerb, Order, clause_end, governs, is_mark
from app.translate.gloss_words import CLAUSE_CLOSERS, CLOSERS, DEGREES, DETERMINERS, MODALS, STRUCTURE

_COVERBS = frozenset(("在", "向", "从", "通过", "透过"))
_PARTING = frozenset(("的", "是", "有", *DETERMINERS))
_NO_CLAUSE = frozenset(("是", "有", "对", "在", "把", "受", "受到", *MODALS))
_LONGEST_CLAUSE = 9  # tokens
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
    "封锁": "of", "审查": "of", "调查": "of", "评估": "of", "批评": "of", "理解": "of", "要求": "of",
    "控制": "over", "优势": "over", "领先": "over", "补贴": "to", "补助": "to", "冲击": "on", "打击": "to",
    "兴趣": "in", "支持": "for", "期待": "for", "担忧": "about", "看法": "on", "反应": "to",
    "指控": "against", "贸易": "with", "豁免": "for", "许可": "for", "伤害": "to", "损害": "to", "回应": "to",
    "贡献": "to",
}  # fmt: skip
_NOUN_REACH = 3  # tokens behind 的 among which the noun is looked for


def behind_the_verb(tokens: Sequence[Token], i: int, order: Order, is_verb: IsVerb) -> int | None:
    """在德國投資: the verb and its object come before 在; not where the phrase opens its clause."""
    begins = i == 0 or is_mark(tokens[i - 1]) or tokens[i - 1].kind is TokenKind.SPACE
    if tokens[i].simplified not in _COVERBS or begins or i + 2 >= len(tokens) or is_verb(i + 1):
        return None
    end = clause_end(tokens, i + 1)
    verb = next((j for j in range(i + 2, min(end, i + 2 + _FARTHEST)) if governs(tokens, j, is_verb)), None)
    if verb is None or (verb + 1 < end and tokens[verb + 1].simplified in CLAUSE_CLOSERS):
        return None  # 在國會答詢時
    if any(_ends_phrase(token) for token in tokens[i + 1 : verb - 1]):
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
    closing = [j for j in range(i + 1, end) if j + 1 == end or tokens[j + 1].simplified in ("的", "了")]
    found = next((j for j in closing if tokens[j].simplified in _SUFFERED), None)
    if found is None:
        return None
    suffered = _SUFFERED[tokens[found].simplified]
    after = tokens[found + 1].simplified if found + 1 < end else ""
    if found == i + 1:
        if after != "的":
            return None
        order.said |= {i: "", found: suffered}
        return found
    if after == "的":
        last = _noun_behind(tokens, found + 1, is_verb)
        order.said |= {i: "by", found: suffered, found + 1: ""}
        order.move(found, found, i)
        if last > found + 1:
            order.move(found + 2, last, found)  # 受管制影響的公司
        return last
    begins = i == 0 or is_mark(tokens[i - 1])
    order.said |= {i: "by", found: suffered if begins else f"is {suffered}"}
    order.move(found, found, i)
    return found


def that_clauses(tokens: Sequence[Token], order: Order, is_verb: IsVerb) -> None:
    """製造晶片的公司 is "company that makes chip": the noun behind 的 comes before the clause."""
    for i, token in enumerate(tokens):
        if token.simplified != "的" or i in order.said or i + 1 >= len(tokens):
            continue
        start, last = _clause_before(tokens, i), _noun_behind(tokens, i, is_verb)
        if (
            i - start < 2
            or last == i
            or _is_described(tokens, start, i)
            or not _opens_clause(tokens, start, is_verb)
        ):
            continue
        first = next(index for index in order.indexes if start <= index < i)
        order.said[i] = ""
        order.before.setdefault(first, "that")
        order.move(i + 1, last, first)


def _is_described(tokens: Sequence[Token], start: int, of: int) -> bool:
    """Tell whether 的 belongs to what stands right before it: 出貨將面臨更嚴格的審查."""
    helped = any(token.simplified in ("将", "会", "将会") for token in tokens[start + 1 : of])
    return helped or tokens[of - 2].simplified in DEGREES


def _opens_clause(tokens: Sequence[Token], start: int, is_verb: IsVerb) -> bool:
    return tokens[start].simplified == "被" or (
        not tokens[start].term and is_verb(start) and tokens[start].simplified not in _NO_CLAUSE
    )


def _clause_before(tokens: Sequence[Token], of: int) -> int:
    """Return where the words before 的 begin that no mark, determiner or 的 parts from it."""
    for j in range(of - 1, max(-1, of - _LONGEST_CLAUSE), -1):
        if is_mark(tokens[j]) or tokens[j].simplified in _PARTING or tokens[j].text in "、":
            return j + 1
    return 0 if of < _LONGEST_CLAUSE else of


def _noun_behind(tokens: Sequence[Token], of: int, is_verb: IsVerb) -> int:
    """Return the last of at most two nouns behind 的, or its own place where there is none."""
    last = of
    for j in range(of + 1, min(len(tokens), of + 3)):
        token = tokens[j]
        named = token.term or (
            token.kind is TokenKind.WORD and not is_verb(j) and token.simplified not in STRUCTURE
        )
        if not named:
            break
        last = j
    return last


def _ends_phrase(token: Token) -> bool:
    """Tell whether a token shows that a phrase is more than a name and its coverb."""
    return token.simplified in CLOSERS or token.simplified in _COVERBS or token.simplified == "的"


def _last_of_object(tokens: Sequence[Token], verb: int, end: int, is_verb: IsVerb) -> int | None:
    """Return the last token of what a verb governs, None where the clause goes on behind a 的."""
    for j in range(verb + 2, end):
        if tokens[j - 1].quantity not in (None, tokens[j].quantity) and governs(tokens, j, is_verb):
            return j - 1  # 投資一百億元興建: another verb follows
        if tokens[j].simplified == "的" and any(governs(tokens, k, is_verb) for k in range(j + 2, end)):
            return None
    return end - 1
