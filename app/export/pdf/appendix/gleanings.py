"""What the appendix keeps of each unit while the pages are gathered."""

from collections import Counter

from app.annotate.model import AnnotatedUnit, Word


class Gleanings:
    """The words of an article and its mended slips, each with how often it stands there."""

    def __init__(self) -> None:
        self.words: Counter[Word] = Counter()  # by identity: occurrences share their word
        self.slips: Counter[tuple[str, str]] = Counter()  # as read, mended
        self.reasons: dict[tuple[str, str], str] = {}

    def see(self, unit: AnnotatedUnit) -> None:
        """Take a unit that is shown."""
        self.words.update(unit.words)
        for slip in unit.slips:
            self.slips[slip.was, slip.now] += 1
            self.reasons.setdefault((slip.was, slip.now), slip.why)
