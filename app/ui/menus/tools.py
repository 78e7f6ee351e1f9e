"""The menus Tools and Help."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui.help import show_about, show_keys
from app.ui.keys_dialog import open_keys
from app.ui.menus.adding import Add

if TYPE_CHECKING:
    from app.ui.window import MainWindow


def build_tools(window: "MainWindow", add: Add) -> None:
    """Build the menu of the windows beside the text."""
    tools, words = window.tools, window.words
    menu = window.menuBar().addMenu(_tr("&Tools"))
    add(menu, "glossary", _tr("&Glossary…"), tools.show_glossary, "Ctrl+G")
    add(menu, "word-list", _tr("&Word list…"), words.show_list, "Ctrl+B")
    add(menu, "known-words", _tr("Words &you know…"), words.show_known)
    add(menu, "memory", _tr("Translation &memory…"), window.english.show_memory, "Ctrl+M")
    add(menu, "term-report", _tr("&Terminology check…"), tools.show_term_report, "Ctrl+T", article=True)
    add(menu, "packages", _tr("Translation &packages…"), tools.show_packages)
    add(menu, "packs", _tr("&Reading packs…"), window.packs.show_list)
    menu.addSeparator()
    add(menu, "keys", _tr("Change &keyboard shortcuts…"), lambda: open_keys(window.menus.commands, window))
    add(menu, "settings", _tr("&Settings…"), tools.show_preferences, "Ctrl+,")


def build_help(window: "MainWindow", add: Add) -> None:
    """Build the menu of keys and of what this is."""
    menu = window.menuBar().addMenu(_tr("&Help"))
    add(menu, "help-keys", _tr("&Keyboard shortcuts"), lambda: show_keys(window.menus.commands, window), "F1")
    add(menu, "about", _tr("&About Jingdu"), lambda: show_about(window))


def _tr(text: str) -> str:
    return QCoreApplication.translate("menus", text)
