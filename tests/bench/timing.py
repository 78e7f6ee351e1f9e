"""Taking times: the alternatives in turn, several rounds, the median of each."""

import gc
import time
from collections.abc import Callable, Mapping
from statistics import median
from typing import Any

Run = Callable[[], Any]


def seconds(run: Run) -> float:
    """Return how long one run takes."""
    gc.collect()
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


def medians(makers: Mapping[str, Callable[[], Run]], rounds: int) -> dict[str, float]:
    """Return the median time of each alternative; what its maker does before a run is not counted.

    The alternatives take turns, so that a busy moment of the machine falls on all of them.
    """
    taken: dict[str, list[float]] = {name: [] for name in makers}
    for _ in range(rounds):
        for name, make in makers.items():
            taken[name].append(seconds(make()))
    return {name: median(times) for name, times in taken.items()}
