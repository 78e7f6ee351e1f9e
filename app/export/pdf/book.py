"""What all units of an export share: the glossary, and the notes on amounts and slips."""

from app.annotate.model import Token
from app.annotate.reading_choice import has_reading
from app.annotate.slip_senses import Language
from app.export.pdf.apparatus import Apparatus
from app.export.pdf.appendix.gleanings import Gleanings
from app.export.pdf.glossary import Glossary
from app.export.pdf.overview import Overview
from app.export.pdf.places import NOTE


class Book:
    """Gathers what stands outside the rows."""

    def __init__(
        self,
        which: str = "all",
        known: frozenset[str] = frozenset(),
        language: Language = Language.ENGLISH,
    ) -> None:
        self._which, self._known, self.language = which, known, language
        self.glossary = Glossary()
        self.gleanings = Gleanings(language)
        self.overview = Overview()
        self.notes: list[tuple[str, str]] = []  # colour and wording
        self.apparatus = Apparatus()  # of the row in hand

    def reads(self, token: Token) -> bool:
        """Tell whether a word has a reading above it, where there are any."""
        return has_reading(token, self._which, self._known)

    def note(self, colour: str, wording: str) -> str:
        """Keep a note and return the place it is found under."""
        self.notes.append((colour, wording))
        return f"{NOTE}{len(self.notes) - 1}"
