"""A picture of a list that stands in for it while its window is being resized."""

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from app.ui.timers import single_shot

_STEPS = 60  # milliseconds behind a step of a resize in which the next is looked for


class Still(QObject):
    """Paints a widget that keeps its size from one picture: only its window changes at each step."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._picture = QPixmap()
        self._steps = single_shot(self, self._end, _STEPS)

    def follow(self) -> None:
        """Watch the window that the widget is in now; one that is watched stays watched once."""
        self._widget.window().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take note of the steps of a resize."""
        if event.type() is QEvent.Type.Resize and self._widget.isVisible():
            if not self._fits():  # before the painting begins: none can be done within another
                self._picture = QPixmap()
                self._picture = self._widget.grab()
            self._steps.start()
        return False

    def paint(self) -> bool:
        """Paint the widget from its picture during a resize; tell whether that was done."""
        if not self._fits():
            return False
        QPainter(self._widget).drawPixmap(QPoint(), self._picture)
        return True

    def _fits(self) -> bool:
        """Tell whether there is a picture of the widget's size; a fraction of a pixel more would blur it."""
        wanted = self._widget.size() * self._widget.devicePixelRatio()
        return not self._picture.isNull() and self._picture.size() == wanted

    def _end(self) -> None:
        """Paint the widget itself again: it may show something else by now."""
        self._picture = QPixmap()
        self._widget.update()
