"""The menus of the window: every command in its place, with its key."""

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from app.settings import Settings
from app.ui.commands import Command, Commands, Scope, overrides
from app.ui.help import show_about, show_keys
from app.ui.keys_dialog import open_keys
from app.ui.names import languages, note_languages
from app.ui.side.panel import Section
from app.ui.word_commands import WordMenus

if TYPE_CHECKING:
    from app.ui.window import MainWindow

Slot = Callable[[], object]


class Menus:
    """Builds the menu bar and keeps what changes in it."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self.commands = Commands(overrides(window.settings.keys))
        self._needs_article: list[QAction] = []
        self._build()
        window.english.session.stack_changed.connect(self._show_stack)

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
        self._build_file()
        self._build_edit()
        self._build_view()
        self._words = WordMenus(self._window, self.add)
        self._build_tools()
        self._build_help()
        self._bind()

    def show_recent(self, names: tuple[str, ...]) -> None:
        """List the recent files."""
        self._recent.clear()
        for name in names:
            action = self._recent.addAction(Path(name).name or name)
            action.setToolTip(name)
            action.triggered.connect(lambda _=False, n=name: self._window.open_named(n))
        if names:
            self._recent.addSeparator()
            self._recent.addAction(_tr("Clear list")).triggered.connect(self._window.clear_recent)
        self._recent.setEnabled(bool(names))

    def show_state(self, kept: Settings) -> None:
        """Check what holds."""
        self._panel.setChecked(kept.side_panel)
        self._sandhi.setChecked(kept.sandhi)
        for group, value in (
            (self._themes, kept.theme),
            (self._standards, kept.standard),
            (self._notes, kept.notes),
            (self._languages, kept.language),
        ):
            for action in group.actions():
                action.setChecked(action.data() == value)

    def show_article(self, loaded: bool) -> None:
        """Offer what needs an article."""
        for action in self._needs_article:
            action.setEnabled(loaded)

    def _bind(self) -> None:
        """Let the keys of reading hold in the text and on cards."""
        reader, cards = self._window.reader, self._window.cards
        for old in reader.actions():
            reader.removeAction(old)
        reader.addActions(self.commands.actions(Scope.READING, Scope.TEXT))
        cards.use_actions(self.commands.actions(Scope.READING))

    def _build_file(self) -> None:
        window, menu = self._window, self._window.menuBar().addMenu(_tr("&File"))
        self.add(menu, "open", _tr("&Open…"), window.ask_file, "Ctrl+O")
        self.add(menu, "open-page", _tr("Open &web page…"), window.ask_page, "Ctrl+L")
        self.add(menu, "paste-article", _tr("&Paste text as an article…"), window.ask_paste, "Ctrl+Shift+V")
        self._recent = menu.addMenu(_tr("Open &recent"))
        self.add(menu, "open-sample", _tr("Open the &sample"), window.open_sample)
        menu.addSeparator()
        self._needs_article += [
            self.add(menu, "export-pdf", _tr("&Export annotated PDF…"), window.ask_pdf, "Ctrl+E"),
            self.add(menu, "save-json", _tr("Save annotation as &JSON…"), window.ask_json),
            self.add(menu, "close-article", _tr("&Close the article"), window.close_article, "Ctrl+W"),
        ]
        self._add_packs(menu)
        menu.addSeparator()
        self.add(menu, "quit", _tr("&Quit"), window.close, "Ctrl+Q")

    def _add_packs(self, menu: QMenu) -> None:
        packs = self._window.packs
        menu.addSeparator()
        self.add(menu, "open-pack", _tr("Open reading pac&k…"), packs.ask_import)
        self._needs_article += [
            self.add(menu, "show-pack", _tr("Reading pack of this &article"), packs.show_again),
            self.add(menu, "share-pack", _tr("S&hare your work as a reading pack…"), packs.ask_share),
        ]

    def _build_edit(self) -> None:
        window = self._window
        english, menu = self._window.english, self._window.menuBar().addMenu(_tr("&Edit"))
        self._undo = self.add(menu, "undo", _tr("&Undo"), english.undo, "Ctrl+Z")
        self._redo = self.add(menu, "redo", _tr("&Redo"), english.redo, "Ctrl+Shift+Z", "Ctrl+Y")
        menu.addSeparator()
        self._adopt_edit(menu)
        menu.addSeparator()
        self.add(menu, "find", _tr("&Find…"), window.edit.find, "Ctrl+F")
        finder = window.finder
        self.add(menu, "find-next", _tr("Find &next"), lambda: finder.step(forward=True), "F3")
        self.add(menu, "find-previous", _tr("Find &previous"), lambda: finder.step(forward=False), "Shift+F3")
        menu.addSeparator()
        keys = "F2", "Ctrl+Return", "Ctrl+Enter"
        edit = self.add(menu, "edit-english", _tr("Edit the &English sentence"), english.edit, *keys)
        self._needs_article.append(edit)
        self._show_stack()

    def _adopt_edit(self, menu: QMenu) -> None:
        """Put into the menu what the selection can do, with its keys in the registry."""
        before = len(menu.actions())
        self._window.edit.build(menu)
        made = (
            ("copy", "Ctrl+C"),
            ("copy-readings", "Ctrl+Shift+C"),
            ("copy-table", "Ctrl+Alt+C"),
            ("select-column", "Ctrl+A"),
        )
        for (name, key), action in zip(made, menu.actions()[before:], strict=True):
            command = Command(name, _plain(action.text()), _plain(menu.title()), (key,))
            self.commands.add(command, action)

    def _show_stack(self) -> None:
        edits = self._window.english.session.edits
        self._undo.setEnabled(edits.can_undo)
        self._redo.setEnabled(edits.can_redo)

    def _build_view(self) -> None:
        window, menu = self._window, self._window.menuBar().addMenu(_tr("&View"))
        window.columns.build(menu.addMenu(_tr("&Columns")))
        self.add(menu, "larger", _tr("&Larger text"), lambda: window.zoom(1), "Ctrl++", "Ctrl+=")
        self.add(menu, "smaller", _tr("&Smaller text"), lambda: window.zoom(-1), "Ctrl+-")
        self.add(menu, "usual-size", _tr("&Usual size"), lambda: window.zoom(0), "Ctrl+0")
        menu.addSeparator()
        self._panel = self.add(menu, "side-panel", _tr("Side &panel"), window.toggle_side_panel, "F9")
        self._panel.setCheckable(True)
        self._build_lists(menu.addMenu(_tr("Go to the side pan&el")))
        themes = (("system", _tr("As the system")), ("light", _tr("Light")), ("dark", _tr("Dark")))
        self._themes = self._choices(menu.addMenu(_tr("&Theme")), themes, window.set_theme)
        readings = menu.addMenu(_tr("&Readings"))
        standards = (("mainland", _tr("As on the Mainland")), ("taiwan", _tr("As in Taiwan")))
        self._standards = self._choices(readings, standards, window.set_standard)
        self._notes = self._choices(
            menu.addMenu(_tr("&Notes on the card")), note_languages(), window.set_notes
        )
        self._languages = self._choices(menu.addMenu(_tr("Lan&guage")), languages(), window.set_language)
        readings.addSeparator()
        self._sandhi = self.add(readings, "sandhi", _tr("一 and 不 as &spoken"), window.toggle_sandhi)
        self._sandhi.setCheckable(True)
        menu.addSeparator()
        self.add(menu, "full-screen", _tr("&Full screen"), window.toggle_full_screen, "F11")

    def _build_lists(self, menu: QMenu) -> None:
        sides = self._window.sides
        self.add(menu, "switch-panel", _tr("&Between text and panel"), sides.switch, "F6")
        names = (_tr("&Terms"), _tr("&Amounts and dates"), _tr("Conversion &slips"), _tr("&Comments"))
        for section, name in zip(Section, names, strict=True):
            self.add(menu, f"panel-{section + 1}", name, partial(sides.go_to, section), f"Ctrl+{section + 1}")

    def _build_tools(self) -> None:
        window, menu = self._window, self._window.menuBar().addMenu(_tr("&Tools"))
        self.add(menu, "glossary", _tr("&Glossary…"), window.show_glossary, "Ctrl+G")
        self.add(menu, "word-list", _tr("&Word list…"), window.words.show_list, "Ctrl+B")
        self.add(menu, "known-words", _tr("Words &you know…"), window.words.show_known)
        self.add(menu, "memory", _tr("Translation &memory…"), window.english.show_memory, "Ctrl+M")
        self._needs_article.append(
            self.add(menu, "term-report", _tr("&Terminology check…"), window.show_term_report, "Ctrl+T")
        )
        self.add(menu, "packages", _tr("Translation &packages…"), window.show_packages)
        menu.addSeparator()
        self.add(menu, "keys", _tr("&Keys…"), lambda: open_keys(self.commands, window))
        self.add(menu, "settings", _tr("&Settings…"), window.show_preferences, "Ctrl+,")

    def _build_help(self) -> None:
        window, menu = self._window, self._window.menuBar().addMenu(_tr("&Help"))
        self.add(menu, "help-keys", _tr("&Keys"), lambda: show_keys(self.commands, window), "F1")
        self.add(menu, "about", _tr("&About Jingdu"), lambda: show_about(window))

    def _choices(
        self, menu: QMenu, choices: tuple[tuple[str, str], ...], slot: Callable[[str], object]
    ) -> QActionGroup:
        group = QActionGroup(menu)
        for value, name in choices:
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setData(value)
            action.triggered.connect(lambda _=False, v=value: slot(v))
            group.addAction(action)
        return group

    def add(
        self, menu: QMenu, name: str, title: str, slot: Slot, *keys: str, scope: Scope = Scope.WINDOW
    ) -> QAction:
        """Put a command into a menu; ``name`` is what the settings know it by."""
        action = menu.addAction(title)
        action.triggered.connect(lambda *_: slot())
        above = menu.parentWidget()
        group = _plain((above if isinstance(above, QMenu) else menu).title())
        self.commands.add(Command(name, _plain(title), group, keys, scope), action)
        return action


def _plain(title: str) -> str:
    """Return a title without its accelerator, which Chinese menus have in brackets at the end."""
    return re.sub(r"\(&\w\)|&", "", title).rstrip("…")


def _tr(text: str) -> str:
    return QCoreApplication.translate("menus", text)
