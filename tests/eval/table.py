"""The table: one row a task, the scores of Jingdu on both halves and of others on the held-out half."""

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from tests.eval.cases import Half
from tests.eval.outcome import Outcome

OTHERS = ("pypinyin", "g2pM", "jieba", "OpenCC")
_NOTHING = "-"


@dataclass(frozen=True, slots=True)
class Row:
    """A task with what Jingdu and others score."""

    task: str
    jingdu: Mapping[Half, Outcome]
    others: Mapping[str, str] = field(default_factory=dict)


def render_scores(rows: Sequence[Row], halves: Sequence[Half]) -> str:
    """Set the rows as a table of the halves asked for; others only where the held-out half is."""
    others = OTHERS if Half.HELD in halves else ()
    head = ["task", *(f"{half} cases" for half in halves), *(f"Jingdu {half}" for half in halves), *others]
    body = [
        [
            row.task,
            *(row.jingdu[half].cases if half in row.jingdu else _NOTHING for half in halves),
            *(row.jingdu[half].shown if half in row.jingdu else _NOTHING for half in halves),
            *(row.others.get(name, _NOTHING) for name in others),
        ]
        for row in rows
    ]
    return render([head, *body])


def render(lines: Sequence[Sequence[str]]) -> str:
    """Set lines of cells in columns, the first to the left, the others to the right, below a rule."""
    widths = [max(map(_width, column)) for column in zip(*lines, strict=True)]
    set_lines = ["  ".join(_cells(line, widths)) for line in lines]
    return "\n".join([set_lines[0], "-" * _width(set_lines[0]), *set_lines[1:]])


def render_misses(rows: Sequence[Row], half: Half) -> str:
    """List the misses of Jingdu on a half, task by task."""
    parts = []
    for row in rows:
        if half not in row.jingdu:
            continue
        misses = row.jingdu[half].misses
        parts.append("\n  ".join([f"{row.task}, {half}: {len(misses)} misses", *misses]))
    return "\n\n".join(parts)


def _cells(line: Sequence[str], widths: Sequence[int]) -> list[str]:
    padded = [" " * (width - _width(cell)) for cell, width in zip(line, widths, strict=True)]
    return [line[0] + padded[0], *(pad + cell for pad, cell in zip(padded[1:], line[1:], strict=True))]


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text)
