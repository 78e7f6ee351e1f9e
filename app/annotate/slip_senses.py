"""Explaining a conversion slip to the reader in one sentence, in the language of the interface."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from app import paths
from app.annotate.model import ConversionSlip
from app.lexicon import script
from app.lexicon.lists import lines_of


class Language(StrEnum):
    """What explanations can be read in; Chinese in the script and the quotation marks of either side."""

    ENGLISH = "en"
    TAIWAN = "zh_TW"
    MAINLAND = "zh_CN"


@dataclass(frozen=True, slots=True)
class _Wording:
    """How a language says it; ``{0}`` is what is written, ``{1}`` what is meant, ``{2}`` their one form."""

    named: str  # a character and its meaning
    bare: str  # a character alone
    confused: str
    simplified: str
    merged: str
    between: str
    end: str


_WORDINGS = {
    Language.ENGLISH: _Wording(
        "{0} '{1}'",
        "{0}",
        "{0} stands where {1} is meant; the two are easily confused",
        "{0} is the Simplified form of {1}",
        "{0} stands where {1} is meant; both are {2} in Simplified",
        "; ",
        ".",
    ),
    Language.TAIWAN: _Wording(
        "「{0}」（{1}）",
        "「{0}」",
        "{0}應作{1}，兩字容易混淆",
        "「{0}」是{1}的簡體字",
        "{0}應作{1}，兩字的簡體都是「{2}」",
        "；",
        "。",
    ),
    Language.MAINLAND: _Wording(
        "“{0}”（{1}）",
        "“{0}”",
        "{0}应作{1}，两字容易混淆",
        "“{0}”是{1}的简化字",
        "{0}应作{1}，两字简化后都是“{2}”",
        "；",
        "。",
    ),
}


@lru_cache(maxsize=1)
def senses() -> Mapping[str, tuple[str, str]]:
    """Return what confusable characters mean, in English and in Traditional Chinese."""
    pairs = (line.split(" ", 1) for line in lines_of(paths.resource("lexicon/slip_senses.txt")))
    meanings = ((sign, said.partition(" = ")) for sign, said in pairs)
    return {sign: (english, chinese) for sign, (english, _, chinese) in meanings}


def reason(slip: ConversionSlip, language: Language) -> str:
    """Return why a slip is one in a language, empty where there is no reason to tell."""
    if not slip.why or language is Language.ENGLISH:
        return slip.why
    return explain(slip.was, slip.now, language)


@lru_cache(maxsize=4096)
def explain(was: str, now: str, language: Language = Language.ENGLISH) -> str:
    """Return one sentence that names the characters and says what they mean."""
    wording = _WORDINGS[language]
    pairs = dict.fromkeys((a, b) for a, b in zip(was, now, strict=True) if a != b)
    return wording.between.join(_clause(*pair, language) for pair in pairs) + wording.end


def _clause(wrong: str, right: str, language: Language) -> str:
    wording = _WORDINGS[language]
    written, meant = _named(wrong, language), _named(right, language)
    merged = script.simplify(right)
    if merged != script.simplify(wrong):
        return wording.confused.format(written, meant)
    if merged == wrong and wrong not in senses():
        return wording.simplified.format(wrong, meant)
    return wording.merged.format(written, meant, merged)


def _named(sign: str, language: Language) -> str:
    wording = _WORDINGS[language]
    english, chinese = senses().get(sign, ("", ""))
    meaning = english if language is Language.ENGLISH else chinese
    if language is Language.MAINLAND:
        meaning = script.simplify(meaning).translate(str.maketrans("「」", "“”"))
    return (wording.named if meaning else wording.bare).format(sign, meaning)
