"""How much of a page one frame paints: a row is not begun that would keep the reader waiting."""

import time
from collections.abc import Callable, Iterable

from PySide6.QtCore import QRect

_ANSWER = 0.007  # seconds from a move to the end of the frame that answers it
_NARROW = 0.002  # the same where the whole window is painted with it, as at each step of a resize
_FRAME = 0.008  # seconds of painting in each frame after that
_STEPS = 0.03  # seconds after a step of a resize in which the next is looked for
_LEAST = 0.002  # seconds of painting, however long the move itself has taken
_FIRST_GUESS = 1.5e-5  # seconds a character of a row that is not laid out yet
_SPARE = 6_000  # pixels painted for nothing that cost less than painting a box by itself
_NEWS = 0.3  # the weight of the last row in what the next is expected to take
_Edges = tuple[int, int, int, int]  # left, top, right and bottom, the last two just outside


class FrameClock:
    """Tells whether a frame has time for another row."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._pace = _FIRST_GUESS
        self._due = 0.0  # when the frame that answers a move should end; 0 where none waits
        self._end = 0.0
        self._answers = False  # a move: this frame
        self._steps_end = 0.0  # until then the window may be in the middle of a resize

    def moved(self, *, alone: bool = True) -> None:
        """Count from now: the reader has moved, alone or with the whole window."""
        now = self._clock()
        self._due = now + (_ANSWER if alone else _NARROW)
        if not alone:
            self._steps_end = now + _STEPS

    @property
    def answering(self) -> bool:
        """Tell whether the next frame answers a move."""
        return self._due > 0

    @property
    def pause(self) -> float:
        """For how many seconds nothing should be painted, as the next step of a resize may be due."""
        return max(0.0, self._steps_end - self._clock())

    def begin(self) -> None:
        """Begin a frame."""
        now, self._answers = self._clock(), self.answering
        self._end = max(self._due, now + _LEAST) if self._due else now + _FRAME
        self._due = 0.0

    @property
    def late(self) -> bool:
        """Tell whether this frame answers a move, but no step of a resize, and has no time left."""
        return self._answers and not self.pause and not self.allows(0)

    def allows(self, characters: int) -> bool:
        """Tell whether there is time for a row, of so many characters where it is not laid out yet."""
        return self._clock() + characters * self._pace < self._end

    def now(self) -> float:
        """Return the time, to be handed to ``learn``."""
        return self._clock()

    def learn(self, characters: int, begun: float) -> None:
        """Take note of what a row took that was laid out and painted since ``begun``."""
        pace = (self._clock() - begun) / max(1, characters)
        self._pace += _NEWS * (pace - self._pace)


def merged(boxes: Iterable[QRect]) -> list[QRect]:
    """Return fewer boxes that cover the same, from the top: those that are near are painted as one."""
    found: list[_Edges] = []
    for box in boxes:
        left, top, right, bottom = box.left(), box.top(), box.right() + 1, box.bottom() + 1
        for other in list(found):
            both = (min(left, other[0]), min(top, other[1]), max(right, other[2]), max(bottom, other[3]))
            if _area(both) <= (right - left) * (bottom - top) + _area(other) + _SPARE:
                found.remove(other)
                left, top, right, bottom = both
        found.append((left, top, right, bottom))
    found.sort(key=lambda edges: edges[1])
    return [QRect(left, top, right - left, bottom - top) for left, top, right, bottom in found]


def _area(edges: _Edges) -> int:
    left, top, right, bottom = edges
    return (right - left) * (bottom - top)
