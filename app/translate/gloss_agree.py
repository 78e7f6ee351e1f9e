"""Agreement in the gloss: verbs follow their subject, their tense and their helpers, nouns their number.

Only what is certain is changed: the nearest noun before the first verb of a clause is taken for its
subject in the number in which the gloss prints it. A verb whose subject is not known keeps its base form.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from app.translate import gloss_verbs as verbs
from app.translate.gloss_join import Form, Piece

_STOPS = frozenset(".;:!?")
_REPORTS = frozenset((
    "say", "think", "believe", "stress", "warn", "state", "expect", "estimate", "predict", "worry",
    "know", "hope", "argue", "point out", "say candidly",
))  # fmt: skip
_WITH_TO = frozenset((
    "require", "demand", "want", "ask", "force", "prompt", "encourage", "permit", "order", "urge",
    "expect", "allow", "cause", "plan", "begin", "continue", "decide", "refuse", "try", "intend",
    "hope", "agree", "compel", "forbid", "invite",
))  # fmt: skip
_WITHOUT_TO = frozenset(("let", "make", "help"))
_JOINS = frozenset(("and", "or", "but", "then", "but also"))
_PREPOSITIONS = frozenset((
    "in", "on", "at", "from", "by", "with", "toward", "for", "of", "than", "under", "within",
    "between", "via", "through", "about", "because of",
))  # fmt: skip


_ONE = {"do not": "does not", "have to": "has to", "have no choice but to": "has no choice but to"}
_MANY = {"is": "are", "is not": "are not", "has": "have", "has no": "have no", "has not yet": "have not yet"}
_FINITE = frozenset(("is", "is not", "has", "has no", "has not yet"))  # they need no other verb


_DEMONSTRATIVES = {"this": "these", "that": "those", "a": "a set of"}


class Subject(Enum):
    """The number of the subject, as far as it is known."""

    UNKNOWN = 0
    ONE = 1
    MANY = 2


@dataclass(slots=True)
class _Clause:
    """What is known at a place in a clause."""

    subject: Subject = Subject.UNKNOWN
    finite: bool = False  # a verb has been said
    helped: bool = False  # will, can, not: the next verb stays bare
    governed: str = ""  # the verb before, where it takes another
    held: bool = False  # a preposition stands before: a noun here is no subject
    joined: bool = False  # "and" stands between two subjects


def agree(pieces: Sequence[Piece]) -> list[Piece]:
    """Return the pieces with verbs and nouns in the form that the sentence asks for."""
    clause = _Clause()
    return [_agreed(piece, clause) for piece in _numbered(pieces)]


def _agreed(piece: Piece, clause: _Clause) -> Piece:
    if piece.mark:
        _pause(piece.text.strip(), clause)
    elif piece.helper:
        return _helper(piece, clause)
    elif piece.verb:
        return _verb(piece, clause)
    elif piece.noun:
        _noun(piece, clause)
    elif piece.text in _JOINS:
        clause.joined = piece.text == "and" and clause.subject is not Subject.UNKNOWN and not clause.finite
        clause.finite = False
    elif piece.text:
        clause.held = piece.text in _PREPOSITIONS
    return piece


def _pause(mark: str, clause: _Clause) -> None:
    clause.finite = clause.helped = clause.held = clause.joined = False
    clause.governed = ""
    if mark[:1] in _STOPS:
        clause.subject = Subject.UNKNOWN


def _noun(piece: Piece, clause: _Clause) -> None:
    if clause.held:
        clause.held = False
    elif not clause.finite:
        many = piece.many or (not piece.name and verbs.is_plural(piece.text))
        clause.subject = Subject.MANY if many or clause.joined else Subject.ONE


def _helper(piece: Piece, clause: _Clause) -> Piece:
    """Let "do not", "is" and "have" follow the subject."""
    number = {Subject.ONE: _ONE, Subject.MANY: _MANY}.get(clause.subject, {})
    said = number.get(piece.text, piece.text) if not clause.finite else piece.text
    if piece.text == "do not" and clause.governed in _WITH_TO:
        said = "not to"
    clause.governed = ""
    if said.startswith("do not ") and clause.subject is Subject.ONE:
        said = said.replace("do not", "does not", 1)
    clause.helped = piece.text not in _FINITE
    clause.finite = clause.finite or not clause.helped
    return replace(piece, text=said)


def _verb(piece: Piece, clause: _Clause) -> Piece:
    """Set a verb in its form, and note what may follow it."""
    one, text = clause.subject is Subject.ONE, piece.text
    first = not clause.finite
    if piece.form is Form.PASSIVE:
        auxiliary = "be" if clause.helped else ("was" if clause.subject is not Subject.MANY else "were")
        said = f"{auxiliary} {verbs.participle(text)}"
    elif piece.form is Form.PARTICIPLE:
        said = verbs.participle(text)
    elif piece.form is Form.ONGOING and not clause.helped:
        said = ("is " if one else "are ") + verbs.ongoing(text)
    elif clause.governed == "stop":
        said = verbs.ongoing(text)
    elif clause.helped or piece.form is Form.BASE or clause.governed in _WITHOUT_TO:
        said = text
    elif piece.form is Form.PAST:
        said = (
            verbs.past(text) if clause.subject is not Subject.MANY else _many(verbs.past(text), "was", "were")
        )
    elif first and clause.held:
        said = verbs.ongoing(text)
    elif first:
        said = verbs.third(text) if one else _many(text, "be", "are")
    else:
        said = f"to {text}" if clause.governed in _WITH_TO else text
    clause.finite, clause.helped, clause.held = True, text.endswith(" to"), False
    head = text.split()[0]
    clause.governed = head if head in _WITH_TO | _WITHOUT_TO | {"stop"} else ""
    if text in _REPORTS:
        clause.finite, clause.subject = False, Subject.UNKNOWN
    return replace(piece, text=said)


def _is_plural_phrase(pieces: Sequence[Piece], start: int) -> bool:
    """Tell whether a phrase of common nouns ends in a plural."""
    last = None
    for piece in pieces[start:]:
        if piece.text and not piece.noun:
            break
        last = piece if piece.text else last
    return last is not None and not last.name and last.text.endswith("s") and verbs.is_plural(last.text)


def _many(text: str, one: str, many: str) -> str:
    """Return a phrase with the plural of "be" where it opens with the singular."""
    return many + text[len(one) :] if text == one or text.startswith(f"{one} ") else text


def _numbered(pieces: Sequence[Piece]) -> Iterable[Piece]:
    """Set the last noun of a phrase after a number or a word such as many in the plural."""
    counting = False
    for i, piece in enumerate(pieces):
        if piece.text in _DEMONSTRATIVES and _is_plural_phrase(pieces, i + 1):
            yield replace(piece, text=_DEMONSTRATIVES[piece.text])
            continue
        if piece.counts:
            counting = True
        elif counting and not piece.noun and piece.text:
            counting = False
        elif counting and piece.noun:
            following = next((p for p in pieces[i + 1 :] if p.text), None)
            if following is None or not following.noun:
                counting = False
                yield replace(piece, text=piece.text if piece.name else verbs.plural(piece.text), many=True)
                continue
        yield piece
