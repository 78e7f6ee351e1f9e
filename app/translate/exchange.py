"""The memory as TMX: every field of an entry has its place there, and what others wrote stays."""

import json
import re
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.lexicon.listed import HAN
from app.translate.entry import Entry
from app.translate.memory import key_of
from app.translate.store import MemoryStore
from app.translate.tmx import Facts, Remark, TmxUnit, read_tmx, write_tmx
from app.translate.unit import Origin, State

_TIME = re.compile(r"\d{8}T\d{6}Z")
# The fields that TMX has no element for, by the type of their prop.
_PROPS = {
    "x-state": "state", "x-origin": "origin", "x-engine": "engine", "x-engine-version": "version",
    "x-termbase": "termbase", "x-owner": "owner", "x-doubt": "doubt", "x-links": "links", "x-key": "key",
}  # fmt: skip


def import_tmx(store: MemoryStore, path: Path) -> tuple[int, int, int]:
    """Put a file's sentences in; return how many were new, changed an older one, or were there."""
    entries = [entry_of_unit(unit) for unit in read_tmx(path) if HAN.search(unit.source)]
    with closing(store.beside()) as door:
        added, changed = door.merge(entries)
    return added, changed, len(entries) - added - changed


def export_tmx(store: MemoryStore, path: Path) -> int:
    """Write the whole memory to a file; return the number of sentences."""
    units = [unit_of(entry) for entry in store.every()]
    write_tmx(path, units)
    return len(units)


def unit_of(entry: Entry) -> TmxUnit:
    """Return an entry as TMX has it."""
    pair, chinese, english = _foreign(entry.extra)
    if not entry.extra:
        named = (("creationid", entry.author), ("changedate", entry.changed))
        pair = Facts(tuple((name, value) for name, value in named if value))
        plain = TmxUnit("", "")
        chinese, english = plain.chinese, plain.english
    own = tuple(
        Remark("prop", value, (("type", name),))
        for name, field in _PROPS.items()
        if (value := _said(entry, field))
    )
    pair = replace(pair, remarks=(*pair.remarks, *own))
    return TmxUnit(entry.source, entry.english, pair, chinese, english)


def entry_of_unit(unit: TmxUnit) -> Entry:
    """Return a TMX pair as an entry; what has no field of its own is kept beside."""
    ours = {_type(remark): remark.text for remark in unit.pair.remarks if _type(remark) in _PROPS}
    said = {**dict(unit.english.attributes), **dict(unit.pair.attributes)}
    values = {_PROPS[name]: text for name, text in ours.items()}
    entry = Entry(
        key=values.get("key") or key_of(unit.source),
        source=unit.source,
        english=unit.target,
        state=State(_one_of(values.get("state"), State, State.FINAL)),
        origin=Origin(_one_of(values.get("origin"), Origin, Origin.MEMORY)),
        author=said.get("changeid") or said.get("creationid") or "",
        changed=_time(said.get("changedate")) or _time(said.get("creationdate")),
        links=_links(values.get("links", "")),
        engine=values.get("engine", ""),
        version=values.get("version", ""),
        termbase=values.get("termbase", ""),
        owner=values.get("owner", ""),
        doubt=values.get("doubt", ""),
    )
    return entry if unit_of(entry) == unit else replace(entry, extra=_extra(unit))


def _said(entry: Entry, field: str) -> str:
    """Return what a prop says of an entry; the key only where it is not that of the source."""
    if field == "key":
        return entry.key if entry.key != key_of(entry.source) else ""
    return str(getattr(entry, field))


def _type(remark: Remark) -> str:
    return dict(remark.attributes).get("type", "") if remark.tag == "prop" else ""


def _one_of(value: str | None, kind: type[State] | type[Origin], default: str) -> str:
    return value if value in {each.value for each in kind} else default


def _time(written: str | None) -> str:
    return written if written and _TIME.fullmatch(written) else ""


def _links(written: str) -> str:
    """Return links as they were written, if links they are."""
    try:
        found = json.loads(written or "[]")
    except (ValueError, RecursionError):
        return ""
    return written if isinstance(found, list) and all(map(_is_link, found)) else ""


def _is_link(numbers: Any) -> bool:
    if not isinstance(numbers, list) or len(numbers) != 4 or any(type(one) is not int for one in numbers):
        return False
    start, end, english_start, english_end = numbers
    return bool(0 <= start < end and 0 <= english_start < english_end)


def _extra(unit: TmxUnit) -> str:
    """Return what a pair holds beside our own props, as JSON."""
    others = tuple(remark for remark in unit.pair.remarks if _type(remark) not in _PROPS)
    parts = (replace(unit.pair, remarks=others), unit.chinese, unit.english)
    return json.dumps([_plain(part) for part in parts], ensure_ascii=False, separators=(",", ":"))


def _plain(facts: Facts) -> list[Any]:
    return [facts.attributes, [[one.tag, one.text, one.attributes] for one in facts.remarks]]


def _foreign(extra: str) -> tuple[Facts, Facts, Facts]:
    """Return what others said of the pair and of either text."""
    if not extra:
        return Facts(), Facts(), Facts()
    pair, chinese, english = (
        Facts(_pairs(attributes), tuple(Remark(tag, text, _pairs(said)) for tag, text, said in remarks))
        for attributes, remarks in json.loads(extra)
    )
    return pair, chinese, english


def _pairs(written: list[list[str]]) -> tuple[tuple[str, str], ...]:
    return tuple((name, value) for name, value in written)
