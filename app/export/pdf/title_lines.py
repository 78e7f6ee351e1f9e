"""Where a title that fills two lines is broken: where its sense is, into lines of about one length."""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate

from app.export.pdf.boxes import boxes_of
from app.export.pdf.joined_runs import merged
from app.export.pdf.run import Run

_WORD = re.compile(r"[\u3400-\u9fff]|[^\u3400-\u9fff]+")
_STOPS = frozenset("，：；、。！？—…")  # behind which its sense has a break
_GAIN = 0.4  # of a line's width by which lines may differ more for the sake of that
# What ends and begins no line.
_OPENING = frozenset("“‘（《〈「『【〔")
_CLOSING = frozenset("”’）》〉」』】〕，、。：；！？…—·")


def balanced(runs: Sequence[Run], width: float, *, read: bool) -> list[Run]:
    """Return the runs of a title; where it has two lines of a width in ems, the second is kept together."""
    whole, runs = list(runs), list(_apart(runs))
    places = list(accumulate(_width(run, read=read) for run in runs))
    if not places or not width < places[-1] <= 2 * width:
        return whole
    costs = [
        (abs(2 * places[at - 1] - places[-1]) - _GAIN * width * (_flat(runs[at - 1])[-1:] in _STOPS), -at)
        for at in _breaks(runs)
        if max(places[at - 1], places[-1] - places[at - 1]) <= width
    ]
    if not costs:
        return whole
    at = -min(costs)[1]
    second = list(merged(runs[at:]))
    if isinstance(second[0], dict) and "g" in second[0]:
        second[0] = {key: value for key, value in second[0].items() if key != "g"}  # no gap begins a line
    return [*merged(runs[:at]), {"parts": second, "b": True}]


def _apart(runs: Sequence[Run]) -> Iterator[Run]:
    """Yield the runs, the words of plain text by themselves: they have one character each."""
    for run in runs:
        yield from _WORD.findall(run) if isinstance(run, str) else (run,)


def _breaks(runs: Sequence[Run]) -> Iterator[int]:
    """Yield the numbers of the runs that may begin a line."""
    for at in range(1, len(runs)):
        before, after = _flat(runs[at - 1])[-1:], _flat(runs[at])[:1]
        torn = before in _OPENING or after in _CLOSING or after.isspace() or (before + after).isascii()
        if before and after and not torn:
            yield at


def _width(run: Run, *, read: bool) -> float:
    return sum(abs(wide) for _, wide in boxes_of([run], low=False, read=read))


def _flat(run: Run) -> str:
    if isinstance(run, str):
        return run
    signs = "".join(map(_flat, run.get("post", "")))
    inner = "".join(map(_flat, run["parts"])) if "parts" in run else str(run.get("t", ""))
    return str(run.get("pre", "")) + inner + signs
