"""The meaning of dates, periods and spans of time: 2025年1月, 民國113年, 上半年, 五年前."""

import re
from collections.abc import Callable
from decimal import Decimal

from app.annotate.quantity_english import MONTHS, nth, ordinal, plural, spelled_spread, vague, words
from app.annotate.quantity_forms import SHADES
from app.annotate.quantity_meaning import Groups, Meaning
from app.annotate.quantity_numerals import Numeral, Shade, parse_numeral, parse_year
from app.annotate.quantity_units import DURATIONS

_RELATIVE = {
    "今年": "this year", "去年": "last year", "明年": "next year", "前年": "the year before last",
    "後年": "the year after next",
}  # fmt: skip
_HALVES = {"上": (1, "first"), "下": (2, "second")}
_PARTS = {
    "初": "early ", "上旬": "early ", "中旬": "mid-", "下旬": "late ",
    "底": "the end of ", "末": "the end of ",
}  # fmt: skip
_NEAR = {"本": "this", "這": "this", "上": "last", "下": "next"}
_STAGES = {"初": "early ", "早": "early ", "中": "mid-", "末": "late ", "後": "late "}
_NEAR_QUARTERS = {"上": "last quarter", "下": "next quarter", "本": "this quarter", "這": "this quarter"}
_LEADS = {
    "過去": "past", "最近": "past", "這": "past", "未來": "next", "今後": "next", "往後": "next",
    "前": "first",
}  # fmt: skip
_TAILS = {"前": "{} ago", "後": "{} later", "內": "within {}"}
_CLOCK = {"上午": "a.m.", "凌晨": "a.m.", "清晨": "a.m.", "早上": "a.m."}
_FEW = re.compile(r"好?幾|數")


def _year(text: str | None) -> tuple[str | None, str | None]:
    """Return a year's ISO form and its English; both None where no year is named."""
    if not text:
        return None, None
    if text in _RELATIVE:
        return None, _RELATIVE[text]
    digits = text.removeprefix("西元").removeprefix("公元").rstrip("年").strip()
    value = parse_year(digits)
    if value is None:
        numeral = parse_numeral(digits.removeprefix("民國").strip())
        value = int(numeral.low) + 1911 if numeral else None
    return (str(value), str(value)) if value else (None, None)


def _small(text: str | None) -> int:
    """Read the number of a month, day, hour or quarter."""
    numeral = parse_numeral(text) if text else None
    return int(numeral.low) if numeral else 0


def _date(iso: str | None, english: str) -> Meaning:
    """Make the meaning of a date or a length of time."""
    return Meaning("date", english, iso=iso)


def _joined(head: str, year: str | None, link: str = " ") -> str:
    """Put the year, if there is one, behind the rest."""
    return f"{head}{link}{year}" if year else head


def _ymd(groups: Groups) -> Meaning | None:
    """Read 2025/1/7."""
    year, month, day = map(int, re.split(r"[-/.]", groups["ymd"] or ""))
    return _date(f"{year}-{month:02}-{day:02}", f"{day} {MONTHS[month - 1]} {year}")


def _years(groups: Groups) -> Meaning | None:
    """Read 2018年至2023年."""
    first, last = groups["first"], groups["last"]
    return _date(f"{first}/{last}", f"{first}–{last}")


def _day(groups: Groups) -> Meaning | None:
    """Read 2025年10月7日, or the first and last day of a period."""
    iso, year = _year(groups["year"])
    month, day = _small(groups["month"]), _small(groups["day"])
    stamp = f"{iso}-{month:02}-{day:02}" if iso else None
    if not groups["day2"]:
        return _date(stamp, _joined(f"{day} {MONTHS[month - 1]}", year))
    month2, day2 = _small(groups["month2"]) or month, _small(groups["day2"])
    head = f"{day}–{day2} {MONTHS[month - 1]}"
    if month2 != month:
        head = f"{day} {MONTHS[month - 1]} to {day2} {MONTHS[month2 - 1]}"
    return _date(f"{stamp}/{iso}-{month2:02}-{day2:02}" if iso else None, _joined(head, year))


def _month(groups: Groups) -> Meaning | None:
    """Read 2025年1月, 3月份, 10月中旬 and 1至3月."""
    iso, year = _year(groups["year"])
    month = _small(groups["month"])
    head, stamp = MONTHS[month - 1], f"{iso}-{month:02}" if iso else None
    if groups["month2"]:
        month2 = _small(groups["month2"])
        head, stamp = f"{head} to {MONTHS[month2 - 1]}", f"{stamp}/{iso}-{month2:02}" if iso else None
    elif groups["part"]:
        head = _PARTS[groups["part"]] + head
    return _date(stamp, _joined(head, year))


def _near(groups: Groups) -> Meaning | None:
    """Read 下個月初, 本月中旬 and 上季末."""
    text, part = groups["near"] or "", groups["part"] or ""
    name = f"{_NEAR[text[0]]} {'quarter' if '季' in text else 'month'}"
    return _date(None, f"the middle of {name}" if part == "中旬" else _PARTS[part] + name)


def _coded(text: str) -> Meaning:
    """Read 3Q26, 26Q3, 1H27 and 2027H1."""
    letter = "Q" if "Q" in text else "H"
    part, year = sorted(text.split(letter), key=len)
    iso, number = f"20{year[-2:]}", int(part)
    name = "quarter" if letter == "Q" else "half"
    return _date(f"{iso}-{letter}{number}", f"the {ordinal(number)} {name} of {iso}")


def _quarter(groups: Groups) -> Meaning | None:
    """Read 2027年第三季, 2025Q3, 前三季, 上一季 and 3Q26."""
    if groups["coded"]:
        return _coded(groups["coded"])
    text = groups["alone"] or groups["quarter"] or ""
    iso, year = (groups["short"], groups["short"]) if groups["short"] else _year(groups["year"])
    if text[0] in _NEAR_QUARTERS:
        return _date(None, _NEAR_QUARTERS[text[0]])
    number = 1 if text[0] == "首" else 4 if text[0] == "末" else _small(re.sub("[^一二兩三四1-4]", "", text))
    if text[0] in "前頭":
        span = f"{iso}-Q1/{iso}-Q{number}" if iso else None
        return _date(span, _joined(f"the first {words(Decimal(number))} quarters", year, " of "))
    name = f"the {ordinal(number)} quarter"
    return _date(f"{iso}-Q{number}" if iso else None, _joined(name, year, " of "))


def _half(groups: Groups) -> Meaning | None:
    """Read 2024年上半年 and 上半年."""
    iso, year = _year(groups["year"])
    number, name = _HALVES[groups["half"] or ""]
    return _date(f"{iso}-H{number}" if iso else None, f"the {name} half of {year or 'the year'}")


def _turn(groups: Groups) -> Meaning | None:
    """Read 2024年底 and 明年初."""
    iso, year = _year(groups["year"])
    names = {"底": "the end of", "末": "the end of", "初": "early", "中": "the middle of"}
    return _date(iso, f"{names[groups['turn'] or '']} {year}")


def _decade(groups: Groups) -> Meaning | None:
    """Read 1990年代 and 九十年代初; with two digits, the thirties on are of the twentieth century."""
    text, era = groups["decade"] or "", groups["era"] or ""
    value = parse_year(text) or _small(text)
    if value < 100:
        value += {"本世紀": 2000}.get(era, 1900 if era or value >= 30 else 0)
    stage = _STAGES[groups["stage"][0]] if groups["stage"] else ""
    name = f"the {stage}{value}s" if value >= 100 else f"the {stage}{words(Decimal(value))[:-1]}ies"
    return _date(f"{value // 10}X" if value >= 100 and not stage else None, name)


def _century(groups: Groups) -> Meaning | None:
    """Read 二十一世紀."""
    number = _small(groups["century"])
    stage = _STAGES[groups["stage"][0]] if groups["stage"] else ""
    return _date(None, f"the {stage}{nth(number)} century") if number else None


def _plain_year(groups: Groups) -> Meaning | None:
    """Read 2018年 and 民國113年."""
    iso, year = _year(groups["year"])
    return _date(iso, year) if year else None


def _clock(groups: Groups) -> Meaning | None:
    """Read 上午9時30分."""
    half, hour = groups["half"] or "", _small(groups["hour"])
    minute = 30 if groups["thirty"] else _small(groups["minute"])
    if hour > 24:
        return None
    side = _CLOCK.get(half, "p.m.")
    return _date(None, f"{hour - 12 if hour > 12 else hour}{f':{minute:02}' if minute else ''} {side}")


def _day_of_month(groups: Groups) -> Meaning | None:
    """Read 15日 and 本月15日."""
    relation = {"本": " of this month", "上": " of last month", "下": " of next month"}
    number = _small(groups["day"] or groups["bare"])
    return _date(None, f"the {nth(number)}{relation[groups['rel'][0]] if groups['rel'] else ''}")


def _span(groups: Groups) -> Meaning | None:
    """Read 24小時, 五年前, 過去三十年 and 十多年."""
    text = groups["low"] or groups["han"] or ""
    noun = DURATIONS[groups["unit"] or f"個{groups['halved']}"]
    bare = not (groups["lead"] or groups["tail"])
    if _FEW.fullmatch(text):
        return None if bare else _span_in(groups, f"few {plural(noun, Decimal(2))}", few=True)
    if text == "半":
        return _span_in(groups, f"half {'an' if noun == 'hour' else 'a'} {noun}")
    numeral = parse_numeral(text)
    if numeral is None or _is_everyday(groups, text, bare):
        return None
    return _span_in(groups, _length(groups, numeral, noun))


def _is_everyday(groups: Groups, text: str, bare: bool) -> bool:
    """Tell whether a span is no more than a word: 一年, 千年, 萬年."""
    qualified = any(groups[name] for name in ("shade", "half", "halved", "more", "high"))
    return bare and not qualified and text in ("一", "千", "萬", "百萬", "億")


def _length(groups: Groups, numeral: Numeral, noun: str) -> str:
    """Return three to five years, more than ten years, two and a half years, decades."""
    if numeral.shade is Shade.VAGUE:
        decades = numeral.low == 10 and noun == "year"
        return "decades" if decades else f"{vague(numeral.low)} of {plural(noun, numeral.low)}"
    high = parse_numeral(groups["high"] or "")
    top = high.low if high else numeral.high
    if top is not None:
        return f"{spelled_spread(numeral.low, top)} {plural(noun, top)}"
    if groups["half"] or groups["halved"]:
        article = "an" if noun == "hour" else "a"
        one = f"{article} {noun} and a half"
        return one if numeral.low == 1 else f"{words(numeral.low)} and a half {plural(noun, numeral.low)}"
    more = numeral.shade or ("more than" if groups["more"] else "")
    count = words(numeral.low) if numeral.chinese or numeral.low <= 10 else f"{numeral.low:,f}"
    return f"{more} {count} {plural(noun, numeral.low)}".strip()


def _span_in(groups: Groups, length: str, few: bool = False) -> Meaning:
    """Set a length of time in the past or the future."""
    shade, lead, tail = groups["shade"], groups["lead"], groups["tail"]
    if shade == "近" and not lead and not tail and not length.startswith(("a hundred", "half", "more")):
        shade, lead = None, "最近"
    if shade and not (few or length.startswith("more than")):
        length = f"{SHADES[shade]} {length}"
    if lead:
        past = "past" if few and lead == "前" else _LEADS[lead]
        return _date(None, f"the {past} {length.removeprefix('one ')}")
    if few:
        length = f"a {length}"
    return _date(None, _TAILS[tail].format(length) if tail else length)


READ_DATE: dict[str, Callable[[Groups], Meaning | None]] = {
    "ymd": _ymd, "years": _years, "day": _day, "month": _month, "near": _near, "quarter": _quarter,
    "half": _half, "turn": _turn, "decade": _decade, "century": _century, "year": _plain_year,
    "clock": _clock, "dom": _day_of_month, "span": _span,
}  # fmt: skip
