"""Which pages are wanted, as a reader writes it: ``1-5, 8``, ``3-`` to the end; nothing means all."""

import re
from dataclasses import dataclass

from app.errors import ExportError

_PART = re.compile(r"(\d{1,6})?\s*(?:([-–—~～])\s*(\d{1,6})?)?")
_BETWEEN = re.compile(r"[,，、;；\s]+")
_AROUND = re.compile(r"\s*([-–—~～])\s*")


@dataclass(frozen=True, slots=True)
class PageRange:
    """Stretches of pages, each by its first and last; a last of 0 is the end of the file."""

    parts: tuple[tuple[int, int], ...] = ()

    def __bool__(self) -> bool:
        """Tell whether anything is left out."""
        return bool(self.parts)

    def of(self, total: int) -> tuple[int, ...]:
        """Return the pages in their order, from 0; ``ExportError`` where there are none of them."""
        if not self.parts:
            return tuple(range(total))
        wanted: set[int] = set()
        for first, last in self.parts:
            wanted.update(range(first - 1, min(last or total, total)))
        if not wanted:
            raise ExportError("There are no such pages: the last one is page {0}.", total)
        return tuple(sorted(wanted))


EVERY = PageRange()


def parse(written: str) -> PageRange:
    """Return the pages that were written down; ``ExportError`` where it cannot be told which."""
    text = _AROUND.sub(r"\1", written.strip().translate(_FIGURES))
    return PageRange(tuple(_part(part, written) for part in _BETWEEN.split(text) if part))


_FIGURES = str.maketrans("０１２３４５６７８９－", "0123456789-")


def _part(part: str, written: str) -> tuple[int, int]:
    found = _PART.fullmatch(part)
    if found is None or not (found[1] or found[3]):
        raise ExportError("Pages are written like 1-5, 8; {0} is not.", written.strip())
    first = int(found[1] or 1)
    last = int(found[3] or 0) if found[2] else first
    if first < 1 or (last and last < first) or (found[3] and not last):
        raise ExportError("Pages are written like 1-5, 8; {0} is not.", written.strip())
    return first, last
