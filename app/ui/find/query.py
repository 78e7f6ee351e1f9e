"""What a reader looks for."""

from dataclasses import dataclass
from typing import NamedTuple

from app.errors import JingduError


class FindError(JingduError):
    """What was typed cannot be looked for."""


class BadPattern(FindError):
    """A regular expression is not one; ``why`` says what is wrong with it, in English."""

    def __init__(self, why: str) -> None:
        super().__init__("This is not a regular expression yet: {0}.", why)
        self.why = why


class SlowPattern(FindError):
    """A regular expression takes too long."""

    def __init__(self) -> None:
        super().__init__("This expression takes too long on this text; make it more specific.")


@dataclass(frozen=True, slots=True)
class Query:
    """A text to look for, and how."""

    text: str
    pinyin: bool = True  # also among the readings
    whole_words: bool = False  # Latin letters only as whole words
    pattern: bool = False  # a regular expression

    def __bool__(self) -> bool:
        return bool(self.text.strip())


class Hit(NamedTuple):
    """A place that was found; ``english`` tells the row's English from its Chinese."""

    row: int
    english: bool
    start: int
    end: int
