"""Cutting sentences into clauses, and putting the English of the clauses together."""

import re
from collections.abc import Sequence
from dataclasses import replace

from app.text.article import Span
from app.translate.engine import Rendering
from app.translate.unit import Link

LONGEST = 140  # characters; the models saw few longer sentences and lose the thread
_CLAUSE = re.compile(r"[^，,；;：:、。！？…]*[，,；;：:、。！？…]*[”’）》]*")
_SHORTEST = 6  # characters of a clause that stands by itself
_MARKS = {"，": ",", ",": ",", "、": ",", "；": ";", ";": ";", "：": ":", ":": ":", "…": "…"}
_LOWER = re.compile(
    r"the|a|an|this|that|these|those|it|its|they|their|there|he|she|his|her|we|our|you|your|but|and|"
    r"or|so|if|in|on|at|by|for|from|to|of|with|as|after|before|when|while|because|although|though|"
    r"even|also|only|both|many|some|most|all|no|not|such|other|others|another|more",
    re.IGNORECASE,
)
_WORD = re.compile(r"[A-Za-z]+")


def long_parts(text: str) -> tuple[Span, ...]:
    """Cut a text after commas and the like where it is too long for a model, else leave it whole."""
    if len(text) <= LONGEST:
        return (Span(0, len(text)),)
    parts: list[Span] = []
    for clause in _clauses(text):
        if parts and clause.end - parts[-1].start <= LONGEST:
            parts[-1] = Span(parts[-1].start, clause.end)
        else:
            parts.extend(_pieces(clause))
    return tuple(parts)


def clauses(text: str) -> tuple[Span, ...]:
    """Cut a text after every comma and the like; crumbs stay with the clause before them."""
    parts: list[Span] = []
    for clause in _clauses(text):
        crumb = parts and min(clause.end - clause.start, parts[-1].end - parts[-1].start) < _SHORTEST
        if crumb and clause.end - parts[-1].start <= LONGEST:
            parts[-1] = Span(parts[-1].start, clause.end)
        else:
            parts.extend(_pieces(clause))
    return tuple(parts)


def joined(text: str, spans: Sequence[Span], english: Sequence[Rendering]) -> Rendering:
    """Return one rendering of the parts of a text; Chinese offsets count within the whole text."""
    if len(spans) == 1:
        return english[0]
    whole, links, doubt = "", list[Link](), ""
    for number, (span, part) in enumerate(zip(spans, english, strict=True)):
        said = part.text.strip()
        if number + 1 < len(spans):
            said = _open_end(said, span.of(text))
        if not said:
            continue
        if whole:
            said = _lowered(said, whole)
            whole += " "
        links.extend(
            _moved(link, span.start, len(whole)) for link in part.links if link.english_end <= len(said)
        )
        whole += said
        doubt = doubt or part.doubt
    return Rendering(whole, doubt, tuple(links))


def _clauses(text: str) -> list[Span]:
    return [Span(*match.span()) for match in _CLAUSE.finditer(text) if match[0]]


def _pieces(span: Span) -> list[Span]:
    starts = range(span.start, span.end, LONGEST)
    return [Span(start, min(start + LONGEST, span.end)) for start in starts]


def _open_end(english: str, chinese: str) -> str:
    """Close a clause that does not end its sentence with the mark of the Chinese."""
    last = chinese.rstrip("”’）》")[-1:]
    if last and last in "。！？":
        return english
    bare = english.rstrip(" .,;:")
    return bare + _MARKS.get(last, "") if bare else ""


def _lowered(english: str, before: str) -> str:
    """Begin in lower case after a comma, unless the first word may be a name."""
    first = _WORD.match(english)
    if first and _LOWER.fullmatch(first[0]) and not before.endswith((".", "!", "?")):
        return english[0].lower() + english[1:]
    return english


def _moved(link: Link, chinese: int, english: int) -> Link:
    return replace(
        link,
        start=link.start + chinese,
        end=link.end + chinese,
        english_start=link.english_start + english,
        english_end=link.english_end + english,
    )
