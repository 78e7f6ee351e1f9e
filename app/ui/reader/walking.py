"""Where the keyboard goes from a word: the next word, term, sentence or row, or the one before."""

from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum

from app.annotate.article import AnnotatedArticle
from app.annotate.model import AnnotatedUnit, Token, TokenKind

Place = tuple[int, int]  # row, index of the token

_SILENT = (TokenKind.SPACE, TokenKind.PUNCTUATION)  # nothing to say of these
_FURTHEST = 4_000  # rows to look for a term in; more would be felt


class Stride(StrEnum):
    """How far a step goes."""

    WORD = "word"
    TERM = "term"
    SENTENCE = "sentence"
    ROW = "row"


def says_something(token: Token) -> bool:
    """Tell whether there is anything to say of a token."""
    return token.kind not in _SILENT


def step(article: AnnotatedArticle, start: Place, stride: Stride, by: int) -> Place | None:
    """Return the place one stride on (1) or back (-1) from a place, None at the end of the article.

    Going back within a sentence or row, like going back in a book, first leads to its start.
    """
    row, index = start
    first = [place for place in _stops(article[row], stride) if (place - index) * by > 0]
    if first:
        return row, min(first, key=lambda place: abs(place - index))
    row += by
    for _ in range(_FURTHEST):
        if not 0 <= row < len(article):
            return None
        stops = _stops(article[row], stride)
        if stops:
            return row, stops[0 if by > 0 else -1]
        row += by
    return None


def first_place(article: AnnotatedArticle, row: int, stride: Stride) -> Place | None:
    """Return the first place to stop at, from the start of a row on."""
    stops = _stops(article[row], stride)
    return (row, stops[0]) if stops else step(article, (row, -1), stride, 1)


def _stops(unit: AnnotatedUnit, stride: Stride) -> Sequence[int]:
    """Return the indexes of the tokens of a unit at which a stride ends, in order."""
    return tuple(_STOPS[stride](unit))


def _words(unit: AnnotatedUnit) -> Iterator[int]:
    return (token.index for token in unit.tokens if says_something(token))


def _terms(unit: AnnotatedUnit) -> Iterator[int]:
    return (token.index for token in unit.tokens if token.term)


def _sentences(unit: AnnotatedUnit) -> Iterator[int]:
    for span in unit.unit.sentences:
        words = (token.index for token in unit.tokens_of(span) if says_something(token))
        first = next(words, None)
        if first is not None:
            yield first


def _rows(unit: AnnotatedUnit) -> Iterator[int]:
    first = next(_words(unit), None)
    if first is not None:
        yield first


_STOPS: dict[Stride, Callable[[AnnotatedUnit], Iterator[int]]] = {
    Stride.WORD: _words,
    Stride.TERM: _terms,
    Stride.SENTENCE: _sentences,
    Stride.ROW: _rows,
}
