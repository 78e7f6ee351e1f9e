"""The menu bar of the window: every command in its place, with its key."""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.settings import Settings
from app.ui.commands import Command, Commands, Scope, overrides
from app.ui.menu_letters import MenuLetters
from app.ui.menus.edit import EditMenu
from app.ui.menus.file import FileMenu
from app.ui.menus.tips import show_tips
from app.ui.menus.tools import build_help, build_tools
from app.ui.menus.view import ViewMenu
from app.ui.menus.words import WordMenus

if TYPE_CHECKING:
    from app.ui.window import MainWindow

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


class Menus:
    """Builds the menu bar and keeps what changes in it."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self.commands = Commands(overrides(window.settings.keys))
        self._needs_article: list[QAction] = []
        self._build()
        window.undo.changed.connect(self._show_stack)

    def rebuild(self) -> None:
        """Build all menus anew, as in another language; who shows what holds does so afterwards."""
        for action in self._window.menuBar().actions():
            if isinstance(menu := action.menu(), QMenu):
                menu.setParent(None)
                menu.deleteLater()
        self._window.menuBar().clear()
        self._needs_article.clear()
        self._build()

    def _build(self) -> None:
        window, add = self._window, self.add
        self._file = FileMenu(window, add)
        self._edit = EditMenu(window, add, self.adopt)
        self._view = ViewMenu(window, add)
        self._words = WordMenus(window, add)
        build_tools(window, add)
        build_help(window, add)
        self._bind()
        show_tips(window.menuBar(), self.commands)
        for menu in window.menuBar().findChildren(QMenu, options=_DIRECT):
            MenuLetters(menu)

    def show_recent(self, names: tuple[str, ...]) -> None:
        """List the recent files."""
        self._file.show_recent(names)

    def show_state(self, kept: Settings) -> None:
        """Check what holds."""
        self._view.show_state(kept)

    def show_side(self, shown: bool) -> None:
        """Check the side panel where it is shown."""
        self._view.show_side(shown)

    def show_article(self, loaded: bool) -> None:
        """Offer what needs an article."""
        for action in self._needs_article:
            action.setEnabled(loaded)

    def add(
        self,
        menu: QMenu,
        name: str,
        title: str,
        slot: Callable[[], object],
        *keys: str,
        scope: Scope = Scope.WINDOW,
        article: bool = False,
        label: str = "",
    ) -> QAction:
        """Put a command into a menu; ``name`` is what the settings know it by."""
        action = menu.addAction(title)
        action.triggered.connect(lambda *_: slot())
        self.adopt(menu, name, action, *keys, scope=scope, label=label)
        if article:
            self._needs_article.append(action)
        return action

    def adopt(
        self,
        menu: QMenu,
        name: str,
        action: QAction,
        *keys: str,
        scope: Scope = Scope.WINDOW,
        label: str = "",
    ) -> None:
        """Enter an action of a menu in the registry."""
        above = menu.parentWidget()
        group = _plain((above if isinstance(above, QMenu) else menu).title())
        self.commands.add(Command(name, _plain(label or action.text()), group, keys, scope), action)

    def _show_stack(self) -> None:
        self._edit.show_stack()  # the menu is another one after a change of language

    def _bind(self) -> None:
        """Let the keys of reading hold in the text and on cards."""
        reader, cards = self._window.reader, self._window.cards
        for old in reader.actions():
            reader.removeAction(old)
        reader.addActions(self.commands.actions(Scope.READING, Scope.TEXT))
        cards.use_actions(self.commands.actions(Scope.READING))


def _plain(title: str) -> str:
    """Return a title without its accelerator, which Chinese menus have in brackets at the end."""
    return re.sub(r"\(&\w\)|&", "", title).rstrip("…")
