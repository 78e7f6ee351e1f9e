"""Sentences of the corpus that the small package was trained on: half by hand, half put together."""

from functools import lru_cache
from random import Random

from tests.training.corpus import Corpus

COUNT, ROWS = 960, 300
_A_PARAGRAPH = 4  # sentences


@lru_cache(maxsize=1)
def sentences() -> tuple[str, ...]:
    """Return different sentences in shuffled order, the same at every call."""
    corpus, random = Corpus(), Random(COUNT)
    found = dict.fromkeys(zh for zh, _ in corpus.by_hand[: COUNT // 2])
    while len(found) < COUNT:
        found[corpus.made_up(random)[0]] = None
    order = list(found)
    random.shuffle(order)
    return tuple(order)


def paragraphs() -> tuple[str, ...]:
    """Return the sentences as paragraphs."""
    all_ = sentences()
    return tuple("".join(all_[i : i + _A_PARAGRAPH]) for i in range(0, len(all_), _A_PARAGRAPH))


def article() -> str:
    """Return an article with a title and paragraphs of two sentences."""
    random = Random(ROWS)
    rows = ["".join(random.sample(sentences(), 2)) for _ in range(ROWS - 1)]
    return "\n\n".join(["芯片战争的代价", *rows]) + "\n"
