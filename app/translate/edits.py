"""What the reader changes in the memory during a session, each change with its way back."""

from collections.abc import Iterable

from app.lexicon.history import History
from app.phrases import Phrase
from app.translate.entry import Change, Entry
from app.translate.store import MemoryStore

Keys = frozenset[str]
_SHORT = 12  # characters of a sentence that name it


class MemoryEdits:
    """Edits, approvals and deletions; each returns the normalised sentences that it concerns."""

    def __init__(self, store: MemoryStore, history: History | None = None) -> None:
        self.store = store
        self.history = history or History()

    @property
    def can_undo(self) -> bool:
        """Tell whether there is a change to take back."""
        return self.history.last(self) is not None

    def save(self, source: str, english: str, key: str = "") -> Keys:
        """Keep a sentence as the reader wrote or approved it; an empty one takes it back."""
        written = " ".join(english.split())
        if not written:
            return self.take_back(key)
        shown = " ".join(source.split())
        return self._did(self.store.put(shown, written, key), Phrase("English of “{0}”", shortened(shown)))

    def take_back(self, key: str) -> Keys:
        """Take out what a person wrote for a sentence, so that the machine's counts again."""
        change = self.store.take_back(key)
        shown = next((shortened(entry.source) for entry in change.removed), "")
        return self._did(change, Phrase("return to the machine’s English of “{0}”", shown))

    def delete(self, entries: Iterable[Entry]) -> Keys:
        """Take entries out."""
        removed = tuple(entries)
        name = Phrase("removal of {0} sentences", str(len(removed)))
        if len(removed) == 1:
            name = Phrase("removal of “{0}”", shortened(removed[0].source))
        return self._did(self.store.swap(Change(removed=removed)), name)

    def undo(self) -> Keys:
        """Take the last change back."""
        step = self.history.undo(self)
        keys: Keys = step.state.keys if step else frozenset()
        return keys

    def swap(self, state: Change) -> Change:
        """Take a change back; return the change that this is."""
        return self.store.swap(state.undoing)

    def _did(self, change: Change, name: str) -> Keys:
        if change.keys:
            self.history.add(self, name, change)
        return change.keys


def shortened(sentence: str) -> str:
    """Return the beginning of a sentence, by which a change of it is named."""
    return sentence if len(sentence) <= _SHORT else f"{sentence[:_SHORT]}…"
