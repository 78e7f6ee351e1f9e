"""A table of measurements: what is compared, the rows, and what to know about them."""

from collections.abc import Sequence
from dataclasses import dataclass

from tests.eval.table import render


@dataclass(frozen=True, slots=True)
class Table:
    """Rows below a head, with a line that says what is compared."""

    compared: str
    head: Sequence[str]
    rows: Sequence[Sequence[str]]
    notes: Sequence[str] = ()

    def __str__(self) -> str:
        return "\n".join([self.compared, "", render([self.head, *self.rows]), *self.notes])


def ratio(part: float, whole: float) -> str:
    """Return how many times ``whole`` is in ``part``."""
    return f"{part / whole:.2f}" if whole else "-"


def megabytes(size: float) -> str:
    """Return a number of bytes in megabytes."""
    return f"{size / 1e6:.1f} MB"


def milliseconds(seconds: float) -> str:
    """Return seconds in milliseconds."""
    return f"{1000 * seconds:.1f} ms" if seconds < 0.1 else f"{1000 * seconds:.0f} ms"
