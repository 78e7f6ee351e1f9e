"""Starts the window, or says why there can be none."""

import ctypes.util
import os
import sys
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING

from app import handover, paths, settings
from app.errors import NoDisplay
from app.unforeseen import note

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.ui.window import MainWindow

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], None]
_NEEDED = {
    "EGL": "libegl1",
    "glib-2.0": "libglib2.0-0",
    "xkbcommon": "libxkbcommon0",
    "xcb-cursor": "libxcb-cursor0",
}


def start(name: str | None) -> int:
    """Open the window with an article, at the first start with the bundled sample; return the exit code."""
    check_display()
    if handover.hand_over(name or ""):
        return 0
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QApplication

    from app.ui import language
    from app.ui.tidy import Tidier
    from app.ui.window import MainWindow

    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    application = QApplication([sys.argv[0]])
    prepare(application)
    Tidier(application)
    kept = settings.load(settings.location())
    language.install(kept.language)
    window = MainWindow(kept)
    window.show()
    QTimer.singleShot(0, window, window.listen)
    if name:
        window.open_named(name)
    elif kept.history and not kept.recent:  # who has opened something before is offered that
        window.articles.open_sample()
    sys.excepthook = telling(window)
    return application.exec()


def telling(window: "MainWindow") -> Hook:
    """Return what tells the reader of an unforeseen error: in the window, since few look at a terminal."""
    from shiboken6 import isValid

    from app.ui.wording import said

    def tell(_: type[BaseException], error: BaseException, __: TracebackType | None) -> None:
        sentence = note(error)
        if sys.stderr is not None:
            sys.stderr.write(f"{sentence}\n")
        if isValid(window):
            window.status.say(said(sentence))

    return tell


def prepare(application: "QApplication") -> None:
    """Give the application its name, style, icon and font."""
    from PySide6.QtCore import QLocale
    from PySide6.QtGui import QIcon

    from app.ui import fonts, gate

    gate.prepare()
    application.setApplicationName("Jingdu")
    application.setDesktopFileName("jingdu")
    application.setStyle("Fusion")
    application.setWindowIcon(QIcon(str(paths.resource("icons/jingdu.svg"))))
    # In a Chinese locale Qt would ask the fonts for wide quotation marks, in English sentences too.
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    fonts.register()
    application.setFont(fonts.interface(fonts.TRADITIONAL, narrow=True))


def check_display() -> None:
    """Raise ``NoDisplay`` in one sentence where no window can be opened."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM") in (
        "offscreen",
        "minimal",
        "vnc",
    ):
        return
    missing = [package for library, package in _NEEDED.items() if not ctypes.util.find_library(library)]
    if missing:
        raise NoDisplay("Qt needs system libraries: run  sudo apt-get install {0}", " ".join(missing))
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        raise NoDisplay(
            "There is no display to open a window on; use main.py export FILE -o OUT.pdf instead."
        )
