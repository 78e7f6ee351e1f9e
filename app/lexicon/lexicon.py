"""The lexicon: dictionary, termbase and corrections behind one door."""

from collections.abc import Mapping
from functools import cached_property

from app.lexicon.dictionary import Dictionary
from app.lexicon.readings import Readings
from app.lexicon.termbase import Termbase


class Lexicon:
    """All that is known of words out of context; its parts are opened when first used."""

    def __init__(
        self,
        dictionary: Dictionary,
        termbase: Termbase,
        readings: Mapping[str, str] | None = None,
    ) -> None:
        self.dictionary = dictionary
        self.termbase = termbase
        self._own_readings = dict(readings or {})

    @cached_property
    def readings(self) -> Readings:
        """The readings of words, the reader's corrections first."""
        return Readings(self.dictionary, self.termbase, self._own_readings)
