"""The lexicon: dictionary, termbase and corrections behind one door."""

from functools import cached_property

from app.lexicon.corrections import CorrectionSet
from app.lexicon.dictionary import Dictionary
from app.lexicon.readings import Readings
from app.lexicon.regions import Regions
from app.lexicon.spellings import Spellings
from app.lexicon.standard import Standard
from app.lexicon.termbase import Termbase
from app.lexicon.word_shapes import WordShapes


class Lexicon:
    """All that is known of words out of context; its parts are opened when first used."""

    def __init__(
        self,
        dictionary: Dictionary,
        termbase: Termbase,
        corrections: CorrectionSet | None = None,
        standard: Standard = Standard.MAINLAND,
    ) -> None:
        self.dictionary = dictionary
        self.termbase = termbase
        self.corrections = corrections or CorrectionSet()
        self.standard = standard

    @cached_property
    def readings(self) -> Readings:
        """The readings of words, the reader's corrections first."""
        return Readings(self.dictionary, self.termbase, self.corrections.readings, self.standard)

    @cached_property
    def shapes(self) -> WordShapes:
        """How the pinyin of words is written."""
        return WordShapes(self.dictionary, self.termbase)

    @cached_property
    def regions(self) -> Regions:
        """What words are called in Taiwan, on the Mainland and in Hong Kong."""
        return Regions(self.termbase)

    @cached_property
    def spellings(self) -> Spellings:
        """The Traditional spellings of Simplified words."""
        return Spellings(self.dictionary, self.termbase)
