"""The right of way: work beside the window stands still while the window is being used.

Python runs one thread at a time, so a translation going on in another thread would make every frame
of a scroll wait for it.
"""

import sys
import time

from app.jobs import CancelToken

_REST = 0.15  # seconds after the last input in which the window is taken to be in use
_LONGEST = 5.0  # seconds that work waits before it does one piece all the same
_NAP = 0.02
_LAST = 1.0  # seconds more in which it waits for the end of a frame
_BREATH = 0.04  # seconds after a frame in which the next is not due yet: people do not point that fast
_SWITCH = 0.00005  # seconds that a thread may keep another waiting; Python's own are a hundred times as many

_until = 0.0
_pointed = _painted = -_REST  # when the pointer moved last, and when a frame was ended


def hold(seconds: float = _REST) -> None:
    """Say that the window is in use now."""
    global _until  # noqa: PLW0603 - one window, one right of way
    _until = max(_until, time.monotonic() + seconds)


def point() -> None:
    """Say that the pointer moves."""
    global _pointed  # noqa: PLW0603 - one pointer
    _pointed = time.monotonic()
    hold()


def pointing() -> bool:
    """Tell whether the pointer has moved just now: the word below it is to be lit at once."""
    return time.monotonic() - _pointed < _REST


def painted() -> None:
    """Say that a frame has been painted."""
    global _painted  # noqa: PLW0603 - one window
    _painted = time.monotonic()


def breath() -> bool:
    """Tell whether a frame has just been painted, so that a piece of work may be done before the next."""
    return time.monotonic() - _painted < _BREATH


def overdue(since: float) -> bool:
    """Tell whether work that waits since a time goes ahead: between two frames, if it can."""
    late = time.monotonic() - since - _LONGEST
    return late > 0 and (breath() or late > _LAST)


def rest() -> float:
    """Return for how many seconds the window has not been in use; 0 while it is."""
    return max(0.0, time.monotonic() - _until)


def prepare() -> None:
    """Make threads change places often, so that a frame never waits long for a piece of work."""
    sys.setswitchinterval(_SWITCH)


def wait(token: CancelToken) -> None:
    """Stand still until the window rests, or the work is not wanted any more."""
    since = time.monotonic()
    while not token.cancelled and time.monotonic() < _until and not overdue(since):
        time.sleep(_NAP)
