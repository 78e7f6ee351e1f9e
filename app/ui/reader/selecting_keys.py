"""Where the keys draw a selection to."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from app.ui.reader.carets import caret_on_line
from app.ui.reader.pages import Pages
from app.ui.reader.selection import Caret, Grain, Selection, grain_span, text_of

_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_LINES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENDS = {Qt.Key.Key_Home: -1, Qt.Key.Key_End: 1}


def moved_head(event: QKeyEvent, pages: Pages, selection: Selection) -> Caret | None:
    """Return the new head after a key with Shift; None for a key that does not select."""
    key = Qt.Key(event.key())
    far = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    if key in _SIDEWAYS:
        return (_by_word if far else _by_character)(pages, selection, _SIDEWAYS[key])
    if key in _LINES:
        return _by_row(pages, selection, _LINES[key]) if far else _by_line(pages, selection, _LINES[key])
    if key in _ENDS:
        return _to_end(pages, selection, _ENDS[key], article=far)
    return None


def _size(pages: Pages, selection: Selection, row: int) -> int:
    return len(text_of(pages.rows[row], selection.column))


def _by_character(pages: Pages, selection: Selection, by: int) -> Caret:
    row, offset = selection.head
    if 0 <= offset + by <= _size(pages, selection, row):
        return Caret(row, offset + by)
    return _next_row(pages, selection, by)


def _by_word(pages: Pages, selection: Selection, by: int) -> Caret:
    row, offset = selection.head
    if not 0 <= offset + by <= _size(pages, selection, row):
        return _next_row(pages, selection, by)
    at = offset if by > 0 else offset - 1
    span = grain_span(pages.rows[row], selection.column, at, Grain.WORD)
    return Caret(row, span.end if by > 0 else span.start)


def _by_line(pages: Pages, selection: Selection, by: int) -> Caret:
    row, _ = selection.head
    layout = pages.layout(row)
    offset = caret_on_line(layout, selection.column, selection.head, None, by)
    if offset is not None:
        return Caret(row, offset)
    there = row + by
    placed, target = layout.cell(selection.column), None
    if not 0 <= there < len(pages.rows):
        return _to_end(pages, selection, by, article=False)
    target = pages.layout(there).cell(selection.column)
    if placed is None or target is None:
        return selection.head
    x = placed.cell.caret_point(selection.head.offset)
    x.setY(1.0 if by > 0 else target.cell.height - 1)
    return Caret(there, target.cell.caret_at(x))


def _by_row(pages: Pages, selection: Selection, by: int) -> Caret:
    row, offset = selection.head
    end = _size(pages, selection, row)
    if by > 0 and offset < end:
        return Caret(row, end)
    if by < 0 and offset > 0:
        return Caret(row, 0)
    there = row + by
    if not 0 <= there < len(pages.rows):
        return selection.head
    return Caret(there, _size(pages, selection, there) if by > 0 else 0)


def _next_row(pages: Pages, selection: Selection, by: int) -> Caret:
    """Return the near end of the next row, or of the one before."""
    there = selection.head.row + by
    if not 0 <= there < len(pages.rows):
        return selection.head
    return Caret(there, 0 if by > 0 else _size(pages, selection, there))


def _to_end(pages: Pages, selection: Selection, by: int, *, article: bool) -> Caret:
    row = selection.head.row
    if article:
        row = len(pages.rows) - 1 if by > 0 else 0
    return Caret(row, _size(pages, selection, row) if by > 0 else 0)
