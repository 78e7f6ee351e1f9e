"""Where an English sentence states an amount or a date of its source."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from app.annotate.model import Quantity
from app.annotate.quantity_english import MONTHS
from app.text.article import Span
from app.translate.english_numbers import EnglishNumber

_ISO = re.compile(
    r"(?P<year>-?\d{4})?(?:-?(?:-(?P<month>\d\d)|Q(?P<quarter>\d)|H(?P<half>\d)))?(?:-(?P<day>\d\d))?"
)
_ORDINAL = {1: "first", 2: "second", 3: "third", 4: "fourth"}
_WORD = re.compile(r"[a-z]+|\d[\d,.]*", re.IGNORECASE)
_ROUND = re.compile(
    r"(?:(?:tens|dozens|hundreds|thousands)(?: of (?:thousand|million|billion|trillion)s)?|(?:m|b|tr)illions)"
)
_ONE = "(?:one|an?)"  # one year later is a year later
_PER_CENT = "%"
_CLOSE = Decimal("0.005")  # a third of 33.3 %
_NO_WORDS = frozenset((
    "about", "nearly", "over", "more", "than", "up", "to", "at", "least", "around", "some", "roughly",
    "almost", "the", "a", "an", "of", "in", "on", "by", "under", "less",
))  # fmt: skip


def find_amount(quantity: Quantity, english: str, numbers: tuple[EnglishNumber, ...]) -> tuple[Span, ...]:
    """Return where a sentence states an amount; empty where it does not, or states another.

    ``numbers`` are what ``find_numbers`` found in the sentence.
    """
    verbatim = tuple(_verbatim(quantity.english, english))
    if verbatim:
        return verbatim
    if quantity.unit == "date":
        return _date(quantity, english)
    if vague := _vague(quantity, english):
        return vague
    wanted = _wanted(quantity)
    places = [tuple(_stating(value, quantity.unit, numbers)) for value in wanted]
    if not places or not all(places):
        return ()
    if len(places) == 1:
        return tuple(dict.fromkeys(place.span for place in places[0]))
    return _ranges(places[0], places[-1])


def _verbatim(words: str, english: str) -> Iterator[Span]:
    """Yield where the sentence uses the very words of the annotation."""
    if words:
        pattern = r"[\s-]+".join(_ONE if word == "one" else re.escape(word) for word in words.split())
        for match in re.finditer(rf"(?<![\w.,]){pattern}(?![\w]|[.,]\d)", english, re.IGNORECASE):
            yield Span(*match.span())


def _vague(quantity: Quantity, english: str) -> tuple[Span, ...]:
    """Return where a sentence has the round number of 數百億: tens of billions, whatever the currency."""
    head = _ROUND.match(quantity.english)
    return tuple(_verbatim(head[0], english)) if head else ()


def _wanted(quantity: Quantity) -> tuple[Decimal, ...]:
    values = (quantity.low, quantity.high) if quantity.value is None else (quantity.value,)
    return tuple(Decimal(str(value)) for value in values if value is not None)


def _stating(value: Decimal, unit: str, numbers: Iterable[EnglishNumber]) -> Iterator[EnglishNumber]:
    for number in numbers:
        if _same_unit(unit, number.unit) and any(_same(value, n) for n in _readings(number, unit)):
            yield number


def _same_unit(wanted: str, stated: str) -> bool:
    """Tell whether a stated unit may stand for the wanted one; a number without a unit fits any."""
    if not stated or stated == wanted:
        return True
    shares = ("", "×", _PER_CENT)
    return stated == _PER_CENT and wanted in shares


def _readings(number: EnglishNumber, unit: str) -> Iterator[Decimal]:
    """Yield the values that a number may have in a unit: a third is 33.3 %, a rise of 100 % is ×2."""
    yield number.value
    if unit == _PER_CENT and number.unit != _PER_CENT and number.value < 1:
        yield number.value * 100
    if number.unit == _PER_CENT and unit != _PER_CENT:
        yield number.value / 100
        yield number.value / 100 + 1


def _same(wanted: Decimal, stated: Decimal) -> bool:
    return wanted == stated or (wanted != 0 and abs(stated / wanted - 1) < _CLOSE and stated != int(stated))


def _ranges(lows: tuple[EnglishNumber, ...], highs: tuple[EnglishNumber, ...]) -> tuple[Span, ...]:
    """Return the stretches from a low end to the nearest high end behind it."""
    found = list[Span]()
    for low in lows:
        behind = [high.span.end for high in highs if high.span.start >= low.span.end]
        if behind:
            found.append(Span(low.span.start, min(behind)))
    return tuple(dict.fromkeys(found))


def _date(quantity: Quantity, english: str) -> tuple[Span, ...]:
    """Return where a sentence has all the parts of a date, as one stretch."""
    parts = list(_date_parts(quantity))
    hits = [re.search(part, english, re.IGNORECASE) for part in parts]
    if not parts or not all(hits):
        return ()
    spans = [Span(*hit.span()) for hit in hits if hit]
    return (Span(min(s.start for s in spans), max(s.end for s in spans)),)


def _date_parts(quantity: Quantity) -> Iterator[str]:
    """Yield a pattern for each part of a date: the ISO parts where known, else the words of its English."""
    match = _ISO.fullmatch(quantity.iso or "")
    if match and any(match.groupdict().values()):
        yield from _iso_parts(match)
        return
    for word in _WORD.findall(quantity.english):
        if word.lower() not in _NO_WORDS:
            yield rf"(?<!\w){re.escape(word)}(?!\w)"


def _iso_parts(match: re.Match[str]) -> Iterator[str]:
    if match["year"]:
        yield rf"(?<!\d){match['year'].lstrip('-')}(?!\d)"
    if match["month"]:
        name = MONTHS[int(match["month"]) - 1]
        yield rf"\b(?:{name}|{name[:3]}\.?|{int(match['month'])}(?=/))(?!\w)"
    if match["day"]:
        yield rf"(?<!\d){int(match['day'])}(?:st|nd|rd|th)?(?!\d)"
    if match["quarter"]:
        number = int(match["quarter"])
        yield rf"\b(?:{_ORDINAL[number]}[\s-]quarter|Q{number}|{number}Q)"
    if match["half"]:
        number = int(match["half"])
        yield rf"\b(?:{_ORDINAL[number]}[\s-]half|H{number}|{number}H)"
