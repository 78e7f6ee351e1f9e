"""``python -m tests.eval``: prints what Jingdu and others score on the labelled data."""

import argparse
import sys
from collections.abc import Sequence

from tests.eval.cases import Half
from tests.eval.measure import NOTES, measure, simplified_note
from tests.eval.table import render_misses, render_scores


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table, and the misses of a half if they are asked for; measuring never fails."""
    chosen = _parser().parse_args(arguments)
    halves = _halves(chosen)
    rows = measure(halves)
    print(render_scores(rows, halves))
    if Half.HELD in halves:
        print()
        print("\n".join((*NOTES, simplified_note())))
    if chosen.misses:
        print()
        print(render_misses(rows, Half(chosen.misses)))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.eval", description=__doc__)
    only = parser.add_mutually_exclusive_group()
    only.add_argument("--dev-only", action="store_true", help="the half that may be tuned on, without others")
    only.add_argument("--held-only", action="store_true", help="the held-out half")
    parser.add_argument("--misses", choices=[half.value for half in Half], help="list the misses of a half")
    return parser


def _halves(chosen: argparse.Namespace) -> tuple[Half, ...]:
    """Return the halves to score; a half whose misses are asked for is among them."""
    if chosen.dev_only:
        halves: tuple[Half, ...] = (Half.DEV,)
    elif chosen.held_only:
        halves = (Half.HELD,)
    else:
        halves = tuple(Half)
    missed = (Half(chosen.misses),) if chosen.misses else ()
    return tuple(half for half in Half if half in (*halves, *missed))


if __name__ == "__main__":
    sys.exit(main())
