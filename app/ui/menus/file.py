"""The menu File: what is opened, written and left."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from app.ui.menus.adding import Add

if TYPE_CHECKING:
    from app.ui.window import MainWindow


class FileMenu:
    """Builds the menu and keeps its list of recent files."""

    def __init__(self, window: "MainWindow", add: Add) -> None:
        self._window = window
        articles, exports = window.articles, window.exports
        menu = window.menuBar().addMenu(_tr("&File"))
        add(menu, "open", _tr("&Open…"), articles.ask_file, "Ctrl+O")
        add(menu, "open-page", _tr("Open &web page…"), articles.ask_page, "Ctrl+L")
        add(menu, "paste-article", _tr("&Paste text as an article…"), articles.ask_paste, "Ctrl+Shift+V")
        self._recent = menu.addMenu(_tr("Open &recent"))
        add(menu, "open-sample", _tr("Open the &sample"), articles.open_sample)
        menu.addSeparator()
        add(menu, "export-pdf", _tr("&Export…"), exports.ask_file, "Ctrl+E", article=True)
        add(menu, "print", _tr("Pr&int…"), exports.ask_printer, "Ctrl+P", article=True)
        add(menu, "save-json", _tr("Save annotation as &JSON…"), exports.ask_json, article=True)
        add(menu, "close-article", _tr("&Close the article"), articles.close, "Ctrl+W", article=True)
        menu.addSeparator()
        self._add_packs(menu, add)
        menu.addSeparator()
        add(menu, "quit", _tr("&Quit"), window.close, "Ctrl+Q")

    def show_recent(self, names: tuple[str, ...]) -> None:
        """List the recent files."""
        self._recent.clear()
        for name in names:
            action = self._recent.addAction(Path(name).name or name)
            action.setToolTip(name)
            action.triggered.connect(lambda _=False, n=name: self._window.open_named(n))
        if names:
            self._recent.addSeparator()
            clear = self._recent.addAction(_tr("Clear list"))
            clear.triggered.connect(self._window.look.clear_recent)
        self._recent.setEnabled(bool(names))

    def _add_packs(self, menu: QMenu, add: Add) -> None:
        packs = self._window.packs
        add(menu, "open-pack", _tr("Open reading pac&k…"), packs.ask_import)
        add(menu, "show-pack", _tr("Reading pack of this &article"), packs.show_again, article=True)
        title = _tr("S&hare your work as a reading pack…")
        add(menu, "share-pack", title, packs.ask_share, article=True)


def _tr(text: str) -> str:
    return QCoreApplication.translate("menus", text)
