"""The whole page from its template, with a policy that lets nothing in it but its own style and script."""

from base64 import b64encode
from hashlib import sha256
from html import escape
from string import Template

from app import paths
from app.export.content.model import Content
from app.export.content.options import FileOptions
from app.export.content.wording import LANGUAGES
from app.export.pdf.options import Column
from app.export.web.inline import Inline
from app.export.web.reference import credit_html, glossary_html, legend_html, notes_html
from app.export.web.rows import article_html, comments_html

_HEADS = {
    Column.TRADITIONAL: '<span lang="en">Traditional</span> 繁體',
    Column.SIMPLIFIED: '<span lang="en">Simplified</span> 简体',
    Column.ENGLISH: "English",
}


def page(content: Content, options: FileOptions) -> bytes:
    """Return the page as UTF-8."""
    style, script = _resource("page.css"), _resource("page.js")
    inline = Inline(content, options.readings)
    text = article_html(content, inline), comments_html(content, inline)
    values = {
        "policy": _policy(style, script),
        "title": escape(content.title),
        "style": style,
        "script": script,
        "readings": options.readings.value,
        "shown": "".join(column.value[0] for column in content.columns),
        "made": options.made.strftime("%Y-%m-%d"),
        "heads": "".join(
            f'<div class="{c.value}" lang="{LANGUAGES[c]}">{_HEADS[c]}</div>' for c in content.columns
        ),
        "switches": "".join(_switch(column) for column in content.columns)
        if len(content.columns) > 1
        else "",
        "address": _address(content.address),
        "legend": legend_html(content),
        "credit": credit_html(content),
        "article": text[0],
        "comments": text[1],
        "glossary": glossary_html(content),
        "notes": notes_html(content),
        "words": inline.words.json(),
    }
    return Template(_resource("page.html")).substitute(values).encode()


def _resource(name: str) -> str:
    return paths.resource(f"web/{name}").read_text("utf-8")


def _policy(style: str, script: str) -> str:
    return (
        f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )


def _digest(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


def _switch(column: Column) -> str:
    name = column.value
    return f'<label><input type="checkbox" name="column" value="{name}" checked> {name.capitalize()}</label>'


def _address(address: str) -> str:
    """Return a link to the page the article was read from."""
    if not address:
        return ""
    return f'<p class="source">Source: <a href="{escape(address)}" rel="noreferrer">{escape(address)}</a></p>'
