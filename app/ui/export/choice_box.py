"""A list of named values, of which one is chosen."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

_LETTERS = 12  # that there is room for, at least


class ChoiceBox(QComboBox):
    """Emits what the reader chooses; the wheel scrolls what is around it instead."""

    chosen = Signal(str)

    def __init__(self, choices: Iterable[tuple[str, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LETTERS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.offer(choices)
        self.currentIndexChanged.connect(lambda _: self.chosen.emit(self.value))

    @property
    def value(self) -> str:
        """What is chosen."""
        return str(self.currentData())

    def offer(self, choices: Iterable[tuple[str, str]]) -> None:
        """Offer other values; what was chosen stays so if it is among them."""
        before = self.currentData()
        self.blockSignals(True)
        self.clear()
        for value, name in choices:
            self.addItem(name, value)
        self.setCurrentIndex(max(0, self.findData(before)))
        self.blockSignals(False)

    def show_value(self, value: str) -> None:
        """Show what holds, without emitting it."""
        self.blockSignals(True)
        self.setCurrentIndex(max(0, self.findData(value)))
        self.blockSignals(False)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Leave the wheel to the area around."""
        event.ignore()
