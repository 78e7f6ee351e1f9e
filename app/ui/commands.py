"""The one registry of commands: what can be done by name and key, for menus, help and the dialog of keys."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

_PORTABLE = QKeySequence.SequenceFormat.PortableText


class Scope(StrEnum):
    """Where the key of a command holds."""

    WINDOW = "window"
    READING = "reading"  # in the text and on cards, where letters are free
    TEXT = "text"  # in the text alone


@dataclass(frozen=True, slots=True)
class Command:
    """Something that can be done, with the keys it has unless the reader chooses others."""

    id: str
    name: str
    group: str
    keys: tuple[str, ...] = ()  # as Qt writes them on any system: "Ctrl+E"
    scope: Scope = Scope.WINDOW


def overrides(kept: Iterable[str]) -> dict[str, str]:
    """Return the reader's keys by command, from settings such as ``export=Ctrl+P``; no key is ""."""
    pairs = (line.partition("=") for line in kept)
    return {name: portable(key) for name, sign, key in pairs if name and sign}


def kept(chosen: Mapping[str, str]) -> tuple[str, ...]:
    """Return the reader's keys as the settings keep them."""
    return tuple(f"{name}={key}" for name, key in sorted(chosen.items()))


def portable(key: str) -> str:
    """Return a key in its one spelling, empty where it is none."""
    return QKeySequence(key, _PORTABLE).toString(_PORTABLE)


def native(key: str) -> str:
    """Return a key as this system writes it."""
    return QKeySequence(key, _PORTABLE).toString(QKeySequence.SequenceFormat.NativeText)


class Commands:
    """All commands with their actions; a key of the reader's goes before the default."""

    def __init__(self, chosen: Mapping[str, str]) -> None:
        self._commands: dict[str, Command] = {}
        self._actions: dict[str, QAction] = {}
        self._chosen = dict(chosen)

    def __iter__(self) -> Iterator[Command]:
        return iter(self._commands.values())

    def by_group(self) -> Iterable[tuple[str, list[Command]]]:
        """Return the commands of each group, in the order in which they came."""
        groups: dict[str, list[Command]] = {}
        for command in self:
            groups.setdefault(command.group, []).append(command)
        return groups.items()

    def add(self, command: Command, action: QAction) -> None:
        """Take a command in and give its action the keys."""
        self._commands[command.id] = command
        self._actions[command.id] = action
        action.setObjectName(command.id)
        if command.scope is not Scope.WINDOW:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._apply(command)

    def actions(self, *scopes: Scope) -> list[QAction]:
        """Return the actions of some scopes."""
        return [self._actions[command.id] for command in self if command.scope in scopes]

    def action(self, name: str) -> QAction:
        """Return the action of a command."""
        return self._actions[name]

    @property
    def chosen(self) -> Mapping[str, str]:
        """The keys that the reader has chosen, by command."""
        return self._chosen

    def keys(self, command: Command) -> tuple[str, ...]:
        """Return the keys that hold for a command."""
        if command.id in self._chosen:
            key = self._chosen[command.id]
            return (key,) if key else ()
        taken = {key for name, key in self._chosen.items() if name in self._commands}
        return tuple(key for key in map(portable, command.keys) if key not in taken)

    def holder(self, key: str) -> Command | None:
        """Return the command that a key belongs to."""
        wanted = portable(key)
        return next((command for command in self if wanted and wanted in self.keys(command)), None)

    def choose(self, name: str, key: str) -> None:
        """Give a command another key, taken from whoever has it; "" for none."""
        holder = self.holder(key)
        if holder is not None and holder.id != name and self._chosen.get(holder.id):
            self._chosen[holder.id] = ""
        self._chosen[name] = portable(key)
        if self.keys(self._commands[name]) == self._defaults(name):
            del self._chosen[name]
        self._apply_all()

    def reset(self, name: str = "") -> None:
        """Give a command its default keys again, all of them if none is named."""
        if name:
            self._chosen.pop(name, None)
            for key in self._commands[name].keys:
                others = [other for other, has in self._chosen.items() if has == portable(key)]
                for other in others:
                    self._chosen[other] = ""
        else:
            self._chosen.clear()
        self._apply_all()

    def _defaults(self, name: str) -> tuple[str, ...]:
        return tuple(map(portable, self._commands[name].keys))

    def _apply_all(self) -> None:
        for command in self:
            self._apply(command)

    def _apply(self, command: Command) -> None:
        keys = [QKeySequence(key, _PORTABLE) for key in self.keys(command)]
        self._actions[command.id].setShortcuts(keys)
