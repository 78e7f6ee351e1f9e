"""The words of a page, each once: what the card of a word that is no term says."""

import json

from app.annotate.model import Word
from app.export.content.wording import fit, reading_of
from app.export.pdf.options import Readings
from app.lexicon.orthography import pieces

_UNSAFE = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}


class WordTable:
    """Numbers words as they are met."""

    def __init__(self) -> None:
        self._numbers: dict[tuple[str, str, tuple[str, ...]], int] = {}
        self._rows: list[tuple[str, ...]] = []

    def number(self, word: Word | None) -> int | None:
        """Return the number of a word, None for one of which nothing is known."""
        if word is None or not (word.pinyin or word.term or word.english):
            return None
        key = word.text, word.simplified, word.pinyin
        if key not in self._numbers:
            self._numbers[key] = len(self._rows)
            self._rows.append(_told(word))
        return self._numbers[key]

    def json(self) -> str:
        """Return the words as JSON that may stand in a page: Traditional, Simplified, readings, English."""
        return json_for_page(self._rows)


def json_for_page(value: object) -> str:
    """Return JSON in which nothing can end the element around it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).translate(_UNSAFE)


def _told(word: Word) -> tuple[str, ...]:
    english = "" if word.term else word.english or ""  # a term's stands in the glossary
    return (
        fit(word.text),
        fit(word.simplified),
        "|".join(pieces(word.pinyin, word.shape)),  # each syllable has the colour of its tone
        " ".join(word.zhuyin),
        reading_of(word, Readings.PINYIN),
        fit(english),
    )
