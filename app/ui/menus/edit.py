"""The menu Edit: taking back, copying, finding, and the English."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.ui.menus.adding import Add

if TYPE_CHECKING:
    from app.ui.window import MainWindow

_COPYING = (
    ("copy", "Ctrl+C"),
    ("copy-readings", "Ctrl+Shift+C"),
    ("copy-table", "Ctrl+Alt+C"),
    ("select-column", "Ctrl+A"),
)


class EditMenu:
    """Builds the menu and offers what can be taken back."""

    def __init__(self, window: "MainWindow", add: Add, adopt: Callable[..., None]) -> None:
        self._window = window
        english, finder, undo = window.english, window.finder, window.undo
        menu = window.menuBar().addMenu(_tr("&Edit"))
        self._undo = add(menu, "undo", _tr("&Undo"), undo.undo, "Ctrl+Z")
        self._redo = add(menu, "redo", _tr("&Redo"), undo.redo, "Ctrl+Shift+Z", "Ctrl+Y")
        menu.addSeparator()
        self._adopt_copying(menu, adopt)
        menu.addSeparator()
        add(menu, "find", _tr("&Find…"), window.edit.find, "Ctrl+F")
        add(menu, "find-next", _tr("Find &next"), lambda: finder.step(forward=True), "F3")
        add(menu, "find-previous", _tr("Find &previous"), lambda: finder.step(forward=False), "Shift+F3")
        menu.addSeparator()
        keys = "F2", "Ctrl+Return", "Ctrl+Enter"
        add(menu, "edit-english", _tr("Edit the &English sentence"), english.edit, *keys, article=True)
        self.show_stack()

    def show_stack(self) -> None:
        """Offer what can be undone and made again, by its name."""
        last, following = self._window.undo.last, self._window.undo.next
        _offer(self._undo, last, _tr("&Undo"), _tr("&Undo {0}"))
        _offer(self._redo, following, _tr("&Redo"), _tr("&Redo {0}"))

    def _adopt_copying(self, menu: QMenu, adopt: Callable[..., None]) -> None:
        """Put into the menu what the selection can do, with its keys in the registry."""
        before = len(menu.actions())
        self._window.edit.build(menu)
        for (name, key), action in zip(_COPYING, menu.actions()[before:], strict=True):
            adopt(menu, name, action, key)


def _offer(action: QAction, change: str | None, plain: str, named: str) -> None:
    action.setEnabled(change is not None)
    action.setText(named.format(change.replace("&", "&&")) if change else plain)


def _tr(text: str) -> str:
    return QCoreApplication.translate("menus", text)
