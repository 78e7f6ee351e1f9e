"""Amounts, dates and counts drawn at random, each in Chinese and in English."""

from collections.abc import Callable, Mapping
from random import Random

Pair = tuple[str, str]

_DIGITS = "零一二三四五六七八九十"
_WORDS = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip
_MONEY = (("美元", "US${}"), ("元", "{} yuan"), ("欧元", "€{}"), ("日元", "¥{}"), ("新台币", "NT${}"))
_SCALES = (("万", 10**4), ("亿", 10**8), ("亿", 10**8), ("亿", 10**8), ("万亿", 10**12))
_NODES = ("2", "3", "4", "5", "7", "10", "12", "14", "16", "20", "22", "28", "40", "65", "90")


def english(value: float) -> str:
    """Return a number as English writes it: 4.5 billion, 18,000."""
    for size, name in ((10**12, "trillion"), (10**9, "billion"), (10**6, "million")):
        if value >= size:
            return f"{value / size:.10g} {name}"
    return f"{value:,.10g}"


def _figure(random: Random) -> str:
    kind = random.random()
    if kind < 0.3:
        return str(random.randint(1, 9))
    if kind < 0.6:
        return str(random.randint(10, 99))
    if kind < 0.8:
        return str(random.choice((random.randint(1, 49) * 10, random.randint(1, 9) * 100)) + 100)
    return f"{random.randint(1, 30)}.{random.randint(1, 9)}"


def money(random: Random) -> Pair:
    """Return a sum of money."""
    unit, form = random.choices(_MONEY, (6, 3, 1, 1, 1))[0]
    scale, size = random.choice(_SCALES)
    figure = str(random.randint(1, 9)) if scale == "万亿" else _figure(random)
    return figure + scale + unit, form.format(english(round(float(figure) * size)))


def percent(random: Random) -> Pair:
    """Return a share."""
    tenths, whole = random.randint(1, 9), random.randint(2, 99)
    decimal = f"{random.randint(1, 60)}.{random.randint(1, 9)}%"
    kinds = ((f"{whole}%",) * 2, (decimal,) * 2, (f"{_DIGITS[tenths]}成", f"{tenths}0%"))
    return random.choices((*kinds, (f"百分之{_tens(whole)}", f"{whole}%")), (4, 2, 3, 1))[0]


def _tens(value: int) -> str:
    tens, ones = divmod(value, 10)
    head = ("" if tens == 1 else _DIGITS[tens]) + "十" if tens else ""
    return head + (_DIGITS[ones] if ones else "")


def count(random: Random) -> Pair:
    """Return a number of firms with its measure word."""
    few, many = random.randint(2, 10), random.randint(11, 99)
    spelt = "两" if few == 2 else _DIGITS[few]
    kinds = (
        (f"{spelt}家", _WORDS[few]),
        (f"{many}家", str(many)),
        (f"{many // 10}0多家", f"more than {many // 10}0"),
    )
    return random.choice(kinds)


def jobs(random: Random) -> Pair:
    """Return a large number of people or things."""
    if random.random() < 0.3:
        thousands = random.randint(1, 9)
        return f"{thousands}000", f"{thousands},000"
    figure = _figure(random)
    return f"{figure}万", english(round(float(figure) * 10**4))


def year(random: Random) -> Pair:
    """Return a year."""
    value = random.randint(2015, 2035)
    return f"{value}年", str(value)


def month(random: Random) -> Pair:
    """Return a month of a year."""
    value, index = random.randint(2015, 2030), random.randrange(12)
    return f"{value}年{index + 1}月", f"{_MONTHS[index]} {value}"


def years(random: Random) -> Pair:
    """Return a length of time."""
    few = random.randint(2, 10)
    spelt = "两" if few == 2 else _DIGITS[few]
    unit, name = random.choice((("年", "years"), ("个月", "months")))
    return spelt + unit, f"{_WORDS[few]} {name}"


def node(random: Random) -> Pair:
    """Return a process node."""
    size = random.choice(_NODES)
    return size + random.choice(("纳米", "奈米")), f"{size} nm"


DRAWN: Mapping[str, Callable[[Random], Pair]] = {
    "money": money, "percent": percent, "count": count, "jobs": jobs,
    "year": year, "month": month, "years": years, "node": node,
}  # fmt: skip
