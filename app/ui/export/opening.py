"""Handing a file to the system: to the program it belongs to, or to the one that shows folders."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

_MANAGER = "org.freedesktop.FileManager1"
_PLACE = "/org/freedesktop/FileManager1"


def open_file(path: Path) -> bool:
    """Open a file; tell whether there is a program for it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def show_in_folder(path: Path) -> bool:
    """Open the folder of a file, with the file selected where the system can do that."""
    if sys.platform == "win32":
        # Explorer reads what follows the comma as one path, and ends with 1 even if all went well
        subprocess.Popen(f'explorer /select,"{path}"')  # noqa: S603
        return True
    if sys.platform == "darwin":
        return subprocess.run(["/usr/bin/open", "-R", str(path)], check=False).returncode == 0  # noqa: S603
    return _asked(path) or _open_folder(path)


def _open_folder(path: Path) -> bool:
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def _asked(path: Path) -> bool:
    """Ask the file manager to show a file, without waiting; where it refuses, open the folder."""
    from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    call = QDBusMessage.createMethodCall(_MANAGER, _PLACE, _MANAGER, "ShowItems")
    address = bytes(QUrl.fromLocalFile(str(path)).toEncoded().data()).decode()
    call.setArguments([[address], ""])
    watcher = QDBusPendingCallWatcher(bus.asyncCall(call), QGuiApplication.instance())
    watcher.finished.connect(lambda answer: _open_folder(path) if answer.isError() else None)
    watcher.finished.connect(watcher.deleteLater)
    return True
