"""What stands below the text: the glossary and the notes, which the cards show as well."""

from collections.abc import Iterator
from html import escape

from app.annotate.slip_senses import Language
from app.export.content.model import Content, Mark, Note
from app.export.content.wording import fit, printed, sources_of
from app.export.pdf import look
from app.export.pdf.glossary import GlossaryEntry
from app.export.pdf.glossary_order import numbers
from app.lexicon.category_groups import GROUP_OF
from app.lexicon.listed import HAN_RUN

_SPOKEN = {
    Language.ENGLISH: "",
    Language.TAIWAN: ' lang="zh-Hant-TW"',
    Language.MAINLAND: ' lang="zh-Hans-CN"',
}
_SHOWN = 12  # places in the text that an entry leads back to


def legend_html(content: Content) -> str:
    """Return what the colours and lines stand for."""
    seen = {GROUP_OF[entry.term.category] for entry in content.glossary.entries}
    tints = [
        f'<li><span class="term {g.value}">{name}</span></li>' for g, name in look.GROUPS.items() if g in seen
    ]
    marks = {note.mark for note in content.notes}
    if Mark.AMOUNT in marks:
        tints.append('<li><span class="amount">Amount or date</span></li>')
    if Mark.SLIP in marks:
        tints.append('<li><span class="slip">Conversion slip</span></li>')
    return f'<ul class="legend" aria-label="Legend">{"".join(tints)}</ul>' if tints else ""


def credit_html(content: Content) -> str:
    """Return where the English came from, but for the sentences that say it themselves."""
    said = {sentence.origin for row in content.rows for sentence in row.english if sentence.origin}
    if not content.origin:
        return ""
    but = ", unless a sentence says otherwise" if len(said) > 1 else ""
    return f'<p class="credit">English: {escape(content.origin)}{but}.</p>'


def glossary_html(content: Content) -> str:
    """Return the terms of the article by pinyin, each with its places in the text."""
    glossary = content.glossary
    if not glossary.entries:
        return ""
    entries = "\n".join(
        _entry(number, glossary.entries[number], content) for number in numbers(glossary.entries)
    )
    return _section("glossary", "Glossary", f'<div class="entries">\n{entries}\n</div>')


def notes_html(content: Content) -> str:
    """Return what explains amounts and slips."""
    if not content.notes:
        return ""
    order = sorted(enumerate(content.notes), key=lambda pair: pair[1].mark)  # amounts, then slips
    items = "\n".join(_note(number, note) for number, note in order)
    return _section("notes", "Amounts, dates and slips", f'<ul class="notes">\n{items}\n</ul>')


def _section(name: str, head: str, inside: str) -> str:
    return f'<section aria-labelledby="{name}">\n<h2 id="{name}">{head}</h2>\n{inside}\n</section>'


def _note(number: int, note: Note) -> str:
    places = f'<p class="places">{_places(note.rows)}</p>'
    return f'<li id="n{number}"><div class="body">{_note_body(note)}</div>{places}</li>'


def _note_body(note: Note) -> str:
    text, means = f'<b lang="zh-Hant-TW">{escape(note.text)}</b>', escape(note.means)
    if note.mark is Mark.AMOUNT:
        return f'<p class="amount-note">{text} = {means}</p>'
    why = f"<span{_SPOKEN[note.language]}>{_reason(note)}</span>" if note.why else ""
    return f'<p class="slip-note">{text} → <b lang="zh-Hant-TW">{means}</b> {why}</p>'


def _reason(note: Note) -> str:
    """Return why a slip is one; English quotes Chinese in the shapes of its script."""
    return with_chinese(note.why) if note.language is Language.ENGLISH else escape(note.why)


def with_chinese(text: str) -> str:
    """Return English in which Chinese is quoted, the quotations in the shapes of their script."""
    return HAN_RUN.sub(r'<span lang="zh-Hant-TW">\g<0></span>', escape(text))


def _entry(number: int, entry: GlossaryEntry, content: Content) -> str:
    term = entry.term
    group = GROUP_OF[term.category].value
    heads = f'<b lang="zh-Hant-TW">{escape(fit(term.tw))}</b>'
    if term.cn != term.tw:
        heads += f' <b class="other" lang="zh-Hans-CN">{escape(fit(term.cn))}</b>'
    reading = (
        f'<span lang="zh-Latn-pinyin">{escape(entry.written)}</span>'
        f' <span lang="zh-Bopo">{escape(entry.zhuyin)}</span>'
    )
    return (
        f'<article id="t{number}"><h3>{heads}</h3>'
        f'<p class="reading">{reading if entry.is_read else ""}</p>'
        f'<div class="body"><p class="means"><b>{escape(fit(entry.english))}</b>'
        f' <span class="category {group}">{look.CATEGORIES[term.category]}</span></p>'
        f"{''.join(_body(entry, content))}</div>"
        f'<p class="places">{_places(content.used_in.get(number, ()))}</p></article>'
    )


def _body(entry: GlossaryEntry, content: Content) -> Iterator[str]:
    term = entry.term
    if term.note_en:
        yield f'<p class="note">{with_chinese(printed(term.note_en))}</p>'
    if term.hk:
        yield f'<p class="foot">Hong Kong: <span lang="zh-Hant-HK">{escape(fit(term.hk))}</span></p>'
    if related := _related(entry, content):
        yield f'<p class="foot">Related: {related}</p>'
    if foot := sources_of(term):
        yield f'<p class="foot">{escape(foot)}</p>'


def _related(entry: GlossaryEntry, content: Content) -> str:
    """Return links to the related terms that are in the glossary, too."""
    numbers = {other.term.id: number for number, other in enumerate(content.glossary.entries)}
    links = (
        f'<a href="#t{numbers[name]}">{escape(fit(content.glossary.entries[numbers[name]].english))}</a>'
        for name in entry.term.related
        if name in numbers
    )
    return " · ".join(links)


def _places(rows: tuple[int, ...]) -> str:
    links = [f'<a href="#r{row}">{number}</a>' for number, row in enumerate(rows[:_SHOWN], 1)]
    more = f" and {len(rows) - _SHOWN} more" if len(rows) > _SHOWN else ""
    return f"In the text: {' '.join(links)}{more}" if links else ""
