"""Letters are keys in the text, and choose in a menu while one is open."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu

from app import engine
from app.ui.word_menu import WordMenu


def _claims(menu):
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_T, Qt.KeyboardModifier.NoModifier, "t")
    asked.ignore()
    QApplication.sendEvent(menu, asked)
    return asked.isAccepted()


def test_every_menu_takes_the_letters_that_are_keys_in_the_text(window):
    unit = window.rows.article[3]
    made = [
        *(menu for menu in window.menuBar().findChildren(QMenu) if menu.title()),
        *window.top_bar.findChildren(QMenu),
        window.edit.menu(),
        WordMenu(window, engine.corrections(), lambda: None).build(unit, unit.tokens[3]),
    ]
    assert len(made) > 12
    for menu in (*made, *made[-1].findChildren(QMenu)):
        assert _claims(menu), [action.text() for action in menu.actions()]
