"""The meaning of shares and of growth: 三成五, 五分之一, 百分之六十, 增加一倍, 減半."""

from decimal import Decimal

from app.annotate.quantity_english import figure, fraction, grown, spread
from app.annotate.quantity_forms import SHADES
from app.annotate.quantity_meaning import Groups, Meaning, ends_of, meant, shaded
from app.annotate.quantity_numerals import DIGIT_VALUE, parse_numeral, plain

_BASES = {"百": 1, "千": 10, "萬": 100}
_FIXED = {"減半": 0.5, "砍半": 0.5, "腰斬": 0.5, "翻兩番": 4, "翻了兩番": 4}


def share(groups: Groups) -> Meaning | None:
    """Read 百分之六十, 三成五, 五分之一 and 一半."""
    if groups["halved"]:
        return _shared(groups, "half", Decimal(50))
    if groups["whole"]:
        return _fraction(groups)
    if groups["base"]:
        return _hundredths(groups)
    return _tenths(groups)


def _tenths(groups: Groups) -> Meaning | None:
    """Read 三成, 三成五, 二到三成 and 一成五到兩成."""
    first = groups["tenths"] or groups["digit"] or ""
    if len(first) == 2:
        return _two_tenths(groups, first)
    low, fifth = _digit(first) * 10, _digit(groups["fifth"] or "0")
    if not groups["tenths2"]:
        return _shared(groups, f"{low + fifth}%", low + fifth)
    low, high = low + _digit(groups["fifth1"] or "0"), _digit(groups["tenths2"]) * 10 + fifth
    if low > high:  # 從八成到五成
        return _shared(groups, f"{low}% to {high}%", high, low)
    return _shared(groups, f"{spread(low, high)}%", low, high) if low < high else None


def _digit(char: str) -> Decimal:
    """Read one digit, Chinese or Arabic."""
    return Decimal(DIGIT_VALUE.get(char, char))


def _two_tenths(groups: Groups, tenths: str) -> Meaning | None:
    """Read 七八成."""
    low, high = (Decimal(DIGIT_VALUE[c] * 10) for c in tenths)
    return _shared(groups, f"{spread(low, high)}%", low, high) if high - low == 10 else None


def _fraction(groups: Groups) -> Meaning | None:
    """Read 五分之一."""
    whole, part = parse_numeral(groups["whole"] or ""), parse_numeral(groups["part"] or "")
    if not whole or not part or not whole.low:
        return None
    percent = (part.low * 100 / whole.low).quantize(Decimal("0.0001")).normalize()
    return _shared(groups, fraction(part.low, whole.low), percent)


def _hundredths(groups: Groups) -> Meaning | None:
    """Read 百分之六十 and 千分之五."""
    ends, base = ends_of(groups), _BASES[groups["base"] or ""]
    if ends is None:
        return None
    low, high = ends[0].low / base, ends[1].low / base if ends[1] else ends[0].high
    english = figure(low) if high is None else spread(low, high)
    return _shared(groups, f"{english}%", low, high)


def ratio(groups: Groups) -> Meaning | None:
    """Read 60:1 and 七比二比一; the value is that of the first part by the second."""
    if digits := groups["digits"] or groups["said"]:
        said = digits.replace(" ", "").replace("比", ":").split(":")
    else:
        numerals = [parse_numeral(part) for part in (groups["parts"] or "").split("比")]
        said = [figure(numeral.low) for numeral in numerals if numeral and numeral.high is None]
        if len(said) < len(numerals):
            return None
    first, second = Decimal(said[0]), Decimal(said[1])
    if not first or not second:
        return None
    value = plain((first / second).quantize(Decimal("0.0001"))) if len(said) == 2 else None
    return Meaning("ratio", ":".join(said), value=value)


def _shared(groups: Groups, english: str, low: Decimal, high: Decimal | None = None) -> Meaning:
    """Make the meaning of a share in per cent."""
    return meant(shaded(groups, english), "%", low, high)


def growth(groups: Groups) -> Meaning | None:
    """Read 增加一倍, 翻倍 and 減半: what the thing is of its former self."""
    if fixed := groups["fixed"]:
        value = _FIXED.get(fixed, 2)
        return Meaning("×", "halved" if value == 0.5 else grown(Decimal(value)), value=value)
    number = parse_numeral(groups["low"] or "")
    if number is None:
        return None
    value_of = number.low if groups["verb"] == "翻" and number.low > 1 else number.low + 1
    shade = SHADES[groups["shade"]] if groups["shade"] else str(number.shade)
    return meant(grown(value_of, shade), "×", value_of, None)
