"""The interface's words for what can be chosen for an export."""

from PySide6.QtCore import QCoreApplication

from app.export.formats import Format
from app.export.pdf.options import Annotated, Layout, Order, Paper, Readings, Size

Named = tuple[tuple[str, str], ...]  # value, name


def _tr(text: str) -> str:
    return QCoreApplication.translate("export", text)


def formats() -> Named:
    """Return the formats."""
    return (
        (Format.PDF.value, _tr("PDF: typeset pages with notes")),
        (Format.HTML.value, _tr("HTML: a page for the browser")),
        (Format.DOCX.value, _tr("DOCX: a text document")),
        (Format.EPUB.value, _tr("EPUB: an e-book")),
    )


def format_about(kind: Format) -> str:
    """Return what a format that has no pages is good for."""
    return {
        Format.PDF: "",
        Format.HTML: _tr(
            "One file that any browser opens, without a network. Words show their cards under the pointer;"
            " the page follows the light or dark theme of the reader’s system, and can be printed."
        ),
        Format.DOCX: _tr(
            "A document for Word, LibreOffice or Pages: a table with one row for each paragraph,"
            " followed by the glossary. Made to be edited and commented on."
        ),
        Format.EPUB: _tr(
            "A book for reading apps and e-readers: each paragraph with its English below,"
            " terms linked to the glossary. The text flows to fit the screen."
        ),
    }[kind]


def file_kind(kind: Format) -> str:
    """Return the format as dialogs for files name it."""
    return {
        Format.PDF: _tr("PDF (*.pdf)"),
        Format.HTML: _tr("Web page (*.html)"),
        Format.DOCX: _tr("Text document (*.docx)"),
        Format.EPUB: _tr("E-book (*.epub)"),
    }[kind]


def layouts() -> Named:
    """Return the layouts of the PDF."""
    return (
        (Layout.THREE.value, _tr("Columns side by side")),
        (Layout.TWO.value, _tr("Chinese beside English")),
        (Layout.INTERLINEAR.value, _tr("Interlinear, by sentence")),
        (Layout.STUDY.value, _tr("Study sheet, by paragraph")),
    )


def readings(*, beside: bool) -> Named:
    """Return the readings; only set pages have zhuyin beside the characters."""
    every = (
        (Readings.NONE.value, _tr("None")),
        (Readings.PINYIN.value, _tr("Pinyin above")),
        (Readings.ZHUYIN.value, _tr("Zhuyin above")),
        (Readings.ZHUYIN_BESIDE.value, _tr("Zhuyin beside")),
    )
    return every if beside else every[:-1]


def words() -> Named:
    """Return which words have readings."""
    return ("all", _tr("All words")), ("unknown", _tr("Unknown words")), ("terms", _tr("Terms only"))


def papers() -> Named:
    """Return the sizes of paper."""
    return (Paper.A4.value, _tr("A4")), (Paper.LETTER.value, _tr("Letter"))


def sizes() -> Named:
    """Return the sizes of the text."""
    return (
        (Size.SMALL.value, _tr("Small")),
        (Size.MEDIUM.value, _tr("Medium")),
        (Size.LARGE.value, _tr("Large")),
    )


def occurrences() -> Named:
    """Return which occurrences of a term have a note."""
    return (
        (Annotated.FIRST.value, _tr("First on each page")),
        (Annotated.EVERY.value, _tr("Every occurrence")),
    )


def orders() -> Named:
    """Return what the glossary can be sorted by."""
    return (
        (Order.PINYIN.value, _tr("Pinyin")),
        (Order.ZHUYIN.value, _tr("Zhuyin")),
        (Order.STROKES.value, _tr("Strokes")),
        (Order.ENGLISH.value, _tr("English")),
        (Order.CATEGORY.value, _tr("Category")),
    )
