"""The most frequent words of Chinese, from ``resources/lexicon/frequent_words.txt``."""

from functools import lru_cache

from app import paths

BANDS = (500, 1_000, 2_000, 5_000, 10_000)


@lru_cache(maxsize=1)
def ranked() -> tuple[str, ...]:
    """Return the words by Simplified spelling, the most frequent first."""
    lines = paths.resource("lexicon/frequent_words.txt").read_text("utf-8").splitlines()
    return tuple(word for line in lines if not line.startswith("#") for word in line.split())


@lru_cache(maxsize=len(BANDS) + 1)
def first(number: int) -> frozenset[str]:
    """Return so many of the most frequent words."""
    return frozenset(ranked()[:number]) if number else frozenset()
