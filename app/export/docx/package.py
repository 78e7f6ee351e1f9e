"""The parts of the text document; those that never change lie in ``resources/docx``."""

from string import Template
from xml.sax.saxutils import escape

from app import paths
from app.export.archive import archive
from app.export.content.model import Content
from app.export.content.options import FileOptions
from app.export.docx import reference
from app.export.docx.blocks import paragraph, plain
from app.export.docx.runs import Writer
from app.export.docx.text import TextWriter
from app.export.pdf.options import Paper

_PAPERS = {Paper.A4: (11906, 16838), Paper.LETTER: (12240, 15840)}  # twentieths of a point
_MARGIN = 1077


def package(content: Content, options: FileOptions) -> bytes:
    """Return the document."""
    width, height = _PAPERS[options.paper]
    if options.landscape:
        width, height = height, width
    writer = Writer(content, options.readings)
    values = {
        "body": _body(content, writer, width - 2 * _MARGIN),
        "width": str(width),
        "height": str(height),
        "margin": str(_MARGIN),
        "orient": ' w:orient="landscape"' if options.landscape else "",
        "title": escape(content.title),
        "made": options.stamp,
        "keywords": escape(", ".join(content.glossary.keywords)),
    }
    values["comments"] = "".join(reference.comments(content, writer.remarks, options.stamp))
    return archive((name, Template(_resource(file)).substitute(values)) for name, file in _PARTS.items())


_PARTS = {
    "[Content_Types].xml": "content-types.xml",
    "_rels/.rels": "package-rels.xml",
    "docProps/core.xml": "core.xml",
    "docProps/app.xml": "app.xml",
    "word/document.xml": "document.xml",
    "word/_rels/document.xml.rels": "document-rels.xml",
    "word/styles.xml": "styles.xml",
    "word/settings.xml": "settings.xml",
    "word/fontTable.xml": "font-table.xml",
    "word/comments.xml": "comments.xml",
    "word/footer1.xml": "footer.xml",
}


def _resource(name: str) -> str:
    return paths.resource(f"docx/{name}").read_text("utf-8")


def _body(content: Content, writer: Writer, width: int) -> str:
    text = TextWriter(content, writer, width)
    parts = [*text.title()]
    if content.address:
        parts.append(plain("Source", content.address))
    if content.origin:
        parts.append(plain("Source", f"English: {content.origin}, where a row says nothing else."))
    parts += [reference.legend(content), text.text()]
    if content.comments:
        parts += [plain("Heading1", "Comments"), text.comments()]
    if content.glossary.entries:
        parts += [plain("Heading1", "Glossary"), reference.glossary(content, width)]
    if content.notes:
        parts += [plain("Heading1", "Amounts, dates and slips"), reference.notes(content, width)]
    return "".join((*parts, paragraph("Source", "")))  # behind a table there must be a paragraph
