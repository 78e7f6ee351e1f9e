"""Parts of a widget that wait a moment to be painted."""

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QWidget

from app.ui.timers import single_shot


class Resting(QObject):
    """Paints boxes of a widget anew once nothing has been added for a while."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._region = QRegion()
        self._timer = single_shot(self, self._paint)

    @property
    def waits(self) -> bool:
        """Tell whether something is still to be painted."""
        return not self._region.isEmpty()

    def add(self, box: QRect, seconds: float) -> None:
        """Paint a box, with all that waits, after so long; at once where that is nothing."""
        if not seconds:
            self._widget.update(box)
            return
        self._region = self._region.united(box)
        self._timer.start(round(1000 * seconds))

    def _paint(self) -> None:
        region, self._region = self._region, QRegion()
        self._widget.update(region)
