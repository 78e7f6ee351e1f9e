"""The groups of a form: each has a heading, and their fields all begin at one place."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

Row = tuple[str, QWidget, str]  # what it is called, the control, and a hint


class FormGroups:
    """Lays out groups of rows in a widget, and shows or hides single rows and headings."""

    def __init__(self, parent: QWidget) -> None:
        self._box = QVBoxLayout(parent)
        self._box.setContentsMargins(2, 0, 10, 4)
        self._box.setSpacing(4)
        self._forms: list[QFormLayout] = []
        self._headings: list[QLabel] = []

    def add(self, title: str, *rows: Row) -> None:
        """Add a group below those that are there."""
        heading = QLabel(title)
        heading.setObjectName("exportGroup")
        self._box.addWidget(heading)
        self._headings.append(heading)
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 8)
        form.setVerticalSpacing(6)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._box.addLayout(form)
        self._forms.append(form)
        for row in rows:
            _add_row(form, row)

    def end(self) -> None:
        """Let the fields of all groups begin at one place, and leave the rest of the height empty."""
        self._box.addStretch(1)
        rows = ((form, row) for form in self._forms for row in range(form.rowCount()))
        items = (form.itemAt(row, QFormLayout.ItemRole.LabelRole) for form, row in rows)
        labels = [label for item in items if item and (label := item.widget())]
        widest = max(label.sizeHint().width() for label in labels)
        for label in labels:
            label.setMinimumWidth(widest)

    def show_headings(self, shown: Iterable[bool]) -> None:
        """Show the headings for which it is told to."""
        for heading, is_shown in zip(self._headings, shown, strict=True):
            heading.setVisible(is_shown)

    def show_row(self, control: QWidget, *, shown: bool, usable: bool = True) -> None:
        """Show a control and its label, or hide them; grey them where they are of no use."""
        for form in self._forms:
            if form.indexOf(control) >= 0:
                form.setRowVisible(control, shown)
                label = form.labelForField(control)
                if label:
                    label.setEnabled(usable)
        control.setEnabled(usable)


def _add_row(form: QFormLayout, row: Row) -> None:
    name, control, hint = row
    form.addRow(name or " ", control)
    label = form.labelForField(control)
    if hint:
        for widget in filter(None, (label, control)):
            widget.setToolTip(hint)
        control.setAccessibleDescription(hint)
    if name:
        control.setAccessibleName(name.replace("&", ""))
