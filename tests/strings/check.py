"""What may be wrong with a translation."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

import opencc

from app.lexicon import script
from tests.strings.found import Found, Key

_PLACE = re.compile(r"\{\d+\}")
_KEY = re.compile(r"&(\w)")
_HAN = "[\u3400-\u9fff]"
_TIGHT = re.compile(f"{_HAN}[A-Za-z0-9]|[A-Za-z0-9]{_HAN}")
_BOTH = str.maketrans("佈隻", "布只")  # what the converter writes for characters that are Traditional, too
_HALF = re.compile(f"{_HAN}[,;:?!]|[,;:?!]{_HAN}")


def problems(language: str, found: Found, known: Mapping[Key, str]) -> Iterator[str]:
    """Yield a line for everything that keeps a language from being whole."""
    for context, text in found.texts:
        said = known.get((context, text))
        if not said:
            yield f"{language}: {context}: {'missing' if said is None else 'untranslated'}: {text!r}"
        else:
            yield from (
                f"{language}: {context}: {flaw}: {said!r} for {text!r}"
                for flaw in flaws(language, text, said)
            )
    for context, text in known.keys() - found.texts.keys():
        yield f"{language}: {context}: stale: {text!r}"


def flaws(language: str, text: str, said: str) -> Iterator[str]:
    """Yield what is wrong with one translation."""
    if sorted(_PLACE.findall(text)) != sorted(_PLACE.findall(said)):
        yield "other places"
    key = _KEY.search(text)
    if (key and not re.search(rf"\(&{key[1].upper()}\)…?$", said)) or (not key and "&" in said):
        yield "the accelerator stands elsewhere"
    if text.endswith("…") != said.endswith("…"):
        yield "only one ends in an ellipsis"
    if (text[0] == " ", text[-1] == " ") != (said[0] == " ", said[-1] == " "):
        yield "other spaces around it"
    if _TIGHT.search(said):
        yield "no space between Chinese and Latin"
    if _HALF.search(said.replace(";;", " ")):
        yield "narrow punctuation beside Chinese"
    if language == "zh_CN" and script.simplify(said) != said:
        yield "characters that are not Simplified"
    if language == "zh_TW" and _traditional().convert(said).translate(_BOTH) != said:
        yield "characters that are not Traditional"


@lru_cache(maxsize=1)
def _traditional() -> opencc.OpenCC:
    return opencc.OpenCC("s2t")
