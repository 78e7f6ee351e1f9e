"""The dialog of keys: every command, its key, and a way to change it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.ui.commands import Command, Commands, native
from app.ui.once import brought_back
from app.ui.room import take_room
from app.ui.search_field import SearchField
from app.ui.wording import Worded

if TYPE_CHECKING:
    from app.ui.window import MainWindow

_ID = Qt.ItemDataRole.UserRole
_FIXED = frozenset(
    {"Esc", "Tab", "Backtab", "Shift+Tab", "Up", "Down", "PgUp", "PgDown", "Home", "End", "Space"}
)


class KeysDialog(Worded, QDialog):
    """Changes hold at once; a key that belongs to another command is told before it is taken."""

    changed = Signal()

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self._groups: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self._by_id: dict[str, Command] = {}
        self._search = SearchField()
        self._search.textChanged.connect(self.search)
        self.tree = QTreeWidget()
        self.tree.setColumnCount(2)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.edit = QKeySequenceEdit()
        self.edit.setMaximumSequenceLength(1)
        self.edit.setClearButtonEnabled(True)
        self.edit.keySequenceChanged.connect(self._on_key)
        self._reset = QPushButton()
        self._reset.clicked.connect(self.reset)
        self.take = QPushButton()
        self.take.clicked.connect(self._on_take)
        self.said = QLabel()
        self.said.setObjectName("settingHelp")
        self.said.setWordWrap(True)
        self._label, self._every = QLabel(), QPushButton()
        self._lay_out()
        self.tree.currentItemChanged.connect(self._on_command)
        self.say_words()
        take_room(self, 560, 620)

    def say_words(self) -> None:
        """Name everything, and list the commands, whose names are words, too."""
        self.setWindowTitle(self.tr("Change keyboard shortcuts"))
        self._search.setPlaceholderText(self.tr("Search commands and shortcuts"))
        self._search.setAccessibleName(self.tr("Search commands and shortcuts"))
        self.tree.setAccessibleName(self.tr("Commands"))
        self.tree.setHeaderLabels([self.tr("Command"), self.tr("Key")])
        self._label.setText(self.tr("&New key"))
        self.edit.setAccessibleName(self.tr("New key"))
        self._reset.setText(self.tr("Default"))
        self._reset.setToolTip(self.tr("Give this command its usual key again"))
        self.take.setText(self.tr("Use it here"))
        self._every.setText(self.tr("Reset all"))
        current = self.current
        self._fill()
        self.choose(current.id if current else next(iter(self._commands)).id)
        self.search(self._search.text())

    def _lay_out(self) -> None:
        self._label.setBuddy(self.edit)
        line = QHBoxLayout()
        for widget in (self._label, self.edit, self._reset):
            line.addWidget(widget, 1 if widget is self.edit else 0)
        told = QHBoxLayout()
        told.addWidget(self.said, 1)
        told.addWidget(self.take)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self._every.clicked.connect(self.reset_all)
        buttons.addButton(self._every, QDialogButtonBox.ButtonRole.ResetRole)
        for button in (self._reset, self.take, self._every):
            button.setAutoDefault(False)
        box = QVBoxLayout(self)
        box.addWidget(self._search)
        box.addWidget(self.tree, 1)
        box.addLayout(line)
        box.addLayout(told)
        box.addWidget(buttons)

    def _fill(self) -> None:
        self.tree.blockSignals(True)
        self.tree.clear()
        self.tree.blockSignals(False)
        self._groups.clear()
        self._by_id = {command.id: command for command in self._commands}
        for group, members in self._commands.by_group():
            head = QTreeWidgetItem([group])
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.tree.addTopLevelItem(head)
            self._groups.append((head, [self._item(head, command) for command in members]))
        self.tree.expandAll()
        self._show_keys()

    def _show_keys(self) -> None:
        for item in self._items():
            command = self._by_id[item.data(0, _ID)]
            item.setText(1, ", ".join(map(native, self._commands.keys(command))))
            font = item.font(1)
            font.setBold(command.id in self._commands.chosen)
            item.setFont(1, font)

    @staticmethod
    def _item(head: QTreeWidgetItem, command: Command) -> QTreeWidgetItem:
        item = QTreeWidgetItem(head, [command.name])
        item.setData(0, _ID, command.id)
        return item

    def _items(self) -> list[QTreeWidgetItem]:
        return [item for _, items in self._groups for item in items]

    @property
    def current(self) -> Command | None:
        """The command whose key is shown."""
        item = self.tree.currentItem()
        return self._by_id.get(item.data(0, _ID)) if item else None

    def choose(self, name: str) -> None:
        """Go to a command."""
        self.tree.setCurrentItem(next(item for item in self._items() if item.data(0, _ID) == name))

    def search(self, words: str) -> None:
        """Show only the commands whose name, menu or key has all the words."""
        wanted = words.casefold().split()
        for head, items in self._groups:
            for item in items:
                own = f"{head.text(0)} {item.text(0)} {item.text(1)}".casefold()
                item.setHidden(not all(word in own for word in wanted))
            head.setHidden(all(item.isHidden() for item in items))

    def reset(self) -> None:
        """Give the command its default keys again."""
        if self.current is not None:
            self._commands.reset(self.current.id)
            self._after_change()

    def reset_all(self) -> None:
        """Give every command its default keys again."""
        self._commands.reset()
        self._after_change()

    def _on_command(self) -> None:
        command = self.current
        keys = self._commands.keys(command) if command else ()
        self.edit.setEnabled(command is not None)
        self._reset.setEnabled(command is not None)
        self.edit.blockSignals(True)
        self.edit.setKeySequence(QKeySequence(keys[0] if keys else ""))
        self.edit.blockSignals(False)
        self._say("")

    def _on_key(self, key: QKeySequence) -> None:
        command, wanted = self.current, key.toString(QKeySequence.SequenceFormat.PortableText)
        if command is None or wanted in self._commands.keys(command):
            self._say("")
            return
        holder = self._commands.holder(wanted)
        if wanted in _FIXED:
            said = self.tr("{0} scrolls, moves the focus or closes everywhere; choose another key.")
            self._say(said.format(native(wanted)))
        elif holder is not None:
            said = self.tr("{0} has been the key of another command, which would lose it: {1}.")
            self._say(said.format(native(wanted), holder.name), offer=True)
        else:
            self._set(command, wanted)

    def _on_take(self) -> None:
        if self.current is not None:
            key = self.edit.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
            self._set(self.current, key)

    def _set(self, command: Command, key: str) -> None:
        self._commands.choose(command.id, key)
        self._after_change()

    def _after_change(self) -> None:
        self._show_keys()
        self._on_command()
        self.changed.emit()

    def _say(self, sentence: str, *, offer: bool = False) -> None:
        self.said.setText(sentence)
        self.take.setVisible(offer)


def open_keys(commands: Commands, window: "MainWindow") -> KeysDialog:
    """Open the dialog over the window, which keeps what is changed."""
    if opened := brought_back(window, KeysDialog):
        return opened
    dialog = KeysDialog(commands, window)
    dialog.changed.connect(window.look.keep_keys)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    return dialog
