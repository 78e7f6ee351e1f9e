"""What the reader does while nobody asks for anything: a few milliseconds at a time."""

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer

_SOON = 12  # milliseconds of rest before the first slice
_SLICE = 0.004  # seconds
_AGAIN = 40  # milliseconds until the next look where something else has the right of way


class IdleTask(QObject):
    """Runs the steps of a generator in slices; whatever is asked of the reader comes first."""

    def __init__(
        self, parent: QObject, steps: Callable[[], Iterator[None]], waits: Callable[[], bool] = lambda: False
    ) -> None:
        super().__init__(parent)
        self._steps = steps
        self._waits = waits  # tells whether this is no moment for a slice
        self._running: Iterator[None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._slice)

    def restart(self, delay: int = _SOON) -> None:
        """Begin anew after a rest: the reader has moved."""
        self._running = None
        self._timer.start(delay)

    def stop(self) -> None:
        """Do nothing until the next restart."""
        self._running = None
        self._timer.stop()

    @property
    def active(self) -> bool:
        """Tell whether something is still to be done."""
        return self._timer.isActive()

    def _slice(self) -> None:
        if self._waits():
            self._timer.start(_AGAIN)
            return
        if self._running is None:
            self._running = self._steps()
        end = time.monotonic() + _SLICE
        for _ in self._running:
            if time.monotonic() >= end:
                self._timer.start(2)
                return
        self._running = None
