"""Tells which terms a few letters mean: Chinese in either script, pinyin, or English."""

import re
import unicodedata
from functools import lru_cache
from itertools import accumulate

from app.annotate.model import Word
from app.lexicon import script
from app.lexicon.listed import HAN

_TONED = re.compile("[\u0300\u0301\u0304\u030c]")
_BETWEEN = re.compile(r"[\s'’·\-]+")
_DIGITS = re.compile(r"(?<=[a-zü:])[1-5]")
_NO_LETTER = re.compile(r"[^\w%&+.]+")


class Filter:
    """What is typed into the field above the terms; false while nothing is."""

    def __init__(self, typed: str) -> None:
        said = typed.strip().casefold()
        self._said = said
        self._chinese = script.simplify(_BETWEEN.sub("", said)) if HAN.search(said) else ""
        self._toned = bool(_TONED.search(unicodedata.normalize("NFD", said)))
        self._pinyin = _letters(said, toned=self._toned)
        self._english = tuple(f" {word}" for word in _plain(said).split())

    def __bool__(self) -> bool:
        return bool(self._said)

    def names(self, category: str) -> bool:
        """Tell whether the name of a category begins with what is typed."""
        return bool(self._said) and category.casefold().startswith(self._said)

    def reason(self, word: Word) -> str | None:
        """Return by which of its wordings a term is meant, None where it is not."""
        if self._chinese:
            return self._chinese_reason(word)
        found = self._english_reason(word)
        return word.written if found is None and self._is_pinyin(word) else found

    def _chinese_reason(self, word: Word) -> str | None:
        """Return the English where the characters speak for themselves, else the form that has them."""
        forms = word.term.forms if word.term else ()
        if self._chinese in word.simplified.casefold():
            return word.term.en if word.term else ""
        return next((form for form in forms if self._chinese in script.simplify(form).casefold()), None)

    def _english_reason(self, word: Word) -> str | None:
        """Return the English, or the Latin wording, whose words begin as those that are typed."""
        if word.term is None or not self._english:
            return None
        term = word.term
        own = (term.en, *filter(None, (term.abbr, word.text, *term.en_variants)))
        return next(
            (text for text in own if all(typed in f" {_plain(text)}" for typed in self._english)), None
        )

    def _is_pinyin(self, word: Word) -> bool:
        """Tell whether the reading has what is typed, from the start of a syllable on."""
        if not self._pinyin or not word.pinyin:
            return False
        whole, starts = _reading(word.pinyin, toned=self._toned)
        return any(whole.startswith(self._pinyin, start) for start in starts)


@lru_cache(maxsize=4096)
def _reading(pinyin: tuple[str, ...], *, toned: bool) -> tuple[str, tuple[int, ...]]:
    """Return a reading as one word, and where its syllables start."""
    syllables = [_letters(syllable, toned=toned) for syllable in pinyin]
    return "".join(syllables), tuple(accumulate(map(len, syllables[:-1]), initial=0))


@lru_cache(maxsize=16384)
def _plain(text: str) -> str:
    return _NO_LETTER.sub(" ", text.casefold())


def _letters(text: str, *, toned: bool) -> str:
    """Return pinyin as one word; ü, u: and v are all taken for u."""
    bare = _DIGITS.sub("", _BETWEEN.sub("", text.casefold())).replace("u:", "u").replace("v", "u")
    parts = unicodedata.normalize("NFD", bare).replace("\u0308", "")
    return parts if toned else _TONED.sub("", parts)
