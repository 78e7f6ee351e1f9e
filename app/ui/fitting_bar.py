"""What the bars above and below the text share: they may be narrow, and leave out what has no room."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.wording import Worded

SIDE = 18  # pixels left and right of what stands in a bar
_NARROWEST = 240


class FittingBar(Worded, QWidget):
    """A row of widgets; ``fit`` decides which of them are shown."""

    def __init__(self, name: str, gap: int, edge: int) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(SIDE, edge, SIDE, edge)
        self._row.setSpacing(gap)

    def fit(self) -> None:
        """Show what there is room for."""
        raise NotImplementedError

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Let the window be narrow: what does not fit is left out, as the menus have it too."""
        return QSize(_NARROWEST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Look what has room."""
        super().resizeEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        """Look what has room once something else is said."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return super().event(event)
