"""What the reader did last, over all files of the reader's work: taken back and made again in one order."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Protocol


class Undoable(Protocol):
    """Something whose changes can be taken back."""

    def swap(self, state: Any) -> Any:
        """Bring a state back, and return the one that brings the present back; an error changes nothing."""


@dataclass(frozen=True, slots=True)
class Step:
    """One change; ``state`` is what its owner goes back to, or has just come from."""

    name: str  # a phrase: "split of {0}"
    owner: Undoable
    state: Any


class History:
    """The changes of one session; whoever owns one may also take back its own last change alone.

    That is sound because no owner's state depends on another's.
    """

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self.listeners: list[Callable[[], None]] = []

    def add(self, owner: Undoable, name: str, state: Any) -> None:
        """Note a change that was made; nothing can be made again after it."""
        self._done.append(Step(name, owner, state))
        self._undone.clear()
        self._tell()

    def last(self, owner: Undoable | None = None) -> Step | None:
        """Return the change to be taken back next, of one owner or of all."""
        return _find(self._done, owner)

    def next(self, owner: Undoable | None = None) -> Step | None:
        """Return the change to be made again next, of one owner or of all."""
        return _find(self._undone, owner)

    def undo(self, owner: Undoable | None = None) -> Step | None:
        """Take the last change back; return it, None where there is none."""
        return self._move(self._done, self._undone, owner)

    def redo(self, owner: Undoable | None = None) -> Step | None:
        """Make the change again that was taken back last; return it, None where there is none."""
        return self._move(self._undone, self._done, owner)

    def _move(self, source: list[Step], target: list[Step], owner: Undoable | None) -> Step | None:
        step = _find(source, owner)
        if step is None:
            return None
        moved = replace(step, state=step.owner.swap(step.state))
        del source[max(at for at, one in enumerate(source) if one is step)]
        target.append(moved)
        self._tell()
        return moved

    def _tell(self) -> None:
        for listener in tuple(self.listeners):
            listener()


def _find(steps: list[Step], owner: Undoable | None) -> Step | None:
    return next((step for step in reversed(steps) if owner is None or step.owner is owner), None)
