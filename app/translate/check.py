"""Whether an English sentence keeps the terms and amounts of its source, and where it has them.

A check never guesses: a term counts as kept where its English, a listed variant or its abbreviation
stands in the sentence, an amount where a number of the same value and no other unit does.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from app.annotate.model import AnnotatedUnit, Quantity, Token, TokenKind
from app.text.article import Span
from app.translate.english_amounts import find_amount
from app.translate.english_numbers import find_numbers
from app.translate.english_terms import find_term
from app.translate.unit import EnglishSentence, Link, Origin, UnitEnglish


class Checked(StrEnum):
    """What a finding is about."""

    TERM = "term"
    AMOUNT = "amount"


@dataclass(frozen=True, slots=True)
class Finding:
    """A term or an amount of a source sentence, and where its English stands in the translation."""

    kind: Checked
    span: Span  # in the unit's text
    source: str  # 830億美元
    expected: str  # US$83 billion
    found: tuple[Span, ...]  # in the sentence's English; empty where it was not kept
    term_id: str = ""

    @property
    def kept(self) -> bool:
        """Tell whether the English has it."""
        return bool(self.found)


def check_sentence(unit: AnnotatedUnit, span: Span, english: str) -> tuple[Finding, ...]:
    """Return a finding for each term and amount of a sentence, in the order of the source."""
    inside = [quantity for quantity in unit.quantities if span.start <= quantity.span.start < span.end]
    findings = [*_amounts(inside, english), *_terms(unit, span, inside, english)]
    return tuple(sorted(findings, key=lambda finding: finding.span))


def check_unit(unit: AnnotatedUnit, english: UnitEnglish) -> Iterator[tuple[EnglishSentence, Finding]]:
    """Yield the findings of all sentences that have English of their own; a gloss is none."""
    spans = unit.unit.sentences
    for sentence in english.sentences:
        if sentence.text and sentence.origin not in (Origin.GLOSS, Origin.NONE):
            for finding in check_sentence(unit, spans[sentence.index], sentence.text):
                yield sentence, finding


def losses(findings: Iterable[Finding]) -> str:
    """Return what English lacks of its source: 光罩 (photomask), 30億元 (30 billion); empty for nothing."""
    return ", ".join(dict.fromkeys(f"{one.source} ({one.expected})" for one in findings if not one.kept))


def links_of(findings: Iterable[Finding]) -> tuple[Link, ...]:
    """Return the links that terms and amounts give: only where there is no doubt which stands for which.

    Where a term stands twice on both sides the first answers the first; where the counts differ
    there is no link, unless the English has it once and the source has it once.
    """
    groups: dict[tuple[str, tuple[Span, ...]], list[Finding]] = defaultdict(list)
    for finding in findings:
        groups[finding.expected, finding.found].append(finding)
    claimed = Counter(place for _, found in groups for place in found)
    links = (
        Link(finding.span.start, finding.span.end, place.start, place.end)
        for (_, found), members in groups.items()
        if len(members) == len(found)
        for finding, place in zip(members, found, strict=True)
        if claimed[place] == 1
    )
    return tuple(sorted(links, key=lambda link: link.start))


def name_links(unit: AnnotatedUnit, span: Span, english: str) -> tuple[Link, ...]:
    """Return the links of Latin names that stand in the English as they stand in the source."""
    places: dict[str, list[Span]] = defaultdict(list)
    for token in unit.tokens_of(span):
        if token.kind is TokenKind.LATIN and not token.term and token.quantity is None:
            places[token.text].append(token.span)
    links = list[Link]()
    for name, sources in places.items():
        found = [match.span() for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", english)]
        if len(found) == len(sources):
            links += (Link(s.start, s.end, *place) for s, place in zip(sources, found, strict=True))
    return tuple(links)


@dataclass(frozen=True, slots=True)
class TermCount:
    """How often a term stands in an article and how often its English was kept."""

    source: str
    expected: str
    kept: int
    lost: tuple[int, ...]  # the rows in which it was not


@dataclass(frozen=True, slots=True)
class TermReport:
    """What became of the terms and amounts of an article."""

    terms: tuple[TermCount, ...]
    lost_amounts: tuple[tuple[int, Finding], ...]  # with the row
    amounts: int = 0

    @property
    def kept(self) -> int:
        """How many occurrences of terms were kept."""
        return sum(term.kept for term in self.terms)

    @property
    def total(self) -> int:
        """How many occurrences of terms there are."""
        return sum(term.kept + len(term.lost) for term in self.terms)


def report(rows: Iterable[tuple[int, Finding]]) -> TermReport:
    """Sum up findings with their rows: terms not kept come first, the most frequent before the others."""
    terms: dict[str, list[tuple[int, Finding]]] = defaultdict(list)
    amounts: list[tuple[int, Finding]] = []
    for row, finding in rows:
        (amounts if finding.kind is Checked.AMOUNT else terms[finding.term_id]).append((row, finding))
    counts = [_count(members) for members in terms.values()]
    counts.sort(key=lambda term: (-len(term.lost), -term.kept))
    lost = tuple((row, finding) for row, finding in amounts if not finding.kept)
    return TermReport(tuple(counts), lost, len(amounts))


def _count(members: list[tuple[int, Finding]]) -> TermCount:
    first = members[0][1]
    lost = tuple(row for row, finding in members if not finding.kept)
    return TermCount(first.source, first.expected, len(members) - len(lost), lost)


def _amounts(quantities: Iterable[Quantity], english: str) -> Iterator[Finding]:
    numbers = find_numbers(english)
    for quantity in quantities:
        if not _idiomatic(quantity):
            found = find_amount(quantity, english, numbers)
            yield Finding(Checked.AMOUNT, quantity.span, quantity.text, quantity.english, found)


def _idiomatic(quantity: Quantity) -> bool:
    """Tell whether good English may leave an amount out: 一家公司 is a company, 一個 often nothing."""
    return not quantity.unit and quantity.value is not None and Decimal(str(quantity.value)) == 1


def _terms(unit: AnnotatedUnit, span: Span, amounts: list[Quantity], english: str) -> Iterator[Finding]:
    for token in unit.tokens_of(span):
        if token.term and not any(token.span.overlaps(amount.span) for amount in amounts):
            yield _term(token, english)


def _term(token: Token, english: str) -> Finding:
    entry = token.term
    assert entry is not None
    found = find_term(entry, english, token.text)
    return Finding(Checked.TERM, token.span, token.text, entry.en, found, entry.id)
