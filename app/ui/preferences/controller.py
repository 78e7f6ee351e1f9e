"""Lets the dialog's settings hold in the window at once."""

from dataclasses import replace
from typing import TYPE_CHECKING

from app import settings
from app.settings import Settings
from app.ui import language
from app.ui.preferences.dialog import PreferencesDialog

if TYPE_CHECKING:
    from app.ui.window import MainWindow

_ANNOTATION = ("standard",)  # these change what the words of an article are annotated with
_ENGLISH = ("english", "libretranslate")  # these change where English comes from


def open_preferences(window: "MainWindow") -> PreferencesDialog:
    """Open the dialog over the window."""
    dialog = PreferencesDialog(window.settings, window)
    dialog.changed.connect(lambda wanted: adopt(window, wanted))
    window.settings_changed.connect(dialog.show_settings)  # the menus change some, too
    dialog.key_changed.connect(window.articles.annotate_again)
    dialog.finished.connect(dialog.deleteLater)
    dialog.show()
    return dialog


def adopt(window: "MainWindow", wanted: Settings) -> None:
    """Take settings over and do what each change asks for, once."""
    wanted = replace(wanted, keys=window.settings.keys)  # these are not the dialog's
    changed = {name for name in Settings.__slots__ if getattr(window.settings, name) != getattr(wanted, name)}
    if not changed:
        return
    settings.save(settings.location(), wanted)  # the engine reads it there
    if "language" in changed:
        language.install(wanted.language)
    window.look.use(wanted)
    if "columns" in changed:
        window.columns.show(wanted.columns)
    if changed.intersection(_ANNOTATION):
        window.articles.annotate_anew()
    elif changed.intersection(_ENGLISH):
        window.articles.annotate_again()
