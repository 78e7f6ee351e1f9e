"""The forms of English words that the gloss needs: third person, past, participles, plurals, comparatives."""

import re
from collections.abc import Mapping

# Base form, past tense, past participle.
_IRREGULAR = """
be was been; have had had; do did done; go went gone; make made made; say said said; get got got;
take took taken; give gave given; come came come; see saw seen; know knew known; think thought thought;
find found found; tell told told; become became become; leave left left; bring brought brought;
begin began begun; keep kept kept; hold held held; write wrote written; stand stood stood; hear heard heard;
let let let; mean meant meant; set set set; meet met met; run ran run; pay paid paid; sit sat sat;
speak spoke spoken; lie lay lain; lead led led; read read read; grow grew grown; lose lost lost;
fall fell fallen; send sent sent; build built built; understand understood understood; draw drew drawn;
break broke broken; spend spent spent; cut cut cut; rise rose risen; drive drove driven; buy bought bought;
wear wore worn; choose chose chosen; sell sold sold; seek sought sought; deal dealt dealt; put put put;
fight fought fought; win won won; teach taught taught; catch caught caught; hit hit hit; eat ate eaten;
shut shut shut; cost cost cost; hurt hurt hurt; bet bet bet; bid bid bid; shrink shrank shrunk;
withdraw withdrew withdrawn; overcome overcame overcome; undergo underwent undergone; strike struck struck;
forbid forbade forbidden; forget forgot forgotten; steal stole stolen; feel felt felt;
foresee foresaw foreseen;
throw threw thrown; hide hid hidden; bear bore borne; arise arose arisen; bind bound bound;
prove proved proven; mistake mistook mistaken; split split split; spread spread spread; quit quit quit;
fly flew flown; drink drank drunk; sleep slept slept;
show showed shown; freeze froze frozen; burn burned burned
"""
_FORMS: Mapping[str, tuple[str, str]] = {
    base: (past, participle)
    for base, past, participle in (line.split() for line in _IRREGULAR.replace("\n", " ").split(";"))
}
_DOUBLED = frozenset((
    "stop", "ship", "plan", "ban", "drop", "trim", "slip", "cap", "cut", "get", "win", "hit", "set",
    "put", "run", "plug", "scrap", "shut", "step", "occur", "refer", "control", "submit", "admit",
    "commit", "permit", "begin", "transfer", "forbid", "equip", "rob",
))  # fmt: skip
_VOWELS = "aeiou"
_MASS = frozenset((
    "equipment", "information", "technology", "research", "software", "hardware", "progress", "damage",
    "evidence", "money", "capital", "supply", "production", "copper", "steel", "silicon", "gallium",
    "germanium", "electricity", "power", "energy", "water", "news", "memory", "knowledge", "advice",
    "staff", "personnel", "gas", "labor", "manpower", "time", "competition", "investment", "funding",
    "demand", "inventory", "revenue", "computing", "trade", "security", "manufacturing", "development",
    "export", "import", "packaging", "etching", "lithography", "data", "media", "people",
))  # fmt: skip
_COMPARED: Mapping[str, str] = {
    "高": "higher", "低": "lower", "多": "more", "少": "less", "大": "larger", "小": "smaller",
    "快": "faster",
    "慢": "slower", "强": "stronger", "弱": "weaker", "贵": "more expensive", "便宜": "cheaper",
    "长": "longer",
    "短": "shorter", "早": "earlier", "晚": "later",
    "强大": "stronger", "好": "better", "差": "worse", "重": "heavier",
    "轻": "lighter", "严重": "more serious", "复杂": "more complex", "先进": "more advanced",
    "重要": "more important", "困难": "harder", "难": "harder", "容易": "easier", "严格": "stricter",
}  # fmt: skip


def _split(text: str) -> tuple[str, str]:
    """Return the verb of a phrase and what follows it: point, out."""
    head, space, rest = text.partition(" ")
    return head, space + rest


def _hisses(word: str) -> bool:
    return word.endswith(("s", "sh", "ch", "x", "z", "o"))


def _is_y(word: str) -> bool:
    return len(word) > 1 and word.endswith("y") and word[-2] not in _VOWELS


def third(text: str) -> str:
    """Return a verb as it follows he, she or it."""
    head, rest = _split(text)
    if head in ("be", "have", "cannot", "can", "is", "has"):
        return {"be": "is", "have": "has"}.get(head, head) + rest
    if head.endswith("ed") and not head.endswith(("eed", "mbed")):  # a sense such as "called"
        return text
    if _is_y(head):
        return head[:-1] + "ies" + rest
    return head + ("es" if _hisses(head) else "s") + rest


def past(text: str) -> str:
    """Return a verb in the past tense."""
    head, rest = _split(text)
    if head in ("cannot", "can", "not"):
        return text
    return (_FORMS[head][0] if head in _FORMS else _regular(head)) + rest


def participle(text: str) -> str:
    """Return the past participle of a verb."""
    head, rest = _split(text)
    return (_FORMS[head][1] if head in _FORMS else _regular(head)) + rest


def ongoing(text: str) -> str:
    """Return the present participle of a verb."""
    head, rest = _split(text)
    if head.endswith("e") and not head.endswith(("ee", "oe", "ye")) and head != "be":
        head = head[:-3] + "y" if head.endswith("ie") else head[:-1]
    elif head in _DOUBLED:
        head += head[-1]
    return head + "ing" + rest


def plural(text: str) -> str:
    """Return a noun in the plural; one that has none, or has it already, stays."""
    last = text.rsplit(" ", 1)[-1]
    if last in _MASS or last.endswith(("s", "ing", "men")) or " of " in text or not last.isalpha():
        return text
    if last == "person":
        return text[: -len(last)] + "people"
    if _is_y(last):
        return text[:-1] + "ies"
    return text + ("es" if _hisses(last) else "s")


def compared(simplified: str) -> str:
    """Return the comparative of a common adjective; empty for any other word."""
    return _COMPARED.get(simplified, "")


def _regular(head: str) -> str:
    if head in _DOUBLED:
        return head + head[-1] + "ed"
    if _is_y(head):
        return head[:-1] + "ied"
    return head + ("d" if head.endswith("e") else "ed")


def is_plural(text: str) -> bool:
    """Tell whether a noun reads as a plural."""
    last = re.split(r"[ -]", text)[-1]
    ends = (
        len(last) > 2
        and last.endswith("s")
        and not last.endswith(("ss", "us", "is", "ics"))
        and last != "news"
    )
    return ends or last in ("people", "media", "data", "staff", "personnel", "men", "both")
