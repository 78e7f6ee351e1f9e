"""What the appendix keeps of each unit while the pages are gathered."""

import re
from collections import Counter

from app.annotate.model import AnnotatedUnit, Word
from app.annotate.slip_senses import Language, reason
from app.translate.unit import NO_ENGLISH, UnitEnglish

_WORD = re.compile(r"[a-z]+")


class Gleanings:
    """The words of an article and its mended slips, each with how often it stands there."""

    def __init__(self, language: Language = Language.ENGLISH) -> None:
        self.language = language
        self.words: Counter[Word] = Counter()  # by identity: occurrences share their word
        self.slips: Counter[tuple[str, str]] = Counter()  # as read, mended
        self.english: set[str] = set()
        self.reasons: dict[tuple[str, str], str] = {}

    def see(self, unit: AnnotatedUnit, text: UnitEnglish = NO_ENGLISH) -> None:
        """Take a unit that is shown, with its English."""
        for sentence in text.sentences:
            self.english.update(words_of(sentence.text))
        self.words.update(unit.words)
        for slip in unit.slips:
            self.slips[slip.was, slip.now] += 1
            self.reasons.setdefault((slip.was, slip.now), reason(slip, self.language))


def words_of(english: str) -> set[str]:
    """Return the words of a text in small letters, plurals as singulars."""
    return {word.removesuffix("s") for word in _WORD.findall(english.casefold())}
