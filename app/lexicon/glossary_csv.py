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

from app.errors import GlossaryError
from app.lexicon.termbase import LIST_FIELDS, TermEntry, entry_from

COLUMNS = tuple(field.name for field in fields(TermEntry))
_BAR = "|"
_PART = re.compile(r"(?:[^|\\]|\\.|\\$)+", re.DOTALL)
_ESCAPED = re.compile(r"\\([|\\])")


def write(entries: Iterable[TermEntry]) -> str:
    """Return the entries as CSV with a header row."""
    stream = io.StringIO()
    writer = csv.DictWriter(stream, COLUMNS, lineterminator="\r\n")
    writer.writeheader()
    for entry in entries:
        row = asdict(entry)
        writer.writerow({key: _joined(v) if isinstance(v, tuple) else str(v) for key, v in row.items()})
    return stream.getvalue()


def parse(data: bytes, path: Path) -> tuple[TermEntry, ...]:
    """Read the entries of a file's content; ``GlossaryError`` names the line that is wrong."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise GlossaryError("{0} is not UTF-8.", path) from error
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
    return [_ESCAPED.sub(r"\1", part) for part in _PART.findall(text)] if key in LIST_FIELDS else text


def _joined(parts: Iterable[str]) -> str:
    return _BAR.join(part.replace("\\", "\\\\").replace(_BAR, "\\" + _BAR) for part in parts)
