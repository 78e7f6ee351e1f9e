"""The annotation of an article as one JSON object, in the format ``jingdu-annotation/1``."""

import json
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from app.annotate.article import AnnotatedArticle
from app.annotate.model import AnnotatedUnit, Quantity
from app.translate.unit import UnitEnglish

FORMAT = "jingdu-annotation/1"


def to_json(article: AnnotatedArticle, english: Sequence[UnitEnglish]) -> str:
    """Return the annotation and the English of every unit as JSON text."""
    units = [_unit(unit, text) for unit, text in zip(article, english, strict=True)]
    whole = {"format": FORMAT, "title": article.article.title, "units": units}
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _unit(unit: AnnotatedUnit, english: UnitEnglish) -> dict[str, Any]:
    source = unit.unit
    return {
        "id": source.id,
        "kind": source.kind.value,
        "author": source.author,
        "reply_to": source.reply_to,
        "text": source.text,
        "repaired": unit.repaired,
        "simplified": unit.simplified,
        "english": {"text": english.text, "origin": english.origin.value},
        "sentences": [[span.start, span.end] for span in source.sentences],
        "tokens": list(_tokens(unit)),
        "quantities": [_quantity(quantity) for quantity in unit.quantities],
    }


def _tokens(unit: AnnotatedUnit) -> Iterator[dict[str, Any]]:
    """Yield the tokens of a unit, read column by column."""
    text = unit.unit.text
    bounds = pairwise((*unit.starts, len(text)))
    for i, ((start, end), word) in enumerate(zip(bounds, unit.words, strict=True)):
        slip = unit.slip_at.get(i)
        yield {
            "start": start,
            "end": end,
            "text": text[start:end],
            "simplified": word.simplified,
            "kind": word.kind.value,
            "pinyin": word.pinyin,
            "zhuyin": word.zhuyin,
            "term": word.term.id if word.term else None,
            "english": word.english,
            "slip": {"was": slip.was, "now": slip.now} if slip else None,
            "quantity": unit.quantity_at.get(i),
        }


def _quantity(quantity: Quantity) -> dict[str, Any]:
    return {
        "start": quantity.span.start,
        "end": quantity.span.end,
        "text": quantity.text,
        "value": quantity.value,
        "low": quantity.low,
        "high": quantity.high,
        "unit": quantity.unit,
        "iso": quantity.iso,
        "english": quantity.english,
    }
