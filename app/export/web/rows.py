"""The rows of the page: headings, paragraphs and the thread of comments."""

from collections.abc import Iterator, Sequence
from html import escape

from app.export.content.model import Content, Row
from app.export.content.wording import LANGUAGES
from app.export.pdf.options import Column
from app.export.web.inline import Inline
from app.text.article import UnitKind

_TAGS = {UnitKind.TITLE: "h1", UnitKind.HEADING: "h2"}
_DEEPEST = 6  # steps by which an answer stands further in


def article_html(content: Content, inline: Inline) -> str:
    """Return the text of the article, row by row."""
    return "\n".join(_row(row, content, inline) for row in content.text)


def comments_html(content: Content, inline: Inline) -> str:
    """Return the comments as a list, empty where there are none."""
    if not content.comments:
        return ""
    items = "\n".join(_comments(content.comments, content, inline))
    head = '<h2 id="comments">Comments</h2>'
    return f'<section aria-labelledby="comments">\n{head}\n<ol class="thread">\n{items}\n</ol>\n</section>'


def _comments(rows: Sequence[Row], content: Content, inline: Inline) -> Iterator[str]:
    for number, row in enumerate(rows):
        if not row.goes_on:
            yield f'<li class="d{min(row.depth, _DEEPEST)}">{_who(row)}'
        yield _row(row, content, inline)
        if number + 1 == len(rows) or not rows[number + 1].goes_on:
            yield "</li>"


def _who(row: Row) -> str:
    answers = f" <span>answers <b>{escape(row.reply_to)}</b></span>" if row.reply_to else ""
    return f'<p class="who"><b>{escape(row.author or "Anonymous")}</b>{answers}</p>'


def _row(row: Row, content: Content, inline: Inline) -> str:
    tag = _TAGS.get(row.kind, "div")
    cell = "p" if tag == "div" else "span"
    cells = "".join(_cell(column, row, cell, inline) for column in content.columns)
    return f'<{tag} class="row {row.kind.value}" id="r{row.number}">{cells}</{tag}>'


def _cell(column: Column, row: Row, tag: str, inline: Inline) -> str:
    english = column is Column.ENGLISH
    inside = inline.english(row.english) if english else inline.runs(row.chinese[column])
    language = "en" if row.latin else LANGUAGES[column]
    return f'<{tag} class="{column.value}" lang="{language}">{inside}</{tag}>'
