"""Whether anything may move by itself: by the reader's wish, else by the system's."""

import ctypes
import sys
from functools import lru_cache

from PySide6.QtWidgets import QProgressBar

_PATIENCE = 200  # milliseconds in which the desktop has to answer
_CLIENT_AREA_ANIMATION = 0x1042  # SPI_GETCLIENTAREAANIMATION
_wanted = ["system"]


def choose(wanted: str) -> None:
    """Follow the system, or let nothing move (``none``)."""
    _wanted[0] = wanted


def allowed() -> bool:
    """Tell whether anything may move by itself."""
    return _wanted[0] != "none" and _system_allows()


def show_busy(bar: QProgressBar) -> None:
    """Let a bar show work of unknown length: by moving, or by an empty track."""
    bar.setRange(0, 0 if allowed() else 1)
    bar.setValue(0)


@lru_cache(maxsize=1)
def _system_allows() -> bool:
    if sys.platform == "win32":
        told = ctypes.c_int(1)
        ctypes.windll.user32.SystemParametersInfoW(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(told), 0)
        return bool(told.value)
    return sys.platform == "darwin" or _desktop_allows()


def _desktop_allows() -> bool:
    """Ask the settings portal of the desktop, which GNOME and others answer; silence means yes."""
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return True
    portal = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop")
    asked = QDBusMessage.createMethodCall(*portal, "org.freedesktop.portal.Settings", "ReadOne")
    asked.setArguments(["org.gnome.desktop.interface", "enable-animations"])
    answer = bus.call(asked, QDBus.CallMode.Block, _PATIENCE)
    told = answer.arguments()
    return not (told and told[0] is False)
