"""English: chrF against a reference, and the terms and amounts that reach the English."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from app.annotate.model import AnnotatedUnit
from app.text.article import Span
from app.translate.check import Checked, check_sentence
from tests.eval.cases import Half, Row
from tests.eval.outcome import ChrF, Share

Translator = Callable[[AnnotatedUnit], str]


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
    """Count the terms of the termbase that the program's own check finds in the English."""
    return _score(units, translate, Checked.TERM)


def score_amounts(units: Sequence[AnnotatedUnit], translate: Translator) -> Share:
    """Count the amounts and dates that the program's own check finds in the English."""
    return _score(units, translate, Checked.AMOUNT)


def _score(units: Sequence[AnnotatedUnit], translate: Translator, kind: Checked) -> Share:
    misses, total = [], 0
    for unit in units:
        english = translate(unit)
        for finding in check_sentence(unit, Span(0, len(unit.unit.text)), english):
            if finding.kind is kind:
                total += 1
                if not finding.kept:
                    misses.append(f"{finding.source}  wanted {finding.expected}, found {english}")
    return Share(total - len(misses), total, tuple(misses))
