"""The area in which a page of the preview is scrolled; at its ends, and with the arrows, pages are turned."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

_FAR = 1_000_000
_STEPS = {
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Home: -_FAR,
    Qt.Key.Key_End: _FAR,
}
_SCROLLED = (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class PageArea(QScrollArea):
    """Holds the page and takes the keys."""

    turned = Signal(int)  # pages, back where they are less than 0

    def __init__(self, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the page has it
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Turn the page, or scroll it where there is more of it."""
        key = Qt.Key(event.key())
        step = _STEPS.get(key)
        if step is None or (key in _SCROLLED and self._has_more(step)):
            super().keyPressEvent(event)
        else:
            self.turned.emit(step)

    def _has_more(self, step: int) -> bool:
        bar = self.verticalScrollBar()
        return bar.value() < bar.maximum() if step > 0 else bar.value() > bar.minimum()
