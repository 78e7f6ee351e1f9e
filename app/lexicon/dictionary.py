"""CC-CEDICT, looked up by Simplified spelling in an index that opens in milliseconds."""

import sqlite3
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from types import MappingProxyType

from app.errors import DataError
from app.lexicon import index

_LONGEST = 12  # characters of the longest headword that a look-up inside a text tries


@dataclass(frozen=True, slots=True)
class DictionaryEntry:
    """A headword of CC-CEDICT: both spellings, numbered pinyin as printed there, and its senses."""

    traditional: str
    simplified: str
    pinyin: str  # "xian4 zhi4"
    senses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """What the index holds for one Simplified spelling: entries best first, and a table reading."""

    entries: tuple[DictionaryEntry, ...] = ()
    reading: str = ""  # "xiàn zhì"; all readings of a single character, commonest first


_NOTHING = Row()


class Dictionary:
    """The index, opened read-only; one connection a thread."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or index.ensure()
        self._local = threading.local()
        self._row = lru_cache(maxsize=60_000)(self._fetch)

    def row(self, simplified: str) -> Row:
        """Return what is known of a Simplified spelling; an empty row where nothing is."""
        return self._row(simplified)

    def lookup(self, simplified: str) -> tuple[DictionaryEntry, ...]:
        """Return the entries with a Simplified spelling, best first."""
        return self._row(simplified).entries

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

    def _damaged(self) -> DataError:
        return DataError(f"The dictionary index {self._path} is damaged; delete it and start again.")

    def _fetch(self, simplified: str) -> Row:
        try:
            found = self._select(simplified)
        except UnicodeEncodeError:  # lone surrogates are no word
            return _NOTHING
        if found is None:
            return _NOTHING
        entries, reading = found
        lines = entries.split("\n") if entries else ()
        return Row(tuple(_entry(line, simplified) for line in lines), reading)

    def _select(self, simplified: str) -> tuple[str, str] | None:
        statement = "SELECT entries, reading FROM words WHERE key = ?"
        try:
            found: tuple[str, str] | None = self._cursor().execute(statement, (simplified,)).fetchone()
        except sqlite3.DatabaseError as error:
            raise self._damaged() from error
        return found

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


def _entry(line: str, simplified: str) -> DictionaryEntry:
    traditional, pinyin, senses = line.split("\t")
    return DictionaryEntry(traditional, simplified, pinyin, tuple(senses.split("/")))
