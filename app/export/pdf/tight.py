"""What Typst does not see to: half squares of signs in Taiwan's text, a last sign alone in its line."""

import re
from collections.abc import Iterator, Sequence
from typing import Any, cast

from app.export.pdf.ruby import apart
from app.export.pdf.run import Run

_PAIR = re.compile(r"([」』》〉）】”’])(?=[，。、；：！？」』》〉）】”’])")
_TWO_SIGNS = re.compile("[\u3400-\u9fff]{2}$")
_ONE_SIGN = re.compile("[\u3400-\u9fff][，。、；：！？」』》〉）】”’…]*$")
_TERM = re.compile("[\u3400-\u9fff]{2,3}$")  # a term that is kept whole with the one sign behind it
_PAIR_WIDE = 2
_LOW = frozenset("，。、；：！？")
_LONGEST = 24  # signs of an end that is kept together
_CLOSING = frozenset("，。、；：！？」』》〉）】”’…;:,.!?)")
_SHORT = 4  # signs of a word that is kept with the last one
_END = re.compile(
    r"(?:(?<=[\u3400-\u9fff])[A-Za-z0-9.,%]+)?[\u3400-\u9fff]{2}[，。、；：！？」』》〉）】”’…]{0,3}$"
)


def tightened(runs: Sequence[Run]) -> Iterator[Run]:
    """Yield the runs, ``half`` set for closing signs before another sign and for signs after a number."""
    drawn = list(_drawn_up(runs))
    for run, following in zip(drawn, (*drawn[1:], ""), strict=True):
        if isinstance(run, str):
            yield from _halved(run, following)
        elif isinstance(run.get("post"), str) and len(halved := _halved(run["post"], following)) > 1:
            yield run | {"post": halved}
        else:
            yield run


def _drawn_up(runs: Sequence[Run]) -> Iterator[Run]:
    """Yield the runs, signs in the middle of their square drawn up to the number of a note before them."""
    numbered = False
    for run in runs:
        if isinstance(run, str):
            yield from _low_halved(run) if numbered else (run,)
            numbered = False
            continue
        numbered = "n" in run or ("parts" in run and "n" in run["parts"][-1])
        yield (
            run | {"post": _low_halved(run["post"])} if numbered and run.get("post", "")[:1] in _LOW else run
        )


def _low_halved(text: str) -> list[Run]:
    if text[:1] not in _LOW:
        return [text]
    rest: list[Run] = [text[1:]] if text[1:] else []
    return [{"t": text[0], "half": True}, *rest]


def without_lone_sign(runs: Sequence[Run], *, spaced: bool) -> list[Run]:
    """Return the runs with the last two signs or short words kept together.

    Plain text that is ``spaced`` out sees to that itself, and can close up its signs at a line's end, but
    not where an empty box follows it, as on a study sheet.
    """
    before = list(runs)
    signs: list[Run] = []
    while before and _is_sign(before[-1]):
        signs.insert(0, before.pop())
    if not before:
        return list(runs)
    last = before.pop()
    if isinstance(last, str):
        if before and not spaced and _ONE_SIGN.match(last) and _may_end(before[-1]):
            return [*before[:-1], {"parts": [before[-1], last, *signs], "b": True}]
        return list(runs) if spaced else [*before, *_ended(last, signs)]
    if isinstance(last.get("r"), list) and last["w"] > 1:
        return [*before, last | {"b" if last["w"] <= _PAIR_WIDE else "e": True}, *signs]
    if spaced or "r" in last:
        return [*_joined([*before, last]), *signs]
    return [*before, _held(last), *signs]


def _is_short_term(run: Run) -> bool:
    """Tell whether a run is a word without a reading that may be kept whole with the sign behind it."""
    return isinstance(run, dict) and "r" not in run and bool(_TERM.match(run.get("t", "")))


def _may_end(run: Run) -> bool:
    """Tell whether a run is a word that may be kept whole with the sign behind it."""
    return _is_short_term(run) or (_is_word(run, _SHORT) and "post" not in cast(dict[str, Any], run))


def _is_sign(run: Run) -> bool:
    """Tell whether a run is nothing but signs that may not begin a line."""
    return run.get("half", False) if isinstance(run, dict) else bool(run) and _CLOSING.issuperset(run)


def _ended(text: str, signs: Sequence[Run]) -> list[Run]:
    """Return a text whose last two signs, and those that follow it, are kept together."""
    end = _END.search(text[-_LONGEST:])
    if end is None:
        return [text, *signs]
    head = text[: -len(end[0])]
    made: list[Run] = [head] if head else []
    if gap := apart(head[-1:], end[0]):
        made.append({"h": gap})
    return [*made, {"parts": [end[0], *signs], "b": True} if signs else {"t": end[0], "b": True}]


def _held(run: Run) -> Run:
    """Return a word without a reading whose last two signs stay together; any other run as it is."""
    if isinstance(run, str) or "r" in run:
        return run
    if "parts" in run:
        *before, last = run["parts"]
        return run | {"parts": [*before, _held(last)]}
    return run | {"e": True} if _TWO_SIGNS.search(run["t"]) else run


def _joined(runs: Sequence[Run]) -> list[Run]:
    if len(runs) < _PAIR_WIDE or not _is_word(runs[-1], 1):
        return list(runs)
    *head, before, last = runs
    if isinstance(before, str) and _ONE_SIGN.fullmatch(before[-1:]):
        return [*head, *filter(None, [before[:-1]]), {"parts": [before[-1], last], "b": True}]
    return [*head, {"parts": [before, last], "b": True}] if _is_word(before, _SHORT) else list(runs)


def _is_word(run: Run, longest: float) -> bool:
    return isinstance(run, dict) and "r" in run and run["w"] <= longest


def _halved(text: str, following: Run) -> list[Run]:
    after = following if isinstance(following, str) else ""
    pieces = _PAIR.split(text + after[:1])
    if after:
        pieces[-1] = pieces[-1][:-1]
    return [{"t": piece, "half": True} if i % 2 else piece for i, piece in enumerate(pieces) if piece]
