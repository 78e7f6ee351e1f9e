"""The cold start: from the start of the process to the first painted article text."""

import json
import os
import shutil
from statistics import median

from app import paths
from app.lexicon import index
from tests.bench import child
from tests.bench.table import Table, milliseconds, ratio

_ROUNDS = 5
_SAMPLE = "sample/sample.txt"


def start() -> Table:
    """Measure the start offscreen, and on a virtual display where there is one."""
    index.ensure()
    rows = _rows("offscreen", child.answer(child.module("start"), QT_QPA_PLATFORM="offscreen"))
    notes = [
        f"Medians of {_ROUNDS} starts in turn after one uncounted; the dictionary index is built already."
    ]
    if shutil.which("xvfb-run"):
        command = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24", *child.module("start")]
        rows += _rows("xvfb", child.answer(command, QT_QPA_PLATFORM="xcb"))
    else:
        notes.append("xvfb-run is not installed: offscreen only.")
    return Table(
        "start: from the start of main.py to the first painted rows of the sample, against a bare PySide6 "
        "QMainWindow with a QPlainTextEdit, the same font and text",
        ("", "to first paint", "÷ bare window"),
        rows,
        notes,
    )


def _rows(where: str, found: dict[str, float]) -> list[tuple[str, ...]]:
    labels = {"jingdu": "Jingdu", "bare": "bare window"}
    return [
        (f"{labels[name]}, {where}", milliseconds(taken), ratio(taken, found["bare"]))
        for name, taken in found.items()
    ]


def measure() -> dict[str, float]:
    """Return the median seconds of both windows on the display that is set."""
    commands = {
        "jingdu": child.module("start_jingdu"),
        "bare": child.module("start_bare", str(paths.font()), str(paths.resource(_SAMPLE))),
    }
    taken: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(_ROUNDS + 1):
        for name, command in commands.items():
            taken[name].append(child.seconds_to_first_line(command))
    return {name: median(times[1:]) for name, times in taken.items()}


if __name__ == "__main__":
    assert os.environ.get("QT_QPA_PLATFORM"), "run by start()"
    print(json.dumps(measure()))
