"""Entries of the translation memory as rows of its table."""

import sqlite3
from dataclasses import asdict, replace
from typing import Any

from app.translate.entry import NAMES, Change, Entry

_COLUMNS = ", ".join(NAMES)
SELECT = f"SELECT {_COLUMNS} FROM sentences"  # noqa: S608 - names of our own
INSERT = f"INTO sentences ({_COLUMNS}) VALUES ({', '.join(f':{name}' for name in NAMES)})"


def swapped(connection: sqlite3.Connection, change: Change) -> Change:
    """Take entries out and put others in; return the change with the ids that were given."""
    connection.executemany("DELETE FROM sentences WHERE id = ?", [(entry.id,) for entry in change.removed])
    return Change(change.removed, tuple(_inserted(connection, entry) for entry in change.added))


def _inserted(connection: sqlite3.Connection, entry: Entry) -> Entry:
    cursor = connection.execute(f"INSERT OR REPLACE {INSERT}", row_of(entry))
    return replace(entry, id=cursor.lastrowid or 0)


def row_of(entry: Entry) -> dict[str, Any]:
    """Return an entry as values by name; without an id the database gives one."""
    values = {**asdict(entry), "id": entry.id or None}
    return {name: plain(value) if isinstance(value, str) else value for name, value in values.items()}


def plain(text: str) -> str:
    """Return a text that can be kept: lone surrogates of a broken file become question marks."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def pattern_of(words: str) -> str:
    """Return what ``LIKE`` finds words by, wherever they stand; a backslash stands before its own signs."""
    escaped = words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"
