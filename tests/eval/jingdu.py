"""The answers of Jingdu, with its own termbase only."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager
from functools import lru_cache
from itertools import zip_longest
from pathlib import Path
from tempfile import TemporaryDirectory

from app.annotate.model import AnnotatedUnit, Quantity, Token
from app.annotate.pipeline import Annotator
from app.lexicon import termbase
from app.lexicon.dictionary import Dictionary
from app.lexicon.lexicon import Lexicon
from app.lexicon.listed import HAN
from app.lexicon.orthography import LINKED, NAME, ON
from app.text.article import Span, Unit, UnitKind
from app.translate.argos import ArgosEngine
from app.translate.service import EnglishMode, EnglishService
from tests.eval.amounts import Amount
from tests.eval.english import Translator
from tests.eval.names import Name
from tests.support.small_package import unpacked


@lru_cache(maxsize=1)
def annotator() -> Annotator:
    """Return the annotator over the bundled dictionary and termbase."""
    return Annotator(Lexicon(Dictionary(), termbase.load()))


@lru_cache(maxsize=4096)
def annotated(text: str) -> AnnotatedUnit:
    """Annotate a sentence or paragraph as one unit."""
    whole = Span(0, len(text))
    return annotator().unit(Unit(0, UnitKind.PARAGRAPH, whole, text, (whole,)))


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


def names(sentence: str) -> Sequence[Name]:
    """Return the words that are written with a capital."""
    return tuple(map(_name, filter(lambda token: NAME in token.word.shape, annotated(sentence).tokens)))


def guessed_names(sentence: str) -> Sequence[Name]:
    """Return the names that no list has: words with other capitals than they have out of context."""
    shapes = annotator().lexicon.shapes
    return tuple(
        _name(token)
        for token in annotated(sentence).tokens
        if NAME in token.word.shape and token.word.shape != shapes.of(token.word.text, token.simplified)
    )


def short_names(sentence: str) -> Sequence[Name]:
    """Return the characters that are a name by themselves: 美 Měi, and both of 中美 Zhōng-Měi."""
    return tuple(name for token in annotated(sentence).tokens for name in _short_names(token))


def _short_names(token: Token) -> Iterator[Name]:
    pinyin, shape = token.pinyin, token.word.shape
    signs = shape if len(shape) == len(token.text) else ""
    for at, (sign, behind) in enumerate(zip_longest(signs, signs[1:])):
        if sign in (NAME, LINKED) and behind != ON:
            yield token.start + at, token.text[at], pinyin[at].capitalize()


def _name(token: Token) -> Name:
    return token.start, token.text, token.word.written


def amounts(sentence: str) -> Sequence[Amount]:
    """Return the amounts in order."""
    return tuple(map(_amount, annotated(sentence).quantities))


def _amount(quantity: Quantity) -> Amount:
    numbers = (quantity.value, quantity.low, quantity.high)
    return Amount(quantity.text, *numbers, quantity.unit, quantity.iso or "", quantity.english)


def is_term(word: str) -> bool:
    """Tell whether a word is a form of the termbase."""
    return annotator().lexicon.termbase.find(word) is not None


@contextmanager
def translators() -> Iterator[Mapping[str, Translator]]:
    """Give what makes English, by name: the gloss and the small package of the tests."""
    dictionary = annotator().lexicon.dictionary
    with ExitStack() as ends:
        folder = ends.enter_context(TemporaryDirectory())
        argos = ends.enter_context(closing(ArgosEngine(unpacked(Path(folder)))))
        services = {
            "gloss": EnglishService(EnglishMode.GLOSS, dictionary, memories=()),
            "test package": EnglishService(EnglishMode.ARGOS, dictionary, memories=(), argos=argos),
        }
        yield {name: _translator(ends.enter_context(service)) for name, service in services.items()}


def _translator(service: EnglishService) -> Translator:
    return lambda unit: service.translate_unit(unit).text
