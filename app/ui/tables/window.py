"""The window over a table: search, filters, sorting, deleting with undo, and what an empty one says."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.ui import messages
from app.ui.or_hint import OrHint
from app.ui.search_field import SearchField
from app.ui.tables.filter import TableFilter
from app.ui.tables.model import ITEM, TableModel
from app.ui.tables.view import TableView
from app.ui.wording import Worded

T = TypeVar("T")


class TableWindow(Worded, QDialog, Generic[T]):
    """Heirs add filters and buttons, and say what these do; ``undo`` and ``delete`` have their usual keys."""

    def __init__(
        self,
        model: TableModel[T],
        rows: TableFilter[T] | None,
        widths: Sequence[int],
        parent: QWidget | None = None,
        *,
        several: bool = True,
        spare: Sequence[int] = (),
    ) -> None:
        super().__init__(parent)
        self._rows = rows
        self._search = SearchField()
        self._search.textChanged.connect(self.search)
        self._table = TableView(rows or model, widths, several=several, spare=spare)
        self._table.selectionModel().selectionChanged.connect(lambda *_: self.show_state())
        self._count = QLabel()
        self._buttons: dict[str, QPushButton] = {}
        self._lay_out()
        self._add_keys()

    # What heirs say

    def reload(self) -> None:
        """Show the things as they are now."""
        raise NotImplementedError

    def show_state(self) -> None:
        """Count what is shown, and offer what can be done."""
        raise NotImplementedError

    def delete(self) -> None:
        """Take out what is chosen."""
        raise NotImplementedError

    def undo(self) -> None:
        """Take the last change back."""
        raise NotImplementedError

    # What heirs use

    def search(self, words: str) -> None:
        """Show what holds some words."""
        if self._rows is not None:
            self._rows.search(words)
        self.show_state()

    def choose(self, group: object) -> None:
        """Show what is of a kind; all where it is None."""
        if self._rows is not None:
            self._rows.choose(group)
        self.show_state()

    def selected(self) -> list[T]:
        """Return what is chosen, in the order shown."""
        rows = sorted(self._table.selectionModel().selectedRows(), key=QModelIndex.row)
        return [item for row in rows if (item := row.data(ITEM)) is not None]

    def add_button(self, name: str, slot: Callable[[], object]) -> None:
        """Add a button below the table."""
        button = self._buttons[name] = QPushButton()
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: slot())
        self._bottom.insertWidget(len(self._buttons) - 1, button)

    def add_key(self, key: str, slot: Callable[[], object]) -> None:
        """Let a key hold in the table."""
        QShortcut(QKeySequence(key), self._table, slot).setContext(Qt.ShortcutContext.WidgetShortcut)

    def say(self, title: str, search: str, table: str) -> None:
        """Name the window, what can be searched for, and the table."""
        self.setWindowTitle(title)
        self._search.setPlaceholderText(search)
        self._search.setAccessibleName(search)
        self._table.setAccessibleName(table)
        self._table.fit()
        if self.isVisible():
            self.reload()

    def say_button(self, name: str, label: str, tip: str = "") -> None:
        """Name a button."""
        self._buttons[name].setText(label)
        self._buttons[name].setToolTip(tip)

    def show_count(self, said: str, hint: str) -> None:
        """Say how much there is; the hint stands in the place of an empty table."""
        self._count.setText(said)
        self._pages.say(hint)
        self._pages.show_empty(not self._table.model().rowCount())

    def attempt(self, change: Callable[[], object]) -> bool:
        """Do something that a file may refuse, and say so; tell whether it was done."""
        return messages.attempt(self, change)

    def ask_open(self, title: str, kinds: str, use: Callable[[Path], object]) -> None:
        """Ask for a file to read."""
        name, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        if name:
            use(Path(name))

    def ask_save(self, title: str, start: str, kinds: str, use: Callable[[Path], object]) -> None:
        """Ask for a file to write."""
        name, _ = QFileDialog.getSaveFileName(self, title, start, kinds)
        if name:
            use(Path(name))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Show the things as they are, which may have changed since the window was last open."""
        super().showEvent(event)
        self.reload()

    def _add_keys(self) -> None:
        self.add_key("Del", self.delete)
        QShortcut(QKeySequence.StandardKey.Undo, self, self.undo)
        QShortcut(QKeySequence.StandardKey.Find, self, self._search.setFocus)

    def _lay_out(self) -> None:
        self._top, self._bottom = QHBoxLayout(), QHBoxLayout()
        self._top.addWidget(self._search, 1)
        self._pages = OrHint(self._table)
        self._bottom.addStretch(1)
        self._bottom.addWidget(self._count)
        self._box = QVBoxLayout(self)
        self._box.setSpacing(10)
        self._box.addLayout(self._top)
        self._box.addWidget(self._pages, 1)
        self._box.addLayout(self._bottom)
