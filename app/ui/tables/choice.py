"""A box of values of which one is chosen, named anew in another language."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QComboBox


class Choice(QComboBox):
    """Offers values; the first stands for all of them."""

    def __init__(self, values: Sequence[object], chosen: Callable[[object], object]) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for value in values:
            self.addItem("", value)
        self.currentIndexChanged.connect(lambda _: chosen(self.currentData()))

    def say(self, label: str, names: Sequence[str]) -> None:
        """Name the box, for who cannot see what it is for, and its values."""
        self.setAccessibleName(label)
        for at, name in enumerate(names):
            self.setItemText(at, name)
