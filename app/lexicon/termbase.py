"""The termbase: concepts of the field with their forms in both regions, readings and notes.

The data lie in ``resources/termbase``, one TOML file a category. An entry is a concept (TBX:
conceptEntry); its forms are the wordings by which it is found in a text.
"""

import re
import tomllib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from pathlib import Path
from typing import Any

from app import paths
from app.errors import DataError, GlossaryError
from app.lexicon import script

# What neither XML nor TOML can hold as it is; tabs and line ends are no harm.
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


class Category(StrEnum):
    """The subject a term belongs to; also the name of its file."""

    DEVICES = "devices"  # 鰭式場效電晶體
    PROCESS = "process"  # 微影
    EQUIPMENT = "equipment"  # 曝光機
    MATERIALS = "materials"  # 光阻
    MEMORY = "memory"  # 高頻寬記憶體
    LOGIC = "logic"  # 處理器
    PACKAGING = "packaging"  # 混合鍵合
    DESIGN = "design"  # 電子設計自動化
    COMPUTING = "computing"  # 資料中心
    METRICS = "metrics"  # 良率
    COMPANIES = "companies"  # 台積電
    AGENCIES = "agencies"  # 美國商務部
    LAW = "law"  # 實體清單
    TRADE = "trade"  # 供應鏈
    DEBATE = "debate"  # 小院高牆


NAMED = frozenset((Category.COMPANIES, Category.AGENCIES))  # whose terms are proper names


@dataclass(frozen=True, slots=True)
class TermEntry:
    """A concept: preferred terms in each region, other forms, English, and a note on the topic."""

    id: str
    category: Category
    tw: str  # preferred in Taiwan, Traditional
    cn: str  # preferred on the Mainland, Simplified
    en: str
    note_en: str = ""
    note_zh: str = ""
    hk: str = ""  # where Hong Kong differs
    aliases: tuple[str, ...] = ()
    mistaken: tuple[str, ...] = ()
    abbr: str = ""
    en_variants: tuple[str, ...] = ()
    reading: str = ""  # pinyin of ``tw``, where the general rule fails
    related: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    as_of: str = ""

    @property
    def forms(self) -> tuple[str, ...]:
        """Every wording the concept is found by, in either script, without repetition."""
        every = (self.tw, self.cn, self.hk, *self.aliases, *self.mistaken)
        return tuple(dict.fromkeys(form for form in every if form))

    def is_traditional(self, form: str, simplified: str) -> bool:
        """Tell whether a form shows how a Simplified one is spelled in Traditional characters."""
        # An alias that is Simplified as it stands says nothing of that.
        return form in (self.tw, self.hk) or (form in self.aliases and form != simplified)

    @property
    def keys(self) -> tuple[str, ...]:
        """The forms in Simplified characters, as the matcher looks for them."""
        return tuple(dict.fromkeys(script.simplify(form) for form in self.forms))


LIST_FIELDS = frozenset(field.name for field in fields(TermEntry) if isinstance(field.default, tuple))


class Termbase:
    """All entries by id, and the entry that each form means."""

    def __init__(self, entries: Iterable[TermEntry]) -> None:
        self.entries: Mapping[str, TermEntry] = {entry.id: entry for entry in entries}
        self._by_key: dict[str, TermEntry] = {}
        self._traditional: dict[str, tuple[str, ...]] = {}
        for entry in self.entries.values():
            for form in entry.forms:
                key = script.simplify(form)
                if self._by_key.setdefault(key, entry) is entry and entry.is_traditional(form, key):
                    self._traditional[key] = (*self._traditional.get(key, ()), form)

    def __len__(self) -> int:
        return len(self.entries)

    @property
    def keys(self) -> Mapping[str, TermEntry]:
        """Each Simplified form and the entry it means."""
        return self._by_key

    def find(self, form: str) -> TermEntry | None:
        """Return the entry that a form in either script means."""
        return self._by_key.get(script.simplify(form))

    def traditional(self, key: str) -> tuple[str, ...]:
        """Return the Traditional spellings of a Simplified form, the preferred one first."""
        return self._traditional.get(key, ())

    def get(self, term_id: str) -> TermEntry | None:
        """Return the entry with an id."""
        return self.entries.get(term_id)


def entry_from(data: Mapping[str, Any], category: str) -> TermEntry:
    """Make an entry from a table of a termbase file; ``GlossaryError`` says what is wrong with it."""
    name = data.get("id") or data.get("tw") or "?"
    known = {field.name for field in fields(TermEntry)}
    unknown = sorted(set(data) - known)
    if unknown:
        raise GlossaryError("The term {0} has an unknown key: {1}.", name, unknown[0])
    values: dict[str, Any] = {key: _clean(value) for key, value in data.items() if key != "category"}
    missing = [key for key in ("id", "tw", "cn", "en") if not values.get(key)]
    if missing:
        raise GlossaryError("The term {0} has no {1}.", name, missing[0])
    for field in fields(TermEntry):
        value = values.get(field.name)
        wanted = tuple if field.name in LIST_FIELDS else str
        if value is not None and not isinstance(value, wanted):
            raise GlossaryError("The term {0} has a {1} of the wrong type.", name, field.name)
        if value and _CONTROL.search("".join(value)):
            raise GlossaryError("The term {0} has a control character in its {1}.", name, field.name)
    try:
        return TermEntry(category=Category(category), **values)
    except ValueError:
        raise GlossaryError("The term {0} has an unknown category: {1}.", name, category) from None


def _clean(value: object) -> object:
    """Return a text without white space at its ends, and a list of texts as a tuple of such."""
    if isinstance(value, str):
        return value.replace("\r\n", "\n").strip()
    if isinstance(value, list) and all(isinstance(part, str) for part in value):
        return tuple(filter(None, map(_clean, value)))
    return value


def read_entries(path: Path) -> tuple[TermEntry, ...]:
    """Read a termbase file; its category is its name unless an entry states one."""
    try:
        data = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        raise DataError("The termbase file {0} cannot be read: {1}.", path.name, error) from error
    return entries_in(data, path.name, path.stem)


def bundled_files() -> list[Path]:
    """Return the files of the built-in termbase, one a category."""
    return sorted(paths.resource("termbase").glob("*.toml"))


def entries_in(data: Mapping[str, Any], name: str, category: str) -> tuple[TermEntry, ...]:
    """Return the entries of a parsed termbase file; ``category`` is for those that state none."""
    tables = data.get("term", [])
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise DataError("The termbase file {0} is not a list of [[term]] tables.", name)
    return tuple(entry_from(table, str(table.get("category", category))) for table in tables)


def load(own: Iterable[TermEntry] = (), hidden: Collection[str] = ()) -> Termbase:
    """Load the built-in termbase and the reader's own entries, which win over built-in ones."""
    from app.lexicon.termbase_cache import cached

    entries = {entry.id: entry for entry in own}
    for entry in cached(bundled_files(), read_entries):
        if entry.id not in hidden:
            entries.setdefault(entry.id, entry)
    return Termbase(entries.values())
