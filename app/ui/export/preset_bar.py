"""Choosing a preset, and keeping choices as one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QLabel, QPushButton, QWidget

from app.errors import OutputError
from app.export.choices import Choices
from app.export.presets import BUILT_IN, LONGEST, Presets, applied
from app.ui import messages
from app.ui.export.choice_box import ChoiceBox
from app.ui.wording import said

_OWN = "own:"
_NONE = ""


class PresetBar(QWidget):
    """Names the preset that the choices are, and emits those of another when it is chosen."""

    chosen = Signal(Choices)

    def __init__(self, presets: Presets, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presets = presets
        self._choices = Choices()
        self._box = ChoiceBox()
        self._box.setAccessibleName(self.tr("Preset"))
        self._box.chosen.connect(self._on_chosen)
        label = QLabel(self.tr("&Preset"))
        label.setBuddy(self._box)
        self._keep = QPushButton(self.tr("Sa&ve as…"))
        self._keep.setToolTip(self.tr("Save these options under a name"))
        self._keep.clicked.connect(self._on_keep)
        self._remove = QPushButton(self.tr("&Delete"))
        self._remove.setToolTip(self.tr("Delete this preset"))
        self._remove.clicked.connect(self._on_remove)
        for button in (self._keep, self._remove):
            button.setAutoDefault(False)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        for widget in (label, self._box, self._keep, self._remove):
            box.addWidget(widget, 1 if widget is self._box else 0)
        self._offer()

    def show_choices(self, choices: Choices) -> None:
        """Name the preset that these choices are, if they are one."""
        self._choices = choices
        named = (value for value, kept in self._every().items() if applied(kept, choices) == choices)
        self._box.show_value(next(named, _NONE))
        self._remove.setEnabled(self._box.value.startswith(_OWN))

    def keep(self, name: str) -> None:
        """Keep the choices under a name."""
        try:
            self._presets.keep(name, self._choices)
        except OutputError as error:
            messages.error(self, error)
        self._offer()
        self.show_choices(self._choices)

    def _every(self) -> dict[str, Choices]:
        own = {f"{_OWN}{name}": choices for name, choices in self._presets.current}
        return {name.template: choices for name, choices in BUILT_IN} | own

    def _offer(self) -> None:
        built = tuple((name.template, said(name)) for name, _ in BUILT_IN)
        own = tuple((f"{_OWN}{name}", name) for name, _ in self._presets.current)
        named = (_NONE, self.tr("Custom")), *built
        self._box.setMinimumContentsLength(max(len(name) for _, name in named))
        self._box.offer((*named, *own))

    def _on_chosen(self, value: str) -> None:
        kept = self._every().get(value)
        self._remove.setEnabled(value.startswith(_OWN))
        if kept is not None:
            self.chosen.emit(applied(kept, self._choices))

    def _on_keep(self) -> None:
        now = self._box.value
        name, kept = QInputDialog.getText(
            self,
            self.tr("Save as a preset"),
            self.tr("Name of the preset:"),
            text=now.removeprefix(_OWN) if now.startswith(_OWN) else "",
        )
        name = " ".join(name.split())[:LONGEST]
        if kept and name:
            self.keep(name)

    def _on_remove(self) -> None:
        try:
            self._presets.remove(self._box.value.removeprefix(_OWN))
        except OutputError as error:
            messages.error(self, error)
        self._offer()
        self.show_choices(self._choices)
