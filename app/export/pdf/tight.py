"""Closing signs before other signs take half their square: Typst sees to that for the Mainland only."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

Run = str | dict[str, Any]
_PAIR = re.compile(r"([」』》〉）】”’])(?=[，。、；：！？」』》〉）】”’])")


def tightened(runs: Sequence[Run]) -> Iterator[Run]:
    """Yield the runs, closing signs that stand before another sign as runs of their own with ``half`` set."""
    for run, following in zip(runs, (*runs[1:], ""), strict=True):
        if isinstance(run, str):
            yield from _halved(run, following)
        elif "post" in run and len(halved := _halved(run["post"], following)) > 1:
            yield run | {"post": halved}
        else:
            yield run


def _halved(text: str, following: Run) -> list[Run]:
    after = following if isinstance(following, str) else ""
    pieces = _PAIR.split(text + after[:1])
    if after:
        pieces[-1] = pieces[-1][:-1]
    return [{"t": piece, "half": True} if i % 2 else piece for i, piece in enumerate(pieces) if piece]
