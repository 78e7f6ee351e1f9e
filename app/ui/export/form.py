"""The options of an export, in groups; what a format does not have is not there."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QWidget

from app.errors import ExportError
from app.export.choices import Choices
from app.export.formats import Format
from app.export.pdf.options import Annotated, Column, Layout, Order, Paper, Readings, Size
from app.export.pdf.page_range import parse
from app.ui.export import wording
from app.ui.export.choice_box import ChoiceBox
from app.ui.export.form_groups import FormGroups
from app.ui.line_field import LineField
from app.ui.names import column_name
from app.ui.wording import said


class OptionsForm(QWidget):
    """Shows choices and emits them as the reader changes them."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = Choices()
        self._make_controls()
        self._columns = {column: QCheckBox(column_name(column.value)) for column in Column}
        self._said = QLabel()
        self._said.setObjectName("settingHelp")
        self._said.setWordWrap(True)
        self._said.hide()
        self._lay_out()
        self._connect()
        self.show_choices(self._choices)

    @property
    def choices(self) -> Choices:
        """What is chosen."""
        checked: dict[str, Any] = {name: check.isChecked() for name, check in self._checks.items()}
        return replace(
            self._choices,
            layout=Layout(self._layout.value),
            columns=tuple(column for column, check in self._columns.items() if check.isChecked()),
            script=Column(self._script.value),
            readings=Readings(self._readings.value),
            readings_on=self._words.value,
            paper=Paper(self._paper.value),
            landscape=self._turn.value == "landscape",
            size=Size(self._size.value),
            annotated=Annotated(self._annotated.value),
            order=Order(self._order.value),
            pages=self._pages.text().strip(),
            **checked,
        )

    @property
    def complaint(self) -> str:
        """Why there can be no export with these choices; empty where there can be one."""
        shown = self.choices
        if not shown.columns and (shown.layout is Layout.THREE or shown.format is not Format.PDF):
            return self.tr("Choose at least one column.")
        if shown.format is Format.PDF:
            try:
                parse(shown.pages)
            except ExportError as error:
                return said(error)
        return ""

    def show_choices(self, choices: Choices) -> None:
        """Show what holds, without emitting it."""
        self.blockSignals(True)
        self._choices = choices
        readings = wording.readings(beside=choices.format is Format.PDF)
        self._readings.offer(readings)
        for box, value in (
            (self._layout, choices.layout.value),
            (self._script, choices.script.value),
            (self._readings, choices.readings.value),
            (self._words, choices.readings_on),
            (self._paper, choices.paper.value),
            (self._turn, "landscape" if choices.landscape else "portrait"),
            (self._size, choices.size.value),
            (self._annotated, choices.annotated.value),
            (self._order, choices.order.value),
        ):
            box.show_value(value)
        if choices.readings.is_zhuyin and self._readings.value == Readings.NONE:
            self._readings.show_value(Readings.ZHUYIN.value)
        for column, check in self._columns.items():
            check.setChecked(column in choices.columns)
        for name, check in self._checks.items():
            check.setChecked(getattr(choices, name))
        self._pages.setText(choices.pages)
        self._show_what_applies()
        self.blockSignals(False)

    def _make_controls(self) -> None:
        self._layout = ChoiceBox(wording.layouts())
        self._script = ChoiceBox((name.value, column_name(name.value)) for name in tuple(Column)[:2])
        self._readings = ChoiceBox(wording.readings(beside=True))
        self._words = ChoiceBox(wording.words())
        self._paper = ChoiceBox(wording.papers())
        self._turn = ChoiceBox(
            (("portrait", self.tr("Portrait")), ("landscape", self.tr("Landscape"))),
        )
        self._size = ChoiceBox(wording.sizes())
        self._annotated = ChoiceBox(wording.occurrences())
        self._order = ChoiceBox(wording.orders())
        self._pages = LineField()
        self._pages.setPlaceholderText(self.tr("all, or for example 1-5, 8"))
        self._checks = {
            "comments": _check(
                self.tr("Comments of readers"), self.tr("What stands below the article, as a thread.")
            ),
            "overview": _check(
                self.tr("Overview page"),
                self.tr("Terms by category, companies, dates and amounts, before the text."),
            ),
            "tints": _check(self.tr("Tint terms by category"), self.tr("With a legend of the colors.")),
            "greyscale": _check(self.tr("Grayscale"), self.tr("No colors, for printers without them.")),
        }

    def _lay_out(self) -> None:
        columns = self._columns_box = QWidget()
        line = QHBoxLayout(columns)
        line.setContentsMargins(0, 0, 0, 0)
        for check in self._columns.values():
            line.addWidget(check)
        line.addStretch(1)
        checks = self._checks
        groups = self._groups = FormGroups(self)
        groups.add(
            self.tr("Text"),
            (self.tr("&Layout"), self._layout, self.tr("How Chinese and English stand to each other.")),
            (self.tr("Columns"), columns, ""),
            (self.tr("&Chinese"), self._script, self.tr("Which script, where there is one Chinese text.")),
            ("", checks["comments"], ""),
        )
        groups.add(
            self.tr("Readings"),
            (self.tr("&Readings"), self._readings, self.tr("How words are read, in the first Chinese text.")),
            (self.tr("On &which words"), self._words, self.tr("Unknown words: those you have not marked.")),
        )
        groups.add(
            self.tr("Pages"),
            (self.tr("P&aper"), self._paper, ""),
            (self.tr("&Orientation"), self._turn, ""),
            (self.tr("Text &size"), self._size, ""),
            (self.tr("Page ran&ge"), self._pages, self.tr("Page numbers stay those of the whole file.")),
            ("", self._said, ""),
            ("", checks["greyscale"], ""),
        )
        groups.add(
            self.tr("Terms and notes"),
            ("", checks["tints"], ""),
            ("", checks["overview"], ""),
            (self.tr("Pop-&up notes"), self._annotated, self.tr("Which occurrences of a term have a note.")),
            (self.tr("Glossary &by"), self._order, self.tr("The order of the glossary at the end.")),
        )
        groups.end()

    def _connect(self) -> None:
        boxes = (
            self._layout,
            self._script,
            self._readings,
            self._words,
            self._paper,
            self._turn,
            self._size,
            self._annotated,
            self._order,
        )
        self._layout.chosen.connect(self._on_layout)  # first, so that both changes are one
        for box in boxes:
            box.chosen.connect(self._on_changed)
        for check in (*self._columns.values(), *self._checks.values()):
            check.toggled.connect(self._on_changed)
        self._pages.textChanged.connect(self._on_changed)

    def _on_layout(self, layout: str) -> None:
        """Offer readings with a layout that is made for them."""
        if layout == Layout.INTERLINEAR and self._readings.value == Readings.NONE:
            self._readings.show_value(Readings.PINYIN.value)

    def _on_changed(self) -> None:
        self._show_what_applies()
        self.changed.emit()

    def _show_what_applies(self) -> None:
        kind = self._choices.format
        pdf, docx = kind is Format.PDF, kind is Format.DOCX
        three = not pdf or self._layout.value == Layout.THREE
        self._groups.show_row(self._layout, shown=pdf)
        self._groups.show_row(self._columns_box, shown=True, usable=three)
        self._groups.show_row(self._script, shown=pdf, usable=not three)
        self._groups.show_row(self._words, shown=True, usable=self._readings.value != Readings.NONE)
        for box in (self._paper, self._turn):
            self._groups.show_row(box, shown=pdf or docx)
        checks = (self._checks[name] for name in ("greyscale", "tints", "overview"))
        paged: tuple[QWidget, ...] = (self._size, self._pages, self._annotated, self._order, *checks)
        for widget in paged:
            self._groups.show_row(widget, shown=pdf)
        complaint = self.complaint
        self._said.setText(complaint)
        self._groups.show_row(self._said, shown=bool(complaint))
        self._groups.show_headings((True, True, pdf or docx, pdf))


def _check(name: str, hint: str) -> QCheckBox:
    check = QCheckBox(name)
    check.setToolTip(hint)
    check.setAccessibleDescription(hint)
    return check
