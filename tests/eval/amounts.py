"""Amounts: the labelled stretch with its value, unit and date, and its English."""

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from tests.eval.cases import Half, Row
from tests.eval.outcome import Share


@dataclass(frozen=True, slots=True)
class Amount:
    """A stretch of text and what it amounts to."""

    text: str
    value: float | None = None
    low: float | None = None
    high: float | None = None
    unit: str = ""
    iso: str = ""
    english: str = ""

    def means(self, other: "Amount") -> bool:
        """Tell whether the other is the same stretch with the same meaning; the English may differ."""
        numbers = ((self.value, other.value), (self.low, other.low), (self.high, other.high))
        texts = (self.text, self.unit, self.iso) == (other.text, other.unit, other.iso)
        return texts and all(_equal(*pair) for pair in numbers)


Finder = Callable[[str], Sequence[Amount]]


@dataclass(frozen=True, slots=True)
class AmountCase:
    """A sentence and the amount to be found in it; None where there is none at all."""

    half: Half
    sentence: str
    amount: Amount | None


def amount_cases(rows: Iterable[Row]) -> tuple[AmountCase, ...]:
    """Make cases of rows."""
    return tuple(AmountCase(Half(row["half"]), row["text"], _amount(row)) for row in rows)


def score_amounts(cases: Sequence[AmountCase], finder: Finder) -> Share:
    """Count the sentences whose amount is found with its meaning, and those rightly left alone."""
    misses = []
    for case in cases:
        found = tuple(finder(case.sentence))
        right = any(map(case.amount.means, found)) if case.amount else not found
        if not right:
            misses.append(f"{case.sentence}  wanted {_told(case.amount)}, found {_all_told(found)}")
    return Share(len(cases) - len(misses), len(cases), tuple(misses))


def score_english(cases: Sequence[AmountCase], finder: Finder) -> Share:
    """Count the labelled amounts that are found and rendered as wanted."""
    wanted = [(case.sentence, case.amount) for case in cases if case.amount]
    misses = []
    for sentence, amount in wanted:
        found = [other.english for other in finder(sentence) if other.text == amount.text]
        if amount.english not in found:
            misses.append(f"{amount.text}  wanted {amount.english}, found {'; '.join(found) or 'nothing'}")
    return Share(len(wanted) - len(misses), len(wanted), tuple(misses))


def _amount(row: Row) -> Amount | None:
    if not row["amount"]:
        return None
    value, low, high = (float(row[name]) if row[name] else None for name in ("value", "low", "high"))
    return Amount(row["amount"], value, low, high, row["unit"], row["iso"], row["english"])


def _equal(one: float | None, other: float | None) -> bool:
    if one is None or other is None:
        return one is other
    return math.isclose(one, other, rel_tol=1e-9)


def _told(amount: Amount | None) -> str:
    if amount is None:
        return "nothing"
    numbers = (amount.value, f"{amount.low}–{amount.high}" if amount.low is not None else None)
    parts = (amount.text, *(str(n) for n in numbers if n is not None), amount.unit, amount.iso)
    return " ".join(part for part in parts if part)


def _all_told(amounts: Sequence[Amount]) -> str:
    return "; ".join(map(_told, amounts)) or "nothing"
