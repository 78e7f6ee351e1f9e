"""Words that come in pairs: 雖然……但, 一……就, 誰也沒, 能不能; English says them otherwise."""

from collections.abc import Mapping, Sequence

from app.annotate.model import Token, TokenKind

_STOPS = frozenset("。；！？.;!?")
# The first word of a pair, then what the second is glossed as; empty where English leaves it out.
_YIELDING = {"但": "", "但是": "", "可是": "", "不过": "", "却": ""}
_CAUSED = {"所以": "", "因此": "", "因而": ""}
_ALSO = {"而且": "but also", "并且": "but also", "还": "also", "更": "also"}
_BOTH = {"又": "and", "也": "and"}
_EVEN = {"也": "", "都": "", "还是": "", "仍": "still"}
_THEN = {"就": "", "那么": "", "那": "", "便": "", "则": ""}
_PAIRS: Mapping[str, Mapping[str, str]] = {
    "虽然": _YIELDING, "虽": _YIELDING, "尽管": _YIELDING, "因为": _CAUSED, "由于": _CAUSED,
    "不但": _ALSO, "不仅": _ALSO, "不只": _ALSO, "既": _BOTH, "即使": _EVEN, "即便": _EVEN, "哪怕": _EVEN,
    "无论": _EVEN, "不论": _EVEN, "不管": _EVEN, "如果": _THEN, "若": _THEN, "只要": _THEN, "一旦": _THEN,
    "要是": _THEN, "假如": _THEN, "倘若": _THEN,
}  # fmt: skip
_NOBODY = {"谁": "no one", "什么": "nothing", "任何人": "no one"}


def find_pairs(tokens: Sequence[Token]) -> tuple[dict[int, str], frozenset[int]]:
    """Return what is said for the words of pairs, and the verbs that are past by them."""
    said: dict[int, str] = {}
    past: set[int] = set()
    open_pairs: dict[str, str] = {}
    question = bool(tokens) and any(token.text in "？?" for token in tokens[-2:])
    for i, token in enumerate(tokens):
        word = token.simplified
        if token.kind is TokenKind.PUNCTUATION and token.text in _STOPS:
            open_pairs = {}
        elif word in open_pairs and i not in said:
            said[i] = open_pairs[word]
        if word in _PAIRS and not token.term:
            open_pairs |= _PAIRS[word]
        _no_one(tokens, i, said, past)
        _or_not(tokens, i, said, question)
        _as_soon_as(tokens, i, said)
        if word == "什么" and _words(tokens, i + 1, 1) in (["时候"], ["时间"]):
            said |= {i: "when", i + 1: ""}
    return said, frozenset(past)


def _words(tokens: Sequence[Token], i: int, count: int) -> list[str]:
    return [token.simplified for token in tokens[i : i + count]]


def _no_one(tokens: Sequence[Token], i: int, said: dict[int, str], past: set[int]) -> None:
    """誰也沒料到 is "no one foresaw": the pronoun takes the negation."""
    first, *rest = _words(tokens, i, 3)
    if first in _NOBODY and len(rest) == 2 and rest[0] in ("也", "都") and rest[1] in ("没", "没有", "不"):
        said |= {i: _NOBODY[first], i + 1: "", i + 2: ""}
        if rest[1] != "不":
            past.add(i + 3)


def _or_not(tokens: Sequence[Token], i: int, said: dict[int, str], question: bool) -> None:
    """能不能 in a question is "can"; elsewhere "can or cannot"."""
    first, *rest = _words(tokens, i, 3)
    if len(rest) == 2 and rest[0] in ("不", "没") and rest[1] == first:
        said |= {i + 1: "" if question else "or not", i + 2: ""}
    elif rest and rest[0] == f"不{first}":
        said[i + 1] = "" if question else "or not"


def _as_soon_as(tokens: Sequence[Token], i: int, said: dict[int, str]) -> None:
    """一拿到……就 is "as soon as …"."""
    if tokens[i].simplified != "一" or tokens[i].quantity is not None:
        return
    for j in range(i + 2, min(i + 12, len(tokens))):
        if tokens[j].text in _STOPS:
            return
        if tokens[j].simplified in ("就", "便"):
            said |= {i: "as soon as", j: ""}
            return
