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
# By how many thousandths of an em pairs of letters that often meet stand closer.
_CLOSER = (
    "st22 co24 ’s55 te15 to15 at15 re11 ce24 ea16 ta24 ra27 ke20 pa16 ro11 ot19 ca11 et11 r.63 y,38 "
    "ts11 ct11 va22 St27 ge15 fa22 a’18 r,63 wa11 ve4 fo11 go15 tt22 ba16 ga18 y.38 fe11 n’22 ,”116 "
    ".”116 rd11 Ta81 rs4 ow4 ex8 US11 Ye46 To74 Te74 rc11 Wa18 w.45 ka11 t?29 eg15 ye4 xt27 we4 Tr52 "
    "ov4 t-29 vo4 ry-29 gy-17 ev-5 t,-7 rv-29 As-26 r’-20 r:-29 ey-5 f?-29 t.-7 t:-16 t;-16 r;-29 "
    "ew-5 cy-7 e--11 rw-21 o--7 “W-14"
)
_KERNED = {pair[:2]: -int(pair[2:]) for pair in _CLOSER.split()}
_OTHER, _SQUARE = 600, 1000
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
    return sum(_LETTERS.get(sign, _OTHER if sign < "\u2e80" else _SQUARE) for sign in english) / 1000


def kerned_advance_of(english: str) -> float:
    """Return nearly exactly how wide a word of English is, in ems."""
    closer = sum(_KERNED.get(english[i : i + 2], 0) for i in range(len(english) - 1))
    return advance_of(english) + closer / 1000


@lru_cache(maxsize=8192)
def word_width(text: str) -> float:
    """Return about how wide a word of an article is: Han characters and their signs fill their square."""
    latin = [_LATIN_CAPITAL if sign.isupper() else _LATIN_SMALL for sign in text if sign.isascii()]
    return len(text) - len(latin) + sum(latin) + (_LATIN_AIR if latin else 0)


def _plain(text: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFD", text) if not unicodedata.combining(sign))
