"""The reader's own terms: one TOML file that lies over the built-in termbase and can be shared.

Merge rules: an entry with the id of a built-in one replaces it whole; any other is added, and its
forms win over the same forms of built-in entries; the ids listed as hidden are left out.
"""

import json
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from pathlib import Path

from app import paths
from app.errors import DataError
from app.lexicon.kept_file import KeptFile
from app.lexicon.termbase import TermEntry, entries_in
from app.phrases import Phrase


@dataclass(frozen=True, slots=True)
class OwnSet:
    """The reader's entries, and the built-in ids that the reader has taken out."""

    entries: tuple[TermEntry, ...] = ()
    hidden: tuple[str, ...] = ()

    def get(self, term_id: str) -> TermEntry | None:
        """Return the reader's entry with an id."""
        return next((entry for entry in self.entries if entry.id == term_id), None)


class OwnTerms(KeptFile[OwnSet]):
    """The file of own terms: every change is on the disk before it holds, and can be undone."""

    def __init__(self, path: Path | None = None) -> None:
        super().__init__(path or location(), Phrase("terms"), OwnSet())

    def put(self, entry: TermEntry) -> None:
        """Add an entry, or put it in the place of the one with its id."""
        self.merge((entry,), Phrase("change of the term {0}", entry.tw))

    def merge(self, entries: Iterable[TermEntry], name: str = "") -> tuple[int, int]:
        """Put entries in; return how many were new and how many changed another."""
        own = {entry.id: entry for entry in self.current.entries}
        added = changed = 0
        for entry in entries:
            added += entry.id not in own
            changed += entry.id in own and own[entry.id] != entry
            own[entry.id] = entry
        hidden = tuple(term_id for term_id in self.current.hidden if term_id not in own)
        name = name or Phrase("import of {0} terms", str(added + changed))
        self._change(OwnSet(tuple(own.values()), hidden), name)
        return added, changed

    def remove(self, term_id: str, shown: str = "") -> None:
        """Take out an own entry; a built-in one is hidden. ``shown`` is how the reader knows it."""
        name = Phrase("removal of the term {0}", shown or term_id)
        kept = tuple(entry for entry in self.current.entries if entry.id != term_id)
        if len(kept) < len(self.current.entries):
            self._change(replace(self.current, entries=kept), name)
        elif term_id not in self.current.hidden:
            self._change(replace(self.current, hidden=(*self.current.hidden, term_id)), name)

    def _parsed(self, data: bytes) -> OwnSet:
        return parse(data, self._path.name)

    def _written(self, value: OwnSet) -> str:
        return to_toml(value)


def location() -> Path:
    """Return where the reader's terms lie."""
    return paths.data_dir() / "termbase.toml"


def parse(data: bytes, name: str) -> OwnSet:
    """Read a file of own terms; ``DataError`` or ``GlossaryError`` for anything else."""
    try:
        found = tomllib.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise DataError("The termbase file {0} cannot be read: {1}.", name, error) from error
    hidden = found.get("hidden", [])
    if not isinstance(hidden, list) or not all(isinstance(term_id, str) for term_id in hidden):
        raise DataError("The termbase file {0} has a malformed list of hidden terms.", name)
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
