"""How the window looks and speaks: theme, size, readings and languages, changed while it is open."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app import engine, settings
from app.ui import language
from app.ui.card_markup import CardLook
from app.ui.commands import kept as kept_keys
from app.ui.preferences.controller import adopt
from app.ui.reader.style import ReadingStyle
from app.ui.style_sheet import style_sheet
from app.ui.theme import palette
from app.ui.theme_choice import chosen_theme, use_look

if TYPE_CHECKING:
    from app.ui.window import MainWindow

_ZOOM_STEP = 10  # per cent


class Look(QObject):
    """Changes the settings of a window and lets its parts follow."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.theme = chosen_theme(window.settings)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_theme)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_theme)

    @property
    def reading(self) -> ReadingStyle:
        """The style of the text."""
        kept = self._window.settings
        known = engine.known_words().words if kept.readings_on == "unknown" else frozenset()
        readings = kept.readings, kept.readings_on, kept.sandhi
        return ReadingStyle(self.theme, kept.zoom / 100, *readings, known)

    @property
    def card(self) -> CardLook:
        """The style of the cards."""
        return CardLook(self.theme, language.notes(self._window.settings.notes))

    # What the reader chooses

    def change(self, **values: object) -> None:
        """Change settings of the text and the cards."""
        window = self._window
        window.settings = replace(window.settings, **values)  # type: ignore[arg-type]
        window.cards.close()
        window.reader.set_style(self.reading)
        self.show_cards()
        window.show_state()

    def zoom(self, steps: int) -> None:
        """Change the size of the text; 0 for the usual one."""
        low, high = settings.RANGES["zoom"]
        wanted = self._window.settings.zoom + steps * _ZOOM_STEP if steps else 100
        self.change(zoom=min(high, max(low, wanted)))

    def set_theme(self, theme: str) -> None:
        """Choose light, dark or the system's theme."""
        self._window.settings = replace(self._window.settings, theme=theme)
        self.apply()
        self._window.show_state()

    def set_contrast(self, contrast: str) -> None:
        """Choose the usual contrast, a high one or the system's."""
        self._window.settings = replace(self._window.settings, contrast=contrast)
        self.apply()
        self._window.show_state()

    def set_readings(self, kind: str) -> None:
        """Put pinyin, zhuyin or nothing above words."""
        self.change(readings=kind)

    def set_readings_on(self, which: str) -> None:
        """Put readings above all words, unknown ones or terms."""
        self.change(readings_on=which)

    def set_standard(self, standard: str) -> None:
        """Read words as on the Mainland or as in Taiwan."""
        adopt(self._window, replace(self._window.settings, standard=standard))

    def set_notes(self, notes: str) -> None:
        """Choose the language of the notes on the card."""
        self.change(notes=notes)

    def set_language(self, wanted: str) -> None:
        """Choose the language of the interface."""
        adopt(self._window, replace(self._window.settings, language=wanted))

    def toggle_sandhi(self) -> None:
        """Show 一 and 不 as they are said, or in their own tone."""
        self.change(sandhi=not self._window.settings.sandhi)

    def toggle_side_panel(self) -> None:
        """Show or hide the side panel."""
        self._window.want_side(not self._window.side.isVisibleTo(self._window))

    def toggle_full_screen(self) -> None:
        """Fill the screen, or stop doing so."""
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def clear_recent(self) -> None:
        """Forget the recent files."""
        self._window.settings = replace(self._window.settings, recent=())
        self._window.show_state()

    def keep_keys(self) -> None:
        """Keep the keys that the reader has chosen."""
        window = self._window
        window.settings = replace(window.settings, keys=kept_keys(window.menus.commands.chosen))
        settings.save(settings.location(), window.settings)

    def use(self, wanted: settings.Settings) -> None:
        """Let settings hold in the window, from its theme to its dwell."""
        window = self._window
        window.settings = wanted if wanted.history else replace(wanted, recent=())
        window.articles.remember(wanted.history)
        use_look(wanted)
        self.apply()
        window.cards.close()
        window.cards.set_dwell(wanted.dwell)
        window.show_state()

    # How it is shown

    def apply(self) -> None:
        """Show every part in the theme that the settings ask for."""
        window = self._window
        self.theme = chosen_theme(window.settings)
        QApplication.setPalette(palette(self.theme))  # dialogs do not take the window's
        window.setStyleSheet(style_sheet(self.theme))
        for bar in (window.top_bar, window.status, window.heads, window.welcome):
            bar.take_size()
        window.reader.set_style(self.reading)
        self.show_cards()
        window.edit.selecting.set_colour(self.theme.selection)
        for part in (window.top_bar, window.heads, window.side, window.finder, window.words):
            part.set_theme(self.theme)

    def show_cards(self) -> None:
        """Show the cards in the look that holds."""
        kept = self._window.settings
        self._window.cards.set_look(self.theme, language.notes(kept.notes), kept.zoom)

    def known_changed(self) -> None:
        """Show readings above the words that the reader does not know."""
        if self._window.settings.readings_on == "unknown":
            self._window.reader.set_style(self.reading)
        self._window.cards.refresh()

    def _on_system_theme(self) -> None:
        kept = self._window.settings
        if "system" in (kept.theme, kept.contrast):
            self.set_theme(kept.theme)
