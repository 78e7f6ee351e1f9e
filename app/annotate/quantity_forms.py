"""The building blocks of the forms of amounts: numbers, units and the words in front, as folded patterns."""

import re
from collections.abc import Iterable, Mapping

from app.annotate.quantity_units import (
    COUNTERS,
    CURRENCY_AFTER,
    CURRENCY_BEFORE,
    DIGIT_COUNTERS,
    DURATIONS,
    NAMED,
    PLAIN_MONEY,
    POINT,
    SYMBOLS,
)

SHADES = {
    "大約": "about", "約莫": "about", "大概": "about", "約": "about",
    "將近": "nearly", "接近": "nearly", "近": "nearly",
    "超過": "more than", "逾": "more than", "超": "more than", "高於": "more than", "多於": "more than",
    "不只": "more than", "不止": "more than",
    "至少": "at least", "起碼": "at least", "不少於": "at least", "不低於": "at least", "不下": "at least",
    "最多": "up to", "至多": "up to", "不超過": "up to",
    "不到": "less than", "不足": "less than", "少於": "less than", "低於": "less than", "未滿": "less than",
}  # fmt: skip


def any_of(names: Iterable[str]) -> str:
    """Alternate the names, the longest first."""
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))


def _guarded(counters: Mapping[str, str]) -> str:
    """Alternate the measure words, each barring what makes another word of it."""
    ordered = sorted(counters.items(), key=lambda pair: -len(pair[0]))
    return "|".join(f"{name}(?!{bar})" if bar else name for name, bar in ordered)


# Magnitudes; 兆位元 and 千瓦 hold a prefix of the unit instead.
_MEGA = r"兆(?!位元|赫|瓦|字節|比特|帕|歐姆)"
_KILO = r"千(?!瓦|克|赫|米(?!長)|兆)"
_MAGNITUDE = rf"(?:[十百千]?(?:萬億|億|萬(?!瓦)|{_MEGA})|百(?!萬瓦)|{_KILO})"
_DIGITS = r"(?:\d{1,3}(?:,\d{3})++(?!\d)|\d++)(?:\.\d++)?"
_HAN_DIGIT = rf"(?:[零一二兩三四五六七八九十億萬]|百(?!萬瓦)|{_KILO}|{_MEGA})"
_VAGUE = (
    r"(?:上(?=[百千萬億])"  # 上百
    r"|(?<![多少無係人分指參基函次常變代倍整])好?[數幾](?=[十百千萬億兆]))?"  # 數百, not 人數百
)

# 三、四個月: neighbours before what is counted, while 二、三奈米 are two nodes.
_EITHER = (
    "(?:一、二|二、三|兩、三|三、四|四、五|五、六|六、七|七、八|八、九)"
    "(?=[十百千萬億]*(?:[個家人名位成倍次年天週周季項座件種片顆台]|小時|分鐘|美元|元))[十百千萬億]*+"
)

ARABIC = (  # 830億, 1億5,000萬, 12萬5
    rf"{_DIGITS}(?: ?[多餘幾]?{_MAGNITUDE}(?:零?{_DIGITS}{_MAGNITUDE})*"
    r"(?:\d(?![\d.,年月日點%]))?)?[多餘幾]?"
)
HAN = (  # 兩千五百萬, 三十多萬, 三點五億
    rf"{_VAGUE}{_HAN_DIGIT}++(?:[多餘幾來][萬億兆]*+)?(?:點[零一二三四五六七八九]++[萬億兆]*+)?"
)
HAN_COUNT = f"(?:{_EITHER}|{HAN})"
NUMBER = f"(?:{ARABIC}|{HAN})"
TO = r" ?[-~至到] ?"

# A digit that belongs to a name (H20, Blackwell-2), a longer figure or an ordinal starts no amount.
FREE = r"(?<![A-Za-z0-9_.])(?<![A-Za-z0-9][-_,/:=?&#])(?<!第)(?<!第 )"
FREE_HAN = (
    r"(?<![零一二兩三四五六七八九十百千萬億兆第\d])(?<!第 )(?<!三番)"
    r"(?<!星期)(?<!禮拜)(?<!(?<!每)[週周])"  # 週三 but 每週三次
    r"(?<!第[一二三]、)(?<![統唯專同合劃](?=一))"  # 統一, 劃一
)
SHADE = (
    rf"(?:(?P<shade>{any_of(name for name in SHADES if name not in '約近')}"
    r"|(?<![條合節預制公紐契簽違婚誓特相租])約|(?<![附最鄰逼靠親遠新迫相])近) ?)?"
)
TAIL = r"(?P<tail>左右|上下(?![游遊文級班車一兩其])|以上|以下)?"

MONEY_SIGNS = any_of(CURRENCY_BEFORE)
_LATIN = any_of(name for name in SYMBOLS if re.search("[A-Za-zμµ]", name) and name not in ("°C", "度C"))
_NAMES = any_of([*SYMBOLS.keys(), *(name for name in NAMED if name != POINT), *CURRENCY_AFTER])
# 17,500點 and 16.58點 of an index, while 3點 is a time of day and 五點 are arguments.
_POINT = rf"(?:(?<=\d\d\d)|(?<=\.\d)|(?<=\.\d\d)){POINT}(?![\d半整多鐘])"
_UNITS = (
    rf"(?:{_LATIN})(?![A-Za-z0-9])|(?![A-Za-zμµ])(?:{_NAMES})"
    rf"|(?:{any_of(PLAIN_MONEY)})(?!月|素|件|宵|首|老|旦|器|形|錶)|倍(?!數|率|增|受|感)"
)
ARABIC_UNITS = f"{_UNITS}|{_POINT}|{_guarded(COUNTERS | DIGIT_COUNTERS)}"
HAN_UNITS = f"{_UNITS}|{_guarded(COUNTERS)}"

# 三年級, 兩天線, 三週年, 四季節 are no spans of time.
_NO_DURATION = (
    "(?<=年)[級代輕紀齡薪糕華幼]|(?<=天)[然空氣線津際賦堂王災]"
    "|(?<=[週周])[年邊刊末圍]|(?<=季)[節風度]|(?<=秒)[殺針]"
)
DURATION = rf"(?:{any_of(DURATIONS)})(?!{_NO_DURATION})"
