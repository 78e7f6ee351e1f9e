"""The answers of libraries that a reader of Chinese might use instead, each as its manual says."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from app.lexicon.reading import parse_syllable
from tests.eval.slips import changed_stretches


@lru_cache(maxsize=2)
def _converter(name: str) -> Any:
    import opencc

    return opencc.OpenCC(name)


def to_simplified(text: str) -> str:
    """Convert with OpenCC's t2s, which keeps the length."""
    simplified: str = _converter("t2s").convert(text)
    return simplified


def pypinyin_readings(sentence: str) -> Sequence[str]:
    """Return pypinyin's reading of each character."""
    from pypinyin import Style, pinyin

    found: Any = pinyin(sentence, style=Style.TONE, errors=_one_by_one)
    readings = [choices[0] for choices in found]
    assert len(readings) == len(sentence), sentence
    return readings


def _one_by_one(signs: str) -> Any:
    """Keep signs without reading apart; pypinyin takes a list as well as the text it is typed for."""
    return list(signs)


@lru_cache(maxsize=1)
def _g2pm() -> Any:
    from g2pM import G2pM

    return G2pM()


@lru_cache(maxsize=4096)
def g2pm_readings(sentence: str) -> Sequence[str]:
    """Return g2pM's reading of each character, its tone numbers written as marks."""
    found = _g2pm()(sentence, tone=True, char_split=True)
    syllables = map(parse_syllable, found)
    return tuple(syllable.pinyin if syllable else "" for syllable in syllables)


def g2pm_readings_simplified(sentence: str) -> Sequence[str]:
    """Return g2pM's readings of the Simplified sentence."""
    return g2pm_readings(to_simplified(sentence))


def pypinyin_readings_simplified(sentence: str) -> Sequence[str]:
    """Return pypinyin's readings of the Simplified sentence."""
    return pypinyin_readings(to_simplified(sentence))


def jieba_words(sentence: str) -> Sequence[str]:
    """Return jieba's words of the Traditional sentence."""
    import logging

    import jieba

    jieba.setLogLevel(logging.WARNING)
    return tuple(jieba.cut(sentence))


def jieba_words_simplified(sentence: str) -> Sequence[str]:
    """Return jieba's words of the Simplified sentence."""
    return jieba_words(to_simplified(sentence))


def reconverted(text: str) -> str:
    """Convert to Simplified and back with OpenCC's s2tw."""
    converted: str = _converter("s2tw").convert(to_simplified(text))
    return converted


def reconversion_changes(text: str) -> Sequence[str]:
    """Return the stretches that the way there and back changes, variants aside."""
    return changed_stretches(text, reconverted(text))
