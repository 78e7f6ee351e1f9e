"""The notes at the foot of a row: amounts in English, slips as they should be, English that is in doubt."""

import re
from dataclasses import dataclass, field

from app.annotate.model import Quantity
from app.annotate.slip_senses import Language

_READ = {Language.ENGLISH: "read {0}", Language.TAIWAN: "應作{0}", Language.MAINLAND: "应作{0}"}
_SIGNS = re.compile(r"[\s,，年–—-]")


def says_the_same(quantity: Quantity) -> bool:
    """Tell whether the English of an amount only repeats its figures."""
    return _SIGNS.sub("", quantity.text) == _SIGNS.sub("", quantity.english)


@dataclass(slots=True)
class Apparatus:
    """Numbers the notes of a row; what is said twice has one number."""

    notes: dict[tuple[str, str], int] = field(default_factory=dict)

    def amount(self, text: str, quantity: Quantity) -> int:
        """Return the number of the note on an amount, 0 where its English would only repeat the figures."""
        return 0 if says_the_same(quantity) else self._number(text, quantity.english)

    def slip(self, was: str, now: str, language: Language = Language.ENGLISH) -> int:
        """Return the number of the note that mends a slip."""
        return self._number(was, _READ[language].format(now))

    def doubt(self, reason: str) -> int:
        """Return the number of the note on English that may be wrong."""
        return self._number("", reason)

    def _number(self, chinese: str, english: str) -> int:
        return self.notes.setdefault((chinese, english), len(self.notes) + 1)
