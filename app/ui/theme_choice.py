"""Which colours hold: the theme of the system or of the reader, stronger ones, and the reader's own."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication

from app.lexicon.category_groups import CategoryGroup
from app.settings import Settings
from app.ui import contrast, fonts, language, motion
from app.ui.theme import DARK, LIGHT, Theme

TONES = ("tone1", "tone2", "tone3", "tone4")
SIDES = ("light", "dark")
_STEP = 4  # of a colour's lightness, of 255
_TEXTS = ("accent", "amount", "slip", "gloss", "reviewed", "link")
_PLAIN = {  # what high contrast starts from
    False: {
        "background": "#ffffff", "pane": "#ffffff", "ink": "#000000", "soft": "#303438", "line": "#6b6f75",
        "edge": "#000000", "pointed": "#ffe36b", "selection": "#bcd9ff", "found": "#c5f0b0",
        "found_here": "#ffc98a",
    },
    True: {
        "background": "#000000", "pane": "#000000", "ink": "#ffffff", "soft": "#d5d9de", "line": "#8b9199",
        "edge": "#ffffff", "pointed": "#4a3a00", "selection": "#173a6b", "found": "#0f4a1e",
        "found_here": "#6e2400",
    },
}  # fmt: skip


def chosen_theme(settings: Settings) -> Theme:
    """Return the theme that the settings and the system ask for."""
    hints = QGuiApplication.styleHints()
    dark = (
        hints.colorScheme() is Qt.ColorScheme.Dark if settings.theme == "system" else settings.theme == "dark"
    )
    told = hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
    strong = told if settings.contrast == "system" else settings.contrast == "high"
    return theme_of(dark, strong, settings.colours)


def use_look(settings: Settings) -> None:
    """Let the fonts, the size of the interface and the wish for motion hold, before any widget is made."""
    families = {
        fonts.TRADITIONAL: settings.font_traditional,
        fonts.SIMPLIFIED: settings.font_simplified,
        fonts.LATIN: settings.font_english,
        fonts.INTERFACE: settings.font_interface,
    }
    fonts.choose(families, settings.interface_size)
    language.use_fonts()
    motion.choose(settings.motion)


@lru_cache(maxsize=16)
def theme_of(dark: bool, strong: bool, colours: tuple[str, ...] = ()) -> Theme:
    """Return a theme, with as much contrast as may be where ``strong``, and the reader's own colours."""
    made = DARK if dark else LIGHT
    return with_colours(_strong(made) if strong else made, own_colours(colours, dark=dark))


def own_colours(colours: Iterable[str], *, dark: bool) -> Mapping[str, str]:
    """Return the reader's colours for a theme by what they are for; what is no colour is left out."""
    return dict(_own(colours, SIDES[dark]))


def with_own(colours: tuple[str, ...], side: str, name: str, colour: str) -> tuple[str, ...]:
    """Return the reader's colours with another one, or without where ``colour`` is empty."""
    others = tuple(each for each in colours if each.partition("=")[0] != f"{side}.{name}")
    return (*others, f"{side}.{name}={colour}") if colour else others


def with_colours(theme: Theme, own: Mapping[str, str]) -> Theme:
    """Return a theme with colours for tones and groups of categories."""
    tones = tuple(own.get(name, usual) for name, usual in zip(TONES, theme.tones, strict=True))
    groups = {group: own.get(group.value, usual) for group, usual in theme.groups.items()}
    return replace(theme, tones=tones, groups=groups)  # type: ignore[arg-type]


def colour_of(theme: Theme, name: str) -> str:
    """Return the colour of a tone or of a group of categories."""
    return theme.tones[TONES.index(name)] if name in TONES else theme.groups[CategoryGroup(name)]


def _own(colours: Iterable[str], side: str) -> Iterator[tuple[str, str]]:
    names = {*TONES, *(group.value for group in CategoryGroup)}
    for each in colours:
        place, _, colour = each.partition("=")
        told, _, name = place.partition(".")
        if told == side and name in names and len(colour) == 7 and QColor(colour).isValid():
            yield name, colour


def _strong(theme: Theme) -> Theme:
    plain = _PLAIN[theme.dark]
    own = {name: _readable(getattr(theme, name), plain["background"]) for name in _TEXTS}
    tones = tuple(_readable(colour, plain["background"]) for colour in theme.tones)
    groups = {group: _readable(colour, plain["background"]) for group, colour in theme.groups.items()}
    return replace(theme, **plain, **own, tones=tones, groups=groups)  # type: ignore[arg-type]


def _readable(colour: str, ground: str) -> str:
    """Return a colour made darker, or lighter, until it stands out from a ground as far as AAA asks."""
    made = QColor(colour).toHsl()
    way = -_STEP if contrast.ratio(ground, "#ffffff") < contrast.ratio(ground, "#000000") else _STEP
    while contrast.ratio(made.name(), ground) < contrast.STRONG and 0 < made.lightness() < 255:
        light = min(255, max(0, made.lightness() + way))
        made = QColor.fromHsl(made.hslHue(), made.hslSaturation(), light)
    return made.name()
