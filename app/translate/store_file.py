"""The file of the translation memory, open once for all threads, which take turns."""

import contextlib
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from app.errors import DataError, reason_of
from app.translate.store_schema import open_store, transaction


class StoreFile:
    """Opens the file when something is first looked up or written; several windows may do so at once."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.RLock()
        self._open: sqlite3.Connection | None = None
        self._refused = False  # the file could not be opened; only a write tries again
        self.warning: str = ""  # one sentence if the file was set aside or cannot be used

    def close(self) -> None:
        """Close the file; it is opened again when needed."""
        with self._lock:
            if self._open is not None:
                self._open.close()
                self._open = None

    def rows(self, query: str, values: Sequence[Any] = ()) -> list[Any]:
        """Return what a query finds; a memory that was never written to is not made for it."""
        with self.reading() as connection:
            return connection.execute(query, values).fetchall() if connection else []

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection | None]:
        """Yield the connection to one thread at a time, None where there is nothing to read."""
        with self._lock:
            if self._open is None and (self._refused or not self._path.exists()):
                yield None
                return
            with self._using() as connection:
                yield connection

    @contextlib.contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Yield the connection for a write that holds when the block ends, or not at all."""
        with self._using() as connection, transaction(connection):
            yield connection

    @contextlib.contextmanager
    def _using(self) -> Iterator[sqlite3.Connection]:
        """Yield the connection; what the file refuses is one sentence, a ``DataError``."""
        with self._lock:
            try:
                yield self._opened()
            except sqlite3.Error as error:
                raise self._failed(str(error)) from error
            except OSError as error:
                raise self._failed(reason_of(error)) from error

    def _opened(self) -> sqlite3.Connection:
        if self._open is None:
            self._refused = True
            try:
                self._open, self.warning = open_store(self._path)
            except DataError as error:
                self.warning = error.phrase
                raise
            self._refused = False
        return self._open

    def _failed(self, reason: str) -> DataError:
        failed = DataError("Your translation memory in {0} cannot be used: {1}.", self._path, reason)
        self.warning = failed.phrase
        return failed
