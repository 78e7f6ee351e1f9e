"""Word and reading corrections of packs: applied to a unit, and gathered from an article.

They go by sentence and place, not by word: a list of words would tell what the article is about, and
would cut the same characters everywhere. Places count letters and characters only, so that spaces and
marks, which copies of an article write in many ways, do not shift them.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import accumulate

from app.annotate.article import AnnotatedArticle
from app.annotate.model import AnnotatedUnit, Token
from app.annotate.word_fixes import WordFix
from app.lexicon import script
from app.lexicon.corrections import CorrectionSet
from app.lexicon.reading import ReadingSource, parse_syllables
from app.text.article import Span, Unit
from app.translate.pack_file import PackFix, fingerprint
from app.translate.packs import PackShelf
from app.translate.service import source_of
from app.translate.shelved import PackIndex


class PackFixes:
    """The corrections of the packs in use for the units of one article; the reader's own go before them."""

    def __init__(self, shelf: PackShelf, own: CorrectionSet) -> None:
        self._shelf = shelf
        self._own = own

    def __call__(self, unit: Unit) -> tuple[WordFix, ...]:
        """Return the corrections that hold in a unit."""
        if not self._index.words:
            return ()
        found = (fix for span in unit.sentences for fix in self._of_sentence(unit, span))
        own = self._own_places(script.simplify(unit.text))
        return tuple(fix for fix in found if not any(fix.span.overlaps(place) for place in own))

    @cached_property
    def _index(self) -> PackIndex:
        return self._shelf.index

    def _of_sentence(self, unit: Unit, span: Span) -> Iterator[WordFix]:
        known = self._index.words.get(fingerprint(span.of(unit.text)), ())
        signs = _signs(unit.text, span) if known else []
        for fix in known:
            if fix.end <= len(signs):
                place = Span(signs[fix.start], signs[fix.end - 1] + 1)
                cuts = tuple(signs[cut] for cut in fix.cuts)
                yield WordFix(place, cuts, parse_syllables(fix.reading) or ())

    def _own_places(self, simplified: str) -> list[Span]:
        """Return where words stand that the reader has corrected."""
        if self._pattern is None:
            return []
        return [Span(*match.span()) for match in self._pattern.finditer(simplified)]

    @cached_property
    def _pattern(self) -> re.Pattern[str] | None:
        own = {*self._own.joined, *self._own.split, *self._own.readings}
        return re.compile("|".join(map(re.escape, sorted(own, key=len, reverse=True)))) if own else None


def gathered_fixes(article: AnnotatedArticle, own: CorrectionSet) -> dict[str, tuple[PackFix, ...]]:
    """Return where the reader's corrections show in an article, by fingerprint."""
    found: dict[str, tuple[PackFix, ...]] = {}
    if not (own.joined or own.split or own.readings):
        return found
    for unit in article:
        for span in unit.unit.sentences:
            fixes = tuple(_fixes_in(unit, span, own))
            if fixes:
                found[fingerprint(source_of(unit, span))] = fixes
    return found


def _fixes_in(unit: AnnotatedUnit, span: Span, own: CorrectionSet) -> Iterator[PackFix]:
    """Yield the corrections that show in a sentence."""
    number = {place: i for i, place in enumerate(_signs(unit.unit.text, span))}
    tokens = unit.tokens_of(span)
    for token in tokens:
        reading = _own_reading(token)
        if (token.simplified in own.joined or reading) and token.start in number:
            yield PackFix(number[token.start], number[token.end - 1] + 1, reading=reading)
    for at in range(len(tokens)):
        if parts := _split_at(tokens, at, own):
            starts = [number[token.start] for token in parts]
            yield PackFix(starts[0], number[parts[-1].end - 1] + 1, tuple(starts[1:]))


def _own_reading(token: Token) -> str:
    reading = token.word.reading
    return " ".join(reading.pinyin) if reading and reading.source is ReadingSource.READER else ""


def _split_at(tokens: Sequence[Token], at: int, own: CorrectionSet) -> Sequence[Token]:
    """Return the tokens from a place on that are the parts of a word which the reader has split."""
    whole = list(accumulate(token.simplified for token in tokens[at : at + 12]))
    for size, word in enumerate(whole, 1):
        parts = tokens[at : at + size]
        if own.split.get(word) == tuple(token.simplified for token in parts):
            return parts
    return ()


def _signs(text: str, span: Span) -> list[int]:
    """Return where the letters and characters of a sentence stand."""
    return [place for place in range(span.start, span.end) if text[place].isalnum()]
