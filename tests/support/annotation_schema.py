"""The contract of ``jingdu-annotation/1``, key by key; other programs read these objects."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from app.lexicon.listed import HAN

Check = Callable[[Any], bool]


def _text(value: Any) -> bool:
    return isinstance(value, str)


def _whole(value: Any) -> bool:
    return type(value) is int


def _number(value: Any) -> bool:
    return type(value) in (int, float)


def _pair(value: Any) -> bool:
    return isinstance(value, list) and len(value) == 2 and all(map(_whole, value))


def _maybe(check: Check) -> Check:
    return lambda value: value is None or check(value)


def _one_of(*values: str) -> Check:
    return lambda value: value in values


def _list_of(check: Check) -> Check:
    return lambda value: isinstance(value, list) and all(map(check, value))


def _object(keys: Mapping[str, Check]) -> Check:
    def check(value: Any) -> bool:
        assert isinstance(value, dict)
        assert list(value) == list(keys), f"{list(value)} is not {list(keys)}"
        for key, fits in keys.items():
            assert fits(value[key]), f"{key}: {value[key]!r}"
        return True

    return check


QUANTITY = {
    "start": _whole, "end": _whole, "text": _text, "value": _maybe(_number), "low": _maybe(_number),
    "high": _maybe(_number), "unit": _text, "iso": _maybe(_text), "english": _text,
}  # fmt: skip
TOKEN = {
    "start": _whole, "end": _whole, "text": _text, "simplified": _text,
    "kind": _one_of("word", "number", "latin", "punctuation", "space", "other"),
    "pinyin": _list_of(_text), "zhuyin": _list_of(_text), "term": _maybe(_text), "english": _maybe(_text),
    "slip": _maybe(_object({"was": _text, "now": _text})), "quantity": _maybe(_whole),
}  # fmt: skip
ENGLISH = {"text": _text, "origin": _one_of("memory", "argos", "libretranslate", "gloss", "mixed", "none")}
UNIT = {
    "id": _whole, "kind": _one_of("title", "heading", "paragraph", "byline", "comment", "chrome"),
    "author": _maybe(_text), "reply_to": _maybe(_text), "text": _text, "repaired": _text, "simplified": _text,
    "english": _object(ENGLISH), "sentences": _list_of(_pair),
    "tokens": _list_of(_object(TOKEN)), "quantities": _list_of(_object(QUANTITY)),
}  # fmt: skip
WHOLE = {"format": _one_of("jingdu-annotation/1"), "title": _text, "units": _list_of(_object(UNIT))}


def check(annotation: Any) -> None:
    """Assert that an object keeps the contract: its keys and types, and how its parts hang together."""
    _object(WHOLE)(annotation)
    for number, unit in enumerate(annotation["units"]):
        assert unit["id"] == number
        _check_unit(unit)


def _check_unit(unit: dict[str, Any]) -> None:
    text = unit["text"]
    assert text and len(unit["repaired"]) == len(unit["simplified"]) == len(text)
    assert unit["author"] is None or unit["kind"] == "comment"
    assert unit["reply_to"] is None or unit["kind"] == "comment"
    at = 0
    for start, end in unit["sentences"]:
        assert at <= start < end <= len(text)
        at = end
    _check_tokens(unit, unit["tokens"])
    for quantity in unit["quantities"]:
        assert 0 <= quantity["start"] < quantity["end"] <= len(text)
        assert quantity["text"] == text[quantity["start"] : quantity["end"]]
        assert (quantity["low"] is None) == (quantity["high"] is None)


def _check_tokens(unit: dict[str, Any], tokens: Sequence[dict[str, Any]]) -> None:
    at = 0
    for token in tokens:
        start, end = token["start"], token["end"]
        assert start == at < end
        assert token["text"] == unit["text"][start:end]
        assert token["simplified"] == unit["simplified"][start:end]
        assert len(token["pinyin"]) == len(token["zhuyin"]) in (0, len(HAN.findall(token["text"])))
        slip = token["slip"]
        assert slip is None or (slip["was"], slip["now"]) == (token["text"], unit["repaired"][start:end])
        if token["quantity"] is not None:
            quantity = unit["quantities"][token["quantity"]]
            assert start < quantity["end"] and quantity["start"] < end
        at = end
    assert at == len(unit["text"])
