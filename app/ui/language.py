"""The language of the interface: which one holds, and switching it while windows are open."""

from typing import cast

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from app import paths
from app.ui import fonts
from app.ui.wording import marked

ENGLISH, TAIWAN, MAINLAND = "en", "zh_TW", "zh_CN"
NAMES = {ENGLISH: "English", TAIWAN: "繁體中文", MAINLAND: "简体中文"}  # each in itself
_TRADITIONAL = ("hant", "tw", "hk", "mo")
_HOLDS = "interfaceLanguage"  # a property of the application
_ARROWS = (  # Qt's Chinese words for these are those of the buttons of the mouse
    marked("QShortcut", "Left"),
    marked("QShortcut", "Right"),
    marked("QShortcut", "Up"),
    marked("QShortcut", "Down"),
    marked("QShortcut", "Return"),
)
_installed: list[QTranslator] = []


def resolve(wanted: str) -> str:
    """Return the language that a setting stands for; ``system`` is the first one of the system we have."""
    if wanted in NAMES:
        return wanted
    for name in QLocale.system().uiLanguages():
        parts = name.replace("_", "-").lower().split("-")
        if parts[0] == "zh":
            return TAIWAN if any(part in _TRADITIONAL for part in parts) else MAINLAND
        if parts[0] == "en":
            return ENGLISH
    return ENGLISH


def current() -> str:
    """Return the language that holds."""
    application = QApplication.instance()
    told = application.property(_HOLDS) if application else None
    return str(told) if told else ENGLISH


def install(wanted: str) -> None:
    """Let the interface speak a language; every open window hears of it by a ``LanguageChange``."""
    language = resolve(wanted)
    if language == current():
        return
    application = cast(QApplication, QApplication.instance())
    application.setProperty(_HOLDS, language)
    while _installed:
        application.removeTranslator(_installed.pop())
    own = (str(paths.translations()), f"jingdu_{language}")
    qts = (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{language}")
    use_fonts()
    for folder, name in (qts, own) if language != ENGLISH else ():
        translator = QTranslator(application)
        if translator.load(name, folder):
            _installed.append(translator)
            application.installTranslator(translator)


def use_fonts() -> None:
    """Let the interface have its font, in the shapes of its language."""
    bundled = fonts.SIMPLIFIED if current() == MAINLAND else fonts.TRADITIONAL
    made = fonts.interface(bundled, narrow=current() == ENGLISH)
    cast(QApplication, QApplication.instance()).setFont(made)


def locale() -> QLocale:
    """Return the locale of the language that holds, for dates and sizes."""
    return QLocale(current())


def size(number: int) -> str:
    """Return a number of bytes as the language that holds writes it."""
    return locale().formattedDataSize(number, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def notes(wanted: str) -> str:
    """Return the language of the notes that a setting stands for: english, chinese or both."""
    if wanted != "interface":
        return wanted
    return "english" if current() == ENGLISH else "chinese"
