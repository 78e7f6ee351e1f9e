"""The reader's settings: declared once, read with fallback, written atomically."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any, get_origin, get_type_hints

from app import paths
from app.files import write_text

RECENT_LIMIT = 12
_CHOICES = {
    "theme": ("system", "light", "dark"),
    "readings": ("none", "pinyin", "zhuyin", "zhuyin-beside"),
    "readings_on": ("all", "unknown", "terms"),
    "standard": ("mainland", "taiwan"),
    "language": ("system", "en", "zh_TW", "zh_CN"),
    "notes": ("interface", "english", "chinese", "both"),
    "english": ("package", "server", "gloss"),
    "contrast": ("system", "usual", "high"),
    "motion": ("system", "none"),
}
RANGES = {
    "zoom": (60, 250),
    "dwell": (0, 10_000),
    "interface_size": (100, 200),
    "side_width": (0, 4_000),
    "model_idle": (0, 86_400),
}


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting with its default; a value of the wrong type in the file falls back to it."""

    theme: str = "system"  # system, light, dark
    contrast: str = "system"  # system, usual, high
    motion: str = "system"  # system, none
    colours: tuple[str, ...] = ()  # the reader's own: "light.tone1=#c2410c", "dark.law=#fbbf24"
    font_traditional: str = ""  # a family for a column, or for the interface; empty: the bundled one
    font_simplified: str = ""
    font_english: str = ""
    font_interface: str = ""
    interface_size: int = 100  # per cent
    language: str = "system"  # of the interface: system, en, zh_TW, zh_CN
    columns: tuple[str, ...] = ("traditional", "simplified", "english")
    column_order: tuple[str, ...] = ()  # of all columns, shown or not; empty: the usual one
    column_widths: tuple[str, ...] = ()  # name=share; empty: the usual ones
    readings: str = "pinyin"  # none, pinyin, zhuyin, zhuyin-beside
    readings_on: str = "all"  # all words, unknown ones, or terms only
    standard: str = "mainland"  # whose readings: mainland or taiwan
    sandhi: bool = False  # show 一 and 不 with the tone they take on in speech
    notes: str = "interface"  # the language of notes on the card: interface, english, chinese, both
    zoom: int = 100  # per cent
    dwell: int = 150  # milliseconds before the card opens
    side_panel: bool = True
    keys: tuple[str, ...] = ()  # the reader's own keys: "export-pdf=Ctrl+P"; no key: "export-pdf="
    side_width: int = 260  # pixels
    history: bool = True  # remember which articles were read, and where they were left
    recent: tuple[str, ...] = ()
    model_idle: int = 120  # seconds after which an unused translation model gives its memory back
    geometry: str = ""  # the window's place, as Qt encodes it, in base64
    english: str = "package"  # what translates new sentences: package, server, gloss (nothing)
    export: tuple[str, ...] = ()  # what was chosen last for an export: name=value
    export_folder: str = ""  # where the last one went
    pack_author: str = ""  # the name under which the reader last shared a reading pack
    pack_licence: str = "CC BY 4.0"
    libretranslate: str = ""  # address of the reader's own server; empty: text never leaves the machine

    def with_recent(self, name: str) -> "Settings":
        """Return the settings with a file put first among the recent ones, where they may be kept."""
        if not self.history:
            return replace(self, recent=())
        others = tuple(other for other in self.recent if other != name)
        return replace(self, recent=(name, *others)[:RECENT_LIMIT])


def location() -> Path:
    """Return the file of the settings."""
    return paths.config_dir() / "settings.json"


def load(path: Path) -> Settings:
    """Read the settings; what is missing, broken or unknown takes its default."""
    return _from(_read(path))


def _read(path: Path) -> Mapping[str, Any]:
    try:
        data = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return data if isinstance(data, dict) else {}


def save(path: Path, settings: Settings) -> None:
    """Write the settings all at once.

    What another version of the program has written and this one does not understand stays in the file.
    """
    before = _read(path)
    data = {**_unknown(before), **asdict(settings), **_beyond(before, settings)}
    write_text(path, json.dumps(data, ensure_ascii=False, indent=1) + "\n")


def _unknown(data: Mapping[str, Any]) -> dict[str, Any]:
    """Return the settings that this version does not know."""
    own = {field.name for field in fields(Settings)}
    return {name: value for name, value in data.items() if name not in own}


def _beyond(data: Mapping[str, Any], settings: Settings) -> dict[str, Any]:
    """Return the values that this version cannot follow, where the reader has chosen no other."""
    understood, default = _from(data), Settings()
    names = (field.name for field in fields(Settings) if field.name in data)
    return {
        name: data[name]
        for name in names
        if isinstance(data[name], str)
        and name in _CHOICES
        and data[name] != getattr(understood, name)
        and getattr(settings, name) == getattr(default, name)
    }


def _from(data: Mapping[str, Any]) -> Settings:
    hints = get_type_hints(Settings)
    known: dict[str, Any] = {}
    for field in fields(Settings):
        value = data.get(field.name)
        kind = hints[field.name]
        if get_origin(kind) is tuple and isinstance(value, list) and all(isinstance(v, str) for v in value):
            known[field.name] = tuple(value)
        elif isinstance(kind, type) and type(value) is kind:
            known[field.name] = value
    chosen = Settings(**known)
    wrong = {
        name: getattr(Settings(), name) for name in _CHOICES if getattr(chosen, name) not in _CHOICES[name]
    }
    return replace(chosen, **wrong, **_within(chosen))


def _within(chosen: Settings) -> dict[str, Any]:
    """Return the numbers that are beyond what the program can follow, put at its limits."""
    bounded = {name: min(high, max(low, getattr(chosen, name))) for name, (low, high) in RANGES.items()}
    return {name: value for name, value in bounded.items() if value != getattr(chosen, name)}
