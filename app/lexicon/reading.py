"""Readings: syllables with initial, final and tone; pinyin and zhuyin are formatted from them late.

Rules: pinyin tone marks after ISO 7098:2015; zhuyin after the practice of Taiwan's Ministry of
Education (tone 1 unmarked, the neutral dot before the syllable).
"""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

_INITIALS = ("zh", "ch", "sh", *"bpmfdtnlgkhjqxrzcs")
_MARKS = {"\u0304": 1, "\u0301": 2, "\u030c": 3, "\u0300": 4}
_COMBINING = {tone: mark for mark, tone in _MARKS.items()}
NEUTRAL = 5

_ZHUYIN_INITIALS = dict(
    zip(
        [
            "b",
            "p",
            "m",
            "f",
            "d",
            "t",
            "n",
            "l",
            "g",
            "k",
            "h",
            "j",
            "q",
            "x",
            "zh",
            "ch",
            "sh",
            "r",
            "z",
            "c",
            "s",
        ],
        "ㄅㄆㄇㄈㄉㄊㄋㄌㄍㄎㄏㄐㄑㄒㄓㄔㄕㄖㄗㄘㄙ",
        strict=True,
    )
)
_ZHUYIN_FINALS = {
    "a": "ㄚ", "o": "ㄛ", "e": "ㄜ", "ê": "ㄝ", "ai": "ㄞ", "ei": "ㄟ", "ao": "ㄠ", "ou": "ㄡ",
    "an": "ㄢ", "en": "ㄣ", "ang": "ㄤ", "eng": "ㄥ", "er": "ㄦ", "ong": "ㄨㄥ",
    "i": "ㄧ", "ia": "ㄧㄚ", "io": "ㄧㄛ", "ie": "ㄧㄝ", "iai": "ㄧㄞ", "iao": "ㄧㄠ", "iu": "ㄧㄡ",
    "ian": "ㄧㄢ", "in": "ㄧㄣ", "iang": "ㄧㄤ", "ing": "ㄧㄥ", "iong": "ㄩㄥ",
    "u": "ㄨ", "ua": "ㄨㄚ", "uo": "ㄨㄛ", "uai": "ㄨㄞ", "ui": "ㄨㄟ", "uan": "ㄨㄢ", "un": "ㄨㄣ",
    "uang": "ㄨㄤ", "ueng": "ㄨㄥ", "ü": "ㄩ", "üe": "ㄩㄝ", "üan": "ㄩㄢ", "ün": "ㄩㄣ",
}  # fmt: skip
_ZHUYIN_TONES = {1: "", 2: "ˊ", 3: "ˇ", 4: "ˋ"}
# y- and w- are spelling: they stand for a final without initial.
_GLIDES = {
    "yi": "i", "ya": "ia", "yo": "io", "ye": "ie", "yai": "iai", "yao": "iao", "you": "iu", "yan": "ian",
    "yin": "in", "yang": "iang", "ying": "ing", "yong": "iong", "yu": "ü", "yue": "üe", "yuan": "üan",
    "yun": "ün", "wu": "u", "wa": "ua", "wo": "uo", "wai": "uai", "wei": "ui", "wan": "uan", "wen": "un",
    "wang": "uang", "weng": "ueng",
}  # fmt: skip
_SYLLABIC = {"m": "ㄇ", "n": "ㄋ", "ng": "ㄫ", "hm": "ㄏㄇ", "hng": "ㄏㄫ"}


class ReadingSource(StrEnum):
    """Where a reading comes from, strongest first."""

    READER = "reader"  # the reader's own correction
    PACK = "pack"  # a reading pack's correction for just this place
    TERMBASE = "termbase"  # the entry states it
    DICTIONARY = "dictionary"  # a headword of CC-CEDICT
    PHRASE = "phrase"  # a phrase of the phrase table
    CONTEXT = "context"  # a polyphone judged by its neighbours
    DEFAULT = "default"  # the character's commonest reading


class Syllable(NamedTuple):
    """A syllable: its letters without tone (``ü`` written out) and its tone, 1-4 or 5 for neutral.

    A tuple, because what is made of it is looked up by it.
    """

    letters: str  # "lüe"
    tone: int

    @property
    def initial(self) -> str:
        """The initial, empty for a syllable that starts with its final."""
        return next((i for i in _INITIALS if self.letters.startswith(i) and self.letters != i), "")

    @property
    def final(self) -> str:
        """The final in its full form: 'ü' in ju, 'uei' written 'ui'."""
        if self.letters in _GLIDES:
            return _GLIDES[self.letters]
        final = self.letters[len(self.initial) :]
        if self.initial in ("j", "q", "x") and final.startswith("u"):
            return "ü" + final[1:]
        return final

    @property
    def pinyin(self) -> str:
        """The syllable with its tone mark: lüè."""
        return _marked(self)

    @property
    def zhuyin(self) -> str:
        """The syllable in zhuyin: ㄌㄩㄝˋ, ˙ㄗ."""
        return _zhuyin(self)


@dataclass(frozen=True, slots=True)
class Reading:
    """How a word is read: one syllable per Han character, and how sure that is."""

    syllables: tuple[Syllable, ...]
    source: ReadingSource
    doubt: bool = False  # the sources disagree
    other: tuple[Syllable, ...] = ()  # in the other standard (Taiwan or Mainland), where it differs

    @property
    def pinyin(self) -> tuple[str, ...]:
        """The syllables with tone marks."""
        return tuple(map(_marked, self.syllables))

    @property
    def zhuyin(self) -> tuple[str, ...]:
        """The syllables in zhuyin."""
        return tuple(map(_zhuyin, self.syllables))


_NUMBERED = re.compile(r"([a-zü:vê]+)([1-5])?", re.IGNORECASE)


@lru_cache(maxsize=4096)
def parse_syllable(written: str) -> Syllable | None:
    """Read one syllable in either spelling, ``lu:e4`` or ``lüè``; None for what is no syllable."""
    plain = written.strip().lower().replace("u:", "ü").replace("v", "ü").replace("’", "")
    tone = 0
    letters = []
    for sign in unicodedata.normalize("NFD", plain):
        if sign in _MARKS:
            tone = _MARKS[sign]
        else:
            letters.append(sign)
    match = _NUMBERED.fullmatch(unicodedata.normalize("NFC", "".join(letters)))
    if not match:
        return None
    spelled = match[1] if match[1] != "r" else "er"
    syllable = Syllable(spelled, int(match[2]) if match[2] else tone or NEUTRAL)
    return syllable if _is_spelled(syllable) else None


def _is_spelled(syllable: Syllable) -> bool:
    return syllable.letters in _SYLLABIC or syllable.final in _ZHUYIN_FINALS


def parse_syllables(written: str) -> tuple[Syllable, ...] | None:
    """Read syllables parted by spaces; None if any of them is none."""
    found = tuple(map(parse_syllable, written.split()))
    return None if None in found else found  # type: ignore[return-value]  # none of them is None


@lru_cache(maxsize=4096)
def _marked(syllable: Syllable) -> str:
    """Put the mark where ISO 7098 wants it: on a, o, e; in iu and ui on the last vowel."""
    letters, tone = syllable
    if tone not in _COMBINING:
        return letters
    at = max((letters.find(vowel) for vowel in "aoeê"), key=lambda i: (i >= 0, -i))
    if at < 0:
        at = max(letters.rfind(vowel) for vowel in "iuü")
    if at < 0:  # m, n, ng: the mark stands on the first nasal
        at = next((i for i, sign in enumerate(letters) if sign in "mn"), 0)
    marked = letters[: at + 1] + _COMBINING[tone] + letters[at + 1 :]
    return unicodedata.normalize("NFC", marked)


@lru_cache(maxsize=4096)
def _zhuyin(syllable: Syllable) -> str:
    letters = syllable.letters
    if letters in _SYLLABIC:
        body = _SYLLABIC[letters]
    else:
        initial = syllable.initial
        final = "" if initial in ("zh", "ch", "sh", "r", "z", "c", "s") and letters == initial + "i" else None
        final = syllable.final if final is None else final
        body = _ZHUYIN_INITIALS.get(initial, "") + _ZHUYIN_FINALS.get(final, final)
    return "˙" + body if syllable.tone == NEUTRAL else body + _ZHUYIN_TONES[syllable.tone]
