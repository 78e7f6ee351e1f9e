"""The way of the pointer over the text, to tell a trip to the card from reading on."""

from collections import deque

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPoint, QRect
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from app.ui.placement import heads_for
from app.ui.reader.view import ReaderView

_SPAN = 140  # milliseconds of the way that are looked at
_FRESH = 60  # an older move is none: the word was reached by other means


class PointerTrail(QObject):
    """Keeps the last places of the pointer over a widget."""

    def __init__(self, view: ReaderView) -> None:
        super().__init__(view)
        self._moves: deque[tuple[int, QPoint]] = deque(maxlen=24)
        self._clock = QElapsedTimer()
        self._clock.start()
        self._widget = view.viewport()
        self.doubled = False  # the last click was the second half of a double one
        view.events.watch(self._on_move, QEvent.Type.MouseMove)
        view.events.watch(self._on_click, QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)

    def _on_move(self, event: QMouseEvent) -> bool:
        self._moves.append((self._clock.elapsed(), event.position().toPoint()))
        return False

    def _on_click(self, event: QMouseEvent) -> bool:
        self.doubled = event.type() is QEvent.Type.MouseButtonDblClick
        return False

    def forget(self) -> None:
        """Forget the way: the word is reached by keyboard now."""
        self._moves.clear()

    def heads_for(self, card: QWidget) -> bool:
        """Tell whether the pointer is on its way to a card."""
        now = self._clock.elapsed()
        if not self._moves or now - self._moves[-1][0] > _FRESH:
            return False
        parent = card.parentWidget()
        assert parent is not None
        way = [self._widget.mapTo(parent, place) for time, place in self._moves if now - time <= _SPAN]
        return len(way) > 1 and heads_for(QRect(card.geometry()), way[0], way[-1])
