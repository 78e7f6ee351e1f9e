"""One setting in the dialog: its words, its control, and the way back to the default."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLabel,
    QSizePolicy,
    QSpinBox,
    QToolButton,
    QWidget,
)

from app.ui.preferences.items import Item


class SettingRow(QWidget):
    """Shows a setting and emits what the reader chooses."""

    chosen = Signal(str, object)  # key, value

    def __init__(self, item: Item, default: object, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        self._default = default
        self._control, self._set, self._get = self._make_control()
        self._control.setAccessibleName(item.label)
        self._control.setAccessibleDescription(item.help)
        self._reset = QToolButton()
        self._reset.setText("↺")
        self._reset.setObjectName("reset")
        self._reset.setToolTip(self.tr("Back to the default"))
        self._reset.setAccessibleName(self.tr("Reset {0}").format(item.label))
        self._reset.clicked.connect(self.reset)
        kept = self._reset.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._reset.setSizePolicy(kept)
        self._lay_out()

    def _lay_out(self) -> None:
        label = QLabel(self.item.label)
        label.setBuddy(self._control)
        label.setMinimumWidth(190)
        box = QGridLayout(self)
        box.setContentsMargins(0, 4, 0, 4)
        box.setVerticalSpacing(2)
        box.addWidget(label, 0, 0)
        box.addWidget(self._control, 0, 1)
        box.addWidget(self._reset, 0, 2)
        box.setColumnStretch(1, 1)
        if self.item.help:
            said = QLabel(self.item.help)
            said.setObjectName("settingHelp")
            said.setWordWrap(True)
            box.addWidget(said, 1, 1)

    @property
    def value(self) -> Any:
        """What is chosen."""
        return self._get()

    def show_value(self, value: object) -> None:
        """Show what holds, without emitting it."""
        self._control.blockSignals(True)
        self._set(value)
        self._control.blockSignals(False)
        self._reset.setVisible(value != self._default)

    def reset(self) -> None:
        """Choose the default."""
        self.show_value(self._default)
        self.chosen.emit(self.item.key, self._default)

    def _on_changed(self) -> None:
        self._reset.setVisible(self.value != self._default)
        self.chosen.emit(self.item.key, self.value)

    def _make_control(self) -> tuple[QWidget, Callable[[Any], object], Callable[[], object]]:
        if self.item.choices:
            return self._combo()
        return self._spin() if self.item.high else self._check()

    def _combo(self) -> tuple[QWidget, Callable[[Any], object], Callable[[], object]]:
        combo = QComboBox()
        for value, name in self.item.choices:
            combo.addItem(name, value)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(14)  # long names must not push the page wider than the window
        combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        combo.currentIndexChanged.connect(self._on_changed)
        return combo, lambda value: combo.setCurrentIndex(combo.findData(value)), combo.currentData

    def _spin(self) -> tuple[QWidget, Callable[[Any], object], Callable[[], object]]:
        spin = QSpinBox()
        spin.setRange(self.item.low, self.item.high)
        spin.setSingleStep(self.item.step)
        spin.setSuffix(self.item.suffix)
        spin.setKeyboardTracking(False)
        spin.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        spin.valueChanged.connect(self._on_changed)
        return spin, spin.setValue, spin.value

    def _check(self) -> tuple[QWidget, Callable[[Any], object], Callable[[], object]]:
        check = QCheckBox(self.tr("On"))
        check.toggled.connect(self._on_changed)
        return check, check.setChecked, check.isChecked
