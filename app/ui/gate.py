"""The right of way: work beside the window stands still while the window is being used.

Python runs one thread at a time, so a translation going on in another thread would make every frame
of a scroll wait for it.
"""

import sys
import time

from app.jobs import CancelToken

_REST = 0.15  # seconds after the last input in which the window is taken to be in use
_LONGEST = 3.0  # seconds after which the work does one piece all the same
_NAP = 0.02
_SWITCH = 0.0005  # seconds that a thread may keep another waiting; Python's own are ten times as many

_until = 0.0


def hold(seconds: float = _REST) -> None:
    """Say that the window is in use now."""
    global _until  # noqa: PLW0603 - one window, one right of way
    _until = max(_until, time.monotonic() + seconds)


def rest() -> float:
    """Return for how many seconds the window has not been in use; 0 while it is."""
    return max(0.0, time.monotonic() - _until)


def prepare() -> None:
    """Make threads change places often, so that a frame never waits long for a piece of work."""
    sys.setswitchinterval(_SWITCH)


def wait(token: CancelToken) -> None:
    """Stand still until the window rests, or the work is not wanted any more."""
    limit = time.monotonic() + _LONGEST
    while not token.cancelled and time.monotonic() < min(_until, limit):
        time.sleep(_NAP)
