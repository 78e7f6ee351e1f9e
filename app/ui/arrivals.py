"""Rows that have been translated, handed over a few at a time: no frame of the window waits for many."""

import time
from collections.abc import Callable, Iterable
from itertools import islice

from PySide6.QtCore import QObject, Signal

from app.translate.unit import UnitEnglish
from app.ui import gate
from app.ui.timers import single_shot

Part = tuple[int, UnitEnglish]  # a row and its English

_TOGETHER = 2  # rows handed over at once
_SLICE = 0.002  # seconds without a break
_PAUSE = 4  # milliseconds of a break
_LATER = 30  # milliseconds until the next look whether the window still is in use


class Arrivals(QObject):
    """Takes rows from a worker and gives them to ``deliver``: those in sight at once, the rest in peace.

    While the pointer moves even those in sight wait: what is below it must not move away.
    """

    emptied = Signal()

    def __init__(self, deliver: Callable[[list[Part]], None], parent: QObject) -> None:
        super().__init__(parent)
        self._deliver = deliver
        self.shown: Callable[[], range] = lambda: range(0)  # the rows in sight
        self._waiting: dict[int, UnitEnglish] = {}
        self._since = 0.0
        self._timer = single_shot(self, self._go_on)

    def __len__(self) -> int:
        return len(self._waiting)

    def drop(self) -> None:
        """Forget what waits."""
        if self._waiting:
            self._timer.stop()
            self._waiting.clear()
            self.emptied.emit()

    def add(self, rows: Iterable[Part]) -> None:
        """Take over rows."""
        if not self._waiting:
            self._since = time.monotonic()
        self._waiting.update(rows)
        self._go_on()

    def _go_on(self) -> None:
        now = time.monotonic()
        overdue = gate.overdue(self._since)
        if not gate.pointing() or overdue:
            self._hand_over([row for row in self.shown() if row in self._waiting])
        in_use = not gate.rest() and not overdue
        if overdue:
            self._since = now
        end = now + _SLICE
        while self._waiting and not in_use and time.monotonic() < end:
            self._hand_over(list(islice(self._waiting, _TOGETHER)))
        if self._waiting:
            self._timer.start(_LATER if in_use else _PAUSE)
        else:
            self.emptied.emit()

    def _hand_over(self, rows: list[int]) -> None:
        if rows:
            self._deliver([(row, self._waiting.pop(row)) for row in rows])
