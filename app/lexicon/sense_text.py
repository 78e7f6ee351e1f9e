"""Senses of the dictionary as they are read: its references with tone marks, its abbreviations in words.

CC-CEDICT writes ``variant of 雞巴|鸡巴[ji1 ba5]`` and ``CL:個|个[ge4]``.
"""

import re
from collections.abc import Callable
from functools import partial

from app.lexicon.capitals import capitals
from app.lexicon.entries import DictionaryEntry
from app.lexicon.listed import HAN, syllables_of
from app.lexicon.orthography import written
from app.lexicon.reading import parse_syllable

_REFERENCE = re.compile(
    rf"(?P<traditional>{HAN.pattern}[\w{{}}·，]*)(?:\|(?P<simplified>[\w{{}}·，]+))?(?:\[(?P<pinyin>[^\]]+)\])?"
)
_ALONE = re.compile(r"\[([a-zA-Z:]+\d(?: [a-zA-Z:]+\d)*)\]")  # a reading by itself
_MEASURE = re.compile(r"\bCL:")
_CLOSE = re.compile(r"\],(?! )")
_CLAUSE = re.compile(r" ?([,·]) ?")


def shown_sense(sense: str, shape: Callable[[DictionaryEntry], str] = capitals) -> str:
    """Return a sense with Traditional references, each with its pinyin as its shape has it written."""
    told = _REFERENCE.sub(partial(_referred, shape), _MEASURE.sub("measure word ", _CLOSE.sub("], ", sense)))
    return _ALONE.sub(lambda found: _written(found[1]), told)


def _referred(shape: Callable[[DictionaryEntry], str], found: re.Match[str]) -> str:
    traditional, pinyin = found["traditional"], found["pinyin"]
    if not pinyin:
        return traditional
    entry = DictionaryEntry(traditional, found["simplified"] or traditional, pinyin, ())
    syllables = syllables_of(entry)
    if syllables and len(syllables) == len(traditional):
        return f"{traditional} {written([syllable.pinyin for syllable in syllables], shape(entry))}"
    return f"{traditional} {_written(pinyin)}"


def _written(pinyin: str) -> str:
    """Write numbered pinyin with tone marks, each clause by itself; what is none stays."""
    return _CLAUSE.sub(r"\1 ", "".join(map(_clause, _CLAUSE.split(pinyin)))).strip()


def _clause(pinyin: str) -> str:
    size = len(pinyin.split())
    entry = DictionaryEntry("一" * size, "一" * size, pinyin, ())
    syllables = syllables_of(entry)
    if syllables:
        return written([syllable.pinyin for syllable in syllables], capitals(entry))
    return " ".join(map(_marked, pinyin.split())) or pinyin


def _marked(part: str) -> str:
    found = parse_syllable(part) if len(part) > 1 else None  # a letter is none
    return found.pinyin if found else part
