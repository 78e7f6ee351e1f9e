"""Readings: the pinyin of one labelled character a sentence."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from tests.eval.cases import Half, Row
from tests.eval.outcome import Share

Reader = Callable[[str], Sequence[str]]  # a sentence to one entry a character, "" where there is no reading


@dataclass(frozen=True, slots=True)
class ReadingCase:
    """A character of a sentence and how it is read there."""

    half: Half
    sentence: str
    index: int
    pinyin: str


def reading_cases(rows: Iterable[Row]) -> tuple[ReadingCase, ...]:
    """Make cases of rows; a row whose character does not stand at its index is refused."""
    return tuple(_case(row) for row in rows)


def _case(row: Row) -> ReadingCase:
    index = int(row["index"])
    if row["sentence"][index] != row["char"]:
        raise ValueError(f"{row['char']} does not stand at {index} of {row['sentence']}")
    return ReadingCase(Half(row["half"]), row["sentence"], index, row["pinyin"])


def score_readings(cases: Sequence[ReadingCase], reader: Reader) -> Share:
    """Count the labelled characters that are read right."""
    misses = []
    for case in cases:
        found = reader(case.sentence)[case.index]
        if found.lower() != case.pinyin:
            misses.append(f"{_marked(case)}  wanted {case.pinyin}, found {found or 'nothing'}")
    return Share(len(cases) - len(misses), len(cases), tuple(misses))


def _marked(case: ReadingCase) -> str:
    before, after = case.sentence[: case.index], case.sentence[case.index + 1 :]
    return f"{before}[{case.sentence[case.index]}]{after}"
