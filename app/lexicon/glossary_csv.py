"""Termbase entries as CSV: one row an entry, lists parted by a vertical bar.

A bar or backslash within a list item has a backslash before it.
"""

import csv
import io
import re
from collections.abc import Iterable
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

from app.errors import GlossaryError, reason_of
from app.lexicon.termbase import TermEntry, entry_from

COLUMNS = tuple(field.name for field in fields(TermEntry))
_LISTS = frozenset(field.name for field in fields(TermEntry) if isinstance(field.default, tuple))
_BAR = "|"
_PART = re.compile(r"(?:[^|\\]|\\.|\\$)+", re.DOTALL)
_ESCAPED = re.compile(r"\\([|\\])")
_LIMIT = 20_000_000


def write(entries: Iterable[TermEntry]) -> str:
    """Return the entries as CSV with a header row."""
    stream = io.StringIO()
    writer = csv.DictWriter(stream, COLUMNS, lineterminator="\r\n")
    writer.writeheader()
    for entry in entries:
        row = asdict(entry)
        writer.writerow({key: _joined(v) if isinstance(v, tuple) else str(v) for key, v in row.items()})
    return stream.getvalue()


def read(path: Path) -> tuple[TermEntry, ...]:
    """Read entries; ``GlossaryError`` names the line that is wrong."""
    try:
        if path.stat().st_size > _LIMIT:
            raise GlossaryError("{0} is too large for a glossary.", path)
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise GlossaryError("{0} cannot be read: {1}.", path, reason_of(error)) from error
    except UnicodeDecodeError as error:
        raise GlossaryError("{0} is not UTF-8.", path) from error
    except ValueError as error:  # a NUL within the name
        raise GlossaryError("There is no file at {0}.", repr(str(path))) from error
    return _entries(text, path)


def _entries(text: str, path: Path) -> tuple[TermEntry, ...]:
    reader = csv.DictReader(io.StringIO(text, newline=""), strict=True)
    entries = []
    try:
        for row in reader:
            entries.append(_entry(row, f"{path}, line {reader.line_num}"))
    except csv.Error as error:
        raise GlossaryError("{0}, line {1}: {2}.", path, reader.reader.line_num, error) from error
    if not entries:
        raise GlossaryError("{0} holds no terms.", path)
    return tuple(entries)


def _entry(row: dict[str, Any], place: str) -> TermEntry:
    if None in row:
        raise GlossaryError("{0}: there are more cells than columns.", place)
    data = {key: _value(key, value or "") for key, value in row.items()}
    category = str(data.pop("category", "") or "trade")
    try:
        return entry_from({key: value for key, value in data.items() if value}, category)
    except GlossaryError as error:
        raise GlossaryError("{0}: {1}", place, error) from error


def _value(key: str, text: str) -> str | list[str]:
    return [_ESCAPED.sub(r"\1", part) for part in _PART.findall(text)] if key in _LISTS else text


def _joined(parts: Iterable[str]) -> str:
    return _BAR.join(part.replace("\\", "\\\\").replace(_BAR, "\\" + _BAR) for part in parts)
