"""What the rows of the parallel view show: units, their annotation and their English."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from app.annotate.article import AnnotatedArticle
from app.annotate.model import AnnotatedUnit, Token
from app.text.article import Span, UnitKind
from app.translate.unit import UnitEnglish


@dataclass(frozen=True)
class RowContent:
    """One row: a unit's annotation, and its English once it is there."""

    unit: AnnotatedUnit
    english: UnitEnglish | None

    @property
    def kind(self) -> UnitKind:
        """What the unit is in its page."""
        return self.unit.unit.kind

    @cached_property
    def english_text(self) -> str:
        """The English of the unit as one paragraph, empty while it is not there."""
        return self.english.text if self.english else ""

    @cached_property
    def english_links(self) -> tuple[tuple[Span, int], ...]:
        """Stretches of the English that render a term or amount, with the token's index."""
        return tuple(_links(self.unit.tokens, self.unit, self.english_text))

    def english_spans(self, index: int) -> tuple[Span, ...]:
        """Return where a token stands in the English; nothing rather than a guess."""
        wanted = _group(self.unit, self.unit.tokens[index])
        return tuple(
            span for span, owner in self.english_links if _group(self.unit, self.unit.tokens[owner]) == wanted
        )


class RowSource:
    """The rows of an article; English arrives unit by unit."""

    def __init__(self, article: AnnotatedArticle) -> None:
        self.article = article
        self.english: dict[int, UnitEnglish] = {}

    def __len__(self) -> int:
        return len(self.article)

    def __getitem__(self, row: int) -> RowContent:
        return RowContent(self.article[row], self.english.get(row))

    def sizes(self) -> Sequence[int]:
        """Return the characters of each row, without annotating any."""
        return [len(unit.text) for unit in self.article.article.units]


def _group(unit: AnnotatedUnit, token: Token) -> tuple[str, int]:
    """Tokens that share an amount are one thing to point at."""
    return ("quantity", token.quantity) if token.quantity is not None else ("token", token.index)


def _links(tokens: Sequence[Token], unit: AnnotatedUnit, english: str) -> list[tuple[Span, int]]:
    wanted: dict[str, list[int]] = {}
    seen: set[tuple[str, int]] = set()
    for token in tokens:
        group = _group(unit, token)
        if group in seen:
            continue
        seen.add(group)
        phrase = _phrase(unit, token)
        if phrase:
            wanted.setdefault(phrase, []).append(token.index)
    links: list[tuple[Span, int]] = []
    taken: list[Span] = []
    for phrase in sorted(wanted, key=len, reverse=True):
        found = [span for span in _occurrences(phrase, english) if not any(span.overlaps(t) for t in taken)]
        if len(found) == len(wanted[phrase]):
            links.extend(zip(found, wanted[phrase], strict=True))
            taken.extend(found)
    return sorted(links)


def _phrase(unit: AnnotatedUnit, token: Token) -> str:
    if token.quantity is not None:
        return unit.quantities[token.quantity].english
    if token.term:
        return token.term.en
    return token.text if token.text.isascii() and token.text[:1].isalpha() else ""


def _occurrences(phrase: str, english: str) -> list[Span]:
    pattern = re.compile(rf"(?<![\w]){re.escape(phrase)}(?:e?s)?(?![\w])", re.IGNORECASE)
    return [Span(*match.span()) for match in pattern.finditer(english)]
