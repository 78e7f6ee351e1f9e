"""The settings that the dialog offers, declared once: page, words, kind and limits."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.ui.names import languages, note_languages


@dataclass(frozen=True, slots=True)
class Item:
    """A setting: one of some choices, a flag where there are none, or a number within limits."""

    key: str  # the field of ``Settings``
    page: str
    label: str
    help: str = ""
    choices: tuple[tuple[str, str], ...] = ()  # value, name
    low: int = 0
    high: int = 0  # a number where this is not 0
    step: int = 1
    suffix: str = ""

    def matches(self, words: str) -> bool:
        """Tell whether a search finds the setting."""
        own = " ".join((self.page, self.label, self.help, *(name for _, name in self.choices))).casefold()
        return all(word in own for word in words.casefold().split())


def items() -> tuple[Item, ...]:
    """Return all settings in the order in which they are shown."""
    return (*_reading(), *_card(), *_look(), *_english())


def _tr(text: str) -> str:
    return QCoreApplication.translate("preferences", text)


def _reading() -> Iterator[Item]:
    page = _tr("Readings")
    yield Item(
        "readings",
        page,
        _tr("Above words"),
        choices=(("pinyin", _tr("Pinyin")), ("zhuyin", _tr("Zhuyin")), ("none", _tr("Nothing"))),
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
        _tr("Standard"),
        _tr("Where the two differ, the card names the other one, too."),
        choices=(("mainland", _tr("Mainland")), ("taiwan", _tr("Taiwan"))),
    )
    yield Item(
        "sandhi",
        page,
        _tr("一 and 不 as spoken"),
        _tr("Shows the tone that they take on before other tones; the card keeps their own."),
    )


def _card() -> Iterator[Item]:
    page = _tr("Card")
    yield Item("notes", page, _tr("Language of the notes"), choices=note_languages())
    yield Item(
        "dwell",
        page,
        _tr("Opens after"),
        _tr("How long the pointer has to rest on a word."),
        high=2000,
        step=50,
        suffix=_tr(" ms"),
    )


def _look() -> Iterator[Item]:
    page = _tr("Look")
    themes = (("system", _tr("As the system")), ("light", _tr("Light")), ("dark", _tr("Dark")))
    yield Item("language", page, _tr("Language of the interface"), choices=languages())
    yield Item("theme", page, _tr("Theme"), choices=themes)
    yield Item("zoom", page, _tr("Size of the text"), low=60, high=200, step=10, suffix=" %")
    yield Item("side_panel", page, _tr("Side panel"), _tr("Terms by category, and where they stand."))


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
        _tr("New sentences come from"),
        _tr("Your own translations and reading packs always come first."),
        choices=engines,
    )
