"""Tells from a model's English alone what is likely to be wrong with it."""

import re

from app.lexicon.listed import HAN
from app.phrases import Phrase

EMPTY = Phrase("nothing came out")
CHINESE = Phrase("left in Chinese")
REPEATS = Phrase("repeats itself")
SHORT = Phrase("may be cut short")
LONG = Phrase("longer than the Chinese")
_WORD = re.compile(r"\w+")
_ENGLISH = re.compile(r"\w+(?:['’.,-]\w+)*|%|\$")
_RATTLE = re.compile(r"(\w)\1{4,}|([^\w\s.…—–_-])\2{3,}")
_MOST_WORDS, _LEAST_WORDS = 2.0, 0.22  # to a Chinese character or a Latin word
_SAFE = 8  # Chinese characters; shorter sentences tell too little
_LONGEST_LOOP = 8  # words
_VARIED = 0.34  # share of distinct words below which a long sentence says the same again and again


def doubt_of(chinese: str, english: str, *, stopped: bool = False) -> str:
    """Return why the English may well be wrong, or nothing; ``stopped`` if it was not let to its end."""
    if not english.strip():
        return EMPTY if _weight(chinese) else ""
    if HAN.search(english):
        return CHINESE
    words = [word.lower() for word in _ENGLISH.findall(english)]
    if _loops(words) or _rattles(chinese, english):
        return "" if _repeats(chinese) else REPEATS
    weight = _weight(chinese)
    if stopped or (weight and not words) or (weight >= _SAFE and len(words) < _LEAST_WORDS * weight):
        return SHORT
    return LONG if len(words) > _MOST_WORDS * weight + 6 else ""


def _weight(chinese: str) -> int:
    """Count Chinese characters, and words and numbers in Latin letters."""
    han = len(HAN.findall(chinese))
    return han + len(_WORD.findall(HAN.sub(" ", chinese)))


def _loops(words: list[str]) -> bool:
    """Tell whether words come back at once: three times, or twice where they are many."""
    for size in range(1, min(_LONGEST_LOOP, len(words) // 2) + 1):
        times = 1 if size >= 4 else 2  # how often the words come back
        run = 0
        for at in range(size, len(words)):
            run = run + 1 if words[at] == words[at - size] else 0
            if run >= size * times:
                return True
    return len(words) >= 16 and len(set(words)) < _VARIED * len(words)


def _rattles(chinese: str, english: str) -> bool:
    found = _RATTLE.search(english)
    return found is not None and found[0][:4] not in chinese


def _repeats(chinese: str) -> bool:
    """Tell whether the Chinese itself says something three times on end."""
    return re.search(r"(.{1,8}?)[，、！!]?\1[，、！!]?\1", chinese) is not None
