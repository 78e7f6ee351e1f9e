"""Which money 元 is where no currency is told: Taiwan's, in an article that names it and no other 元."""

import re
from dataclasses import replace

from app.annotate.quantity_meaning import Meaning
from app.annotate.quantity_units import MONEY_NAME, MONEY_SIGN

_TAIWAN = "TWD"
_NAMED = ("台幣", "臺幣", "台币", "NT$", "NTD")
_OTHERS = ("人民幣", "人民币", "RMB", "CNY", "港元", "港幣", "港币", "HK$")
_FIGURE = r"\d[\d,.]*(?: (?:m|b|tr)illion)?"
_YUAN = re.compile(rf"({_FIGURE}(?:–{_FIGURE})?) yuan")


def currency_of(text: str) -> str:
    """Return the currency that 元 means in an article; empty where that cannot be told."""
    told = any(name in text for name in _NAMED) and not any(name in text for name in _OTHERS)
    return _TAIWAN if told else ""


def in_currency(meaning: Meaning, currency: str) -> Meaning:
    """Return the meaning of an amount with the currency for a bare 元."""
    if not currency or meaning.unit or not meaning.english.endswith("yuan"):
        return meaning
    english = _YUAN.sub(lambda match: MONEY_SIGN[currency] + match[1], meaning.english)
    english = english.removesuffix("yuan") + (MONEY_NAME[currency] if english.endswith("yuan") else "")
    return replace(meaning, unit=currency, english=english)
