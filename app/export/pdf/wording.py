"""Making any text fit to be set, and how wide a reading is."""

import re
import unicodedata
from functools import lru_cache
from string import ascii_lowercase, ascii_uppercase, digits

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff]")
_LINE_END = re.compile(r"\r\n?|[\u0085\u2028\u2029\x0b\x0c]")
_UNBROKEN = re.compile(r"[^\s\u200b\u2e80-\uffff]{25,}")  # letters of any script without a place to break
_PIECE = 12
# Thousandths of an em that Noto Sans CJK KR gives to a letter: a to z, then A to Z.
_SMALL = (
    "563 618 510 620 554 325 564 607 275 275 552 284 926 610 606 620 620 388 468 377 607 521 802 498 521 475"
)
_LARGE = (
    "608 657 638 688 589 552 689 728 293 535 646 543 812 723 742 633 742 635 596 599 721 575 878 573 531 603"
)
_DIGIT = 555
_MARKS = {" ": 224, "'": 278, "-": 347, "·": 561, "ˊ": 600, "ˇ": 600, "ˋ": 600, "˙": 500}
_SIGNS = (
    {"\u00a0": 224, "\u2011": 347, "!": 323, "$": 555, "%": 921, "&": 680, "/": 392, "–": 536, "—": 894}
    | dict.fromkeys("‘’,.:;", 278)
    | dict.fromkeys("()[]", 338)
    | dict.fromkeys('"“”?', 474)
)
_ADVANCES = (
    dict(zip(ascii_lowercase + ascii_uppercase, map(int, f"{_SMALL} {_LARGE}".split()), strict=True))
    | dict.fromkeys(digits, _DIGIT)
    | _MARKS
)
_LETTERS = _ADVANCES | _SIGNS  # of English
_OTHER = 600
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


@lru_cache(maxsize=8192)
def width_of(reading: str) -> float:
    """Return how wide pinyin or zhuyin is without kerning, in ems of its own size.

    A word stands below its reading by this width, so it is exact; any other sign counts as a square.
    """
    return sum(_ADVANCES.get(sign, 1000) for sign in _plain(reading)) / 1000


def advance_of(english: str) -> float:
    """Return how wide English is without kerning, in ems."""
    return sum(_LETTERS.get(sign, _OTHER) for sign in english) / 1000


@lru_cache(maxsize=8192)
def word_width(text: str) -> float:
    """Return about how wide a word of an article is: Han characters and their signs fill their square."""
    latin = [_LATIN_CAPITAL if sign.isupper() else _LATIN_SMALL for sign in text if sign.isascii()]
    return len(text) - len(latin) + sum(latin) + (_LATIN_AIR if latin else 0)


def _plain(text: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFD", text) if not unicodedata.combining(sign))
