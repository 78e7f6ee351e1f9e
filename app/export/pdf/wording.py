"""Making any text fit to be set, and how wide a reading is."""

import re
import unicodedata

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff]")
_LINE_END = re.compile(r"\r\n?|[\u0085\u2028\u2029\x0b\x0c]")
_UNBROKEN = re.compile(r"[^\s\u200b\u2e80-\uffff]{25,}")  # letters of any script without a place to break
_PIECE = 12
_WIDE = frozenset("mw")
_NARROW = frozenset("ijl’ ")
_LATIN_CAPITAL, _LATIN_SMALL = 0.76, 0.62  # rather too wide: a word must never break in its box
_LATIN_AIR = 0.6  # ems that Latin letters keep from Han characters


def clean(text: str) -> str:
    """Return the text without what no page can show; long Latin runs may be broken anywhere."""
    if text.isprintable() and not _UNBROKEN.search(text):  # nearly always
        return text
    text = _LINE_END.sub("\n", text).replace("\t", " ")
    return _UNBROKEN.sub(_breakable, _CONTROL.sub("", text))


def _breakable(match: re.Match[str]) -> str:
    run = match[0]
    return "\u200b".join(run[i : i + _PIECE] for i in range(0, len(run), _PIECE))


def over_word(syllables: tuple[str, ...]) -> str:
    """Write syllables as they stand above a word: joined, or parted where the word is long."""
    if len(syllables) > 3 or any("ㄅ" <= sign <= "ㄩ" for sign in "".join(syllables)):
        return " ".join(syllables)
    return "".join(
        "’" + syllable if i and _plain(syllable)[0] in "aeo" else syllable
        for i, syllable in enumerate(syllables)
    )


def width_of(text: str) -> float:
    """Return about how wide Latin letters, pinyin or zhuyin are, in ems of their own size."""
    return sum(_advance(sign) for sign in _plain(text))


def word_width(text: str) -> float:
    """Return about how wide a word of an article is: Han characters and their signs fill their square."""
    latin = [_LATIN_CAPITAL if sign.isupper() else _LATIN_SMALL for sign in text if sign.isascii()]
    return len(text) - len(latin) + sum(latin) + (_LATIN_AIR if latin else 0)


def _advance(sign: str) -> float:
    if "ㄅ" <= sign <= "ㄩ":
        return 1.0
    if sign in _WIDE:
        return 0.87
    if sign in "ˊˇˋ˙":
        return 0.6
    return 0.28 if sign in _NARROW else 0.56


def _plain(text: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFD", text) if not unicodedata.combining(sign))
