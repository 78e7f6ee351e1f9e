"""The menus of the window and their shortcuts."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from app.settings import Settings
from app.ui.help import show_about, show_keys

if TYPE_CHECKING:
    from app.ui.window import MainWindow

Slot = Callable[[], object]


class Menus:
    """Builds the menu bar and keeps what changes in it."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._recent = QMenu(_tr("Open &recent"), window)
        self._build_file()
        self._build_edit()
        self._build_view()
        self._build_tools()
        self._build_help()

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
        ):
            for action in group.actions():
                action.setChecked(action.data() == value)

    def show_article(self, loaded: bool) -> None:
        """Offer what needs an article."""
        for action in self._needs_article:
            action.setEnabled(loaded)

    def _build_file(self) -> None:
        window, menu = self._window, self._window.menuBar().addMenu(_tr("&File"))
        self._add(menu, _tr("&Open…"), window.ask_file, QKeySequence.StandardKey.Open)
        self._add(menu, _tr("Open web &page…"), window.ask_page, "Ctrl+L")
        self._add(menu, _tr("&Paste text as an article…"), window.ask_paste, "Ctrl+Shift+V")
        menu.addMenu(self._recent)
        self._add(menu, _tr("Open the &sample"), window.open_sample)
        menu.addSeparator()
        self._needs_article = [
            self._add(menu, _tr("&Export annotated PDF…"), window.ask_pdf, "Ctrl+E"),
            self._add(menu, _tr("Save annotation as &JSON…"), window.ask_json),
        ]
        self._add_packs(menu)
        menu.addSeparator()
        self._add(menu, _tr("&Quit"), window.close, QKeySequence.StandardKey.Quit)

    def _add_packs(self, menu: QMenu) -> None:
        packs = self._window.packs
        menu.addSeparator()
        self._add(menu, _tr("Open reading pac&k…"), packs.ask_import)
        self._needs_article += [
            self._add(menu, _tr("Reading pack of this &article"), packs.show_again),
            self._add(menu, _tr("S&hare your work as a reading pack…"), packs.ask_share),
        ]

    def _build_edit(self) -> None:
        window = self._window
        english, menu = self._window.english, self._window.menuBar().addMenu(_tr("&Edit"))
        undo = self._add(menu, _tr("&Undo"), english.undo, QKeySequence.StandardKey.Undo)
        redo = self._add(menu, _tr("&Redo"), english.redo, QKeySequence.StandardKey.Redo)
        menu.addSeparator()
        window.edit.build(menu)
        menu.addSeparator()
        self._add(menu, _tr("&Find…"), window.edit.find, QKeySequence.StandardKey.Find)
        self._add(menu, _tr("Find &next"), lambda: window.finder.step(forward=True), "F3")
        self._add(menu, _tr("Find &previous"), lambda: window.finder.step(forward=False), "Shift+F3")
        menu.addSeparator()
        edit = self._add(menu, _tr("Edit the &English sentence"), english.edit)
        edit.setShortcuts([QKeySequence(keys) for keys in ("F2", "Ctrl+Return", "Ctrl+Enter")])
        self._needs_article.append(edit)
        english.session.stack_changed.connect(lambda: self._show_stack(undo, redo))
        self._show_stack(undo, redo)

    def _show_stack(self, undo: QAction, redo: QAction) -> None:
        edits = self._window.english.session.edits
        undo.setEnabled(edits.can_undo)
        redo.setEnabled(edits.can_redo)

    def _build_view(self) -> None:
        window, menu = self._window, self._window.menuBar().addMenu(_tr("&View"))
        window.columns.build(menu.addMenu(_tr("&Columns")))
        self._add(menu, _tr("&Larger text"), lambda: window.zoom(1), QKeySequence.StandardKey.ZoomIn)
        self._add(menu, _tr("&Smaller text"), lambda: window.zoom(-1), QKeySequence.StandardKey.ZoomOut)
        self._add(menu, _tr("&Usual size"), lambda: window.zoom(0), "Ctrl+0")
        menu.addSeparator()
        self._panel = self._add(menu, _tr("Side &panel"), window.toggle_side_panel, "F9")
        self._panel.setCheckable(True)
        themes = (("system", _tr("As the system")), ("light", _tr("Light")), ("dark", _tr("Dark")))
        self._themes = self._choices(menu.addMenu(_tr("&Theme")), themes, window.set_theme)
        readings = menu.addMenu(_tr("&Readings"))
        standards = (("mainland", _tr("As on the Mainland")), ("taiwan", _tr("As in Taiwan")))
        self._standards = self._choices(readings, standards, window.set_standard)
        languages = (("english", _tr("English")), ("chinese", _tr("Chinese")), ("both", _tr("Both")))
        self._notes = self._choices(menu.addMenu(_tr("&Notes on the card")), languages, window.set_notes)
        readings.addSeparator()
        self._sandhi = self._add(readings, _tr("一 and 不 as &spoken"), window.toggle_sandhi)
        self._sandhi.setCheckable(True)
        menu.addSeparator()
        self._add(menu, _tr("&Full screen"), window.toggle_full_screen, QKeySequence.StandardKey.FullScreen)

    def _build_tools(self) -> None:
        menu = self._window.menuBar().addMenu(_tr("&Tools"))
        self._add(menu, _tr("&Glossary…"), self._window.show_glossary, "Ctrl+G")
        self._add(menu, _tr("Translation &memory…"), self._window.english.show_memory, "Ctrl+M")
        self._needs_article.append(
            self._add(menu, _tr("&Terminology check…"), self._window.show_term_report, "Ctrl+T")
        )

        self._add(menu, _tr("Translation &packages…"), self._window.show_packages)
        menu.addSeparator()
        self._add(menu, _tr("&Settings…"), self._window.show_preferences, "Ctrl+,")

    def _build_help(self) -> None:
        menu = self._window.menuBar().addMenu(_tr("&Help"))
        self._add(menu, _tr("&Keys"), lambda: show_keys(self._window), "F1")
        self._add(menu, _tr("&About Jingdu"), lambda: show_about(self._window))

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

    def _add(
        self, menu: QMenu, name: str, slot: Slot, keys: QKeySequence.StandardKey | str | None = None
    ) -> QAction:
        action = menu.addAction(name)
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda *_: slot())
        return action


def _tr(text: str) -> str:
    return QCoreApplication.translate("menus", text)
