"""What stands behind the text: the glossary, the notes, and the comments in the margin."""

from collections.abc import Iterator
from xml.sax.saxutils import escape

from app.annotate.slip_senses import Language
from app.export.content.model import Content, Mark, Note
from app.export.content.wording import fit, printed, sources_of
from app.export.docx.blocks import cell, paragraph, plain, row, shared, table
from app.export.docx.runs import LANGUAGES, Remarks, text_run, tint
from app.export.pdf import look
from app.export.pdf.glossary import GlossaryEntry
from app.export.pdf.glossary_order import numbers
from app.export.pdf.options import Column
from app.lexicon.category_groups import GROUP_OF

AUTHOR = "Jingdu"
_TRADITIONAL = f'<w:rPr><w:rFonts w:hint="eastAsia"/>{LANGUAGES[Column.TRADITIONAL]}</w:rPr>'
_SIMPLIFIED = (
    '<w:rPr><w:rFonts w:eastAsia="Microsoft YaHei" w:hint="eastAsia"/>'
    f'<w:color w:val="{look.SOFT[1:].upper()}"/>{LANGUAGES[Column.SIMPLIFIED]}</w:rPr>'
)


_SPOKEN = {
    Language.ENGLISH: "",
    Language.TAIWAN: _TRADITIONAL,
    Language.MAINLAND: '<w:rPr><w:rFonts w:eastAsia="Microsoft YaHei" w:hint="eastAsia"/>'
    f"{LANGUAGES[Column.SIMPLIFIED]}</w:rPr>",
}


def legend(content: Content) -> str:
    """Return a line with what the shading stands for, empty where nothing is shaded."""
    colours: dict[str, str] = {}
    for entry in content.glossary.entries:
        category = entry.term.category
        colours[look.GROUPS[GROUP_OF[category]]] = tint(look.colour_of(category))
    shown = [name for name in look.GROUPS.values() if name in colours]
    shaded = (
        text_run(
            f" {name} ", f'<w:rPr><w:shd w:val="clear" w:color="auto" w:fill="{colours[name]}"/></w:rPr>'
        )
        for name in shown
    )
    return paragraph("Source", text_run("  ", "").join(shaded)) if shown else ""


def glossary(content: Content, width: int) -> str:
    """Return the table of terms by pinyin."""
    widths = shared(width, (1, 1.05, 2.6))
    names = ("Term", "English", "Note")
    head = row((cell(w, plain("ColumnHead", name)) for w, name in zip(widths, names, strict=True)), head=True)
    order = numbers(content.glossary.entries)
    rows = (_entry(number, content.glossary.entries[number], widths) for number in order)
    return table(widths, [head, *rows], "Glossary")


def _entry(number: int, entry: GlossaryEntry, widths: list[int]) -> str:
    term = entry.term
    mark = f'<w:bookmarkStart w:id="{number}" w:name="term{number}"/>'
    heads = mark + text_run(fit(term.tw), _TRADITIONAL) + f'<w:bookmarkEnd w:id="{number}"/>'
    if term.cn != term.tw:
        heads += text_run(f" {fit(term.cn)}", _SIMPLIFIED)
    foot = sources_of(term)
    cells = (
        paragraph("Traditional", heads) + (plain("Origin", entry.written) if entry.is_read else ""),
        plain("English", fit(entry.english)) + plain("Origin", look.CATEGORIES[term.category]),
        plain("English", printed(term.note_en)) + (plain("Origin", foot) if foot else ""),
    )
    return row(map(cell, widths, cells))


def notes(content: Content, width: int) -> str:
    """Return the table of amounts and slips."""
    widths = shared(width, (1, 1.2, 2.4))
    order = sorted(content.notes, key=lambda note: note.mark)
    rows = (row(map(cell, widths, _note_cells(note))) for note in order)
    names = ("In the text", "Meant", "Why")
    head = row((cell(w, plain("ColumnHead", name)) for w, name in zip(widths, names, strict=True)), head=True)
    return table(widths, [head, *rows], "Amounts, dates and slips")


def _note_cells(note: Note) -> tuple[str, str, str]:
    text = paragraph("Traditional", text_run(note.text, _TRADITIONAL))
    slip = note.mark is Mark.SLIP
    means = (
        paragraph("Traditional", text_run(note.means, _TRADITIONAL)) if slip else plain("English", note.means)
    )
    return text, means, _told("English", note)


def comments(content: Content, remarks: Remarks, stamp: str) -> Iterator[str]:
    """Yield the comments in the order of their ids."""
    said = {number: _of_term(content.glossary.entries[term]) for term, number in remarks.terms.items()}
    said |= {number: _of_note(content.notes[note]) for note, number in remarks.notes.items()}
    for number in sorted(said):
        head, rest = said[number]
        inside = paragraph("CommentText", text_run(head, _TRADITIONAL))
        inside += rest
        who = f'w:author="{escape(AUTHOR)}" w:initials="J" w:date="{stamp}"'
        yield f'<w:comment w:id="{number}" {who}>{inside}</w:comment>'


def _told(style: str, note: Note) -> str:
    """Return the reason in the shapes of its language."""
    return paragraph(style, text_run(note.why, _SPOKEN[note.language]) if note.why else "")


def _of_term(entry: GlossaryEntry) -> tuple[str, str]:
    note = printed(entry.term.note_en)
    return fit(entry.headline), plain("CommentText", note) if note else ""


def _of_note(note: Note) -> tuple[str, str]:
    sign = "=" if note.mark is Mark.AMOUNT else "→"
    return f"{note.text} {sign} {note.means}", _told("CommentText", note) if note.why else ""
