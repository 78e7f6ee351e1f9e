"""The sections of a card that fold: the dictionary, and what is inside the word."""

import re
from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontMetricsF

from app.text.english_quotes import curly
from app.ui import fonts
from app.ui.card_markup import CardLook, block, chinese_note, link, mixed, span
from app.ui.card_model import CardModel
from app.ui.card_parts import SenseGroup

SENSES, PARTS, NOTE, REST = "senses", "parts", "note", "rest"
FOLDING = (PARTS, SENSES, NOTE, REST)  # in the order in which they give way to the rest
_BEGINNING = 130  # letters, or twice the characters, of a note whose rest is folded
_SENTENCE_END = re.compile(r"[.!?]+(?= )|[。！？]")
_CLAUSE_END = re.compile(r"[,;:](?= )|[，；：]")
_WORD_END = re.compile(r" |、")


def folded_steps(model: CardModel, look: CardLook) -> tuple[frozenset[str], ...]:
    """Return what may be folded for want of room, from nothing to all that has content."""
    second = model.note_zh if look.notes == "both" else ""
    rest = first_note(model, look)[len(beginning(first_note(model, look))) :]
    content = {PARTS: model.parts, SENSES: model.senses, NOTE: second, REST: rest}
    there = [name for name in FOLDING if content[name]]
    return tuple(frozenset(there[:count]) for count in range(len(there) + 1))


def sections(model: CardModel, look: CardLook) -> Iterator[str]:
    """Yield the sections of a card; the headings of folded ones share a line."""
    names = {NOTE: _tr("Note in Chinese"), SENSES: _tr("Dictionary"), PARTS: _tr("Inside the word")}
    content = _content(model, look)
    there = [name for name in names if content[name]]
    for name in there:
        if name not in look.folded:
            yield block(_heading(name, f"▾ {names[name]}", look), look, 7, 12)
            yield from content[name]
    folded = [name for name in there if name in look.folded]
    if folded:
        headings = (_heading(name, f"▸ {names[name]}", look) for name in folded)
        yield block("&nbsp;&nbsp;&nbsp; ".join(headings), look, 7, 12)


def first_note(model: CardModel, look: CardLook) -> str:
    """Return the note in the language that comes first."""
    return model.note_zh if look.notes == "chinese" else curly(model.note_en)


def beginning(note: str) -> str:
    """Return the first sentences of a long note, as many as two or three lines hold."""
    most = _BEGINNING // 2 if note[:1] > "\u2e7f" else _BEGINNING
    if len(note) <= most * 1.3:
        return note
    for end in (_SENTENCE_END, _CLAUSE_END, _WORD_END):
        cuts = [found.end() for found in end.finditer(note) if found.end() <= most]
        if cuts:
            return note[: cuts[-1]]
    return note[:most]


def _content(model: CardModel, look: CardLook) -> dict[str, list[str]]:
    note = model.note_zh if look.notes == "both" else ""
    return {
        NOTE: [block(chinese_note(note), look, 2)] if note else [],
        SENSES: [_entry(group, look) for group in model.senses],
        PARTS: [_part(number, group, look) for number, group in enumerate(model.parts)],
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("card", text)


def _heading(name: str, words: str, look: CardLook) -> str:
    return link(f"fold:{name}", words, look, look.theme.soft)


def _entry(group: SenseGroup, look: CardLook) -> str:
    head = span(mixed(f"{group.headword} {group.pinyin}"), look, 13, look.theme.soft, fonts.LATIN)
    return block(f"{head}&nbsp; {escape('; '.join(group.senses))}", look, 2, 13)


def _part(number: int, group: SenseGroup, look: CardLook) -> str:
    """Return an entry inside the word: one line that opens to all senses."""
    opened = f"{PARTS}{number}" in look.opened
    sign, said = ("▾" if opened else "▸"), f"{group.headword} {group.pinyin}"
    fold = link(f"fold:{PARTS}{number}", f"{sign} {said}", look, look.theme.soft)
    meaning = "; ".join(group.senses)
    if not opened:
        meaning = _cut(group.english or meaning, f"{sign} {said}   ", look)
    leads = group.term_id and not opened
    shown = link(f"term:{group.term_id}", meaning, look) if leads else escape(meaning)
    return block(f"{fold}&nbsp; {shown}", look, 1, 13)


def _cut(text: str, before: str, look: CardLook) -> str:
    """Return as much of a text as one line holds beside what stands before it."""
    metrics = QFontMetricsF(fonts.font(fonts.LATIN, look.pixels(13)))
    room = look.width - metrics.horizontalAdvance(before) - 4
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
