"""The card as Qt rich text; every word of content is escaped."""

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QCoreApplication

from app.lexicon.orthography import pieces
from app.lexicon.termbase import TermEntry
from app.ui import fonts, language
from app.ui.card_foot import foot
from app.ui.card_markup import CardLook, block, chinese, chinese_note, link, mixed, span
from app.ui.card_model import CardModel
from app.ui.card_sections import REST, beginning, first_note, sections
from app.ui.names import category_name
from app.ui.slip_words import slip_line

_LONG = 9  # characters of a headword that is set smaller
_FRAME = "\xa0\xa0\xa0"  # left and right of a category
_UNBROKEN = 24  # letters of a Latin word after which a line may end, and of a name which stays on one


def head_html(model: CardModel, look: CardLook) -> str:
    """Return the headword in both scripts."""
    large = 25 if len(model.traditional) <= _LONG else 19
    simplified = ""
    if model.simplified != model.traditional:
        shown = f"&nbsp;&nbsp; {_breakable(model.simplified)}"
        simplified = span(shown, look, round(large * 0.68), look.theme.soft, fonts.SIMPLIFIED)
    return block(span(_breakable(model.traditional), look, large, look.theme.ink) + simplified, look)


def body_html(model: CardModel, look: CardLook) -> str:
    """Return what stands below the headword."""
    parts = (_gloss, _note, _rows, sections, foot)
    return lead_html(model, look) + "".join(made for part in parts for made in part(model, look))


def lead_html(model: CardModel, look: CardLook) -> str:
    """Return the body down to the meaning, whose last word is the category."""
    return "".join(made for part in (_readings, _marks, _meaning) for made in part(model, look))


def category_words(model: CardModel) -> str:
    """Return the category as the card says it, on one line and with room for a frame around it."""
    name = category_name(model.category) if model.category else ""
    return f"{_FRAME}{name}{_FRAME}".replace(" ", "\xa0") if name else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("card", text)


def _breakable(text: str) -> str:
    """Return escaped text in which a long Latin word, such as an address, may be broken."""
    pieces = (text[at : at + _UNBROKEN] for at in range(0, len(text), _UNBROKEN))
    return "&#8203;".join(map(escape, pieces))


def _readings(model: CardModel, look: CardLook) -> Iterator[str]:
    theme = look.theme
    if model.syllables:
        signs = zip(pieces([s.pinyin for s in model.syllables], model.shape), model.syllables, strict=True)
        tones = "".join(span(escape(sign), look, 17, theme.tone(s.tone), fonts.LATIN) for sign, s in signs)
        zhuyin = span(f"&nbsp;&nbsp; {escape(model.zhuyin)}", look, 13, theme.soft)
        yield block(tones + zhuyin, look, 2)
    if model.other_reading:
        other = _tr("In Taiwan: {0}").format(escape(model.other_reading))
        yield block(other, look, pixels=12, colour=theme.soft)
    if model.doubt:
        yield block(_tr("The sources disagree on this reading."), look, pixels=12, colour=theme.gloss)


def _marks(model: CardModel, look: CardLook) -> Iterator[str]:
    theme = look.theme
    if model.slip:
        yield block(_slip(*model.slip), look, 6, colour=theme.slip)
    if model.amount:
        text, english = model.amount
        yield block(f"{chinese(text)} = {escape(english)}", look, 6, colour=theme.amount)
    if model.not_kept:
        yield block(_tr("The English of this sentence leaves it out."), look, 6, 12, theme.slip)
    if model.warning:
        warning = _tr("The English of this sentence: {0}").format(escape(model.warning))
        yield block(f"⚠ {warning}", look, 6, 12, theme.slip)


def _slip(was: str, now: str) -> str:
    """Return why a spelling was mended, in the shapes of the language that says so."""
    if language.current() == language.ENGLISH:
        return mixed(slip_line(was, now))
    mainland = language.current() == language.MAINLAND
    return chinese(slip_line(was, now), fonts.SIMPLIFIED if mainland else fonts.TRADITIONAL)


def _meaning(model: CardModel, look: CardLook) -> Iterator[str]:
    if model.english:
        chip = ""
        if model.category:
            words = escape(category_words(model))
            chip = f"&nbsp; {span(words, look, 12, look.theme.category(model.category))}"
        yield block(f"<b>{escape(model.english)}</b>{chip}", look, 6, 16)


def _gloss(model: CardModel, look: CardLook) -> Iterator[str]:
    if model.gloss:
        said = _tr("The English of this sentence is a word-for-word gloss, not a translation.")
        yield block(said, look, 2, 12, look.theme.gloss)


def _note(model: CardModel, look: CardLook) -> Iterator[str]:
    """Yield the note in the language that comes first; a second one is a section of its own."""
    note, more = first_note(model, look), ""
    if REST in look.folded and (begun := beginning(note)) != note:
        note, more = begun.rstrip(), f" {link(f'fold:{REST}', _tr('… more'), look)}"
    if note:
        yield block((chinese_note(note) if look.notes == "chinese" else mixed(note)) + more, look, 4)


def _rows(model: CardModel, look: CardLook) -> Iterator[str]:
    taiwan, mainland = (model.taiwan, model.mainland) if model.regions_told else ("", "")
    cells = (
        (_tr("Taiwan"), _wording(taiwan, fonts.TRADITIONAL, model.region == "taiwan", look)),
        (_tr("Mainland"), _wording(mainland, fonts.SIMPLIFIED, model.region == "mainland", look)),
        (_tr("Hong Kong"), chinese(model.hongkong) if model.hongkong else ""),
        (_tr("Related"), " · ".join(_related(term, look) for term in model.related)),
        (_tr("Here"), _here(model, look)),
    )
    style = f"font-size:{look.pixels(14)}px;font-family:{fonts.family(fonts.LATIN)}"
    body = "".join(
        f"<tr><td style='color:{look.theme.soft};padding-right:14px;{style}'>{name}</td>"
        f"<td style='{style}'>{value}</td></tr>"
        for name, value in cells
        if value
    )
    if body:
        yield f"<table style='margin-top:{look.pixels(6)}px' cellspacing='0' cellpadding='1'>{body}</table>"


def _related(term: TermEntry, look: CardLook) -> str:
    """Return a link to another term, named in the language of the notes."""
    if look.notes != "chinese":
        return link(f"term:{term.id}", _unbroken(term.en), look)
    mainland = language.current() == language.MAINLAND
    said, family = (term.cn, fonts.SIMPLIFIED) if mainland else (term.tw, fonts.TRADITIONAL)
    return span(link(f"term:{term.id}", said, look), look, 14, look.theme.link, family)


def _unbroken(name: str) -> str:
    """Return a name on one line, unless it is long."""
    return name.replace(" ", "\xa0") if len(name) <= _UNBROKEN else name


def _wording(said: str, family: str, used: bool, look: CardLook) -> str:
    """Return a region's wording, and that the text follows it where the regions differ."""
    mark = f"&nbsp;&nbsp;{span(_tr('as in the text'), look, 12, look.theme.soft)}" if used else ""
    return chinese(said, family) + mark if said else ""


def _here(model: CardModel, look: CardLook) -> str:
    number, total = model.here or (1, 1)
    if total < 2:
        return ""
    place = _tr("{0} of {1}").format(number, total)
    back, on = link("here:previous", _tr("‹ previous"), look), link("here:next", _tr("next ›"), look)
    return f"{place}&nbsp;&nbsp;{back}&nbsp; {on}"
