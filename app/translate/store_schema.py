"""The tables of the translation memory: a file is opened, brought up to date, or set aside if damaged."""

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from app import files
from app.errors import DataError, reason_of
from app.phrases import Phrase

_WAIT = 10.0  # seconds for another window's write to end
# One tuple of statements a version; a file's version is the number of those that it has been through.
MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        """CREATE TABLE sentences (
            id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL, source TEXT NOT NULL,
            english TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN ('machine', 'reviewed', 'final')),
            origin TEXT NOT NULL, engine TEXT NOT NULL, version TEXT NOT NULL, termbase TEXT NOT NULL,
            author TEXT NOT NULL, owner TEXT NOT NULL, changed TEXT NOT NULL, doubt TEXT NOT NULL,
            links TEXT NOT NULL, extra TEXT NOT NULL)""",
        "CREATE UNIQUE INDEX by_machine ON sentences (key, engine, version) WHERE state = 'machine'",
        "CREATE UNIQUE INDEX by_person ON sentences (key, owner, author, english) WHERE state <> 'machine'",
        "CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
        "INSERT INTO facts VALUES ('owner', lower(hex(randomblob(8))))",
    ),
)


class _Damaged(Exception):
    """The file is no database, or a broken one."""


def open_store(path: Path) -> tuple[sqlite3.Connection, str]:
    """Return a connection to the memory, made if it is not there, and what had to be set aside.

    Raises ``DataError`` where the file can neither be used nor set aside.
    """
    try:
        return _opened(path), ""
    except _Damaged:
        warning = _set_aside(path)
    try:
        return _opened(path), warning
    except _Damaged as error:
        raise DataError("Your translation memory in {0} cannot be written.", path) from error


@contextlib.contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Write all or nothing; what is committed survives a crash."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _opened(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=_WAIT, isolation_level=None, check_same_thread=False)
    try:
        _prepare(connection, path)
    except BaseException as error:
        connection.close()
        if isinstance(error, sqlite3.DatabaseError) and not isinstance(error, sqlite3.OperationalError):
            raise _Damaged from error
        raise
    return connection


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise _Damaged
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")  # a commit is on the disk, not only on its way
    if _version(connection) < len(MIGRATIONS):
        _migrate(connection)
    if _version(connection) > len(MIGRATIONS):
        raise DataError("Your translation memory in {0} was written by a newer Jingdu.", path)


def _migrate(connection: sqlite3.Connection) -> None:
    with transaction(connection):
        for step in MIGRATIONS[_version(connection) :]:  # another window may just have done it
            for statement in step:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")


def _version(connection: sqlite3.Connection) -> int:
    number: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return number


def _set_aside(path: Path) -> str:
    try:
        aside = files.set_aside(path)
        for ending in ("-wal", "-shm"):
            beside = path.with_name(path.name + ending)
            if beside.exists():
                beside.replace(aside.with_name(aside.name + ending))
    except OSError as refused:
        raise DataError(
            "Your translation memory in {0} cannot be read: {1}.", path, reason_of(refused)
        ) from refused
    return Phrase(
        "Your translation memory could not be read (the file is damaged); the file was set aside as {0}.",
        aside,
    )
