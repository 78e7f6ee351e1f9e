"""Annotation by Jingdu as the tables measure it."""

from collections.abc import Callable

from app.annotate.article import AnnotatedArticle
from app.annotate.pipeline import Annotator
from app.lexicon import termbase
from app.lexicon.dictionary import Dictionary
from app.lexicon.lexicon import Lexicon
from app.lexicon.termbase import Termbase
from app.text.article import Article, Span, Unit, UnitKind

_FIRST = "晶片。"


def fresh(terms: Termbase | None = None) -> Annotator:
    """Return an annotator whose parts are loaded but that knows no word of the text yet."""
    made = Annotator(Lexicon(Dictionary(), termbase.load() if terms is None else terms))
    whole = Span(0, len(_FIRST))
    made.unit(Unit(0, UnitKind.PARAGRAPH, whole, _FIRST, (whole,)))
    return made


def read_all(annotated: AnnotatedArticle) -> int:
    """Read everything that an annotation offers, column by column, and return how much that was."""
    count = 0
    for unit in annotated:
        count += len(unit.simplified) + len(unit.repaired) + len(unit.slips) + len(unit.quantities)
        count += len(unit.starts) + len(unit.slip_at) + len(unit.quantity_at)
        for word in unit.words:
            count += len(word.pinyin) + len(word.zhuyin) + len(word.simplified) + (word.term is not None)
    return count


def read_tokens(annotated: AnnotatedArticle) -> int:
    """Read the same from an object a token."""
    count = 0
    for unit in annotated:
        count += len(unit.simplified) + len(unit.repaired) + len(unit.slips) + len(unit.quantities)
        for token in unit.tokens:
            count += len(token.pinyin) + len(token.zhuyin) + len(token.simplified)
            count += (token.term is not None) + (token.slip is not None) + (token.quantity is not None)
    return count


def annotating(
    article: Article,
    terms: Termbase | None = None,
    read: Callable[[AnnotatedArticle], int] = read_all,
) -> Callable[[], int]:
    """Return the run that annotates an article with a fresh annotator."""
    annotator = fresh(terms)
    return lambda: read(annotator.article(article))
