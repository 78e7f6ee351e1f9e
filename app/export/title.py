"""The title of an article, as a file may have it."""

from collections.abc import Callable

from app.annotate.article import AnnotatedArticle
from app.text.full_width import full_width

_LONGEST = 40  # characters of the text that stand for a title


def title_of(article: AnnotatedArticle, fit: Callable[[str], str]) -> str:
    """Return the title, else the start of the text, on one line; ``fit`` leaves out what no file can hold."""
    first = next((unit.text for unit in article.article.units if unit.text.strip()), "")
    return " ".join(fit(full_width(article.article.title or first[:_LONGEST])).split()) or "Jingdu"
