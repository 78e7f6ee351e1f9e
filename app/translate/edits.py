"""What the reader changes in the memory during a session, with undo and redo."""

from collections.abc import Iterable

from app.translate.entry import Entry
from app.translate.store import Change, MemoryStore

Keys = frozenset[str]


class MemoryEdits:
    """Edits, approvals and deletions; each returns the normalised sentences that it concerns."""

    def __init__(self, store: MemoryStore) -> None:
        self.store = store
        self._done: list[Change] = []
        self._undone: list[Change] = []

    @property
    def can_undo(self) -> bool:
        """Tell whether there is a change to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Tell whether a change was taken back that can be made again."""
        return bool(self._undone)

    def save(self, source: str, english: str, key: str = "") -> Keys:
        """Keep a sentence as the reader wrote or approved it; an empty one takes it back."""
        written = " ".join(english.split())
        if not written:
            return self.take_back(key)
        return self._did(self.store.put(" ".join(source.split()), written, key))

    def take_back(self, key: str) -> Keys:
        """Take out what a person wrote for a sentence, so that the machine's counts again."""
        return self._did(self.store.take_back(key))

    def delete(self, entries: Iterable[Entry]) -> Keys:
        """Take entries out."""
        return self._did(self.store.swap(Change(removed=tuple(entries))))

    def undo(self) -> Keys:
        """Take the last change back."""
        return self._back(self._done, self._undone)

    def redo(self) -> Keys:
        """Make the change again that was taken back last."""
        return self._back(self._undone, self._done)

    def _did(self, change: Change) -> Keys:
        if change.keys:
            self._done.append(change)
            self._undone.clear()
        return change.keys

    def _back(self, source: list[Change], target: list[Change]) -> Keys:
        if not source:
            return frozenset()
        change = self.store.swap(source[-1].undoing)
        source.pop()
        target.append(change)
        return change.keys
