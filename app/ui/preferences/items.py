"""The settings that the dialog offers, declared once: page, words, kind and limits."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication

from app import settings
from app.lexicon.category_groups import CategoryGroup
from app.ui.names import column_name, group_name, languages, note_languages
from app.ui.theme_choice import TONES

_TONE_SAMPLES = "mā", "má", "mǎ", "mà"
_GROUP_SAMPLES = {
    CategoryGroup.LAW: "關稅",
    CategoryGroup.PROCESS: "良率",
    CategoryGroup.EQUIPMENT: "光刻機",
    CategoryGroup.MATERIALS: "矽晶圓",
    CategoryGroup.MEMORY: "記憶體",
    CategoryGroup.DEVICES: "晶片",
    CategoryGroup.COMPANIES: "台積電",
}


class Kind(StrEnum):
    """What kind of control a setting has."""

    CHOICE = "choice"
    NUMBER = "number"
    FLAG = "flag"
    SEVERAL = "several"  # of the choices, one at least
    FONT = "font"
    COLOUR = "colour"


@dataclass(frozen=True, slots=True)
class Item:
    """A setting; ``name`` tells which of several things under one key it is about."""

    key: str  # the field of ``Settings``
    page: str
    label: str
    help: str = ""
    choices: tuple[tuple[str, str], ...] = ()  # value, name
    low: int = 0
    high: int = 0  # a number where this is not 0
    step: int = 1
    suffix: str = ""
    kind: Kind = Kind.CHOICE
    name: str = ""
    sample: str = ""

    def matches(self, words: str) -> bool:
        """Tell whether a search finds the setting."""
        own = " ".join((self.page, self.label, self.help, *(name for _, name in self.choices))).casefold()
        return all(word in own for word in words.casefold().split())


def items() -> tuple[Item, ...]:
    """Return all settings in the order in which they are shown."""
    return (*_reading(), *_card(), *_look(), *_fonts(), *_colours(), *_english(), *_privacy())


def _tr(text: str) -> str:
    return QCoreApplication.translate("preferences", text)


def _reading() -> Iterator[Item]:
    page = _tr("Readings")
    yield Item(
        "readings",
        page,
        _tr("Readings shown"),
        choices=(
            ("pinyin", _tr("Pinyin above words")),
            ("zhuyin", _tr("Zhuyin above words")),
            ("zhuyin-beside", _tr("Zhuyin beside characters")),
            ("none", _tr("None")),
        ),
    )
    yield Item(
        "readings_on",
        page,
        _tr("On which words"),
        choices=(("all", _tr("All words")), ("unknown", _tr("Unknown words")), ("terms", _tr("Terms only"))),
    )
    yield Item(
        "standard",
        page,
        _tr("Standard of readings"),
        _tr("Where the two differ, the card names the other one, too."),
        choices=(("mainland", _tr("Mainland")), ("taiwan", _tr("Taiwan"))),
    )
    yield Item(
        "sandhi",
        page,
        _tr("一 and 不 as spoken"),
        _tr("Shows the tone that they take on before other tones; the card keeps their own."),
        kind=Kind.FLAG,
    )


def _card() -> Iterator[Item]:
    page = _tr("Card")
    yield Item("notes", page, _tr("Language of the notes"), choices=note_languages())
    yield Item(
        "dwell",
        page,
        _tr("Opens after"),
        _tr("How long the pointer has to rest on a word; with 0 the card opens at once."),
        high=2000,
        step=50,
        suffix=_tr(" ms"),
        kind=Kind.NUMBER,
    )


def _look() -> Iterator[Item]:
    page = _tr("Appearance")
    themes = (("system", _tr("Same as the system")), ("light", _tr("Light")), ("dark", _tr("Dark")))
    yield Item("language", page, _tr("Language of the interface"), choices=languages())
    yield Item("theme", page, _tr("Theme"), choices=themes)
    strengths = (("system", _tr("Same as the system")), ("usual", _tr("Standard")), ("high", _tr("High")))
    yield Item(
        "contrast", page, _tr("Contrast"), _tr("High: black and white, strong edges."), choices=strengths
    )
    yield Item(
        "motion",
        page,
        _tr("Motion"),
        _tr("Without motion nothing moves by itself; long work shows a still bar."),
        choices=(("system", _tr("Same as the system")), ("none", _tr("None"))),
    )
    yield Item(
        "columns",
        page,
        _tr("Scripts shown"),
        choices=tuple((name, column_name(name)) for name in ("traditional", "simplified", "english")),
        kind=Kind.SEVERAL,
    )
    yield Item(
        "side_panel",
        page,
        _tr("Side panel"),
        _tr("Terms by category, and where they stand."),
        kind=Kind.FLAG,
    )


def _fonts() -> Iterator[Item]:
    page = _tr("Fonts")
    yield Item("zoom", page, _tr("Size of the text"), **_percent("zoom"))
    yield Item(
        "interface_size",
        page,
        _tr("Size of the interface"),
        _tr("Menus, panels, windows and cards."),
        **_percent("interface_size"),
    )
    yield Item("font_traditional", page, _tr("Traditional"), kind=Kind.FONT)
    yield Item("font_simplified", page, _tr("Simplified"), kind=Kind.FONT)
    yield Item("font_english", page, _tr("English"), kind=Kind.FONT)
    yield Item(
        "font_interface",
        page,
        _tr("Interface"),
        _tr("Characters that a font lacks are shown in the bundled one."),
        kind=Kind.FONT,
    )


def _percent(key: str) -> dict[str, Any]:
    low, high = settings.RANGES[key]
    return {"low": low, "high": high, "step": 10, "suffix": "%", "kind": Kind.NUMBER}


def _colours() -> Iterator[Item]:
    page = _tr("Colors")
    for number, (name, sample) in enumerate(zip(TONES, _TONE_SAMPLES, strict=True), 1):
        label = _tr("Tone {0}").format(number)
        yield Item("colours", page, label, kind=Kind.COLOUR, name=name, sample=sample)
    for group, sample in _GROUP_SAMPLES.items():
        label = group_name(group)
        yield Item("colours", page, label, kind=Kind.COLOUR, name=group.value, sample=sample)


def _privacy() -> Iterator[Item]:
    yield Item(
        "history",
        _tr("Privacy"),
        _tr("Remember what was read"),
        _tr(
            "The list of recent articles and the place where each was left; switched off, both are "
            "forgotten. What you read leaves this machine only if you choose a translation server."
        ),
        kind=Kind.FLAG,
    )


def _english() -> Iterator[Item]:
    page = _tr("English")
    engines = (
        ("package", _tr("Translation package on this machine")),
        ("server", _tr("LibreTranslate server")),
        ("gloss", _tr("No machine: word for word")),
    )
    yield Item(
        "english",
        page,
        _tr("New sentences are translated by"),
        _tr("Your own translations and reading packs always come first."),
        choices=engines,
    )
