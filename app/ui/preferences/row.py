"""One setting in the dialog: its words, its control, and the way back to the default."""

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QWidget

from app.ui import fonts
from app.ui.preferences.controls import control
from app.ui.preferences.items import Item

LABEL = 190  # pixels of the column of names


class SettingRow(QWidget):
    """Shows a setting and emits what the reader chooses."""

    chosen = Signal(str, object)  # key, value

    def __init__(self, item: Item, default: object, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        self._default = default
        self._made = control(item, self._on_changed)
        self._control = self._made.widget
        self._control.setAccessibleName(item.label)
        self._control.setAccessibleDescription(item.help)
        self._reset = reset_button(item.label)
        self._reset.clicked.connect(self.reset)
        self._lay_out()

    def _lay_out(self) -> None:
        label = QLabel(self.item.label)
        label.setBuddy(self._control)
        label.setWordWrap(True)
        label.setFixedWidth(fonts.px(LABEL))
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
            box.addWidget(said, 1, 1, 1, 2)  # the way back leaves its room below

    @property
    def value(self) -> Any:
        """What is chosen."""
        return self._made.value()

    def show_value(self, value: object) -> None:
        """Show what holds, without emitting it."""
        self._control.blockSignals(True)
        self._made.show(value)
        self._control.blockSignals(False)
        self._reset.setVisible(value != self._default)

    def reset(self) -> None:
        """Choose the default."""
        self.show_value(self._default)
        self.chosen.emit(self.item.key, self._default)

    def _on_changed(self) -> None:
        self._reset.setVisible(self.value != self._default)
        self.chosen.emit(self.item.key, self.value)


def reset_button(label: str) -> QToolButton:
    """Return the button that takes a setting back to its default; hidden, it keeps its place."""
    made = QToolButton()
    made.setText("↺")
    made.setObjectName("reset")
    made.setToolTip(QCoreApplication.translate("preferences", "Back to the default"))
    made.setAccessibleName(QCoreApplication.translate("preferences", "Reset {0}").format(label))
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    kept = made.sizePolicy()
    kept.setRetainSizeWhenHidden(True)
    made.setSizePolicy(kept)
    return made
