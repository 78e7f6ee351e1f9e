"""The texts that are measured with: the project's own prose, repeated in shuffled order."""

import random
import re
import tomllib
from collections.abc import Iterator
from functools import lru_cache

from app import paths
from app.text.article import Article
from app.text.load import article_from_text
from tests.eval.cases import DATA

SIZE = 100_000
_STOP = re.compile(r"(?<=[。！？])")
_A_PARAGRAPH = 6  # sentences


@lru_cache(maxsize=1)
def sentences() -> tuple[str, ...]:
    """Return every different sentence of the project's own Chinese prose."""
    lines = (line.strip() for part in _prose() for line in part.split("\n"))
    found = (sentence.strip() for line in lines for sentence in _STOP.split(line))
    return tuple(dict.fromkeys(sentence for sentence in found if sentence.endswith(("。", "！", "？"))))


def _prose() -> Iterator[str]:
    yield (DATA / "clean.txt").read_text("utf-8")
    yield paths.resource("sample/sample.txt").read_text("utf-8")
    for file in sorted(paths.resource("termbase").glob("*.toml")):
        yield from (term.get("note_zh", "") for term in tomllib.loads(file.read_text("utf-8"))["term"])


def says() -> str:
    """Say what the text is made of."""
    own = sum(map(len, sentences()))
    return (
        "Text: the prose of tests/eval/data/clean.txt, resources/sample and the notes of resources/termbase\n"
        f"({own:,} characters), its sentences in shuffled order and repeated up to the size."
    )


@lru_cache(maxsize=4)
def prose(size: int = SIZE) -> str:
    """Return a text of ``size`` characters, one paragraph a line; the same at every call."""
    order = random.Random(size)
    drawn: list[str] = []
    length = 0
    while length < size:
        round_ = list(sentences())
        order.shuffle(round_)
        for sentence in round_:
            drawn.append(sentence + ("\n" if len(drawn) % _A_PARAGRAPH == _A_PARAGRAPH - 1 else ""))
            length += len(drawn[-1])
            if length >= size:
                break
    return "".join(drawn)[:size]


@lru_cache(maxsize=4)
def article(size: int = SIZE) -> Article:
    """Return the text cut into units."""
    return article_from_text(prose(size), "prose")


def paragraphs(size: int = SIZE) -> tuple[str, ...]:
    """Return the same units as texts."""
    return tuple(unit.text for unit in article(size).units)
