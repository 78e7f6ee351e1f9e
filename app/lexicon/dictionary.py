"""CC-CEDICT, looked up by Simplified spelling in an index that opens in milliseconds."""

import json
import sqlite3
import threading
from collections.abc import Collection, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import Any

from app.errors import DataError
from app.lexicon import index
from app.lexicon.entries import DictionaryEntry, Row
from app.lexicon.sieve import Sieve

_COLUMNS = "entries, reading, readings, spellings, compound, shape"
# Keys come as one JSON array: no statement for each number of them, and no sorting.
_MANY = f"SELECT words.key, {_COLUMNS} FROM json_each(?) AS asked CROSS JOIN words ON words.key = asked.value"  # noqa: S608
_KEPT = 60_000  # rows
_LONGEST = 12  # characters of the longest headword that a look-up inside a text tries


_NOTHING = Row()


class Dictionary:
    """The index, opened read-only; one connection a thread."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or index.ensure()
        self._local = threading.local()
        self._rows: dict[str, Row] = {}

    def row(self, simplified: str) -> Row:
        """Return what is known of a Simplified spelling; an empty row where nothing is."""
        found = self._rows.get(simplified)
        if found is None and self._sieve.passes(simplified):
            found = self._keep(simplified, self._fetch(simplified))
        return _NOTHING if found is None else found

    def may_list(self, simplified: str) -> bool:
        """Tell without a look-up whether a spelling may have a row; False is certain."""
        return simplified in self._rows or self._sieve.passes(simplified)

    def prefetch(self, spellings: Collection[str]) -> None:
        """Read many rows at once, so that each is at hand when it is asked for."""
        asked = [key for key in spellings if key not in self._rows]
        wanted = json.dumps(list(filter(self._sieve.passes, asked)), ensure_ascii=False)
        try:
            rows = self._execute(_MANY, (wanted,))
        except UnicodeEncodeError:  # a lone surrogate among them: each for itself, then
            return
        found = dict.fromkeys(asked, _NOTHING)
        found.update((row[0], Row(*row)) for row in rows)
        self._make_room(len(found))
        self._rows.update(found)

    def _keep(self, simplified: str, row: Row) -> Row:
        self._make_room(1)
        self._rows[simplified] = row
        return row

    def _make_room(self, rows: int) -> None:
        if len(self._rows) + rows > _KEPT:
            self._rows.clear()  # a vocabulary of this size is no article's; begin anew

    def lookup(self, simplified: str) -> tuple[DictionaryEntry, ...]:
        """Return the entries with a Simplified spelling, best first."""
        return self.row(simplified).entries

    def compound(self, simplified: str) -> str:
        """Return the English of a compound of the field that CC-CEDICT does not list; empty for any other."""
        return self.row(simplified).compound

    def entries_at(self, simplified: str, offset: int) -> tuple[DictionaryEntry, ...]:
        """Return the entries that begin at an offset of a Simplified text, longest first."""
        found: list[DictionaryEntry] = []
        for end in range(min(len(simplified), offset + _LONGEST), offset, -1):
            found.extend(self.lookup(simplified[offset:end]))
        return tuple(found)

    @cached_property
    def meta(self) -> Mapping[str, str]:
        """The release date of the dictionary, and the words to teach the segmenter."""
        try:
            rows = self._connection().execute("SELECT key, value FROM meta").fetchall()
        except sqlite3.DatabaseError as error:
            raise self._damaged() from error
        return MappingProxyType(dict(rows))

    @cached_property
    def _sieve(self) -> Sieve:
        rows = self._execute("SELECT bits FROM sieve", ())
        return Sieve(rows[0][0])

    def _damaged(self) -> DataError:
        return DataError("The dictionary index {0} is damaged; delete it and start again.", self._path)

    def _fetch(self, simplified: str) -> Row:
        try:
            found = self._select(simplified)
        except UnicodeEncodeError:  # lone surrogates are no word
            return _NOTHING
        if found is None:
            return _NOTHING
        return Row(simplified, *found)

    def _select(self, simplified: str) -> tuple[str, ...] | None:
        found = self._execute(f"SELECT {_COLUMNS} FROM words WHERE key = ?", (simplified,))  # noqa: S608
        return found[0] if found else None

    def _execute(self, statement: str, values: Sequence[str]) -> list[Any]:
        try:
            return self._cursor().execute(statement, values).fetchall()
        except sqlite3.DatabaseError as error:
            raise self._damaged() from error

    def _cursor(self) -> sqlite3.Cursor:
        cursor: sqlite3.Cursor | None = getattr(self._local, "cursor", None)
        if cursor is None:
            cursor = self._local.cursor = self._connection().cursor()
        return cursor

    def _connection(self) -> sqlite3.Connection:
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = sqlite3.connect(f"{self._path.as_uri()}?mode=ro&immutable=1", uri=True)
            connection.execute("PRAGMA mmap_size = 67108864")
            self._local.connection = connection
        return connection
