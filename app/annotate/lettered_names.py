"""Foreign names with the letters that an article gives them: 海姆（Lennart Heim）, and later 海姆 alone."""

import re
from collections.abc import Iterator

from app.annotate.foreign_names import DOT, DOTS, ForeignNames
from app.annotate.segment import WordSegmenter
from app.lexicon import person_names, script
from app.lexicon.listed import HAN

_PART = r"[A-Z][a-zA-ZÀ-ÿ]*(?:[.'’-][a-zA-ZÀ-ÿ]*)?\.?"
_LETTERS = re.compile(rf"[（(] ?(?P<letters>{_PART}(?: (?:{_PART}|d[aei]|v[ao]n|der|bin|al))*) ?[）)]")
_CLAUSE = re.compile(rf"[^\w{DOTS}]")
_BEFORE = 24  # characters that are cut into words to see where a name begins
# What Chinese surnames look like in letters: Zhang, Tsai, Hsu, Lee.
_CHINESE = re.compile(r"[BCDFGHJKLMNPQRSTWXYZ][hsz]?[iuwy]?[aeou]{1,2}i?(?:n|ng|h)?")
_FIRM = frozenset(("Corp", "Corp.", "Inc", "Inc.", "Ltd", "Ltd.", "Co", "Co.", "Group", "Technologies"))
_SHORT = 3  # characters of a Chinese name


class LetteredNames:
    """Finds the foreign names of an article whose letters stand behind them, or that a dot shows."""

    def __init__(self, foreign: ForeignNames, segmenter: WordSegmenter) -> None:
        self._foreign = foreign
        self._segmenter = segmenter
        self._lists = person_names.load()

    def found(self, text: str) -> dict[str, str]:
        """Return names as spelled in the text, each with its letters as far as they are told."""
        names: dict[str, str] = {}
        for match in _LETTERS.finditer(text):
            letters = match["letters"]
            end = match.start() - text.endswith(" ", 0, match.start())
            name = self._name(text, end) if end > 0 and HAN.match(text, end - 1) else ""
            if name and any(map(str.islower, letters)) and not self._is_chinese(name, letters):
                names |= _with_parts(name, letters)
        for name in self._dotted(text):
            names = _with_parts(name, "") | names
        return names

    def _name(self, text: str, end: int) -> str:
        """Return the foreign name that ends at a place; empty where there is none."""
        low = max(0, end - _BEFORE)
        low = max((mark.end() for mark in _CLAUSE.finditer(text, low, end)), default=low)
        simplified = script.simplify(text[low:end])
        return text[low + self._foreign.start_of(simplified, self._segmenter.starts(simplified)) : end]

    def _dotted(self, text: str) -> Iterator[str]:
        """Yield the names with a dot in them."""
        for match in DOT.finditer(text):
            around = text[max(0, match.start() - _BEFORE) : match.end() + _BEFORE]
            simplified = script.simplify(around)
            for span in self._foreign.spans(around, simplified, self._segmenter.starts(simplified)):
                yield span.of(around)

    def _is_chinese(self, name: str, letters: str) -> bool:
        """Tell 張麗娜（Lina Zhang） from a foreign name."""
        surname = self._lists.surname_of(name)
        words = letters.split()
        return bool(surname) and len(name) <= _SHORT and any(map(_CHINESE.fullmatch, (words[0], words[-1])))


def _with_parts(name: str, letters: str) -> dict[str, str]:
    """Return a name and what it is called by afterwards, Tarun Chhabra and Chhabra, with their letters."""
    parts, words = DOT.split(name), letters.split()
    last = words[-1] if words else ""
    if len(parts) == 1:
        return {name: letters if last in _FIRM else last}
    return {name: letters} | ({parts[-1]: last} if len(parts[-1]) > 1 else {})
