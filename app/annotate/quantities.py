"""The amounts, shares, measures and dates of a text, with their value and their English."""

from functools import lru_cache

from app.annotate.model import Quantity
from app.annotate.quantity_currency import in_currency
from app.annotate.quantity_dates import READ_DATE
from app.annotate.quantity_meaning import Meaning
from app.annotate.quantity_measures import READ_MEASURE
from app.annotate.quantity_numerals import fold
from app.annotate.quantity_patterns import KERNEL, amount_pattern, reader
from app.text.article import Span

_READ = READ_DATE | READ_MEASURE
_BEFORE = 12  # as far as the words before a number reach: 至少新台幣, 今年第
_BEHIND = 48  # longer than any amount
_CONTEXT = 3  # what the forms look back upon


def find_quantities(text: str, currency: str = "") -> tuple[Quantity, ...]:
    """Return the amounts of a text of either script, in order and without overlap.

    ``currency`` is what a bare 元 means in it, empty if that is not known.
    """
    found: list[Quantity] = []
    end = 0
    for kernel in KERNEL.finditer(text):
        if kernel.start() >= end and (quantity := _around(text, kernel.start(), end, currency)):
            found.append(quantity)
            end = quantity.span.end
    return tuple(found)


@lru_cache(maxsize=16384)
def read_amount(kind: str, amount: str) -> Meaning | None:
    """Return what a folded amount of one form means; None where it is none after all."""
    match = reader(kind).fullmatch(amount)
    return _READ[kind](match.groupdict()) if match else None


def _around(text: str, kernel: int, floor: int, currency: str) -> Quantity | None:
    """Find the amount that covers a kernel and starts no earlier than ``floor``."""
    first = max(floor, kernel - _BEFORE)
    base = max(0, first - _CONTEXT)
    found = _in_window(text[base : kernel + _BEHIND], first - base, kernel - base)
    if not found:
        return None
    return _quantity(text, Span(base + found[0], base + found[1]), in_currency(found[2], currency))


@lru_cache(maxsize=16384)
def _in_window(window: str, position: int, kernel: int) -> tuple[int, int, Meaning] | None:
    """Return where the amount around a kernel starts and ends in a window, and what it means."""
    folded = fold(window)
    while (match := amount_pattern().search(folded, position)) and match.start() <= kernel:
        kind = match.lastgroup or ""
        start, end = match.span(kind)
        meaning = read_amount(kind, match[kind]) if end > kernel else None
        if meaning:
            return start, end, meaning
        position = match.start() + 1
    return None


def _quantity(text: str, span: Span, meaning: Meaning) -> Quantity:
    """Set a meaning in its place."""
    return Quantity(
        span,
        span.of(text),
        meaning.unit,
        meaning.english,
        meaning.value,
        meaning.low,
        meaning.high,
        meaning.iso,
    )
