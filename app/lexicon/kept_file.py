"""A file in which the reader's own work is kept."""

from abc import ABC, abstractmethod
from pathlib import Path
from typing import Generic, TypeVar

from app import files
from app.errors import JingduError, reason_of
from app.lexicon.history import History
from app.phrases import Phrase

T = TypeVar("T")


class KeptFile(ABC, Generic[T]):
    """One value in one file: every change is on the disk before it holds, and can be undone.

    A file that cannot be read is set aside, so that the next change does not write over it;
    ``warning`` then says so in one sentence. ``what`` names the content: "corrections", "terms".
    ``history`` is the file's own unless it is put into one that several share.
    """

    def __init__(self, path: Path, what: str, empty: T) -> None:
        self._path = path
        self._what = what
        self.history = History()
        self.warning: str = ""
        self.current = empty
        try:
            self.current = self._parsed(path.read_bytes())
        except FileNotFoundError:
            return
        except (OSError, ValueError, RecursionError, JingduError) as error:
            self.warning = self._set_aside(error)

    @property
    def can_undo(self) -> bool:
        """Tell whether there is a change to take back."""
        return self.history.last(self) is not None

    def undo(self) -> bool:
        """Take the last change since the start back; tell whether there was one."""
        return self.history.undo(self) is not None

    def swap(self, state: T) -> T:
        """Keep another value; return the one that held."""
        self._write(state)
        before, self.current = self.current, state
        return before

    @abstractmethod
    def _parsed(self, data: bytes) -> T:
        """Read a whole file; any error means that it is damaged."""

    @abstractmethod
    def _written(self, value: T) -> str:
        """Return what the file holds for a value."""

    def _change(self, changed: T, name: str = "") -> None:
        """Keep a changed value; ``name`` is a phrase for the change."""
        if changed != self.current:
            self.history.add(self, name, self.swap(changed))

    def _write(self, value: T) -> None:
        files.write_text(self._path, self._written(value))

    def _set_aside(self, error: Exception) -> str:
        why = reason_of(error) if isinstance(error, OSError) else Phrase("the file is damaged")
        try:
            aside = files.set_aside(self._path)
        except OSError as refused:
            return Phrase("Your {0} in {1} cannot be read: {2}.", self._what, self._path, reason_of(refused))
        return Phrase(
            "Your {0} could not be read ({1}); the file was set aside as {2}.", self._what, why, aside
        )
