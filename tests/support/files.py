"""Articles as content and as files of the formats that flow."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.annotate.article import AnnotatedArticle
from app.annotate.model import AnnotatedUnit
from app.export.content.gather import gather
from app.export.content.model import Content
from app.export.content.options import FileOptions
from app.export.formats import export_file
from app.jobs import CancelToken, finish
from app.text.article import UnitKind
from app.translate.unit import UnitEnglish
from tests.support import articles
from tests.support.articles import annotated, english, sign

MADE = datetime(2026, 1, 31, 12, tzinfo=UTC)
TRICKY = (
    "<b>&amp;</b>",
    "</script><script>alert(1)</script>",
    "</style>",
    "' onmouseover='x' \"",
    "]]>",
    "<!--",
    "$title ${body} {0} %s",
    "&#8203;",
)


def options(**chosen: Any) -> FileOptions:
    """Return options with a fixed date."""
    return FileOptions(made=MADE, **chosen)


def content(
    article: AnnotatedArticle | None = None, texts: Sequence[UnitEnglish] = (), **chosen: Any
) -> Content:
    """Return the content of an article, of the sample where none is given."""
    if article is None:
        article, texts = articles.sample()
    return finish(gather(article, texts, options(**chosen), CancelToken()))


def exported(
    target: Path, article: AnnotatedArticle | None = None, texts: Sequence[UnitEnglish] = (), **chosen: Any
) -> bytes:
    """Return the bytes of an article as the file that the target's name asks for."""
    if article is None:
        article, texts = articles.sample()
    finish(export_file(article, texts, options(**chosen), target, CancelToken()))
    return target.read_bytes()


def everywhere(text: str) -> tuple[AnnotatedArticle, list[UnitEnglish]]:
    """Return an article that has a text wherever an article can have one."""
    units: tuple[AnnotatedUnit, ...] = (
        annotated(UnitKind.TITLE, sign(text)),
        annotated(UnitKind.PARAGRAPH, sign(text), sign("三億"), amount=("三億", text)),
        annotated(UnitKind.PARAGRAPH, sign("限制"), sign(text), was=("限製", "限制")),
        annotated(UnitKind.COMMENT, sign(text), author=text, reply_to=text),
    )
    return articles.article(*units, title=text), [english(text, text) for _ in units]
