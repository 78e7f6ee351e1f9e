"""Where articles were left: kept per article in the folder of the reader's own things."""

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

from app import paths
from app.errors import OutputError
from app.files import write_text

_LIMIT = 300  # articles; those read longest ago are forgotten


def location() -> Path:
    """Return the file of the places."""
    return paths.data_dir() / "places.json"


class Places:
    """The character at which each article was left, by a digest of its text."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._offsets = _read(path)

    def find(self, text: str) -> int | None:
        """Return where an article was left, if that is known."""
        return self._offsets.get(_key(text))

    def keep(self, text: str, offset: int) -> None:
        """Remember where an article is left; the beginning is where all begin, so it is not kept."""
        key = _key(text)
        known = self._offsets.pop(key, None)
        if offset > 0:
            self._offsets[key] = offset
        elif known is None:
            return
        while len(self._offsets) > _LIMIT:
            del self._offsets[next(iter(self._offsets))]
        self._write()

    def forget(self) -> None:
        """Forget where all articles were left."""
        if self._offsets:
            self._offsets.clear()
            self._write()

    def _write(self) -> None:
        try:
            write_text(self._path, json.dumps(self._offsets, indent=0) + "\n")
        except OutputError:
            return  # a full disk costs the place, not the reading


def _key(text: str) -> str:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()


def _read(path: Path) -> dict[str, int]:
    try:
        data = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(data, Mapping):
        return {}
    return {key: value for key, value in data.items() if type(value) is int and value > 0}
