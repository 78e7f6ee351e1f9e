"""The reader's own terms: one TOML file that lies over the built-in termbase and can be shared.

Merge rules: an entry with the id of a built-in one replaces it whole; any other is added, and its
forms win over the same forms of built-in entries; the ids listed as hidden are left out.
"""

import json
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from pathlib import Path

from app import files, paths
from app.errors import DataError, GlossaryError, reason_of
from app.lexicon.termbase import TermEntry, entries_in


@dataclass(frozen=True, slots=True)
class OwnSet:
    """The reader's entries, and the built-in ids that the reader has taken out."""

    entries: tuple[TermEntry, ...] = ()
    hidden: tuple[str, ...] = ()

    def get(self, term_id: str) -> TermEntry | None:
        """Return the reader's entry with an id."""
        return next((entry for entry in self.entries if entry.id == term_id), None)


class OwnTerms:
    """The file of own terms: every change is on the disk before it holds, and can be undone."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or location()
        self._undo: list[OwnSet] = []
        self.warning = ""  # one sentence for the reader, where the file could not be used
        self.current = OwnSet()
        try:
            self.current = parse(self._path.read_bytes(), self._path.name)
        except FileNotFoundError:
            return
        except (OSError, DataError, GlossaryError) as error:
            self.warning = self._set_aside(error)

    @property
    def can_undo(self) -> bool:
        """Tell whether there is a change to take back."""
        return bool(self._undo)

    def put(self, entry: TermEntry) -> None:
        """Add an entry, or put it in the place of the one with its id."""
        self.merge((entry,))

    def merge(self, entries: Iterable[TermEntry]) -> tuple[int, int]:
        """Put entries in; return how many were new and how many changed another."""
        own = {entry.id: entry for entry in self.current.entries}
        added = changed = 0
        for entry in entries:
            added += entry.id not in own
            changed += entry.id in own and own[entry.id] != entry
            own[entry.id] = entry
        hidden = tuple(term_id for term_id in self.current.hidden if term_id not in own)
        self._change(OwnSet(tuple(own.values()), hidden))
        return added, changed

    def remove(self, term_id: str) -> None:
        """Take out an own entry; a built-in one is hidden."""
        kept = tuple(entry for entry in self.current.entries if entry.id != term_id)
        if len(kept) < len(self.current.entries):
            self._change(replace(self.current, entries=kept))
        elif term_id not in self.current.hidden:
            self._change(replace(self.current, hidden=(*self.current.hidden, term_id)))

    def undo(self) -> bool:
        """Take the last change back; tell whether there was one."""
        if not self._undo:
            return False
        files.write_text(self._path, to_toml(self._undo[-1]))
        self.current = self._undo.pop()
        return True

    def _change(self, changed: OwnSet) -> None:
        if changed != self.current:
            files.write_text(self._path, to_toml(changed))
            self._undo.append(self.current)
            self.current = changed

    def _set_aside(self, error: Exception) -> str:
        why = reason_of(error) if isinstance(error, OSError) else "the file is damaged"
        try:
            aside = files.set_aside(self._path)
        except OSError as refused:
            return f"Your terms in {self._path} cannot be read: {reason_of(refused)}."
        return f"Your terms could not be read ({why}); the file was set aside as {aside}."


def location() -> Path:
    """Return where the reader's terms lie."""
    return paths.data_dir() / "termbase.toml"


def parse(data: bytes, name: str) -> OwnSet:
    """Read a file of own terms; ``DataError`` or ``GlossaryError`` for anything else."""
    try:
        found = tomllib.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise DataError(f"The termbase file {name} cannot be read: {error}.") from error
    hidden = found.get("hidden", [])
    if not isinstance(hidden, list) or not all(isinstance(term_id, str) for term_id in hidden):
        raise DataError(f"The termbase file {name} has a list of hidden terms that is none.")
    return OwnSet(entries_in(found, name, "trade"), tuple(hidden))


def to_toml(own: OwnSet) -> str:
    """Return own terms as TOML; JSON strings are TOML basic strings but for DEL."""
    head = f"hidden = {_quoted(list(own.hidden))}\n\n" if own.hidden else ""
    return head + "\n".join(map(entry_toml, own.entries))


def entry_toml(entry: TermEntry) -> str:
    """Return an entry as a TOML table."""
    lines = ["[[term]]"]
    for field in fields(TermEntry):
        value = getattr(entry, field.name)
        if value:
            lines.append(f"{field.name} = {_quoted(list(value) if isinstance(value, tuple) else str(value))}")
    return "\n".join(lines) + "\n"


def _quoted(value: list[str] | str) -> str:
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
