"""The most frequent words of Chinese, from ``resources/lexicon/frequent_words.txt``."""

from functools import lru_cache

from app import paths
from app.lexicon.lists import lines_of

BANDS = (500, 1_000, 2_000, 5_000, 10_000)


@lru_cache(maxsize=1)
def ranked() -> tuple[str, ...]:
    """Return the words by Simplified spelling, the most frequent first."""
    lines = lines_of(paths.resource("lexicon/frequent_words.txt"))
    return tuple(word for line in lines for word in line.split())


@lru_cache(maxsize=len(BANDS) + 1)
def first(number: int) -> frozenset[str]:
    """Return so many of the most frequent words."""
    return frozenset(ranked()[:number]) if number else frozenset()


def is_frequent(word: str) -> bool:
    """Tell whether a word, by its Simplified spelling, stands in the list at all."""
    return word in first(BANDS[-1])
