"""The menus Go and Word: what the pointer does in the text, by name and key."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.ui.commands import Scope
from app.ui.menus.adding import Add
from app.ui.reader.walking import Stride
from app.ui.walker import Walker

if TYPE_CHECKING:
    from app.ui.window import MainWindow


class WordMenus:
    """Builds the two menus and does what they say."""

    def __init__(self, window: "MainWindow", add: Add) -> None:
        self._window = window
        self._add = add
        self._walker = Walker(window.reader, window.cards)
        self._build_go(window.menuBar().addMenu(_tr("&Go")))
        self._build_word(window.menuBar().addMenu(_tr("&Word")))

    def _build_go(self, menu: QMenu) -> None:
        self._stride(menu, Stride.WORD, 1, _tr("Next &word"), "Right")
        self._stride(menu, Stride.WORD, -1, _tr("&Previous word"), "Left")
        menu.addSeparator()
        self._stride(menu, Stride.TERM, 1, _tr("Next &term"), "T", "]")
        self._stride(menu, Stride.TERM, -1, _tr("Previous t&erm"), "Shift+T", "[")
        self._place(menu, "next-place", 1, _tr("Next &occurrence of the term"), "N")
        self._place(menu, "previous-place", -1, _tr("Previous o&ccurrence of the term"), "Shift+N")
        menu.addSeparator()
        self._stride(menu, Stride.SENTENCE, 1, _tr("Next &sentence"), "Ctrl+Right")
        self._stride(menu, Stride.SENTENCE, -1, _tr("Previous se&ntence"), "Ctrl+Left")
        self._stride(menu, Stride.ROW, 1, _tr("Next &row"), "Ctrl+Down")
        self._stride(menu, Stride.ROW, -1, _tr("Pre&vious row"), "Ctrl+Up")

    def _build_word(self, menu: QMenu) -> None:
        cards, reader = self._window.cards, self._window.reader
        keys = "Return", "Enter"
        self._add(menu, "open-card", _tr("&Open the card"), cards.open, *keys, scope=Scope.TEXT)
        self._read(menu, "pin-card", _tr("&Pin the card"), cards.pin, "P")
        self._read(menu, "next-card", _tr("&Go into the card"), cards.enter_card, "C")
        self._step(menu, "card-back", -1, _tr("&Back to the previous card"), "Alt+Left")
        self._step(menu, "card-on", 1, _tr("O&n to the following card"), "Alt+Right")
        self._read(menu, "close-pins", _tr("Close &all pinned cards"), cards.pins.close_all, "Shift+P")
        menu.addSeparator()
        self._read(menu, "speak", _tr("&Say the word aloud"), cards.speak, "S")
        menu.addSeparator()
        words = self._window.words
        self._read(menu, "add-word", _tr("A&dd to the word list"), words.add_pointed, "A")
        self._read(menu, "known", _tr("Mark as &known or unknown"), words.toggle_known, "K")
        menu.addSeparator()
        self._read(menu, "word-menu", _tr("&Correct or copy the word…"), reader.ask_menu, "Shift+F10")

    def _stride(self, menu: QMenu, stride: Stride, by: int, title: str, *keys: str) -> None:
        name = f"{'next' if by > 0 else 'previous'}-{stride}"
        self._read(menu, name, title, lambda: self._walker.walk(stride, by), *keys)

    def _place(self, menu: QMenu, name: str, by: int, title: str, key: str) -> None:
        self._read(menu, name, title, lambda: self._window.cards.step_place(by), key)

    def _step(self, menu: QMenu, name: str, by: int, title: str, key: str) -> None:
        self._read(menu, name, title, lambda: self._window.cards.step_history(by), key)

    def _read(self, menu: QMenu, name: str, title: str, slot: Callable[[], object], *keys: str) -> QAction:
        return self._add(menu, name, title, slot, *keys, scope=Scope.READING)


def _tr(text: str) -> str:
    return QCoreApplication.translate("word_menus", text)
