"""A sentence with its English as the translation memory keeps it."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from typing import Any

from app.translate.engine import Rendering
from app.translate.unit import Link, Origin, State


@dataclass(frozen=True, slots=True)
class Entry:
    """One translation of one sentence; a sentence may have several, by persons and by engines."""

    key: str  # what all spellings of the source share
    source: str  # as the reader had it, on one line
    english: str
    state: State
    origin: Origin = Origin.MEMORY  # the kind of engine where one made it
    engine: str = ""
    version: str = ""  # the engine's, or its package's
    termbase: str = ""  # which state of the termbase the engine worked with
    author: str = ""
    owner: str = ""  # the memory whose reader made it
    changed: str = ""  # UTC as TMX writes it: 20260131T235959Z
    doubt: str = ""  # why an engine's sentence may well be wrong
    links: str = ""  # the engine's links, as JSON
    extra: str = ""  # what else a TMX file said of it, as JSON
    id: int = 0

    @property
    def rendering(self) -> Rendering:
        """The English as the engine gave it."""
        links = (Link(*numbers) for numbers in json.loads(self.links or "[]"))
        return Rendering(self.english, self.doubt, tuple(links))


@dataclass(frozen=True, slots=True)
class Change:
    """What a write took out of the memory and put into it; the other way round it undoes the write."""

    removed: tuple[Entry, ...] = ()
    added: tuple[Entry, ...] = ()

    @property
    def keys(self) -> frozenset[str]:
        """The sentences that are concerned."""
        return frozenset(entry.key for entry in (*self.removed, *self.added))

    @property
    def undoing(self) -> "Change":
        """The change back."""
        return Change(self.added, self.removed)


NAMES = tuple(field.name for field in fields(Entry))
_STATE, _ORIGIN = NAMES.index("state"), NAMES.index("origin")


def entry_of(row: Sequence[Any]) -> Entry:
    """Return the entry of a database row in the order of ``NAMES``."""
    values = list(row)
    values[_STATE], values[_ORIGIN] = State(values[_STATE]), Origin(values[_ORIGIN])
    return Entry(*values)


def links_json(links: Sequence[Link]) -> str:
    """Return links as JSON, empty where there are none."""
    if not links:
        return ""
    rows = [[link.start, link.end, link.english_start, link.english_end] for link in links]
    return json.dumps(rows, separators=(",", ":"))


def now() -> str:
    """Return the time as TMX writes it."""
    return datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
