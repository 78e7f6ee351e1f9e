"""The translation memory on the disk: what persons and engines have said of sentences.

What persons wrote and what engines said are kept side by side, so that no engine can write over a
person's sentence. One connection serves all threads, one at a time; several windows may write.
"""

import contextlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Any

from app import paths
from app.errors import DataError
from app.translate import similar as near
from app.translate.engine import Rendering
from app.translate.entry import NAMES, Change, Entry, entry_of, links_json, now
from app.translate.memory import Remembered, key_of
from app.translate.store_file import StoreFile
from app.translate.store_rows import INSERT, SELECT, pattern_of, plain, row_of, swapped
from app.translate.unit import Origin, State

YOU = "edited by you"
_BY_KEY = "WHERE key = ? AND state <> 'machine'"
_OWN = "(SELECT value FROM facts WHERE name = 'owner')"
_BEST = (
    f"owner = {_OWN} DESC, state = 'final' DESC, changed DESC, id DESC"  # the reader's own, then the surest
)
_ORIGINS = {"argos": Origin.ARGOS, "libretranslate": Origin.LIBRETRANSLATE}


class MemoryStore:
    """The reader's memory; the file is opened when something is first looked up or written."""

    def __init__(self, path: Path | None = None, termbase: Callable[[], str] = str) -> None:
        self._path = path or location()
        self._file = StoreFile(self._path)
        self._termbase = termbase  # says which state of the termbase engines work with
        self._keys = near.KeyCache()

    @property
    def warning(self) -> str:
        """One sentence if the file was set aside or cannot be used."""
        return self._file.warning

    def close(self) -> None:
        """Close the file; it is opened again when needed."""
        self._file.close()

    def beside(self) -> "MemoryStore":
        """Return another door to the same file, through which long work holds nobody up; close it after."""
        self._file.rows("SELECT 1")  # what is wrong with the file is to be said here
        return MemoryStore(self._path, self._termbase)

    # What the service asks for

    def find(self, sentence: str) -> Remembered | None:
        """Return the best that a person wrote for a sentence in either script."""
        return self.known(key_of(sentence))

    def known(self, key: str) -> Remembered | None:
        """Return the best that a person wrote for a normalised sentence."""
        entry = self.best(key)
        if entry is None:
            return None
        return Remembered(entry.english, self.credit_of(entry), entry.state)

    def credit_of(self, entry: Entry) -> str:
        """Return who wrote an entry, as shown."""
        return YOU if entry.owner == self.owner else entry.author

    def best(self, key: str) -> Entry | None:
        """Return the best that a person wrote for a sentence; nothing where the file cannot be read."""
        with contextlib.suppress(DataError):
            where = f"{_BY_KEY} ORDER BY {_BEST} LIMIT 1"
            return next(iter(self._entries(where, (plain(key),))), None)
        return None

    def recall(self, sentence: str, engine: str, version: str) -> Rendering | None:
        """Return what an engine of this name and version said of a sentence."""
        with contextlib.suppress(DataError):
            where = "WHERE key = ? AND engine = ? AND version = ? AND state = 'machine'"
            found = self._entries(where, (plain(key_of(sentence)), engine, version))
            return found[0].rendering if found else None
        return None

    def keep(self, said: Mapping[str, Rendering], engine: str, version: str) -> None:
        """Keep an engine's English; where that fails the sentences will be translated again."""
        origin, time = _ORIGINS.get(engine.partition(" ")[0].lower(), Origin.NONE), now()
        termbase = self._termbase()
        entries = [
            Entry(
                key_of(source), source, one.text, State.MACHINE, origin, engine, version, termbase,
                changed=time, doubt=one.doubt, links=links_json(one.links),
            )
            for source, one in said.items() if one.text
        ]  # fmt: skip
        with contextlib.suppress(DataError), self._file.writing() as connection:
            connection.executemany(f"INSERT OR REPLACE {INSERT}", map(row_of, entries))

    # What persons write

    def put(self, source: str, english: str, key: str = "") -> Change:
        """Keep what the reader wrote for a sentence, in the place of what the reader wrote before."""
        with self._file.writing() as connection:
            entry = Entry(
                plain(key or key_of(source)),
                source,
                english,
                State.REVIEWED,
                owner=self.owner,
                changed=now(),
            )
            own = self._entries(f"{_BY_KEY} AND owner = ?", (entry.key, entry.owner))
            if [(kept.english, kept.state) for kept in own] == [(english, entry.state)]:
                return Change()
            return swapped(connection, Change(own, (entry,)))

    def take_back(self, key: str) -> Change:
        """Take out what the reader wrote for a sentence, else what other persons did."""
        with self._file.writing() as connection:
            every = self._entries(_BY_KEY, (plain(key),))
            own = tuple(entry for entry in every if entry.owner == self.owner)
            return swapped(connection, Change(own or every))

    def swap(self, change: Change) -> Change:
        """Take entries out and put others in; return the change with the ids that were given."""
        with self._file.writing() as connection:
            return swapped(connection, change)

    def merge(self, entries: Iterable[Entry]) -> tuple[int, int]:
        """Put in what a file brings; return how many were new and how many replaced an older one.

        An engine's sentence never replaces anything, and nothing replaces what is newer.
        """
        added = changed = 0
        with self._file.writing() as connection:
            for entry in entries:
                older = self._rival(entry)
                if older is None:
                    added += connection.execute(f"INSERT OR IGNORE {INSERT}", row_of(entry)).rowcount
                elif older.changed < entry.changed:
                    connection.execute(f"INSERT OR REPLACE {INSERT}", row_of(replace(entry, id=older.id)))
                    changed += 1
        return added, changed

    def _rival(self, entry: Entry) -> Entry | None:
        """Return what stands in an entry's place."""
        if entry.state is State.MACHINE:
            return None  # the index of machine sentences sees to it
        where, values = f"{_BY_KEY} AND owner = ?", [entry.key, entry.owner]
        if entry.owner != self.owner:
            where, values = f"{where} AND author = ? AND english = ?", [*values, entry.author, entry.english]
        return next(iter(self._entries(where, tuple(map(plain, values)))), None)

    # What the window asks for

    @cached_property
    def owner(self) -> str:
        """What marks the entries of this memory's reader."""
        query = f"SELECT {_OWN}"
        found = self._file.rows(query)
        if not found:  # nothing was written yet
            with self._file.writing() as connection:
                found = connection.execute(query).fetchall()
        owner: str = found[0][0]
        return owner

    def similar(self, sentence: str, minimum: float = 0.7, limit: int = 5) -> tuple[near.Match, ...]:
        """Return persons' sentences like this one, the most similar first, with their likeness."""
        key = key_of(sentence)
        with self._file.reading() as connection:
            keys = self._keys.current(connection) if connection else {}
        found = near.search(key, keys, minimum, limit)
        entries = {entry.id: entry for entry in self.entries(tuple(found))}
        return tuple(near.Match(entries[one], score) for one, score in found.items() if one in entries)

    def entries(self, ids: Sequence[int]) -> tuple[Entry, ...]:
        """Return the entries with these ids, in this order, those that are there."""
        marks = ", ".join("?" * len(ids))
        found = {entry.id: entry for entry in self._entries(f"WHERE id IN ({marks})", ids)}
        return tuple(found[one] for one in ids if one in found)

    def every(self) -> Iterator[Entry]:
        """Yield all entries in the order in which they were first kept."""
        ids = [row[0] for row in self._file.rows("SELECT id FROM sentences ORDER BY id")]
        for start in range(0, len(ids), 500):
            yield from self.entries(ids[start : start + 500])

    def listing(
        self, words: str = "", state: str = "", origin: str = "", order: str = "id", *, down: bool = False
    ) -> list[int]:
        """Return the ids of entries that hold these words in Chinese or English, sorted by a column."""
        assert order in NAMES
        where, values = ["1"], list[str]()
        if words.strip():
            where.append("(key LIKE ? ESCAPE '\\' OR english LIKE ? ESCAPE '\\')")
            values += [pattern_of(key_of(words)), pattern_of(" ".join(words.split()))]
        for column, wanted in (("state", state), ("origin", origin)):
            if wanted:
                where.append(f"{column} = ?")
                values.append(wanted)
        sorting = f"{order} COLLATE NOCASE {'DESC' if down else 'ASC'}, id"
        query = f"SELECT id FROM sentences WHERE {' AND '.join(where)} ORDER BY {sorting}"  # noqa: S608
        return [row[0] for row in self._file.rows(query, tuple(map(plain, values)))]

    def counts(self) -> dict[State, int]:
        """Return how many entries there are of each state."""
        found = dict(self._file.rows("SELECT state, count(*) FROM sentences GROUP BY state"))
        return {state: found.get(state.value, 0) for state in State}

    # The file

    def _entries(self, where: str, values: Sequence[Any] = ()) -> tuple[Entry, ...]:
        return tuple(map(entry_of, self._file.rows(f"{SELECT} {where}", values)))


def location() -> Path:
    """Return where the reader's memory lies."""
    return paths.data_dir() / "memory.sqlite3"
