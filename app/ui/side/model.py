"""The table behind a list of the side panel."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.ui.side.entry import Entry

Index = QModelIndex | QPersistentModelIndex
_HEAD = Qt.ItemFlag.NoItemFlags  # the keys pass over it
_LINE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class EntryModel(QAbstractListModel):
    """Lines of a list; a sequence may make them only when they are looked at."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: Sequence[Entry] = ()
        self._size = 0
        self._keys: tuple[str, ...] = ()

    def show(self, entries: Sequence[Entry]) -> None:
        """Show other lines; where they are about the same things, only their words change."""
        keys = tuple(entry.key for entry in entries)
        if keys == self._keys and keys:
            before, self._entries = self._entries, entries
            changed = [row for row, (old, new) in enumerate(zip(before, entries, strict=True)) if old != new]
            if changed:
                self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
            return
        self.beginResetModel()
        self._entries, self._size, self._keys = entries, len(entries), keys
        self.endResetModel()

    def grow(self, entries: Sequence[Entry]) -> None:
        """Show lines that begin with those that are shown, without looking at any."""
        added = len(entries) - self._size
        if added < 0 or not self._size:
            self.beginResetModel()
            self._entries, self._size, self._keys = entries, len(entries), ()
            self.endResetModel()
        elif added:
            self.beginInsertRows(QModelIndex(), self._size, len(entries) - 1)
            self._entries, self._size, self._keys = entries, len(entries), ()
            self.endInsertRows()

    def entry(self, index: Index) -> Entry | None:
        """Return the line at an index."""
        return self._entries[index.row()] if index.isValid() and index.row() < self._size else None

    def row_of(self, key: str) -> int:
        """Return where a line stands, -1 where there is none."""
        return self._keys.index(key) if key in self._keys else -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """Return how many lines there are."""
        return 0 if parent.isValid() else self._size

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the keys pass over heads."""
        entry = self.entry(index)
        return _HEAD if entry is None or entry.is_head else _LINE

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a line, and what screen readers and pointers are told of it."""
        entry = self.entry(index)
        if entry is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return entry.spoken
        return entry.tip or None if role == Qt.ItemDataRole.ToolTipRole else None
