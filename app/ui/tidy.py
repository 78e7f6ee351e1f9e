"""Python's search for unreachable cycles, done while the window rests instead of within a frame."""

import gc
import time

from PySide6.QtCore import QObject, QTimer

from app.ui import gate

_LOOK = 250  # milliseconds from look to look: the fewer objects have come, the shorter the search
_CROWDED = 8_000  # objects made since the last search; to search through more would hold a frame up
_THOROUGH = 60.0  # seconds between searches through everything
_LONG_REST = 4.0  # seconds without input before such a search


class Tidier(QObject):
    """Collects garbage when nobody is reading on; the program's own memory hardly needs it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._last = time.monotonic()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(_LOOK)

    def look(self) -> None:
        """Search as far as the reader's rest allows."""
        now = time.monotonic()
        if gate.rest() > _LONG_REST and now - self._last > _THOROUGH:
            gc.collect()
            self._last = now
        elif gate.rest() > 0 or gc.get_count()[0] > _CROWDED:
            gc.collect(1 if gate.rest() > 1 else 0)
