"""The title block: where the article comes from, how long it is, and what was used to read it."""

from datetime import date
from pathlib import PurePath
from urllib.parse import urlsplit

from app import __version__
from app.annotate.article import AnnotatedArticle
from app.export.pdf.overview import Overview
from app.export.pdf.wording import clean
from app.text.article import UnitKind
from app.text.furniture import author_of

_LONGEST = 110  # characters of an address
_APART = 2.5  # ems between the title and the source at the head of a page


def facts(article: AnnotatedArticle, counted: Overview, termbase: str) -> list[tuple[str, str]]:
    """Return names and values; what is not known is left out."""
    counts = f"{counted.words:,}\u00a0words, {counted.characters:,}\u00a0characters"
    if counted.english_words:
        counts += f"; English {counted.english_words:,}\u00a0words"
    told = (
        ("Author", author(article)),
        ("Date", _date(article)),
        ("Source", source(article)),
        ("Length", counts),
        ("English", "; ".join(counted.credits)),
        ("Termbase", termbase),
        ("Prepared", f"{_written(date.today())} with Jingdu {__version__}"),
    )
    return [(name, clean(value)) for name, value in told if value]


def author(article: AnnotatedArticle) -> str:
    """Return whom the article's byline names."""
    names = (author_of(u.text) for u in article.article.units if u.kind is UnitKind.BYLINE)
    return next(filter(None, names), "")


def source(article: AnnotatedArticle) -> str:
    """Return the address of the page, or the name of the file without its folder."""
    name = article.article.source
    if name.startswith(("http://", "https://")):
        parts = urlsplit(name)
        shown = f"{parts.netloc}{parts.path}".rstrip("/")
    else:
        shown = PurePath(name.replace("\\", "/")).name if name != "standard input" else ""
    return shown if len(shown) <= _LONGEST else f"{shown[:_LONGEST]}…"


def running_head(title: str, article: AnnotatedArticle, width: float) -> tuple[str, str]:
    """Return what the head of each page has room for: the title, and the site or file that it comes from.

    ``width`` is that of the page in ems.
    """
    place = source(article)
    if article.article.source.startswith(("http://", "https://")):
        place = place.partition("/")[0].removeprefix("www.")
    place = _cut(clean(place), width / 3)
    return _cut(title, width - _width(place) - _APART), place


def _cut(text: str, width: float) -> str:
    """Leave out the end of a text that is wider, and the places where a long one could be broken."""
    text = text.replace("\u200b", "")
    if _width(text) <= width:
        return text
    while text and _width(text) + 1 > width:
        text = text[:-1]
    return f"{text}…"


def _width(text: str) -> float:
    return sum(map(_advance, text))


def _advance(sign: str) -> float:
    return 1.0 if sign >= "\u2e80" else 0.62


def _date(article: AnnotatedArticle) -> str:
    """Return the date that a byline gives, in English."""
    for index, unit in enumerate(article.article.units):
        if unit.kind is UnitKind.BYLINE:
            for quantity in article[index].quantities:
                if quantity.unit == "date" and quantity.iso:
                    return quantity.english
    return ""


def _written(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
