"""Foreign names without a dot or letters, told by the title before them: 眾議員加拉格爾."""

import re
from collections.abc import Iterator
from itertools import pairwise

from app.annotate.foreign_names import ForeignNames
from app.annotate.segment import WordSegmenter
from app.lexicon import person_names, script

TITLES = range(2, 7)  # characters
_SIZES = range(6, 2, -1)  # characters; shorter ones are too often words
_CHINESE = 3  # characters of a name that begins with a Chinese surname


class TitledNames:
    """Finds foreign names behind titles."""

    def __init__(self, foreign: ForeignNames, segmenter: WordSegmenter) -> None:
        self._foreign = foreign
        self._segmenter = segmenter
        self._lists = person_names.load()
        ends, signs = "".join({title[-1] for title in self._lists.before}), "".join(self._lists.foreign)
        self._hint = re.compile(rf"[{ends}](?=([{signs}]{{{_SIZES[-1]},}}))")

    def found(self, text: str) -> Iterator[str]:
        """Yield the names as spelled in a text."""
        for match in self._hint.finditer(text):
            start, run = match.end(), match[1]
            if not any(text[max(0, start - size) : start] in self._lists.before for size in TITLES):
                continue
            sizes = (size for size in _SIZES if size <= len(run) and self._lists.ends_at(text, start + size))
            name = text[start : start + next(sizes, 0)]
            if name and self._may_be(name):
                yield name

    def _may_be(self, name: str) -> bool:
        """Tell whether no word is heard in a name, and no Chinese name."""
        if self._lists.surname_of(name) and len(name) <= _CHINESE:
            return False
        simplified = script.simplify(name)
        words = [simplified[a:b] for a, b in pairwise(self._segmenter.starts(simplified))]
        return self._foreign.sounds(words) and not self._foreign.is_listed(simplified)
