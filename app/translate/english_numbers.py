"""Numbers in an English sentence, with their value, unit and place: US$83 billion, a third, doubled."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from app.text.article import Span

_ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_VALUES = {word: Decimal(i) for i, word in enumerate(_ONES)}
_VALUES |= {word: Decimal(20 + 10 * i) for i, word in enumerate(_TENS)}
_VALUES |= {"a": Decimal(1), "an": Decimal(1), "dozen": Decimal(12), "half": Decimal("0.5")}
_SCALES = {
    "hundred": Decimal(100), "thousand": Decimal(10**3), "million": Decimal(10**6),
    "billion": Decimal(10**9), "trillion": Decimal(10**12), "k": Decimal(10**3), "m": Decimal(10**6),
    "mn": Decimal(10**6), "bn": Decimal(10**9), "b": Decimal(10**9), "tn": Decimal(10**12),
    "dozen": Decimal(12), "hundreds": Decimal(100), "thousands": Decimal(10**3),
    "millions": Decimal(10**6), "billions": Decimal(10**9), "trillions": Decimal(10**12),
    "dozens": Decimal(10),
}  # fmt: skip
_WHOLE = {
    "doubled": Decimal(2), "double": Decimal(2), "doubles": Decimal(2), "doubling": Decimal(2),
    "twice": Decimal(2), "tripled": Decimal(3), "triple": Decimal(3), "triples": Decimal(3),
    "tripling": Decimal(3), "quadrupled": Decimal(4), "quadruple": Decimal(4), "quadruples": Decimal(4),
    "treble": Decimal(3), "trebled": Decimal(3), "thrice": Decimal(3),
    "once": Decimal(1), "single": Decimal(1), "both": Decimal(2), "pair": Decimal(2), "couple": Decimal(2),
    "decade": Decimal(10), "decades": Decimal(10), "century": Decimal(100), "trio": Decimal(3),
    "fortnight": Decimal(2), "dozens": Decimal(10), "hundreds": Decimal(100), "thousands": Decimal(10**3),
    "millions": Decimal(10**6), "billions": Decimal(10**9), "trillions": Decimal(10**12),
}  # fmt: skip
_PARTS = {
    "half": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "hundredth": 100, "thousandth": 1000,
}  # fmt: skip
_CURRENCIES = {
    "us$": "USD", "usd": "USD", "$": "USD", "nt$": "TWD", "twd": "TWD", "ntd": "TWD", "hk$": "HKD",
    "hkd": "HKD", "rmb": "CNY", "cny": "CNY", "cn¥": "CNY", "¥": "JPY", "jpy": "JPY", "€": "EUR",
    "eur": "EUR", "£": "GBP", "gbp": "GBP", "₩": "KRW", "krw": "KRW", "s$": "SGD", "sgd": "SGD",
    "a$": "AUD", "c$": "CAD", "chf": "CHF", "₹": "INR", "₽": "RUB", "฿": "THB", "rm": "MYR",
}  # fmt: skip
_MONEY_NAMES = {
    "us dollars": "USD", "u.s. dollars": "USD", "american dollars": "USD", "dollars": "USD",
    "new taiwan dollars": "TWD", "nt dollars": "TWD", "taiwan dollars": "TWD",
    "hong kong dollars": "HKD", "singapore dollars": "SGD", "australian dollars": "AUD",
    "canadian dollars": "CAD", "yuan": "CNY", "renminbi": "CNY", "rmb": "CNY", "yen": "JPY", "won": "KRW",
    "euros": "EUR", "euro": "EUR", "pounds": "GBP", "rupees": "INR", "rubles": "RUB", "roubles": "RUB",
}  # fmt: skip
_CODES = "USD|TWD|NTD|HKD|RMB|CNY|JPY|EUR|GBP|KRW|CHF|RM"
_SIGN = rf"(?:(?P<sign>US\$|NT\$|HK\$|CN¥|[ASC]\$|[$€£¥₩₹₽฿]|\b(?:{_CODES})(?=\s?\d))\s?)?"
_DIGITS = r"(?<![\w.,])(?P<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)"
_SCALE = r"(?:[\s-]?(?P<scale>(?:hundred|thousand|million|billion|trillion|mn|bn|tn|[kmb])s?)(?![\w]))?"
_PLAIN = sorted((*_ONES, *_TENS), key=len, reverse=True)  # sixty before six
_WORD = "|".join((*_PLAIN, "an?", "half", "(?:dozen|hundred|thousand|million|billion|trillion)s?"))
_FIGURE = re.compile(_SIGN + _DIGITS + _SCALE, re.IGNORECASE)
_WORDS = re.compile(
    rf"(?<![\w-])(?:{_WORD})(?:(?:[\s-]+(?:and\s+|of\s+)?)(?:{_WORD}))*(?![\w])", re.IGNORECASE
)
_SINGLE = re.compile(
    r"\b(?:" + "|".join(sorted(_WHOLE, key=len, reverse=True)) + r")\b|\b(?P<fold>[a-z]+)-?fold\b",
    re.IGNORECASE,
)
_FRACTION = re.compile(
    rf"\b(?:(?P<above>{'|'.join(_ONES[1:])}|an?)[\s-]+)?(?P<below>{'|'.join(_PARTS)})s?\b", re.IGNORECASE
)
_RATIO = re.compile(r"(?<![\d.])(\d+)/(\d+)(?![\d/])")
_BEHIND = re.compile(r"\s*(?:-\s?)?(%|percent\b|per\s?cent\b|percentage points?\b|pct\b)", re.IGNORECASE)
_MONEY_BEHIND = re.compile(
    r"\s*(?:of\s+)?(" + "|".join(sorted(map(re.escape, _MONEY_NAMES), key=len, reverse=True)) + r")\b",
    re.IGNORECASE,
)
_DASH = re.compile(r"\s*(?:-|–|—|to|or|and)\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class EnglishNumber:
    """A number that an English sentence states.

    ``unit`` is ``%`` or an ISO 4217 code where the sentence says so, else empty; ``scaled`` tells
    whether a word such as *billion* stands with it.
    """

    value: Decimal
    span: Span
    unit: str = ""
    scaled: bool = False


def find_numbers(text: str) -> tuple[EnglishNumber, ...]:
    """Return the numbers of a sentence in order; one stretch may be read in more than one way."""
    found = [*_figures(text), *_in_words(text), *_singles(text), *_fractions(text)]
    named = [_with_unit(text, number) for number in found]
    whole = [number for number in dict.fromkeys(named) if not any(_within(number, other) for other in named)]
    ordered = sorted(whole, key=lambda number: (number.span.start, number.span.end))
    return tuple(_share_units(text, ordered))


def _within(inner: EnglishNumber, outer: EnglishNumber) -> bool:
    """Tell whether a number is but a part of another, as the billion of 83 billion is."""
    return (
        inner.span != outer.span and outer.span.start <= inner.span.start and inner.span.end <= outer.span.end
    )


def _figures(text: str) -> Iterator[EnglishNumber]:
    for match in _FIGURE.finditer(text):
        value = Decimal(match["digits"].replace(",", ""))
        scale = (match["scale"] or "").lower()
        unit = _CURRENCIES.get((match["sign"] or "").lower(), "")
        factor = _SCALES.get(scale) or _SCALES.get(scale.rstrip("s")) or Decimal(1)
        yield EnglishNumber(value * factor, Span(*match.span()), unit, bool(scale))


def _in_words(text: str) -> Iterator[EnglishNumber]:
    for match in _WORDS.finditer(text):
        words = [word for word in re.split(r"[\s-]+", match[0].lower()) if word not in ("and", "of")]
        if words in (["a"], ["an"]):
            continue  # an article; a year, a third are read elsewhere
        yield EnglishNumber(_value(words), Span(*match.span()), "", len(words) > 1)


def _value(words: list[str]) -> Decimal:
    """Return what number words add up to: two hundred and fifty million."""
    total = part = Decimal(0)
    for word in words:
        if word in _VALUES and word != "dozen":
            part += _VALUES[word]
        elif word == "hundred":
            part = (part or Decimal(1)) * 100
        elif (scale := _SCALES.get(word)) is not None:
            total, part = (
                (total + part * scale, Decimal(0)) if part else ((total or Decimal(1)) * scale, part)
            )
    return total + part


def _singles(text: str) -> Iterator[EnglishNumber]:
    for match in _SINGLE.finditer(text):
        fold = (match["fold"] or "").lower()
        value = _VALUES.get(fold) if fold else _WHOLE.get(match[0].lower())
        if fold == "two" or value is not None:
            yield EnglishNumber(Decimal(2) if fold == "two" else value or Decimal(0), Span(*match.span()))


def _fractions(text: str) -> Iterator[EnglishNumber]:
    for match in _FRACTION.finditer(text):
        above = _VALUES.get((match["above"] or "a").lower(), Decimal(1))
        yield EnglishNumber(above / _PARTS[match["below"].lower()], Span(*match.span()))
    for match in _RATIO.finditer(text):
        if int(match[2]):
            yield EnglishNumber(Decimal(match[1]) / Decimal(match[2]), Span(*match.span()))


def _with_unit(text: str, number: EnglishNumber) -> EnglishNumber:
    """Read the unit that stands behind a number."""
    if match := _BEHIND.match(text, number.span.end):
        return replace(number, unit="%", span=Span(number.span.start, match.end()))
    if not number.unit and (match := _MONEY_BEHIND.match(text, number.span.end)):
        unit = _MONEY_NAMES[match[1].lower()]
        return replace(number, unit=unit, span=Span(number.span.start, match.end()))
    return number


def _share_units(text: str, numbers: list[EnglishNumber]) -> Iterator[EnglishNumber]:
    """Yield the numbers, and for the first end of a range also what the second end says of both.

    US$20–30 billion starts at 20 billion dollars, 30 to 40 percent at 30 percent.
    """
    yield from numbers
    for first, second in pairwise(numbers):
        gap = text[first.span.end : second.span.start]
        if not _DASH.fullmatch(gap) or first.span.end > second.span.start:
            continue
        unit = first.unit or second.unit
        factor = _scale_of(text, second) if second.scaled and not first.scaled else Decimal(1)
        yield replace(first, value=first.value * factor, unit=unit)
        if first.unit and not second.unit:
            yield replace(second, unit=first.unit)


def _scale_of(text: str, number: EnglishNumber) -> Decimal:
    words = re.findall(r"[a-z]+", number.span.of(text).lower())
    return next((_SCALES[word] for word in words if word in _SCALES), Decimal(1))
