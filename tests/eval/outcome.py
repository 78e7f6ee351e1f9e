"""What a task comes out at: a share of right answers, a rate of false alarms, or an F1."""

from dataclasses import dataclass
from typing import Protocol

RATE_CHARACTERS = 5_000


class Outcome(Protocol):
    """A score with the number of cases behind it and the misses."""

    @property
    def cases(self) -> str:
        """How much was judged."""

    @property
    def score(self) -> float:
        """The score as a number."""

    @property
    def shown(self) -> str:
        """The score as the table shows it."""

    @property
    def misses(self) -> tuple[str, ...]:
        """One line a miss."""


@dataclass(frozen=True, slots=True)
class Share:
    """Right answers out of all."""

    right: int
    total: int
    misses: tuple[str, ...] = ()

    @property
    def cases(self) -> str:
        """The number of cases."""
        return str(self.total)

    @property
    def score(self) -> float:
        """The share, 0 to 1."""
        return self.right / self.total if self.total else 0.0

    @property
    def shown(self) -> str:
        """The share in per cent."""
        return f"{100 * self.score:.1f} %"


@dataclass(frozen=True, slots=True)
class ChrF:
    """How much of a text's letters and short sequences of letters is that of its reference."""

    score: float  # 0 to 100
    sentences: int
    misses: tuple[str, ...] = ()

    @property
    def cases(self) -> str:
        """The number of sentences."""
        return str(self.sentences)

    @property
    def shown(self) -> str:
        """The score with one decimal."""
        return f"{self.score:.1f}"


@dataclass(frozen=True, slots=True)
class Rate:
    """False alarms in a number of characters."""

    alarms: int
    characters: int
    misses: tuple[str, ...] = ()

    @property
    def cases(self) -> str:
        """The number of characters."""
        return f"{self.characters:,} ch"

    @property
    def score(self) -> float:
        """False alarms in 5,000 characters."""
        return RATE_CHARACTERS * self.alarms / self.characters if self.characters else 0.0

    @property
    def shown(self) -> str:
        """The rate with two decimals."""
        return f"{self.score:.2f}"


@dataclass(frozen=True, slots=True)
class F1:
    """Words found at the right place, against those found and those wanted."""

    right: int
    found: int
    wanted: int
    misses: tuple[str, ...] = ()

    @property
    def cases(self) -> str:
        """The number of words wanted."""
        return str(self.wanted)

    @property
    def score(self) -> float:
        """The harmonic mean of precision and recall, 0 to 1."""
        total = self.found + self.wanted
        return 2 * self.right / total if total else 0.0

    @property
    def shown(self) -> str:
        """The F1 in per cent."""
        return f"{100 * self.score:.1f} %"
