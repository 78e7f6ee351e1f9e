"""The meaning of money, measures, multiples, degrees and counts."""

from collections.abc import Callable
from decimal import Decimal

from app.annotate.quantity_english import (
    counted,
    figure,
    measured,
    money,
    plural,
    spelled,
    spelled_spread,
    spread,
    vague,
    vague_money,
)
from app.annotate.quantity_meaning import Groups, Meaning, ends_of, meant, shaded
from app.annotate.quantity_numerals import DIGIT_VALUE, Numeral, Shade, parse_numeral
from app.annotate.quantity_shares import growth, ratio, share
from app.annotate.quantity_units import (
    COUNTERS,
    CURRENCY_AFTER,
    CURRENCY_BEFORE,
    NAMED,
    PLAIN_MONEY,
    SYMBOLS,
    TIMES,
)

_SHORT = {"K": 10**3, "M": 10**6, "B": 10**9, "bn": 10**9, "T": 10**12, "tn": 10**12}


def _toned(number: Numeral, groups: Groups, english: str) -> str:
    """Add more than or about as the numeral itself says, unless a word before it does."""
    silent = number.shade in (Shade.EXACT, Shade.VAGUE) or groups["shade"]
    return english if silent else f"{number.shade} {english}"


def _amount(groups: Groups) -> Meaning | None:
    """Read a number with its unit: 830億美元, 30-40%, 七奈米, 兩家."""
    ends = ends_of(groups)
    if ends is None or _is_everyday(groups, ends[0]):
        return None
    low, high = ends
    before, unit = groups.get("before"), groups.get("unit") or ""
    code = CURRENCY_AFTER.get(unit) or (CURRENCY_BEFORE[before] if before else None)
    if before and unit not in ("", *PLAIN_MONEY, *CURRENCY_AFTER):
        return None
    if short := groups.get("short"):
        low = Numeral(low.low * _SHORT[short])
    top = high.low if high else low.high
    english = _worded(unit, code, low, top)
    return meant(shaded(groups, _toned(low, groups, english)), code if code else _symbol(unit), low.low, top)


def _is_everyday(groups: Groups, low: Numeral) -> bool:
    """Tell whether a number with a measure word is a mere phrase: 一家, 百家, 萬人."""
    text, unit = groups["low"] or "", groups.get("unit") or ""
    if unit in CURRENCY_AFTER or groups["shade"] or groups["high"] or not low.chinese:
        return False
    if unit == "代" and text == "二":  # the second one: 二代晶片
        return True
    single = text in ("一", "零") and (unit in COUNTERS or unit in PLAIN_MONEY)
    return single or text in ("百", "千", "萬", "億", "兆")


def _symbol(unit: str) -> str:
    """Return the unit as it is kept: nm, %, ×, or nothing for a count."""
    if unit in TIMES:
        return "×"
    return NAMED[unit][0] if unit in NAMED else SYMBOLS.get(unit, "")


def _worded(unit: str, code: str | None, low: Numeral, top: Decimal | None) -> str:
    """Return the number and its unit in English."""
    if low.shade is Shade.VAGUE:
        many = "tens" if unit in SYMBOLS and low.low == 10 else vague(low.low)
        return vague_money(code, low.low) if code else _with_noun(unit, many, low.low, " of")
    if code:
        return money(code, spread(low.low, top) if top is not None else figure(low.low))
    last = low.low if top is None else top
    if unit in SYMBOLS:
        return measured(figure(last) if top is None else spread(low.low, top), SYMBOLS[unit])
    if unit in NAMED or unit in PLAIN_MONEY or unit in TIMES:
        return _with_noun(unit, figure(last) if top is None else spread(low.low, top), last)
    return _with_noun(unit, spelled(last) if top is None else spelled_spread(low.low, top), last)


def _with_noun(unit: str, number: str, value: Decimal, link: str = "") -> str:
    """Put the noun behind the number where the unit has one."""
    if unit in NAMED:
        return f"{number}{link} {plural(NAMED[unit][1], value)}"
    if unit in PLAIN_MONEY:
        return f"{number}{link} yuan"
    if unit in SYMBOLS:
        return f"{number}{link} {SYMBOLS[unit]}"
    if unit in TIMES:
        return {"1": "double", "2": "twice"}.get(number, f"{number}{link} times")
    return counted(unit, number + (link if counted(unit, "", True) else ""), value != 1)


def _bare(groups: Groups) -> Meaning | None:
    """Read a number that stands alone, if it is large enough to be an amount and not a phrase."""
    text = groups["low"] or groups["han"] or ""
    number = parse_numeral(text)
    if number is None or not (_is_large(text) if groups["low"] else _is_large_han(text, number)):
        return None
    if text.isdigit() and len(text) == 4 and text[:2] in ("19", "20"):
        return Meaning("date", text, iso=text)
    return _amount({**groups, "low": text, "high": None})


def _is_large(text: str) -> bool:
    """Tell whether Arabic digits make an amount by themselves."""
    return any(c in ",萬億兆千百" for c in text) or (len(text.partition(".")[0]) >= 4 and text[0] != "0")


def _is_large_han(text: str, number: Numeral) -> bool:
    """Tell whether Chinese numerals make an amount by themselves."""
    if number.shade is Shade.VAGUE:
        return number.low >= 100
    return text[0] in DIGIT_VALUE and number.low >= 100 and (len(text) >= 3 or text[-1] in "萬億兆")


def _degrees(groups: Groups) -> Meaning | None:
    """Read 攝氏25度 and 零下三度; degrees without a scale are angles, or weather."""
    ends = ends_of(groups)
    if ends is None:
        return None
    told = groups["scale"] or groups["minus"]
    if not told and ends[0].chinese and "十" not in (groups["low"] or ""):  # 一度, 百度
        return None
    sign = -1 if groups["minus"] else 1
    symbol = {"攝氏": "°C", "華氏": "°F"}.get(groups["scale"] or "", "°C" if sign < 0 else "°")
    low, high = ends[0].low, ends[1].low if ends[1] else ends[0].high
    number = figure(low) if high is None else spread(low, high)
    if sign < 0:  # the colder end is the lower one
        low, high = (-low, None) if high is None else (-high, -low)
    english = f"{'−' if sign < 0 else ''}{number}{symbol}"
    return meant(shaded(groups, _toned(ends[0], groups, english)), symbol, low, high)


READ_MEASURE: dict[str, Callable[[Groups], Meaning | None]] = {
    "ratio": ratio, "grown": growth, "share": share, "digits": _amount, "paid": _amount, "han": _amount,
    "degrees": _degrees, "bare": _bare,
}  # fmt: skip
