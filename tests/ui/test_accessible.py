"""What screen readers see: names, roles and texts of everything that can have the focus."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QLabel, QWidget

from app.text.article import UnitKind
from app.ui.english.place import Place
from tests.support.dialogs import dialogs

_OF_QT = "QKeySequenceEdit"  # a widget of Qt's whose inner line is what has a role
_INNER = ("qt_spinbox_lineedit", "qt_scrollarea_viewport", "qt_tabwidget_stackedwidget")


def _seen(widget: QWidget) -> QAccessibleInterface:
    seen = QAccessible.queryAccessibleInterface(widget)
    assert seen is not None, widget
    return seen


def _focusable(window: QWidget) -> Iterator[QWidget]:
    for widget in window.findChildren(QWidget):
        if widget.window() is not window or widget.objectName() in _INNER or widget.focusProxy():
            continue
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and widget.isVisibleTo(window):
            yield widget


def _nameless(window: QWidget) -> list[str]:
    found = []
    for widget in _focusable(window):
        if not _seen(widget).text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def _roleless(window: QWidget) -> list[str]:
    vague = (QAccessible.Role.NoRole, QAccessible.Role.Client)
    names = (type(widget).__name__ for widget in _focusable(window) if _seen(widget).role() in vague)
    return [name for name in names if name != _OF_QT]


def test_everything_in_the_window_has_a_name_and_a_role(window, qtbot):
    row, token = next(
        (row, token) for row, unit in enumerate(window.rows.article) for token in unit.tokens if token.term
    )
    window.reader.point_to(row, token)
    window.edit.find()
    qtbot.waitUntil(window.card.isVisible)
    assert _nameless(window) == [] and _roleless(window) == []
    for section in range(window.side.tabs.count()):
        window.side.tabs.setCurrentIndex(section)
        assert _nameless(window) == [] and _roleless(window) == []
    window.articles.close()
    assert window.welcome.isVisible()
    assert _nameless(window) == [] and _roleless(window) == []


def test_everything_in_every_dialog_has_a_name_and_a_role(window, tmp_path):
    found = {}
    for dialog in dialogs(window, tmp_path):
        dialog.show()
        found[type(dialog).__name__] = _nameless(dialog) + _roleless(dialog)
        assert dialog.windowTitle() or _seen(dialog).text(QAccessible.Text.Name)
        dialog.close()
    assert {name: lacking for name, lacking in found.items() if lacking} == {}


def test_cells_say_their_column_and_their_text_and_more_as_description(window):
    table = _seen(window.reader)
    assert table.role() is QAccessible.Role.Table
    model = window.reader.article_model
    cells = {table.child(at).text(QAccessible.Text.Name) for at in range(min(60, table.childCount()))}
    for column, name in enumerate(("Traditional", "Simplified", "English")):
        told = _told(model, 4, column)
        assert told.startswith(f"{name}: ") and len(told) > 15
        assert told in cells
    unit = window.rows.article[4]
    told = model.data(model.index(4, 0), Qt.ItemDataRole.AccessibleDescriptionRole)
    assert "".join(next(token.pinyin for token in unit.tokens if token.pinyin)) in told


def test_what_stands_beside_the_text_is_told_too(window):
    """Where the English comes from, and whose comment a row is, are not only painted."""
    model, rows = window.reader.article_model, window.rows
    at = Qt.ItemDataRole.AccessibleDescriptionRole
    assert "Memory" in model.data(model.index(4, 2), at)
    comment = next(row for row in range(len(rows)) if rows[row].kind is UnitKind.COMMENT)
    assert rows[comment].unit.unit.author in model.data(model.index(comment, 0), at)


def test_a_note_on_a_sentence_is_shown_and_told(window, qtbot):
    english, model = window.english, window.reader.article_model
    english.open(Place(4, 0))
    qtbot.keyClicks(english.editor.note, "See also the annex.")
    qtbot.keyClick(english.editor.note, Qt.Key.Key_Return)
    told = model.data(model.index(4, 2), Qt.ItemDataRole.AccessibleDescriptionRole)
    assert "Note: See also the annex." in told
    assert window.reader.pages.layout(4).content.notes == ("See also the annex.",)
    window.undo.undo()
    assert not window.reader.pages.layout(4).content.notes


def _told(model, row, column):
    return model.data(model.index(row, column), Qt.ItemDataRole.AccessibleTextRole)


def test_lines_of_the_side_panel_say_all_that_they_show(window):
    entries = window.side.terms.list.entries
    for row in range(entries.rowCount()):
        entry = entries.entry(entries.index(row))
        told = entries.data(entries.index(row), Qt.ItemDataRole.AccessibleTextRole)
        text = entry.text.capitalize() if entry.is_head else entry.text  # capitals might be spelt out
        assert all(part in told for part in (text, entry.note, entry.second, entry.aside))


def test_a_card_says_its_word_and_its_meaning(window, qtbot):
    row, token = next(
        (row, token) for row, unit in enumerate(window.rows.article) for token in unit.tokens if token.term
    )
    window.reader.point_to(row, token)
    qtbot.waitUntil(window.card.isVisible)
    seen = _seen(window.card)
    assert seen.text(QAccessible.Text.Name) == f"{token.text} {token.term.en}"
    assert seen.text(QAccessible.Text.Description)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_focus_can_be_seen_on_every_kind_of_control(window, tmp_path, theme):
    window.look.set_theme(theme)
    blind = set()
    for dialog in dialogs(window, tmp_path):
        dialog.show()
        dialog.activateWindow()
        tried = set()
        for widget in _focusable(dialog):
            kind = (type(widget).__name__, widget.objectName())
            if kind in tried or not widget.isEnabled() or not widget.isVisible():
                continue
            tried.add(kind)
            if not _changes_with_focus(dialog, widget):
                blind.add(kind)
        dialog.close()
    assert blind == set()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_focus_can_be_seen_on_everything_in_the_window(window, qtbot, theme):
    window.look.set_theme(theme)
    window.activateWindow()
    window.edit.find()
    row, token = next(
        (row, token) for row, unit in enumerate(window.rows.article) for token in unit.tokens if token.term
    )
    window.reader.point_to(row, token)
    qtbot.waitUntil(window.card.isVisible)
    window.cards.pin()
    blind = set()
    others = (one for one in _focusable(window) if one is not window.reader)
    for widget in [one for one in others if one.isVisible() and one.isEnabled()]:
        if not _changes_with_focus(window, widget):
            blind.add((type(widget).__name__, widget.objectName(), widget.accessibleName()))
    assert blind == set()


def _changes_with_focus(dialog: QWidget, widget: QWidget) -> bool:
    other = next(one for one in _focusable(dialog) if one is not widget and one.isVisible())
    other.setFocus(Qt.FocusReason.TabFocusReason)
    before = _picture(widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    if not widget.hasFocus():
        return True
    if isinstance(widget, QLabel):  # its links have it, one after the other
        widget.focusNextPrevChild(True)
    if isinstance(widget, QAbstractItemView) and widget.model().rowCount() == 0:
        return True
    return _picture(widget) != before


def _picture(widget: QWidget):
    return widget.grab().toImage()


def test_the_line_above_the_text_shows_who_came_by_keyboard(window):
    window.activateWindow()
    window.top_bar._export.setFocus()
    window.reader.setFocus(Qt.FocusReason.TabFocusReason)
    assert window.heads._focused
    window.top_bar._export.setFocus()
    assert not window.heads._focused
    window.reader.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not window.heads._focused
