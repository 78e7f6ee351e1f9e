"""What an amount says, apart from where it stands, and what its readers share."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from app.annotate.quantity_forms import SHADES
from app.annotate.quantity_numerals import Numeral, parse_numeral, plain
from app.annotate.quantity_units import COUNTERS

Groups = Mapping[str, str | None]
_TAILS = {"左右": "about {}", "上下": "about {}", "以上": "{} or more", "以下": "{} or less"}


@dataclass(frozen=True, slots=True)
class Meaning:
    """Value, unit and English of an amount; the same for every place that prints it."""

    unit: str
    english: str
    value: float | int | None = None
    low: float | int | None = None
    high: float | int | None = None
    iso: str | None = None


def shaded(groups: Groups, english: str) -> str:
    """Add about, nearly, more than … as the words around the number say."""
    if shade := groups.get("shade"):
        fewer = SHADES[shade] == "less than" and groups.get("unit") in COUNTERS
        return f"{'fewer than' if fewer else SHADES[shade]} {english}"
    if tail := groups.get("tail"):
        return _TAILS[tail].format(english)
    return english


def ends_of(groups: Groups) -> tuple[Numeral, Numeral | None] | None:
    """Read the one or two numbers; the first of 20至30億 counts in 億 as well."""
    low = parse_numeral(groups["low"] or "")
    if low is None or not groups["high"]:
        return (low, None) if low else None
    high = parse_numeral(groups["high"])
    if high is None:
        return None
    if low.scale == 1 and high.scale > 1 and low.low * high.scale <= high.low:
        low = Numeral(low.low * high.scale, chinese=low.chinese)
    return (low, high) if low.low < high.low else None


def meant(english: str, unit: str, low: Decimal, high: Decimal | None) -> Meaning:
    """Make the meaning of one value or of a range."""
    if high is None:
        return Meaning(unit, english, value=plain(low))
    return Meaning(unit, english, low=plain(low), high=plain(high))
