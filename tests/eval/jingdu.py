"""The answers of Jingdu, with its own termbase only."""

from collections.abc import Sequence
from functools import lru_cache

from app.annotate.model import AnnotatedUnit, Quantity
from app.annotate.pipeline import Annotator
from app.lexicon import termbase
from app.lexicon.dictionary import Dictionary
from app.lexicon.lexicon import Lexicon
from app.lexicon.listed import HAN
from app.text.article import Span, Unit, UnitKind
from tests.eval.amounts import Amount


@lru_cache(maxsize=1)
def _annotator() -> Annotator:
    return Annotator(Lexicon(Dictionary(), termbase.load()))


@lru_cache(maxsize=4096)
def annotated(text: str) -> AnnotatedUnit:
    """Annotate a sentence or paragraph as one unit."""
    whole = Span(0, len(text))
    return _annotator().unit(Unit(0, UnitKind.PARAGRAPH, whole, text, (whole,)))


def readings(sentence: str) -> Sequence[str]:
    """Return the pinyin of each character, empty where it has none."""
    found = [""] * len(sentence)
    for token in annotated(sentence).tokens:
        places = [token.start + i for i, sign in enumerate(token.text) if HAN.match(sign)]
        for place, pinyin in zip(places, token.pinyin, strict=False):
            found[place] = pinyin
    return found


def mended(text: str) -> str:
    """Return the text with its slips mended."""
    return annotated(text).repaired


def alarms(text: str) -> Sequence[str]:
    """Return the slips that are reported."""
    return tuple(f"{slip.was}→{slip.now}" for slip in annotated(text).slips)


def words(sentence: str) -> Sequence[str]:
    """Return the words in order."""
    return tuple(token.text for token in annotated(sentence).tokens)


def amounts(sentence: str) -> Sequence[Amount]:
    """Return the amounts in order."""
    return tuple(map(_amount, annotated(sentence).quantities))


def _amount(quantity: Quantity) -> Amount:
    numbers = (quantity.value, quantity.low, quantity.high)
    return Amount(quantity.text, *numbers, quantity.unit, quantity.iso or "", quantity.english)


def is_term(word: str) -> bool:
    """Tell whether a word is a form of the termbase."""
    return _annotator().lexicon.termbase.find(word) is not None
