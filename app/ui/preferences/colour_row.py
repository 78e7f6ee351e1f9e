"""The colour of a tone or of some categories in both themes, with a warning where it is hard to read."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QGridLayout, QHBoxLayout, QLabel, QWidget

from app.ui import contrast, fonts
from app.ui.preferences.items import Item
from app.ui.preferences.row import LABEL, reset_button
from app.ui.preferences.swatch import Swatch
from app.ui.theme_choice import SIDES, colour_of, own_colours, theme_of, with_own


class ColourRow(QWidget):
    """Shows two colours as they look in their themes, and emits the colours that the reader has chosen."""

    chosen = Signal(str, object)  # key, all colours of the reader's

    def __init__(self, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        self._colours: tuple[str, ...] = ()
        self._swatches = {side: Swatch(self._side_name(side), item.sample) for side in SIDES}
        for side, swatch in self._swatches.items():
            swatch.clicked.connect(lambda _=False, one=side: self.ask(one))
        self._warning = QLabel()
        self._warning.setObjectName("settingWarning")
        self._warning.setWordWrap(True)
        self._reset = reset_button(item.label)
        self._reset.clicked.connect(self.reset)
        self._lay_out()
        self._show()

    def _lay_out(self) -> None:
        label = QLabel(self.item.label)
        label.setWordWrap(True)
        label.setFixedWidth(fonts.px(LABEL))
        pair = QHBoxLayout()
        pair.setSpacing(8)
        for swatch in self._swatches.values():
            pair.addWidget(swatch, 1)
        box = QGridLayout(self)
        box.setContentsMargins(0, 3, 0, 3)
        box.setVerticalSpacing(2)
        box.addWidget(label, 0, 0)
        box.addLayout(pair, 0, 1)
        box.addWidget(self._reset, 0, 2)
        box.addWidget(self._warning, 1, 1)
        box.setColumnStretch(1, 1)

    @property
    def value(self) -> tuple[str, ...]:
        """All colours of the reader's, of which this row shows two."""
        return self._colours

    @property
    def warning(self) -> str:
        """What is wrong with the colours, empty where nothing is."""
        return self._warning.text()

    def show_value(self, value: tuple[str, ...]) -> None:
        """Show what holds, without emitting it."""
        self._colours = value
        self._show()

    def ask(self, side: str) -> None:
        """Let the reader choose a colour; the contrast is told at once."""
        before = QColor(self._colour(side))
        told = QColorDialog.getColor(before, self, self._side_name(side))
        if told.isValid() and told != before:
            self.choose(side, told.name())

    def choose(self, side: str, colour: str) -> None:
        """Take a colour for one theme, empty for the default."""
        self._colours = with_own(self._colours, side, self.item.name, colour)
        self._show()
        self.chosen.emit(self.item.key, self._colours)

    def reset(self) -> None:
        """Choose the defaults in both themes."""
        for side in SIDES:
            self._colours = with_own(self._colours, side, self.item.name, "")
        self._show()
        self.chosen.emit(self.item.key, self._colours)

    def _show(self) -> None:
        weak = []
        for side, swatch in self._swatches.items():
            ground = theme_of(side == "dark", strong=False).pane
            told = contrast.ratio(self._colour(side), ground)
            swatch.show_colour(self._colour(side), ground, f"{told:.1f} : 1")
            if told < contrast.TEXT:
                weak.append(self._weak(side, told))
        self._warning.setText("\n".join(weak))
        self._warning.setVisible(bool(weak))
        own = (own_colours(self._colours, dark=side == "dark") for side in SIDES)
        self._reset.setVisible(any(self.item.name in each for each in own))

    def _weak(self, side: str, told: float) -> str:
        said = self.tr("⚠ Hard to read in the {0} theme: contrast {1} : 1, where {2} : 1 is wanted.")
        return said.format(self._theme_name(side), f"{told:.1f}", contrast.TEXT)

    def _colour(self, side: str) -> str:
        return colour_of(theme_of(side == "dark", strong=False, colours=self._colours), self.item.name)

    def _theme_name(self, side: str) -> str:
        return self.tr("dark") if side == "dark" else self.tr("light")

    def _side_name(self, side: str) -> str:
        return self.tr("{0}, {1} theme").format(self.item.label, self._theme_name(side))
