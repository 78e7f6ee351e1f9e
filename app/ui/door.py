"""Takes what a second start of the program was to open, and brings the window to the front."""

import os
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app import handover
from app.ui.timers import single_shot

_AGAIN = 300  # milliseconds between looks whether a dialog is still open


class Door(QObject):
    """Listens as long as the window lives; a dialog that is open is answered first."""

    asked = Signal(str)  # a file or an address

    def __init__(self, window: QWidget, where: Path) -> None:
        super().__init__(window)
        self._window, self._where = window, where
        self._waiting = ""
        self._again = single_shot(self, self._open, _AGAIN)
        self._socket = handover.listen(where)
        self._told: QSocketNotifier | None = None
        if self._socket is not None:
            self._told = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Read, self)
            self._told.activated.connect(self._on_told)

    def close(self) -> None:
        """Listen no more."""
        if self._socket is not None and self._told is not None:
            self._told.setEnabled(False)
            self._socket.close()
            self._socket = None
            self._where.unlink(missing_ok=True)

    def _on_told(self) -> None:
        told = handover.receive(self._socket) if self._socket is not None else None
        if told is None:
            return
        name, token = told
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token  # the compositor lets no window come forward without
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        self._waiting = name or self._waiting
        self._open()

    def _open(self) -> None:
        if QApplication.activeModalWidget() is not None:
            self._again.start()
        elif self._waiting:
            name, self._waiting = self._waiting, ""
            self.asked.emit(name)
