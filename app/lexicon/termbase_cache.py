"""The built-in termbase parsed once: TOML is for people, the cached JSON opens eight times as fast."""

import contextlib
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict
from hashlib import blake2b
from pathlib import Path

from app import files, paths
from app.errors import JingduError
from app.lexicon.termbase import Category, TermEntry

_FORMAT = 1  # raise it when TermEntry changes


def cached(sources: Sequence[Path], read: Callable[[Path], tuple[TermEntry, ...]]) -> tuple[TermEntry, ...]:
    """Return the entries of all files, from the cache if no file has changed since it was made."""
    target = paths.cache_dir() / f"termbase-{_stamp(sources)}.json"
    with contextlib.suppress(OSError, ValueError, TypeError, LookupError, AttributeError, RecursionError):
        return tuple(_entry(values) for values in json.loads(target.read_bytes()))
    entries = tuple(entry for source in sources for entry in read(source))
    with contextlib.suppress(JingduError, OSError):  # without a cache the next start is slower, nothing else
        files.write_text(target, json.dumps([asdict(entry) for entry in entries], ensure_ascii=False))
        _forget_others(target)
    return entries


def _stamp(sources: Sequence[Path]) -> str:
    states = ((path.name, (status := path.stat()).st_size, status.st_mtime_ns) for path in sources)
    return blake2b(repr((_FORMAT, *states)).encode(), digest_size=8).hexdigest()


def _entry(values: dict[str, object]) -> TermEntry:
    category = Category(str(values.pop("category")))
    typed = {key: tuple(value) if isinstance(value, list) else value for key, value in values.items()}
    return TermEntry(category=category, **typed)  # type: ignore[arg-type]


def _forget_others(target: Path) -> None:
    for old in target.parent.glob("termbase-*.json"):
        if old != target:
            old.unlink(missing_ok=True)
