"""Work of the window that can wait until nobody is scrolling."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject

from app.ui import gate
from app.ui.timers import single_shot

_AGAIN = 200  # milliseconds
_SHARE = 0.03  # of the time, the most that such work may take


class Later(QObject):
    """Does something once after a while, however often it was asked for, and not within a scroll."""

    def __init__(self, parent: QObject, work: Callable[[], None], delay: int) -> None:
        super().__init__(parent)
        self._work = work
        self._delay = delay
        self._taken = 0.0  # milliseconds, the last time
        self._timer = single_shot(self, self._on_time)

    def ask(self) -> None:
        """Ask for the work to be done."""
        if not self._timer.isActive():
            self._timer.start(max(self._delay, round(self._taken / _SHARE)))

    def now(self) -> None:
        """Do the work at once."""
        self._timer.stop()
        gate.hold()
        begun = time.monotonic()
        self._work()
        self._taken = 1000 * (time.monotonic() - begun)

    def _on_time(self) -> None:
        if gate.rest() > 0:
            self.now()
        else:
            self._timer.start(_AGAIN)
