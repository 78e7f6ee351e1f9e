"""The files of the e-book; those that never change lie in ``resources/epub``."""

from html import escape
from string import Template
from uuid import NAMESPACE_URL, uuid5

from app import paths
from app.export.archive import archive
from app.export.content.model import Content
from app.export.content.options import FileOptions
from app.export.content.wording import LANGUAGES
from app.export.epub.inline import Inline
from app.export.epub.reference import glossary_part, notes_part
from app.export.epub.text import Part, comments_part, main_column, text_parts
from app.export.pdf.options import Column

_NAMESPACE = uuid5(NAMESPACE_URL, "https://jingdu.invalid/epub")


def package(content: Content, options: FileOptions) -> bytes:
    """Return the e-book."""
    parts = _parts(content, Inline(content, options.readings))
    files = [
        ("mimetype", "application/epub+zip"),
        ("META-INF/container.xml", _resource("container.xml")),
        ("EPUB/package.opf", _opf(content, options, parts)),
        ("EPUB/nav.xhtml", _filled("nav.xhtml", entries="\n".join(map(_entry, parts)))),
        ("EPUB/style.css", _resource("style.css")),
        *((f"EPUB/{part.file}", _page(part)) for part in parts),
    ]
    return archive(files, stored=("mimetype",))


def _parts(content: Content, inline: Inline) -> list[Part]:
    parts = list(text_parts(content, inline))
    if content.comments:
        parts.append(comments_part(content, inline))
    if content.glossary.entries:
        parts.append(glossary_part(content, inline))
    if content.notes:
        parts.append(notes_part(content, inline))
    return parts


def _opf(content: Content, options: FileOptions, parts: list[Part]) -> str:
    text = "\n".join(
        "".join(run.text for run in runs) for row in content.rows for runs in row.chinese.values()
    )
    english = [LANGUAGES[Column.ENGLISH]] if Column.ENGLISH in content.columns else []
    languages = dict.fromkeys([LANGUAGES[main_column(content)], *english])
    names = [part.file for part in parts]
    return _filled(
        "package.opf",
        id=str(uuid5(_NAMESPACE, f"{content.title}\n{text}")),
        title=escape(content.title),
        languages="".join(f"<dc:language>{language}</dc:language>" for language in languages),
        source=f"<dc:source>{escape(content.address)}</dc:source>" if content.address else "",
        made=options.stamp,
        manifest="\n".join(
            f'<item id="{_id(name)}" href="{name}" media-type="application/xhtml+xml"/>' for name in names
        ),
        spine="\n".join(f'<itemref idref="{_id(name)}"/>' for name in names),
    )


def _id(name: str) -> str:
    return name.removesuffix(".xhtml")


def _entry(part: Part) -> str:
    lang = f'lang="{part.language}" xml:lang="{part.language}"'
    return f'<li><a href="{part.file}" {lang}>{escape(part.title)}</a></li>'


def _page(part: Part) -> str:
    return _filled("page.xhtml", language=part.language, title=escape(part.title), body=part.body)


def _filled(name: str, **values: str) -> str:
    return Template(_resource(name)).substitute(values)


def _resource(name: str) -> str:
    return paths.resource(f"epub/{name}").read_text("utf-8")
