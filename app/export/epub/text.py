"""The text of the e-book in parts that begin with a heading, and the comments."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from app.export.content.model import Content, Row
from app.export.content.wording import LANGUAGES
from app.export.epub.inline import Inline
from app.export.pdf.options import Column
from app.text.article import UnitKind

_LONGEST = 150  # rows of a part; readers lay out one file at a time
_DEEPEST = 6


@dataclass(frozen=True, slots=True)
class Part:
    """A file of the text: its name, what the contents call it, in which language, and its body."""

    file: str
    title: str
    language: str
    body: str


def text_parts(content: Content, inline: Inline) -> tuple[Part, ...]:
    """Return the parts of the article."""
    return tuple(
        _part(f"text-{number}.xhtml", rows, content, inline)
        for number, rows in enumerate(_divided(content.text), 1)
    )


def comments_part(content: Content, inline: Inline) -> Part:
    """Return the comments as a part of their own."""
    inline.begin("comments.xhtml")
    body = "\n".join(
        f'<section class="d{min(row.depth, _DEEPEST)}">{"" if row.goes_on else _who(row)}'
        f"{_row(row, content, inline)}</section>"
        for row in content.comments
    )
    head = '<h1 lang="en" xml:lang="en">Comments</h1>\n'
    return Part("comments.xhtml", "Comments", "en", head + body)


def main_column(content: Content) -> Column:
    """Return the column whose text leads: the first Chinese one, or the English where it is alone."""
    return next(iter(content.chinese), Column.ENGLISH)


def _divided(rows: Sequence[Row]) -> Iterator[list[Row]]:
    part: list[Row] = []
    for row in rows:
        begins = row.kind is UnitKind.HEADING and any(r.kind is UnitKind.PARAGRAPH for r in part)
        if part and (begins or len(part) >= _LONGEST):
            yield part
            part = []
        part.append(row)
    if part:
        yield part


def _part(file: str, rows: Sequence[Row], content: Content, inline: Inline) -> Part:
    inline.begin(file)
    column = main_column(content)
    headed = rows[0].kind in (UnitKind.HEADING, UnitKind.TITLE) and column is not Column.ENGLISH
    title = "".join(run.text for run in rows[0].chinese[column]) if headed else content.title
    body = "\n".join(_row(row, content, inline) for row in rows)
    return Part(file, " ".join(title.split()), LANGUAGES[column], body)


def _who(row: Row) -> str:
    answers = f" answers {escape(row.reply_to)}" if row.reply_to else ""
    return f'<p class="who" lang="en" xml:lang="en"><b>{escape(row.author or "Anonymous")}</b>{answers}</p>'


def _row(row: Row, content: Content, inline: Inline) -> str:
    """Return a paragraph in the leading column, and its English beneath."""
    column = main_column(content)
    tag = {UnitKind.TITLE: "h1", UnitKind.HEADING: "h2"}.get(row.kind, "p")
    made = ""
    if column is not Column.ENGLISH:
        language = "en" if row.latin else LANGUAGES[column]
        made = f'<{tag} class="{row.kind.value}"{_lang(language)}>{inline.runs(row.chinese[column])}</{tag}>'
    english = inline.english(row.english)
    if english:
        made += f'<p class="english {row.kind.value}"{_lang("en")}>{english}</p>'
    return f'<div class="row" id="r{row.number}">{made}</div>'


def _lang(language: str) -> str:
    return f' lang="{language}" xml:lang="{language}"'
