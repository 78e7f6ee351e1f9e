"""Timers of the window."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def single_shot(parent: QObject, work: Callable[[], object], after: int = 0) -> QTimer:
    """Return a timer that does some work once each time it is started, after so many milliseconds."""
    timer = QTimer(parent, singleShot=True, interval=after)
    timer.timeout.connect(work)
    return timer
