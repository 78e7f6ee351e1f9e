"""The strict check of a reading pack's data: a pack comes from a stranger."""

import json
import re
from collections.abc import Callable, Mapping
from datetime import date
from itertools import pairwise
from typing import Any

from app.lexicon.reading import parse_syllables
from app.phrases import Phrase
from app.translate.unit import State

MAX_SENTENCES = 20_000
MAX_ENGLISH = 4_000  # characters
MAX_NAME = 200
MAX_NOTE = 2_000
MAX_NOTES = 20_000
_MAX_FIXES = 200  # of one sentence
_MAX_SIGNS = 10_000  # of one sentence
_MARK = re.compile(r"[0-9a-f]{32}")
_LANGUAGE = re.compile(r"en(-[A-Za-z0-9]{2,8}){0,3}")
# Controls, what turns the direction of text, halves of characters, separators that no line has.
_HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\uffff\ud800-\udfff]"
)
_LINES = re.compile(r"[\t\n]")


class Flaw(ValueError):
    """What is wrong, as the end of a sentence."""

    def __init__(self, template: str, *values: object) -> None:
        self.phrase = Phrase(template, *values)
        super().__init__(self.phrase)


def parsed(data: bytes) -> Any:
    """Return the JSON value; names given twice and numbers that JSON does not know are refused."""
    try:
        return json.loads(data.decode("utf-8-sig"), object_pairs_hook=_once, parse_constant=_constant)
    except UnicodeDecodeError as error:
        raise Flaw("it is not UTF-8") from error
    except json.JSONDecodeError as error:
        raise Flaw("it is not JSON (line {0})", error.lineno) from error
    except RecursionError as error:
        raise Flaw("it is nested too deeply") from error
    except Flaw:
        raise
    except ValueError as error:  # an integer of thousands of digits
        raise Flaw("it holds a number that is too long") from error


def whole(data: Any, form: str) -> Mapping[str, Any]:
    """Return the data of a pack if every part of them is as it should be."""
    if not isinstance(data, dict) or not str(data.get("format", "")).startswith("jingdu-pack/"):
        raise Flaw("it does not say that it is one")
    if data["format"] != form:
        raise Flaw("it is of a later format than this version knows")
    _fields(data, _HEAD, "the pack")
    return data


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise Flaw("it names something twice")
    return found


def _constant(name: str) -> None:
    raise Flaw("it holds {0}, which is not a number", name)


def _fields(data: Any, checks: Mapping[str, tuple[bool, "_Check"]], what: str) -> None:
    """Check that an object holds what it must, nothing else, and all of it sound."""
    if not isinstance(data, dict):
        raise Flaw("{0} is not an object", what)
    if unknown := next((name for name in data if name not in checks), None):
        raise Flaw("{0} holds {1}, which packs do not have", what, repr(unknown[:40]))
    for name, (needed, check) in checks.items():
        if name in data:
            check(data[name], name)
        elif needed:
            raise Flaw("{0} has no {1}", what, name)


_Check = Callable[[Any, str], None]


def _text(limit: int, *, lines: bool = False, empty: bool = False) -> _Check:
    def check(value: Any, name: str) -> None:
        if not isinstance(value, str):
            raise Flaw("its {0} is not text", name)
        if len(value) > limit:
            raise Flaw("its {0} is longer than {1} characters", name, limit)
        if not empty and not value.strip():
            raise Flaw("its {0} is empty", name)
        if _HIDDEN.search(value) or (not lines and _LINES.search(value)):
            raise Flaw("its {0} holds a control character", name)

    return check


def _date(value: Any, name: str) -> None:
    try:
        sound = isinstance(value, str) and date.fromisoformat(value).isoformat() == value
    except ValueError:
        sound = False
    if not sound:
        raise Flaw("its {0} is not written as YYYY-MM-DD", name)


def _english(value: Any, name: str) -> None:
    if not isinstance(value, str) or not _LANGUAGE.fullmatch(value):
        raise Flaw("its {0} is not English", name)


def _state(value: Any, name: str) -> None:
    if value not in [state.value for state in State]:
        raise Flaw("a {0} in it is unknown", name)


def _marks(value: Any, name: str, limit: int = MAX_SENTENCES) -> None:
    if not isinstance(value, dict):
        raise Flaw("its {0} are not an object", name)
    if len(value) > limit:
        raise Flaw("it has more than {0} {1}", limit, name)
    if not all(_MARK.fullmatch(mark) for mark in value):
        raise Flaw("one of its {0} has no fingerprint", name)


def _sentences(value: Any, name: str) -> None:
    _marks(value, name)
    if not value:
        raise Flaw("it has no sentences")
    for sentence in value.values():
        if isinstance(sentence, str):
            _SENTENCE["english"][1](sentence, "English")
        else:
            _fields(sentence, _SENTENCE, "a sentence")


def _words(value: Any, name: str) -> None:
    _marks(value, name)
    for fixes in value.values():
        if not isinstance(fixes, list) or len(fixes) > _MAX_FIXES:
            raise Flaw("its {0} are not lists of at most {1} corrections", name, _MAX_FIXES)
        for fix in fixes:
            _fields(fix, _FIX, "a correction")
            _ordered(fix)


def _number(value: Any, _: str) -> None:
    if type(value) is not int or not 0 <= value <= _MAX_SIGNS:
        raise Flaw("a correction in it has no position")


def _cuts(value: Any, name: str) -> None:
    if not isinstance(value, list) or len(value) > _MAX_FIXES:
        raise Flaw("the {0} of a correction are not a list", name)
    for cut in value:
        _number(cut, name)


def _ordered(fix: Mapping[str, Any]) -> None:
    places = (fix["from"], *fix.get("cuts", ()), fix["to"])
    if any(a >= b for a, b in pairwise(places)):
        raise Flaw("a correction in it ends before it begins")
    if fix.get("cuts") and fix.get("reading"):
        raise Flaw("a correction in it both cuts a word and reads it")


def _reading(value: Any, name: str) -> None:
    _text(MAX_NAME)(value, name)
    if not parse_syllables(value):
        raise Flaw("a reading in it is not pinyin")


_HEAD: dict[str, tuple[bool, _Check]] = {
    "format": (True, _text(MAX_NAME)),
    "title": (False, _text(MAX_NAME, empty=True)),
    "author": (True, _text(MAX_NAME)),
    "licence": (True, _text(MAX_NOTE)),
    "date": (True, _date),
    "language": (False, _english),
    "notes": (False, _text(MAX_NOTES, lines=True, empty=True)),
    "sentences": (True, _sentences),
    "words": (False, _words),
}
_SENTENCE: dict[str, tuple[bool, _Check]] = {
    "english": (True, _text(MAX_ENGLISH)),
    "note": (False, _text(MAX_NOTE)),
    "state": (False, _state),
}
_FIX: dict[str, tuple[bool, _Check]] = {
    "from": (True, _number),
    "to": (True, _number),
    "cuts": (False, _cuts),
    "reading": (False, _reading),
}
