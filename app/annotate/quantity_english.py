"""English renderings of amounts: 83000000000 USD is US$83 billion, 兩家 is two, 五年前 five years ago."""

from decimal import Decimal

from app.annotate.quantity_units import COUNTED, MONEY_NAME, MONEY_SIGN

_SCALES = ((Decimal(10**12), "trillion"), (Decimal(10**9), "billion"), (Decimal(10**6), "million"))
_ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
)  # fmt: skip
_TENS = ("", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_VAGUE = {
    1: "several", 10: "dozens", 100: "hundreds", 10**3: "thousands", 10**4: "tens of thousands",
    10**5: "hundreds of thousands", 10**6: "millions", 10**7: "tens of millions",
    10**8: "hundreds of millions",
    10**9: "billions", 10**10: "tens of billions", 10**11: "hundreds of billions", 10**12: "trillions",
    10**13: "tens of trillions", 10**14: "hundreds of trillions",
}  # fmt: skip
_GROWN = {2: "doubled", 3: "tripled", 4: "quadrupled"}
_PARTS = {2: "half", 3: "third", 4: "quarter", 10: "tenth", 100: "hundredth", 1000: "thousandth"}
_ORDINALS = (
    "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth",
)  # fmt: skip
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip


def figure(value: Decimal) -> str:
    """Return digits up to a million, from there millions, billions and trillions, never rounded."""
    for scale, name in _SCALES:
        if value >= scale:
            head = _digits(value / scale)
            exact = len(head.partition(".")[2]) <= 3
            return f"{head} {name}" if exact else _digits(value)
    return _digits(value)


def spelled(value: Decimal) -> str:
    """Return a number word up to ten, else the figure."""
    return _ONES[int(value)] if value == int(value) and 0 <= value <= 10 else figure(value)


def words(value: Decimal) -> str:
    """Return a number word up to ten and for round tens, as prose spells a span of years."""
    if value in (100, 1000):
        return "a hundred" if value == 100 else "a thousand"
    if value == int(value) and 20 <= value <= 90 and value % 10 == 0:
        return _TENS[int(value) // 10]
    return spelled(value)


def spread(low: Decimal, high: Decimal) -> str:
    """Return a range: 30–40, 20–30 billion, 900 million–1.2 billion."""
    first, second = figure(low), figure(high)
    head, _, scale = first.partition(" ")
    if scale and second.endswith(scale):
        return f"{head}–{second}"
    return f"{first}–{second}"


def spelled_spread(low: Decimal, high: Decimal) -> str:
    """Return a range in words where both ends are small: three to five."""
    if high <= 10 and low == int(low) and high == int(high):
        joint = "or" if high - low == 1 else "to"
        return f"{spelled(low)} {joint} {spelled(high)}"
    return spread(low, high)


def vague(low: Decimal) -> str:
    """Return the round number of 數百, 數萬, 數十億."""
    return _VAGUE.get(int(low), figure(low))


def money(code: str, number: str) -> str:
    """Return an amount of money with its sign in front."""
    return MONEY_SIGN[code] + number


def vague_money(code: str, low: Decimal) -> str:
    """Return tens of billions of US dollars for 數百億美元."""
    return f"{vague(low)} of {MONEY_NAME[code]}"


def counted(unit: str, number: str, many: bool) -> str:
    """Return the number alone, or with the noun that the measure word is in English."""
    if unit not in COUNTED:
        return number
    return f"{number} {COUNTED[unit][many]}"


def measured(number: str, symbol: str) -> str:
    """Return a number with its symbol: 30%, 25°C, 7 nm."""
    return f"{number}{symbol}" if symbol in ("%", "‰", "°C") else f"{number} {symbol}"


def grown(value: Decimal, shade: str = "") -> str:
    """Return how often something has become itself: nearly doubled, increased more than fivefold."""
    if value in _GROWN:
        return f"{shade} {_GROWN[int(value)]}".strip()
    number = f"{spelled(value)}fold" if value == int(value) and value <= 10 else f"{_digits(value)}-fold"
    return f"increased {f'{shade} {number}'.strip()}"


def fraction(part: Decimal, whole: Decimal) -> str:
    """Return one fifth, two thirds, three quarters."""
    name = _PARTS.get(int(whole)) or (_ORDINALS[int(whole)] if whole <= 12 else "")
    if not name or part > 10:
        return f"{_digits(part)}/{_digits(whole)}"
    if part == 1:
        return "half" if whole == 2 else f"one {name}"
    return f"{spelled(part)} {name}s"


def plural(noun: str, value: Decimal) -> str:
    """Return the noun as the number asks: year, years, centuries."""
    if value == 1:
        return noun
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return {"inch": "inches", "ping": "ping", "mu": "mu"}.get(noun, noun + "s")


def ordinal(value: int) -> str:
    """Return first … twelfth in letters, the rest as 21st."""
    if value < len(_ORDINALS):
        return _ORDINALS[value]
    return nth(value)


def nth(value: int) -> str:
    """Return 1st, 2nd, 23rd, 15th."""
    ending = "th" if value % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
    return f"{value}{ending}"


def _digits(value: Decimal) -> str:
    """Return plain digits with thousands commas and no trailing zeros."""
    text = f"{value:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
