"""How fast a download comes, from the last few seconds of it."""

from collections import deque

_WINDOW = 5.0  # seconds


class Rate:
    """Bytes a second over a sliding window; ``now`` is any clock in seconds."""

    def __init__(self) -> None:
        self._seen: deque[tuple[float, int]] = deque()

    def add(self, now: float, done: int) -> None:
        """Note how many bytes are there."""
        if self._seen and done < self._seen[-1][1]:
            self._seen.clear()  # begun anew
        self._seen.append((now, done))
        while now - self._seen[0][0] > _WINDOW:
            self._seen.popleft()

    @property
    def speed(self) -> float:
        """Bytes a second, 0 while it cannot be told."""
        if len(self._seen) < 2:
            return 0.0
        (start, first), (end, last) = self._seen[0], self._seen[-1]
        return (last - first) / (end - start) if end > start else 0.0

    def left(self, done: int, total: int) -> float:
        """Return the seconds that the rest will take, 0 where it cannot be told."""
        return (total - done) / self.speed if total > done and self.speed else 0.0
