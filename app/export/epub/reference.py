"""The glossary and the notes of the e-book, each entry with a link back to the text."""

from html import escape

from app.annotate.slip_senses import Language
from app.export.content.model import Content, Mark, Note
from app.export.content.wording import fit, printed, sources_of
from app.export.epub.inline import Inline
from app.export.epub.text import Part
from app.export.pdf import look
from app.export.pdf.glossary import GlossaryEntry
from app.export.pdf.glossary_order import numbers
from app.lexicon.category_groups import GROUP_OF

_HANT = ' lang="zh-Hant-TW" xml:lang="zh-Hant-TW"'
_HANS = ' lang="zh-Hans-CN" xml:lang="zh-Hans-CN"'


_SPOKEN = {Language.ENGLISH: "", Language.TAIWAN: _HANT, Language.MAINLAND: _HANS}


def glossary_part(content: Content, inline: Inline) -> Part:
    """Return the terms by pinyin."""
    glossary = content.glossary
    entries = "\n".join(
        _entry(number, glossary.entries[number], inline) for number in numbers(glossary.entries)
    )
    body = f'<h1>Glossary</h1>\n<dl epub:type="glossary">\n{entries}\n</dl>'
    return Part("glossary.xhtml", "Glossary", "en", body)


def notes_part(content: Content, inline: Inline) -> Part:
    """Return the notes on amounts and slips; reading systems may show them beside the text."""
    order = sorted(enumerate(content.notes), key=lambda pair: pair[1].mark)
    items = "\n".join(_note(number, note, inline) for number, note in order)
    return Part(
        "notes.xhtml", "Amounts, dates and slips", "en", f"<h1>Amounts, dates and slips</h1>\n{items}"
    )


def _entry(number: int, entry: GlossaryEntry, inline: Inline) -> str:
    term = entry.term
    heads = f"<b{_HANT}>{escape(fit(term.tw))}</b>"
    if term.cn != term.tw:
        heads += f" <span{_HANS}>{escape(fit(term.cn))}</span>"
    foot = sources_of(term)
    note = f"<p>{escape(printed(term.note_en))}</p>" if term.note_en else ""
    note += f'<p class="foot">{escape(foot)}</p>' if foot else ""
    group = GROUP_OF[term.category].value
    reading = f" <i>{escape(entry.written)}</i>" if entry.is_read else ""
    return (
        f'<dt id="t{number}" epub:type="glossterm">{heads}{reading}'
        f"{_back(f'at-t{number}', inline)}</dt>"
        f'<dd epub:type="glossdef"><p><b>{escape(fit(entry.english))}</b>'
        f' <span class="category {group}">{look.CATEGORIES[term.category]}</span></p>{note}</dd>'
    )


def _note(number: int, note: Note, inline: Inline) -> str:
    text, means = f"<b{_HANT}>{escape(note.text)}</b>", escape(note.means)
    said = (
        f"{text} = {means}"
        if note.mark is Mark.AMOUNT
        else f"{text} → <b{_HANT}>{means}</b> <span{_SPOKEN[note.language]}>{escape(note.why)}</span>"
    )
    return f'<aside id="n{number}" epub:type="footnote"><p>{said}{_back(f"at-n{number}", inline)}</p></aside>'


def _back(name: str, inline: Inline) -> str:
    file = inline.places.get(name)
    return f' <a class="back" href="{file}#{name}" title="Back to the text">↩</a>' if file else ""
