"""What an article is about: terms by category, the companies, the dates and amounts in order."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any

from app.annotate.model import AnnotatedUnit, Quantity, TokenKind
from app.export.pdf import look
from app.export.pdf.apparatus import says_the_same
from app.export.pdf.credits import credit_of
from app.export.pdf.places import TERM
from app.export.pdf.wording import clean
from app.lexicon.script import simplify
from app.lexicon.termbase import Category, TermEntry
from app.translate.unit import UnitEnglish

_COMPANIES, _DATES, _AMOUNTS = 24, 24, 36  # what a page has room for
_COUNTED = (TokenKind.WORD, TokenKind.NUMBER, TokenKind.LATIN)


class Overview:
    """Counts what the shown rows have, row by row."""

    def __init__(self) -> None:
        self.characters = self.words = self.english_words = 0
        self._uses: Counter[str] = Counter()
        self._terms: dict[str, TermEntry] = {}
        self._credits: Counter[str] = Counter()
        self._amounts: dict[tuple[str, str], Quantity] = {}
        self._places: defaultdict[tuple[str, str], list[str]] = defaultdict(list)

    def add(self, unit: AnnotatedUnit, text: UnitEnglish) -> None:
        """Count a unit and its English."""
        for sentence in text.sentences:
            if credit := credit_of(sentence) if sentence.text.strip() else "":
                self._credits[credit] += 1
                self.english_words += len(sentence.text.split())
        for token in unit.tokens:
            if token.kind in _COUNTED:
                self.words += 1
                self.characters += len(token.text)
            if token.term:
                self._uses[token.term.id] += 1
                self._terms[token.term.id] = token.term
        for quantity in unit.quantities:
            if quantity.english and quantity.unit:
                self._amounts.setdefault((quantity.unit, quantity.english), quantity)

    def found(self, quantity: Quantity, place: str) -> None:
        """Keep a place of the pages where an amount stands."""
        self._places[quantity.unit, quantity.english].append(place)

    @property
    def credits(self) -> list[str]:
        """Where the English came from, the source of most sentences first."""
        return [credit for credit, _ in self._credits.most_common()]

    def page(
        self, numbers: Mapping[str, int] = MappingProxyType({}), *, simplified: bool = False
    ) -> dict[str, Any]:
        """Return what the page about the article shows; lists that are too long say how much is left out.

        ``numbers`` are those of the terms in the glossary. Amounts that need no English are ``plain``.
        ``simplified`` where the pages show no other script.
        """
        shown = simplify if simplified else str
        dated = [amount for amount in self._amounts.values() if amount.unit == "date"]
        others = [amount for amount in self._amounts.values() if amount.unit != "date"]
        dated.sort(key=lambda amount: (not amount.iso, amount.iso or ""))
        return {
            "categories": self._categories(),
            "companies": _cut(
                [self._company(term, numbers, simplified) for term in self._companies()], _COMPANIES
            ),
            "dates": _cut([self._told(amount, shown) for amount in dated if amount.iso], _DATES),
            "amounts": _cut(
                [self._told(amount, shown) for amount in others if not says_the_same(amount)], _AMOUNTS
            )
            | {"plain": [shown(clean(amount.text)) for amount in others if says_the_same(amount)][:_AMOUNTS]},
        }

    def _categories(self) -> list[dict[str, Any]]:
        uses: Counter[Category] = Counter()
        distinct: Counter[Category] = Counter()
        for name, term in self._terms.items():
            uses[term.category] += self._uses[name]
            distinct[term.category] += 1
        return [
            {
                "name": look.CATEGORIES[category],
                "colour": look.colour_of(category),
                "uses": count,
                "terms": distinct[category],
            }
            for category, count in uses.most_common()
        ]

    def _companies(self) -> Iterable[TermEntry]:
        names = (name for name, _ in self._uses.most_common())
        return (self._terms[name] for name in names if self._terms[name].category is Category.COMPANIES)

    def _company(self, term: TermEntry, numbers: Mapping[str, int], simplified: bool) -> dict[str, Any]:
        name = term.cn if simplified else term.tw
        return {
            "chinese": clean(name),
            "english": "" if term.en == name else clean(term.en),
            "uses": self._uses[term.id],
            "at": [f"{TERM}{numbers[term.id]}"] if term.id in numbers else [],
        }

    def _told(self, amount: Quantity, shown: Callable[[str], str]) -> dict[str, Any]:
        english = "" if says_the_same(amount) else clean(amount.english)
        places = self._places[amount.unit, amount.english]
        return {"chinese": shown(clean(amount.text)), "english": english, "at": places}


def _cut(entries: list[dict[str, Any]], most: int) -> dict[str, Any]:
    return {"shown": entries[:most], "more": max(0, len(entries) - most)}
