"""The labelled rows in ``tests/eval/data`` and the half that each belongs to."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Protocol, TypeVar

DATA = Path(__file__).parent / "data"

Row = Mapping[str, str]


class Half(StrEnum):
    """The half that may be tuned on, and the one that is held out."""

    DEV = "dev"
    HELD = "held"


class Case(Protocol):
    """A labelled row."""

    @property
    def half(self) -> Half:
        """The half it belongs to."""


C = TypeVar("C", bound=Case)


def read_rows(name: str) -> tuple[Row, ...]:
    """Read a file of tab-separated rows below one header line; quotation marks are plain signs."""
    head, *lines = (DATA / name).read_text("utf-8").splitlines()
    names = head.split("\t")
    return tuple(dict(zip(names, line.split("\t"), strict=True)) for line in lines if line)


def read_clean() -> Mapping[Half, tuple[str, ...]]:
    """Read the paragraphs of ``clean.txt``: odd lines count as dev, even lines as held."""
    lines = (DATA / "clean.txt").read_text("utf-8").split("\n")
    paragraphs = tuple(line for line in lines if line.strip())
    return {Half.DEV: paragraphs[::2], Half.HELD: paragraphs[1::2]}


def of_half(cases: Iterable[C], half: Half) -> tuple[C, ...]:
    """Return the cases of one half."""
    return tuple(case for case in cases if case.half is half)
