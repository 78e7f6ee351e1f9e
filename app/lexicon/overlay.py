"""The reader's own terms: a TOML file that lies over the built-in termbase.

Merge rule: an entry with the id of an existing one replaces it whole; any other is added.
"""

import json
from collections.abc import Iterable
from dataclasses import fields
from pathlib import Path

from app import paths
from app.files import write_text
from app.lexicon.termbase import TermEntry, read_entries


def overlay_path() -> Path:
    """Return where the reader's terms lie."""
    return paths.data_dir() / "termbase.toml"


def merge_into(overlay: Path, entries: Iterable[TermEntry]) -> tuple[int, int]:
    """Put entries into an overlay; return how many were new and how many changed another."""
    own = {entry.id: entry for entry in read_entries(overlay)} if overlay.exists() else {}
    added = changed = 0
    for entry in entries:
        if entry.id not in own:
            added += 1
        elif own[entry.id] != entry:
            changed += 1
        own[entry.id] = entry
    write_text(overlay, "\n".join(to_toml(entry) for entry in own.values()))
    return added, changed


def to_toml(entry: TermEntry) -> str:
    """Return an entry as a TOML table; JSON strings are TOML basic strings but for DEL."""
    lines = ["[[term]]"]
    for field in fields(TermEntry):
        value = getattr(entry, field.name)
        if value:
            written = list(value) if isinstance(value, tuple) else str(value)
            quoted = json.dumps(written, ensure_ascii=False).replace("\x7f", "\\u007f")
            lines.append(f"{field.name} = {quoted}")
    return "\n".join(lines) + "\n"
