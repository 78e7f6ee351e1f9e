"""Which runs stand together: plain text, signs with the word beside them, a number with its unit."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from app.export.pdf.ruby import apart
from app.export.pdf.run import Run

_NUMBER = re.compile(r"(?<![0-9A-Za-z.,-])[0-9][0-9.,]*$")
_LINE_ENDS = re.compile("\n+")
_UNIT = 2  # characters of a unit that is kept with its number
OPENING = "([{「『《〈（【［｛“‘〔"


def kept_together(runs: Iterable[Run]) -> Iterator[Run]:
    """Put punctuation that may not start or end a line to the word beside it."""
    opening = ""
    last: dict[str, Any] | None = None
    for run in runs:
        if isinstance(run, str) and run and run in OPENING:
            opening, last = opening + run, None
        elif isinstance(run, dict):
            last = run | ({"pre": opening} if opening else {})
            opening = ""
            yield last
        elif last is not None and isinstance(run, str) and _closes(run):
            last["post"] = last.get("post", "") + run
        else:
            if opening:
                yield opening
            opening, last = "", None
            yield run
    if opening:
        yield opening


def _closes(run: str) -> bool:
    return bool(run) and not run[0].isalnum() and not run[0].isspace() and run[0] not in OPENING


def merged(runs: Iterable[Run]) -> Iterator[Run]:
    """Join neighbouring plain runs; a paragraph within them begins a line, with none left empty above it."""
    for plain, group in groupby(runs, key=lambda run: isinstance(run, str)):
        if plain:
            text = "".join(str(run) for run in group)
            yield _LINE_ENDS.sub("\n", text) if "\n\n" in text else text
        else:
            yield from group


def set_off(runs: Iterable[Run]) -> Iterator[Run]:
    """Yield the runs, and what is missing between Han characters and a number in a box."""
    last = ""
    for run in runs:
        if isinstance(run, str):
            last = run
            yield run
            continue
        first = run["parts"][0] if "parts" in run else run
        if "b" in first and (gap := apart(last[-1:], first["t"])):
            yield {"h": gap}
        yield run
        last = str((run["parts"][-1] if "parts" in run else run)["t"])


def with_units(runs: Iterable[Run]) -> list[Run]:
    """Return the runs; a number and the word with a reading after it are not broken apart."""
    made: list[Run] = []
    for run in runs:
        if isinstance(run, dict) and "r" in run and run["w"] <= _UNIT and (number := _taken_off(made)):
            made.append({"parts": [number, run], "b": True})
        else:
            made.append(run)
    return made


def _taken_off(runs: list[Run]) -> Run | None:
    """Take the number at the end of some runs off, where there is one."""
    last = runs[-1] if runs else ""
    if isinstance(last, dict):
        return runs.pop() if _NUMBER.fullmatch(last.get("t", "")) else None
    if number := _NUMBER.search(last):
        runs[-1:] = [last[: number.start()]] if number.start() else []
        return {"t": number[0]}
    return None
