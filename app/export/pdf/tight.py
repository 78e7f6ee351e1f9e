"""What Typst does not see to: closing signs before others in Taiwan's text, a last sign alone in its line."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from app.export.pdf.ruby import apart

Run = str | dict[str, Any]
_PAIR = re.compile(r"([」』》〉）】”’])(?=[，。、；：！？」』》〉）】”’])")
_HAN_SIGN, _TWO_SIGNS = re.compile("[\u3400-\u9fff]"), re.compile("[\u3400-\u9fff]{2}$")
_PAIR_WIDE = 2
_SHORT = 4  # signs of a word that is kept with the last one
_END = re.compile(
    r"(?:(?<=[\u3400-\u9fff])[A-Za-z0-9.,%]+)?[\u3400-\u9fff]{2}[，。、；：！？」』》〉）】”’…]{0,3}$"
)


def tightened(runs: Sequence[Run]) -> Iterator[Run]:
    """Yield the runs, closing signs that stand before another sign as runs of their own with ``half`` set."""
    for run, following in zip(runs, (*runs[1:], ""), strict=True):
        if isinstance(run, str):
            yield from _halved(run, following)
        elif "post" in run and len(halved := _halved(run["post"], following)) > 1:
            yield run | {"post": halved}
        else:
            yield run


def without_lone_sign(runs: Sequence[Run], *, spaced: bool) -> list[Run]:
    """Return the runs with the last two signs or short words kept together.

    Plain text that is ``spaced`` out sees to that itself, and can close up its signs at a line's end, but
    not where an empty box follows it, as on a study sheet.
    """
    if not runs:
        return []
    *before, last = runs
    if isinstance(last, str):
        end = None if spaced else _END.search(last)
        if end is None:
            only_signs = before and not _HAN_SIGN.search(last)
            return [*before[:-1], _held(before[-1]), last] if only_signs and not spaced else list(runs)
        head: list[Run] = [last[: end.start()]] if end.start() else []
        if gap := apart(last[: end.start()][-1:], end[0]):
            head.append({"h": gap})
        return [*before, *head, {"t": end[0], "b": True}]
    if isinstance(last.get("r"), list):
        if last["w"] <= 1:
            return _joined(runs)
        return [*before, last | {"b" if last["w"] <= _PAIR_WIDE else "e": True}]
    return _joined(runs) if spaced or "r" in last else [*before, _held(last)]


def _held(run: Run) -> Run:
    """Return a word without a reading whose last two signs stay together; any other run as it is."""
    if isinstance(run, str) or "r" in run:
        return run
    if "parts" in run:
        *before, last = run["parts"]
        return run | {"parts": [*before, _held(last)]}
    return run | {"e": True} if _TWO_SIGNS.search(run["t"]) else run


def _joined(runs: Sequence[Run]) -> list[Run]:
    if len(runs) > 1 and _is_word(runs[-1], 1) and _is_word(runs[-2], _SHORT):
        return [*runs[:-2], {"parts": list(runs[-2:]), "b": True}]
    return list(runs)


def _is_word(run: Run, longest: float) -> bool:
    return isinstance(run, dict) and "r" in run and run["w"] <= longest


def _halved(text: str, following: Run) -> list[Run]:
    after = following if isinstance(following, str) else ""
    pieces = _PAIR.split(text + after[:1])
    if after:
        pieces[-1] = pieces[-1][:-1]
    return [{"t": piece, "half": True} if i % 2 else piece for i, piece in enumerate(pieces) if piece]
