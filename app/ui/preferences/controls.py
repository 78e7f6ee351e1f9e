"""The controls of the dialog: one for each kind of setting, each with what it shows and says."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QSizePolicy, QSpinBox, QWidget

from app.ui.preferences.items import Item, Kind

_PAD = 6  # pixels before the number, as in the fields with choices

Changed = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Control:
    """A widget, how to show a value on it, and how to read the value that it shows."""

    widget: QWidget
    show: Callable[[Any], object]
    value: Callable[[], object]


def control(item: Item, changed: Changed) -> Control:
    """Make the control of a setting; ``changed`` is called whenever the reader chooses something."""
    makers = {
        Kind.CHOICE: _combo,
        Kind.NUMBER: _spin,
        Kind.FLAG: _check,
        Kind.SEVERAL: _several,
        Kind.FONT: _font,
    }
    return makers[item.kind](item, changed)


def _combo(item: Item, changed: Changed) -> Control:
    combo = QComboBox()
    for value, name in item.choices:
        combo.addItem(name, value)
    _keep_narrow(combo)
    combo.currentIndexChanged.connect(changed)
    return Control(combo, lambda value: combo.setCurrentIndex(combo.findData(value)), combo.currentData)


def _font(item: Item, changed: Changed) -> Control:
    combo = QComboBox()
    combo.addItem(QCoreApplication.translate("preferences", "Bundled: Noto Sans"), "")
    for name in sorted(QFontDatabase.families(), key=str.casefold):
        if not QFontDatabase.isPrivateFamily(name):
            combo.addItem(name, name)
    _keep_narrow(combo)

    def show(value: str) -> None:
        if combo.findData(value) < 0:  # a font that this machine lacks stays chosen and is named
            combo.addItem(value, value)
        combo.setCurrentIndex(combo.findData(value))

    combo.currentIndexChanged.connect(changed)
    return Control(combo, show, combo.currentData)


def _spin(item: Item, changed: Changed) -> Control:
    spin = QSpinBox()
    spin.setRange(item.low, item.high)
    spin.setSingleStep(item.step)
    spin.setSuffix(item.suffix)
    spin.setKeyboardTracking(False)
    spin.lineEdit().setTextMargins(_PAD, 0, 0, 0)
    spin.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    spin.valueChanged.connect(changed)
    return Control(spin, spin.setValue, spin.value)


def _check(item: Item, changed: Changed) -> Control:
    check = QCheckBox(QCoreApplication.translate("preferences", "On"))
    check.toggled.connect(changed)
    return Control(check, check.setChecked, check.isChecked)


def _several(item: Item, changed: Changed) -> Control:
    """Make a box for each of several names, of which one at least is chosen."""
    holder, boxes = QWidget(), {value: QCheckBox(name) for value, name in item.choices}
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(18)

    def value() -> tuple[str, ...]:
        return tuple(name for name, box in boxes.items() if box.isChecked())

    def show(wanted: tuple[str, ...]) -> None:
        for name, box in boxes.items():
            box.blockSignals(True)
            box.setChecked(name in wanted)
            box.blockSignals(False)

    def toggled(box: QCheckBox) -> None:
        if value():
            changed()
        else:
            box.setChecked(True)

    for box in boxes.values():
        box.toggled.connect(lambda _, one=box: toggled(one))
        row.addWidget(box)
    row.addStretch(1)
    holder.setFocusProxy(next(iter(boxes.values())))
    return Control(holder, show, value)


def _keep_narrow(combo: QComboBox) -> None:
    """Keep long names from pushing the page wider than the window."""
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(14)
    combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
