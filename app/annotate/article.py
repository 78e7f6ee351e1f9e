"""An article with its annotation, made unit by unit when first asked for."""

from collections.abc import Callable, Iterator
from functools import lru_cache

from app.annotate.model import AnnotatedUnit, TokenKind, Word
from app.lexicon import script
from app.text.article import Article, Unit

_KEPT = 200  # units; a unit is annotated again in a millisecond or two


def plain(article: Article) -> "AnnotatedArticle":
    """Return an article of which nothing is known yet: it can be read, but no word pointed at."""
    return AnnotatedArticle(article, _plain)


def _plain(unit: Unit) -> AnnotatedUnit:
    simplified = script.simplify(unit.text)
    words = (Word(unit.text, simplified, TokenKind.SPACE),)
    return AnnotatedUnit(unit, unit.text, simplified, words[: len(unit.text)], (0,)[: len(unit.text)])


class AnnotatedArticle:
    """The units of an article, annotated lazily; ``article[i]`` is the annotation of unit ``i``."""

    def __init__(self, article: Article, annotate: Callable[[Unit], AnnotatedUnit]) -> None:
        self.article = article
        self._annotate = lru_cache(maxsize=_KEPT)(annotate)

    def __len__(self) -> int:
        return len(self.article.units)

    def __getitem__(self, index: int) -> AnnotatedUnit:
        return self._annotate(self.article.units[index])

    def __iter__(self) -> Iterator[AnnotatedUnit]:
        return (self._annotate(unit) for unit in self.article.units)
