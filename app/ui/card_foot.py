"""The foot of a card, below a hairline: the sources, what can be done with the word, and the keys."""

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QCoreApplication

from app.ui import fonts
from app.ui.card_markup import CardLook, link
from app.ui.card_model import CardModel


def foot(model: CardModel, look: CardLook) -> Iterator[str]:
    """Yield the foot."""
    dated = _tr("as of {0}").format(escape(model.as_of)) if model.as_of else ""
    told = " · ".join(part for part in (dated, *map(escape, model.sources)) if part)
    links = "&nbsp; · &nbsp;".join(_links(model, look))
    last = (("", links), ("align='right'", escape(look.keys)))
    rows = ((("colspan='2'", told),), last) if told else (last,)
    table = "".join(_row(row, look, first=row is rows[0]) for row in rows)
    yield f"<table width='100%' style='margin-top:{look.pixels(7)}px' cellspacing='0'>{table}</table>"


def _links(model: CardModel, look: CardLook) -> Iterator[str]:
    """Yield what can be done, with what holds now."""
    if model.syllables:
        yield link("known:", _tr("✓ Known") if model.known else _tr("I know it"), look)
    if model.term_id:
        yield link(f"edit:{model.term_id}", _tr("Edit term"), look)
    else:
        yield link(f"add:{model.traditional}", _tr("Add as a term"), look)


def _row(cells: tuple[tuple[str, str], ...], look: CardLook, *, first: bool) -> str:
    """Return a row of cells with their attributes; the hairline is above the first one."""
    style = f"font-size:{look.pixels(12)}px;font-family:{fonts.family(fonts.LATIN)};color:{look.theme.soft}"
    style += f";padding:{look.pixels(5 if first else 2)}px 0 {look.pixels(2)}px 0"
    style += f";border-top:1px solid {look.theme.line}" if first else ""
    made = (f"<td {attributes} style='{style}'>{content}</td>" for attributes, content in cells)
    return f"<tr>{''.join(made)}</tr>"


def _tr(text: str) -> str:
    return QCoreApplication.translate("card", text)
