"""Numerals as Chinese prints them: 830億, 1億5,000萬, 兩千五百萬, 三萬五, 兩三百, 數百億.

Everything here reads folded text: Traditional characters and half-width digits, see ``fold``.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache

_SIMPLIFIED = (
    "万亿两数几余点个颗条项种辆国张间场组层栋户页笔轮桩头时钟岁后内过来约将纪减增长涨扩"
    "飙吨纳圆币欧韩镑卢摄财会计马电党队达测贝标亩顷节课"
)
_TRADITIONAL = (
    "萬億兩數幾餘點個顆條項種輛國張間場組層棟戶頁筆輪樁頭時鐘歲後內過來約將紀減增長漲擴"
    "飆噸納圓幣歐韓鎊盧攝財會計馬電黨隊達測貝標畝頃節課"
)
_VARIANTS = "〇○Ｏ臺为类别缩单这东％．，＄￥－～〜–—−‐‑℃\u3000\u00a0\u2009"
_STANDARD = "零零零台為類別縮單這東%.,$¥-~~-----℃   "
_FOLD = str.maketrans(
    _SIMPLIFIED + _VARIANTS + "０１２３４５６７８９",
    _TRADITIONAL + _STANDARD + "0123456789",
)

DIGIT_VALUE = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"兩": 2}
_SMALL = {"十": 10, "百": 100, "千": 1000}
_BIG = {"萬": 10**4, "億": 10**8, "兆": 10**12}

_TOKEN = re.compile(r"\d[\d,]*(?:\.\d+)?|[零一二三四五六七八九兩十百千萬億兆]")
_VAGUE = re.compile(r"(?:好?[數幾])([十百千]?)(萬億|[萬億兆]?)")
_ADJACENT = re.compile(r"(.*?)([一二兩三四五六七八九])([二兩三四五六七八九])([十百千萬億兆]*)")
_SPOKEN_POINT = re.compile(r"(.+)點([零一二三四五六七八九]+)([百千萬億兆]*)")
_MORE = re.compile(r"(?<=.)[多餘幾]|^上(?=[百千萬億])")


class Shade(StrEnum):
    """How exactly a numeral is meant."""

    EXACT = ""
    MORE = "more than"  # 三十多, 十幾, 百餘, 上千
    ABOUT = "about"  # 十來
    VAGUE = "vague"  # 數百


@dataclass(frozen=True, slots=True)
class Numeral:
    """The value of a numeral; ``high`` only for a spread such as 兩三百 or 數百."""

    low: Decimal
    high: Decimal | None = None
    shade: Shade = Shade.EXACT
    scale: Decimal = Decimal(1)  # what the last magnitude multiplies by: 億 in 30億
    chinese: bool = False  # written without Arabic digits


def fold(text: str) -> str:
    """Return the text in Traditional characters and half-width digits; the length stays."""
    return text.translate(_FOLD)


def either_script(characters: str) -> str:
    """Return Traditional characters together with what else folds to them."""
    also = (chr(other) for other, to in _FOLD.items() if chr(to) in characters)
    return characters + "".join(sorted(set(also)))


def plain(value: Decimal) -> int | float:
    """Return a whole value as ``int``, another as ``float``."""
    return int(value) if value == value.to_integral_value() else float(value)


@lru_cache(maxsize=4096)
def parse_numeral(text: str) -> Numeral | None:
    """Read a folded numeral; None where the characters make no number."""
    text = text.replace(" ", "").replace("、", "")
    chinese = not any(c.isdigit() for c in text)
    if vague := _VAGUE.fullmatch(text):
        return _vague(vague[1], vague[2])
    if spread := _adjacent(text):
        return spread
    shade, exact = Shade.EXACT, text
    if "來" in text:
        shade, exact = Shade.ABOUT, text.replace("來", "")
    elif _MORE.search(text):
        shade, exact = Shade.MORE, _MORE.sub("", text)
    value = _evaluate(exact)
    return None if value is None else Numeral(value, None, shade, scale_of(exact), chinese)


def scale_of(numeral: str) -> Decimal:
    """Return the product of the magnitudes at the end of a numeral: 10**12 for 1.2萬億."""
    scale = Decimal(1)
    for char in reversed(numeral):
        if char not in _BIG:
            break
        scale *= _BIG[char]
    return scale


def parse_year(text: str) -> int | None:
    """Read four digits, Arabic or Chinese, as a year."""
    digits = "".join(str(DIGIT_VALUE.get(c, c)) for c in text)
    return int(digits) if len(digits) == 4 and digits.isdecimal() else None


def _vague(small: str, big: str) -> Numeral:
    """Read 數百億 as one to ten hundreds of 億."""
    low = Decimal(_SMALL.get(small, 1))
    for char in big:
        low *= _BIG[char]
    return Numeral(low, low * 10, Shade.VAGUE, chinese=True)


def _adjacent(text: str) -> Numeral | None:
    """Read two digits side by side, as in 兩三百 or 十五六, as a spread."""
    if not (match := _ADJACENT.fullmatch(text)):
        return None
    head, first, second, tail = match.groups()
    step = DIGIT_VALUE[second] - DIGIT_VALUE[first]
    if not (step == 1 or first + second == "三五") or (head and head[-1] not in "十百千萬億"):
        return None
    low, high = _evaluate(head + first + tail), _evaluate(head + second + tail)
    if low is None or high is None:
        return None
    return Numeral(low, high, scale=scale_of(tail), chinese=True)


def _evaluate(text: str) -> Decimal | None:
    """Add up a numeral's digits and magnitudes; None where they do not fit together."""
    if point := _SPOKEN_POINT.fullmatch(text):
        return _with_point(*point.groups())
    tokens = _TOKEN.findall(text)
    if not tokens or sum(map(len, tokens)) != len(text):
        return None
    total = section = Decimal(0)
    number: Decimal | None = None
    for token in tokens:
        if token in _BIG:
            total, section = _multiplied(total, section + (number or 0), _BIG[token]), Decimal(0)
            number = None
        elif token in _SMALL:
            if number is None and section:
                return None
            section += (Decimal(1) if number is None else number) * _SMALL[token]
            number = None
        elif number:
            return None
        else:
            number = _number(token)
    return total + section + (number or 0) * _colloquial(tokens)


def _multiplied(total: Decimal, part: Decimal, big: int) -> Decimal:
    """Add a part counted in 萬, 億 or 兆; with no part the magnitude takes all before it, as in 萬億."""
    return total + part * big if part else (total or Decimal(1)) * big


def _colloquial(tokens: list[str]) -> int:
    """Return what a last single digit counts: thousands in 三萬五, ones in 三萬零五."""
    if len(tokens) < 2 or len(tokens[-1]) > 1:
        return 1
    return (_SMALL | _BIG).get(tokens[-2], 10) // 10


def _with_point(whole: str, digits: str, magnitudes: str) -> Decimal | None:
    """Read 三點五億."""
    head = _evaluate(whole)
    if head is None:
        return None
    value = head + Decimal("0." + "".join(str(DIGIT_VALUE[c]) for c in digits))
    for char in magnitudes:
        value *= _SMALL.get(char) or _BIG[char]
    return value


def _number(token: str) -> Decimal:
    """Read one run of Arabic digits or one Chinese digit."""
    if token in DIGIT_VALUE:
        return Decimal(DIGIT_VALUE[token])
    return Decimal(token.replace(",", ""))
