"""Letters in an open menu: they choose there, though in the text, which keeps the focus, they are keys."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QMenu


class MenuLetters(QObject):
    """Keeps the keys of commands from holding while a menu, or one within it, is open."""

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        for watched in (menu, *menu.findChildren(QMenu)):
            watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Claim a key for the menu before commands see it."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return False
