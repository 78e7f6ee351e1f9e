"""Fits links to the words of the annotation: a model cuts its text elsewhere than readers do."""

from collections.abc import Iterable
from dataclasses import replace

from app.annotate.model import AnnotatedUnit, Token, TokenKind
from app.text.article import Span
from app.translate.unit import Link

_SILENT = (TokenKind.PUNCTUATION, TokenKind.SPACE)
_STRUCTURE = frozenset("的地得了着过和与及或在对把被让令使将会已也都就是从向以于而但为")


def whole_words(links: Iterable[Link], unit: AnnotatedUnit) -> tuple[Link, ...]:
    """Return links that begin and end with a word; what two links would share is linked by neither."""
    fitted = [made for link in links if (made := _fitted(link, unit))]
    return tuple(
        link
        for i, link in enumerate(fitted)
        if not any(i != j and link.meets_in_chinese(other) for j, other in enumerate(fitted))
    )


def _fitted(link: Link, unit: AnnotatedUnit) -> Link | None:
    """Widen a link within one word to the word; leave out words that it has a part of, and little words."""
    tokens = [token for token in _touched(link, unit) if token.kind not in _SILENT]
    if len(tokens) > 1:
        tokens = [token for token in tokens if link.start <= token.start and token.end <= link.end]
    while tokens and tokens[0].simplified in _STRUCTURE:
        tokens = tokens[1:]
    while tokens and tokens[-1].simplified in _STRUCTURE:
        tokens = tokens[:-1]
    return replace(link, start=tokens[0].start, end=tokens[-1].end) if tokens else None


def _touched(link: Link, unit: AnnotatedUnit) -> tuple[Token, ...]:
    first = unit.token_at(link.start)
    return unit.tokens_of(Span(first.start, link.end)) if first else ()
