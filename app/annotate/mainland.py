"""Notes written in Taiwan's words, in those of the Mainland."""

import re
from functools import lru_cache

from app import paths
from app.annotate.model import AnnotatedUnit, Token
from app.lexicon.lists import lines_of
from app.lexicon.regions import Regions, table
from app.lexicon.termbase import TermEntry

_AMBIGUOUS = frozenset("兆")  # a number in either region, but not the same one
_TRILLION = re.compile("(?<=[0-9])兆(?![赫瓦字比位])")  # not the million of 兆赫
_DOTS = str.maketrans("．‧", "··")  # between the parts of a foreign name


def in_mainland_words(unit: AnnotatedUnit, regions: Regions) -> str:
    """Return a Taiwanese text in Simplified, with the Mainland's word where there is one for its own."""
    simplified = unit.simplified_shown
    made, at = [], 0
    for token in unit.tokens:
        shown = simplified[token.start : token.end]
        made += [simplified[at : token.start], _word(token, shown, regions)]
        at = token.end
    joined = "".join((*made, simplified[at:])).translate(_DOTS)
    return _TRILLION.sub("万亿", joined)


def _word(token: Token, simplified: str, regions: Regions) -> str:
    term = token.word.term
    whole = _mainland(token.text, token.simplified, term, regions)
    return whole or _by_parts(token.text, simplified, regions)


def _mainland(taiwan: str, simplified: str, term: TermEntry | None, regions: Regions) -> str | None:
    """Return the Mainland's word for one of Taiwan's, None where it has the same or several."""
    if taiwan in _of_notes():
        return _of_notes()[taiwan]
    if term is not None and taiwan == term.tw:
        return term.cn
    forms = table().forms.get(simplified) if term else regions.variants(simplified, taiwan)
    if forms is None or taiwan in _AMBIGUOUS or taiwan not in forms.taiwan or len(forms.mainland) != 1:
        return None
    return forms.mainland[0]


def _by_parts(taiwan: str, simplified: str, regions: Regions) -> str:
    """Replace the words within a compound, the longest first from the left."""
    made, at, size = "", 0, len(taiwan)
    while at < size:
        for end in range(size, at, -1):
            part = simplified[at:end]
            found = _mainland(taiwan[at:end], part, regions.term(part), regions)
            if found is not None and not _holds(found, part):
                break
        made += found or simplified[at]
        at = end
    return made


def _holds(word: str, part: str) -> bool:
    """Tell whether a word has all signs of a part, in order, and more: the part is short for it and stays."""
    rest = iter(word)
    return word != part and all(sign in rest for sign in part)


@lru_cache(maxsize=1)
def _of_notes() -> dict[str, str]:
    """Return the words that have one sense in notes, from ``resources/lexicon/note_words.tsv``."""
    rows = (line.split("\t") for line in lines_of(paths.resource("lexicon/note_words.tsv")))
    return {taiwan: mainland for taiwan, mainland, *_ in rows}
