"""The annotation of an article as one JSON object, in the format ``jingdu-annotation/1``."""

import json
from collections.abc import Sequence
from typing import Any

from app.annotate.article import AnnotatedArticle
from app.annotate.model import AnnotatedUnit, Quantity, Token
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
        "tokens": [_token(token) for token in unit.tokens],
        "quantities": [_quantity(quantity) for quantity in unit.quantities],
    }


def _token(token: Token) -> dict[str, Any]:
    return {
        "start": token.start,
        "end": token.end,
        "text": token.text,
        "simplified": token.simplified,
        "kind": token.kind.value,
        "pinyin": list(token.pinyin),
        "zhuyin": list(token.zhuyin),
        "term": token.term.id if token.term else None,
        "english": token.word.english,
        "slip": {"was": token.slip.was, "now": token.slip.now} if token.slip else None,
        "quantity": token.quantity,
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
