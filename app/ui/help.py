"""The help: the keys of the window, and what this program is."""

from collections.abc import Iterator
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QMessageBox,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from app import NAME, __version__, engine
from app.ui.commands import Commands, native
from app.ui.keys_dialog import open_keys
from app.ui.once import brought_back
from app.ui.room import take_room
from app.ui.wording import Worded

if TYPE_CHECKING:
    from app.ui.window import MainWindow


class KeysHelp(Worded, QDialog):
    """Lists every key that holds, by menu, and the fixed ones."""

    def __init__(self, commands: Commands, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._commands = commands
        self._page = QTextBrowser()
        self._change = QPushButton()
        self._change.clicked.connect(self._on_change)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self._change, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.addWidget(self._page)
        box.addWidget(buttons)
        self.say_words()
        take_room(self, 560, 640)

    def say_words(self) -> None:
        """Name the dialog and list the keys."""
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._page.setAccessibleName(self.tr("Keyboard shortcuts"))
        self._page.setHtml(keys_html(self._commands))
        self._change.setText(self.tr("Change shortcuts…"))

    @property
    def text(self) -> str:
        """What is listed, as plain text."""
        return self._page.toPlainText()

    def _on_change(self) -> None:
        open_keys(self._commands, self._window).finished.connect(self.say_words)


def keys_html(commands: Commands) -> str:
    """Return all keys as a table, a heading for each menu."""
    made = [_heading(_tr("In the text")), *(_row(keys, what) for keys, what in _fixed_in_text())]
    for group, members in commands.by_group():
        keyed = [c for c in members if commands.keys(c) and commands.action(c.id).isVisible()]
        if keyed:
            made.append(_heading(group))
        for command in keyed:
            keys = ", ".join(map(native, commands.keys(command)))
            made.append(_row(keys, command.name))
    made += [_heading(_tr("On a card")), *(_row(keys, what) for keys, what in _fixed_on_cards())]
    return f"<table cellspacing='0' cellpadding='2'>{''.join(made)}</table>"


def show_keys(commands: Commands, window: "MainWindow") -> KeysHelp:
    """Show the keys that hold."""
    if opened := brought_back(window, KeysHelp):
        return opened
    dialog = KeysHelp(commands, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    return dialog


def show_about(parent: QWidget) -> None:
    """Show version, purpose and where the dictionary comes from."""
    what = _tr("Traditional Chinese beside Simplified and English, with notes on semiconductors.")
    date = f" {engine.annotator().lexicon.dictionary.meta['date']}" if engine.is_ready() else ""
    credits = (
        _tr("Open source under the Apache License 2.0."),
        _tr("Dictionary: CC-CEDICT{0}, CC BY-SA 4.0.").format(date),
        _tr("Typeface: Noto Sans CJK, SIL Open Font License 1.1."),
    )
    said = "<br>".join(credits)
    text = f"<p><b>{NAME}</b> {__version__}</p><p>{what}</p><p style='white-space:nowrap'>{said}</p>"
    QMessageBox.about(parent, _tr("About Jingdu"), text)


def _fixed_in_text() -> Iterator[tuple[str, str]]:
    yield "↑ ↓", _tr("Scroll")
    yield _tr("Space, Page Up, Page Down"), _tr("Turn pages")
    yield _tr("Home, End"), _tr("Start and end of the article")
    yield _tr("Menu key, right click"), _tr("Copy a word, correct its boundaries or its reading")
    yield _tr("Click on a word"), _tr("Open its card; where it is open, pin it")
    yield _tr("Ctrl+wheel"), _tr("Size of the text")
    yield _tr("Shift+arrows, Shift+click, drag"), _tr("Select text in a column")
    yield _tr("Double click, triple click"), _tr("Select a word or a sentence; in the English, edit it")
    yield "Esc", _tr("Close the card, then the pinned ones, then the selection or the search")


def _fixed_on_cards() -> Iterator[tuple[str, str]]:
    yield _tr("Tab, Shift+Tab"), _tr("From link to link and button to button")
    yield _tr("Return"), _tr("Follow the link")
    yield _tr("Ctrl+Shift+arrows, or drag the head"), _tr("Move a pinned card")
    yield "Esc", _tr("Close the card and go back to the text")


def _heading(words: str) -> str:
    return f"<tr><td colspan='2' style='padding-top:10px'><b>{escape(words)}</b></td></tr>"


def _row(keys: str, what: str) -> str:
    return f"<tr><td style='padding-right:22px'>{escape(keys)}</td><td>{escape(what)}</td></tr>"


def _tr(text: str) -> str:
    return QCoreApplication.translate("help", text)
