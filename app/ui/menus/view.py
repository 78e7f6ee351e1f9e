"""The menu View: columns, sizes, panels, and how text and interface look and speak."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from app.settings import Settings
from app.ui.menus.adding import Add, choices
from app.ui.names import languages, note_languages
from app.ui.side.panel import Section

if TYPE_CHECKING:
    from app.ui.window import MainWindow


class ViewMenu:
    """Builds the menu and checks what holds."""

    def __init__(self, window: "MainWindow", add: Add) -> None:
        self._window, self._add = window, add
        menu = window.menuBar().addMenu(_tr("&View"))
        window.columns.build(menu.addMenu(_tr("&Columns")), add)
        self._build_size(menu)
        self._build_panel(menu)
        self._build_look(menu)
        menu.addSeparator()
        add(menu, "full-screen", _tr("&Full screen"), window.look.toggle_full_screen, "F11")

    def show_state(self, kept: Settings) -> None:
        """Check what holds."""
        self._window.columns.show_state()
        self._sandhi.setChecked(kept.sandhi)
        for group, value in (
            (self._themes, kept.theme),
            (self._contrasts, kept.contrast),
            (self._kinds, kept.readings),
            (self._which, kept.readings_on),
            (self._standards, kept.standard),
            (self._notes, kept.notes),
            (self._languages, kept.language),
        ):
            for action in group.actions():
                action.setChecked(action.data() == value)

    def show_side(self, shown: bool) -> None:
        """Check the side panel where it is shown."""
        self._panel.setChecked(shown)

    def _build_size(self, menu: QMenu) -> None:
        zoom = self._window.look.zoom
        self._add(menu, "larger", _tr("&Larger text"), lambda: zoom(1), "Ctrl++", "Ctrl+=")
        self._add(menu, "smaller", _tr("&Smaller text"), lambda: zoom(-1), "Ctrl+-")
        self._add(menu, "usual-size", _tr("&Usual size"), lambda: zoom(0), "Ctrl+0")
        menu.addSeparator()

    def _build_panel(self, menu: QMenu) -> None:
        toggle = self._window.look.toggle_side_panel
        self._panel = self._add(menu, "side-panel", _tr("Side &panel"), toggle, "F9")
        self._panel.setCheckable(True)
        lists, sides = menu.addMenu(_tr("Go to the side pan&el")), self._window.sides
        self._add(lists, "switch-panel", _tr("&Between text and panel"), sides.switch, "F6")
        names = (_tr("&Terms"), _tr("&Amounts and dates"), _tr("Conversion &slips"), _tr("&Comments"))
        for section, name in zip(Section, names, strict=True):
            slot, key = partial(sides.go_to, section), f"Ctrl+{section + 1}"
            self._add(lists, f"panel-{section + 1}", name, slot, key)

    def _build_look(self, menu: QMenu) -> None:
        look = self._window.look
        themes = (("system", _tr("Same as the system")), ("light", _tr("Light")), ("dark", _tr("Dark")))
        theme = menu.addMenu(_tr("&Theme"))
        self._themes = choices(theme, themes, look.set_theme)
        theme.addSeparator()
        strengths = (
            ("system", _tr("System contrast")),
            ("usual", _tr("Standard contrast")),
            ("high", _tr("High contrast")),
        )
        self._contrasts = choices(theme, strengths, look.set_contrast)
        readings = menu.addMenu(_tr("&Readings"))
        kinds = (
            ("pinyin", _tr("Pinyin")),
            ("zhuyin", _tr("Zhuyin")),
            ("zhuyin-beside", _tr("Zhuyin beside characters")),
            ("none", _tr("No readings")),
        )
        self._kinds = choices(readings, kinds, look.set_readings)
        readings.addSeparator()
        which = (
            ("all", _tr("On all words")),
            ("unknown", _tr("On unknown words")),
            ("terms", _tr("On terms only")),
        )
        self._which = choices(readings, which, look.set_readings_on)
        readings.addSeparator()
        standards = (("mainland", _tr("As on the Mainland")), ("taiwan", _tr("As in Taiwan")))
        self._standards = choices(readings, standards, look.set_standard)
        self._notes = choices(menu.addMenu(_tr("&Notes on the card")), note_languages(), look.set_notes)
        self._languages = choices(menu.addMenu(_tr("Lan&guage")), languages(), look.set_language)
        readings.addSeparator()
        self._sandhi = self._add(readings, "sandhi", _tr("一 and 不 as &spoken"), look.toggle_sandhi)
        self._sandhi.setCheckable(True)


def _tr(text: str) -> str:
    return QCoreApplication.translate("menus", text)
