"""What every menu is built with: a way to put a command into it and into the registry."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from app.ui.commands import Scope


class Add(Protocol):
    """Puts a command into a menu; ``name`` is what the settings know it by."""

    def __call__(
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
        """Return the action.

        ``article`` is for what can be done only where one is open; ``label`` is the name in lists of
        commands, where the title says too little.
        """


def choices(menu: QMenu, offered: tuple[tuple[str, str], ...], slot: Callable[[str], object]) -> QActionGroup:
    """Add values to a menu, of which one holds."""
    group = QActionGroup(menu)
    for value, name in offered:
        action = menu.addAction(name)
        action.setCheckable(True)
        action.setData(value)
        action.triggered.connect(lambda _=False, v=value: slot(v))
        group.addAction(action)
    return group
