"""English: chrF against a reference, and the terms and amounts that reach the English."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from app.annotate.model import AnnotatedUnit
from tests.eval.cases import Half, Row
from tests.eval.outcome import ChrF, Share

Translator = Callable[[AnnotatedUnit], str]
Wordings = tuple[str, ...]

_SIGNS = re.compile(r"[^a-z0-9.%]+")
_MONEY = re.compile(r"^[^0-9]*(?=[0-9])|(?<=[0-9]) (?:nm|yuan)$")


@dataclass(frozen=True, slots=True)
class EnglishCase:
    """A sentence and its English as a translator would have it."""

    half: Half
    text: str
    english: str


def english_cases(rows: Iterable[Row]) -> tuple[EnglishCase, ...]:
    """Make cases of rows."""
    return tuple(EnglishCase(Half(row["half"]), row["text"], row["english"]) for row in rows)


def score_chrf(units: Sequence[AnnotatedUnit], wanted: Sequence[str], translate: Translator) -> ChrF:
    """Compare the English of all sentences with the references; the misses are all of them."""
    from sacrebleu.metrics.chrf import CHRF

    found = [translate(unit) for unit in units]
    score = CHRF().corpus_score(found, [list(wanted)]).score
    told = (
        f"{unit.unit.text}  wanted {en}  found {out}"
        for unit, en, out in zip(units, wanted, found, strict=True)
    )
    return ChrF(score, len(units), tuple(told))


def score_terms(units: Sequence[AnnotatedUnit], translate: Translator) -> Share:
    """Count the terms of the termbase whose English is in the English of their sentence."""
    return _score(units, translate, terms_of)


def score_amounts(units: Sequence[AnnotatedUnit], translate: Translator) -> Share:
    """Count the amounts and dates whose English is in the English of their sentence."""
    return _score(units, translate, amounts_of)


def _score(
    units: Sequence[AnnotatedUnit],
    translate: Translator,
    parts: Callable[[AnnotatedUnit], Iterable[tuple[str, Wordings]]],
) -> Share:
    misses, total = [], 0
    for unit in units:
        english = translate(unit)
        for source, wordings in parts(unit):
            total += 1
            if not kept(wordings, english):
                misses.append(f"{source}  wanted {wordings[0]}, found {english}  in {unit.unit.text}")
    return Share(total - len(misses), total, tuple(misses))


def terms_of(unit: AnnotatedUnit) -> Iterable[tuple[str, Wordings]]:
    """Yield the terms of a unit with the English that any one of would do."""
    for token in unit.tokens:
        if term := token.term:
            yield token.text, tuple(filter(None, (term.en, *term.en_variants, term.abbr)))


def amounts_of(unit: AnnotatedUnit) -> Iterable[tuple[str, Wordings]]:
    """Yield the amounts of a unit with their English; the currency may be written another way."""
    for quantity in unit.quantities:
        yield quantity.text, (quantity.english, _MONEY.sub("", quantity.english))


def kept(wordings: Wordings, english: str) -> bool:
    """Tell whether one of the wordings stands in the English, as it is or with a plural's s."""
    there = f" {_plain(english)} "
    return any(re.search(rf" {re.escape(_plain(wording))}(?:s|es)? ", there) for wording in wordings)


def _plain(text: str) -> str:
    """Write a text in small letters without other marks than those within numbers."""
    return _SIGNS.sub(" ", text.lower().replace(",", "").replace("'s ", " ")).replace(". ", " ").strip(" .")
