"""The card as Qt rich text; every word of content is escaped."""

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QCoreApplication

from app.ui import fonts
from app.ui.card_model import CardModel
from app.ui.names import category_name
from app.ui.theme import Theme


def card_html(model: CardModel, theme: Theme, notes: str = "english") -> str:
    """Return everything a card shows, from the headword down to the sources.

    ``notes`` is the language of the notes: english, chinese or both.
    """
    above, below = (_head, _readings, _marks, _meaning), (_rows, _senses, _foot)
    blocks = [block for part in above for block in part(model, theme)]
    blocks += _notes(model, notes)
    return "".join([*blocks, *(block for part in below for block in part(model, theme))])


def _tr(text: str) -> str:
    return QCoreApplication.translate("card", text)


def _block(content: str, top: int = 0, pixels: int = 14, colour: str = "", family: str = "") -> str:
    style = f"margin:{top}px 0 0 0;font-size:{pixels}px"
    style += f";color:{colour}" if colour else ""
    style += f";font-family:{family}" if family else ""
    return f"<p style='{style}'>{content}</p>"


def _span(content: str, pixels: int, colour: str, family: str = fonts.TRADITIONAL) -> str:
    return f"<span style='font-size:{pixels}px;color:{colour};font-family:{family}'>{content}</span>"


def _link(target: str, text: str, theme: Theme) -> str:
    return f"<a style='color:{theme.link};text-decoration:none' href='{escape(target)}'>{escape(text)}</a>"


def _head(model: CardModel, theme: Theme) -> Iterator[str]:
    simplified = _span(f"&nbsp;&nbsp;{escape(model.simplified)}", 17, theme.soft, fonts.SIMPLIFIED)
    yield _block(_span(escape(model.traditional), 25, theme.ink) + simplified)


def _readings(model: CardModel, theme: Theme) -> Iterator[str]:
    if model.syllables:
        tones = "".join(_span(escape(s.pinyin), 17, theme.tone(s.tone)) for s in model.syllables)
        yield _block(tones + _span(f"&nbsp;&nbsp;&nbsp;{escape(model.zhuyin)}", 13, theme.soft), 2)
    if model.other_reading:
        other = _tr("In Taiwan: {0}").format(escape(model.other_reading))
        yield _block(other, pixels=12, colour=theme.soft)
    if model.doubt:
        yield _block(_tr("The sources disagree on this reading."), pixels=12, colour=theme.gloss)


def _marks(model: CardModel, theme: Theme) -> Iterator[str]:
    if model.slip:
        yield _block(escape(model.slip), 6, colour=theme.slip)
    if model.amount:
        text, english = map(escape, model.amount)
        yield _block(f"{text} = {english}", 6, colour=theme.amount)
    if model.not_kept:
        warning = _tr("The English of this sentence does not keep it.")
        yield _block(warning, 6, 12, theme.slip)


def _meaning(model: CardModel, theme: Theme) -> Iterator[str]:
    if model.english:
        chip = ""
        if model.category:
            name = f"&nbsp;&nbsp;{escape(category_name(model.category))}"
            chip = _span(name, 12, theme.category(model.category))
        yield _block(escape(model.english) + chip, 6, 16, family=fonts.LATIN)


def _notes(model: CardModel, notes: str) -> Iterator[str]:
    if model.note_en and notes != "chinese":
        yield _block(escape(model.note_en), 4, family=fonts.LATIN)
    if model.note_zh and notes != "english":
        yield _block(escape(model.note_zh), 4, family=fonts.TRADITIONAL)


def _rows(model: CardModel, theme: Theme) -> Iterator[str]:
    cells = [
        (_tr("Taiwan"), escape(model.taiwan)),
        (_tr("Mainland"), f"<span style='font-family:{fonts.SIMPLIFIED}'>{escape(model.mainland)}</span>"),
        (_tr("Hong Kong"), escape(model.hongkong)),
        (
            _tr("Related"),
            " · ".join(_link(f"term:{name}", english, theme) for name, english in model.related),
        ),
        (_tr("Here"), _here(model, theme)),
    ]
    wanted = [(name, value) for name, value in cells if value and not value.endswith("'></span>")]
    body = "".join(
        f"<tr><td style='color:{theme.soft};padding-right:14px'>{name}</td><td>{value}</td></tr>"
        for name, value in wanted
    )
    if body:
        yield f"<table style='margin-top:6px' cellspacing='0' cellpadding='1'>{body}</table>"


def _here(model: CardModel, theme: Theme) -> str:
    if not model.here:
        return ""
    number, total = model.here
    place = _tr("{0} of {1}").format(number, total)
    if total < 2:
        return place
    back, on = _link("here:previous", _tr("‹ previous"), theme), _link("here:next", _tr("next ›"), theme)
    return f"{place}&nbsp;&nbsp;{back} {on}"


def _senses(model: CardModel, theme: Theme) -> Iterator[str]:
    for group in model.senses:
        head = _span(f"{escape(group.headword)} {escape(group.pinyin)}", 13, theme.soft)
        yield _block(f"{head}&nbsp; {escape('; '.join(group.senses))}", 6, 13, family=fonts.LATIN)


def _foot(model: CardModel, theme: Theme) -> Iterator[str]:
    dated = _tr("as of {0}").format(escape(model.as_of)) if model.as_of else ""
    foot = " · ".join(part for part in (dated, *map(escape, model.sources)) if part)
    if foot:
        yield _block(foot, 8, 12, theme.soft, fonts.LATIN)
    edit = _link(f"edit:{model.term_id}", _tr("Edit term"), theme) if model.term_id else ""
    add = "" if model.term_id else _link(f"add:{model.traditional}", _tr("Add as a term"), theme)
    yield _block(edit or add, 6, 12, family=fonts.LATIN)
