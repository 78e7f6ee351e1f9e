"""Notes written in Taiwan's words, in those of the Mainland."""

from app.annotate.model import AnnotatedUnit, Token
from app.lexicon.regions import Regions

_AMBIGUOUS = frozenset("兆")  # a number in either region, but not the same one
_DOTS = str.maketrans("．‧", "··")  # between the parts of a foreign name


def in_mainland_words(unit: AnnotatedUnit, regions: Regions) -> str:
    """Return a Taiwanese text in Simplified, with the Mainland's word where there is one for its own."""
    simplified = unit.simplified_shown
    made, at = [], 0
    for token in unit.tokens:
        made += [simplified[at : token.start], _word(token, regions, simplified)]
        at = token.end
    return "".join((*made, simplified[at:])).translate(_DOTS)


def _word(token: Token, regions: Regions, simplified: str) -> str:
    term = token.word.term
    if term is not None and token.text == term.tw:
        return term.cn
    forms = None if term else regions.variants(token.simplified, token.text)
    if (
        forms is not None
        and token.text not in _AMBIGUOUS
        and token.text in forms.taiwan
        and len(forms.mainland) == 1
    ):
        return forms.mainland[0]
    return simplified[token.start : token.end]
