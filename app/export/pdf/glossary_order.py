"""The orders that a glossary can have, and the groups that it falls into."""

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from app.export.pdf import look
from app.export.pdf.glossary import GlossaryEntry
from app.export.pdf.options import Order
from app.lexicon.listed import HAN
from app.lexicon.strokes import strokes_of

_NO_TONES = dict.fromkeys((0x304, 0x301, 0x30C, 0x300))
_TONES = {0x304: "1", 0x301: "2", 0x30C: "3", 0x300: "4"}
_ZHUYIN_TONES = {"ˊ": 2, "ˇ": 3, "ˋ": 4, "˙": 5}


@dataclass(frozen=True, slots=True)
class Group:
    """Entries below one heading, by number; most orders have one group without a heading."""

    english: str
    chinese: str
    numbers: tuple[int, ...]


def ordered(entries: Sequence[GlossaryEntry], order: Order) -> tuple[Group, ...]:
    """Return the numbers of the entries in an order, by groups where it has any."""
    key, name = _KEYS[order], _NAMES.get(order, _no_name)
    numbers = sorted(range(len(entries)), key=lambda number: key(entries[number]))
    return tuple(
        Group(*names, tuple(group)) for names, group in groupby(numbers, lambda number: name(entries[number]))
    )


def numbers(entries: Sequence[GlossaryEntry], order: Order = Order.PINYIN) -> tuple[int, ...]:
    """Return the numbers of the entries in an order, without groups."""
    return tuple(number for group in ordered(entries, order) for number in group.numbers)


def key_of(order: Order) -> Callable[[GlossaryEntry], Any]:
    """Return what entries are sorted by where there are no groups: categories go by pinyin."""
    return by_pinyin if order is Order.CATEGORY else _KEYS[order]


def by_pinyin(entry: GlossaryEntry) -> tuple[str, str, str]:
    """Sort by syllables, then by tones, then by characters."""
    marked = unicodedata.normalize("NFD", entry.pinyin).casefold()
    letters = unicodedata.normalize("NFC", marked.translate(_NO_TONES))
    return (letters, marked.translate(_TONES), entry.term.tw)


def _by_zhuyin(entry: GlossaryEntry) -> tuple[list[str], list[int], str]:
    syllables = entry.zhuyin.split()  # the alphabet's code points are in its order
    bodies = [syllable.strip("ˊˇˋ˙").casefold() for syllable in syllables]
    tones = [next((_ZHUYIN_TONES[sign] for sign in s if sign in _ZHUYIN_TONES), 1) for s in syllables]
    return (bodies, tones, entry.term.tw)


def _by_strokes(entry: GlossaryEntry) -> list[tuple[int, str]]:
    return [(strokes_of(sign), sign) for sign in _told(entry)]  # code points go by radical


def _told(entry: GlossaryEntry) -> str:
    """Return the headword without 《》 and the like."""
    return "".join(sign for sign in entry.term.tw if sign.isalnum()) or entry.term.tw


def _by_english(entry: GlossaryEntry) -> tuple[str, str]:
    name = entry.term.en.casefold()
    return ("".join(sign for sign in name if sign.isalnum() or sign == " "), entry.term.tw)


def _by_category(entry: GlossaryEntry) -> tuple[int, tuple[str, str, str]]:
    return (look.place_of(entry.term.category), by_pinyin(entry))


def _no_name(_entry: GlossaryEntry) -> tuple[str, str]:
    return ("", "")


def _stroke_name(entry: GlossaryEntry) -> tuple[str, str]:
    first = _told(entry)[0]
    if not HAN.match(first):
        return ("Letters and figures", "字母、數字")
    count = strokes_of(first)
    return (f"{count} stroke{'' if count == 1 else 's'}", f"{count} 畫")


def _category_name(entry: GlossaryEntry) -> tuple[str, str]:
    return (look.name_of(entry.term.category), "")


_KEYS: dict[Order, Callable[[GlossaryEntry], Any]] = {
    Order.PINYIN: by_pinyin,
    Order.ZHUYIN: _by_zhuyin,
    Order.STROKES: _by_strokes,
    Order.ENGLISH: _by_english,
    Order.CATEGORY: _by_category,
}
_NAMES = {Order.STROKES: _stroke_name, Order.CATEGORY: _category_name}
