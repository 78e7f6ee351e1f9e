"""Asks how the article shall be exported or printed, and shows what will come of it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app import engine
from app.annotate.article import AnnotatedArticle
from app.export.choices import Choices
from app.export.formats import Format
from app.export.pdf.options import Layout
from app.translate.unit import UnitEnglish
from app.ui import fonts
from app.ui.export import jobs, wording
from app.ui.export.choice_box import ChoiceBox
from app.ui.export.form import OptionsForm
from app.ui.export.preset_bar import PresetBar
from app.ui.export.preview_pane import PreviewPane
from app.ui.export.previewing import Previewing
from app.ui.room import take_room
from app.ui.target_field import answer_buttons

_USUAL = 1080, 720  # pixels
_OPTIONS = 396  # pixels


@dataclass(frozen=True, slots=True)
class Subject:
    """What is exported: an article with the English that it has."""

    article: AnnotatedArticle
    english: Mapping[int, UnitEnglish]


class ExportDialog(QDialog):
    """Preset, format and options on the left, the first pages on the right."""

    def __init__(
        self, subject: Subject, choices: Choices, *, printing: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._printing = printing
        self.setWindowTitle(self.tr("Print") if printing else self.tr("Export"))
        self.previewing = Previewing(subject.article, subject.english, self)
        self._presets = PresetBar(engine.export_presets())
        self._format = ChoiceBox(wording.formats())
        self.form = OptionsForm()
        self.preview = PreviewPane(self.previewing)
        self._open = QCheckBox(self.tr("Open the &file when it is done"))
        self._show = QCheckBox(self.tr("Show it i&n its folder"))
        self._make_buttons()
        self._lay_out()
        self._connect()
        self.show_choices(replace(choices, format=Format.PDF) if printing else choices)
        take_room(self, *_USUAL)

    @property
    def choices(self) -> Choices:
        """What is chosen."""
        return replace(
            self.form.choices, open_after=self._open.isChecked(), show_after=self._show.isChecked()
        )

    def show_choices(self, choices: Choices) -> None:
        """Show what holds."""
        self._format.show_value(choices.format.value)
        self.form.show_choices(choices)
        self._open.setChecked(choices.open_after)
        self._show.setChecked(choices.show_after)
        self._on_changed()

    def reset(self) -> None:
        """Put every option of the format back to what is usual."""
        self.show_choices(Choices(format=self.choices.format))

    def done(self, result: int) -> None:
        """End the preview."""
        self.previewing.close()
        super().done(result)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Give the options the width they have in the style that holds by now."""
        super().showEvent(event)
        self._area.setMinimumWidth(
            self.form.minimumSizeHint().width() + self._area.verticalScrollBar().sizeHint().width()
        )
        self._left.setFixedWidth(max(fonts.px(_OPTIONS), self._left.minimumSizeHint().width()))

    def _make_buttons(self) -> None:
        label = self.tr("Pr&int…") if self._printing else self.tr("&Export…")
        self._buttons, self._go = answer_buttons(self, label)
        self._reset = self._buttons.addButton(self.tr("Rese&t"), QDialogButtonBox.ButtonRole.ResetRole)
        self._reset.setToolTip(self.tr("Back to the default options"))
        for button in self._buttons.findChildren(QPushButton):
            button.setAutoDefault(button is self._go)
        self._go.setDefault(True)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._presets)
        left.addWidget(self._format_row())
        self._area = self._scrolled()
        left.addWidget(self._area, 1)
        if not self._printing:
            afterwards = QLabel(self.tr("Afterwards"))
            afterwards.setObjectName("exportGroup")
            left.addWidget(afterwards)
            left.addWidget(self._open)
            left.addWidget(self._show)
        self._left = QWidget()
        self._left.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        middle = QHBoxLayout()
        middle.setSpacing(14)
        middle.addWidget(self._left)
        middle.addWidget(self.preview, 1)
        box = QVBoxLayout(self)
        box.addLayout(middle, 1)
        box.addWidget(self._buttons)

    def _format_row(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        label = QLabel(self.tr("For&mat"))
        label.setBuddy(self._format)
        self._format.setAccessibleName(self.tr("Format"))
        line.addWidget(label)
        line.addWidget(self._format, 1)
        row.setVisible(not self._printing)
        return row

    def _scrolled(self) -> QScrollArea:
        area = QScrollArea()
        area.setWidget(self.form)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields scroll it
        return area

    def _connect(self) -> None:
        self.form.changed.connect(self._on_changed)
        self._format.chosen.connect(self._on_format)
        self._presets.chosen.connect(self.show_choices)
        self._reset.clicked.connect(self.reset)

    def _on_format(self, kind: str) -> None:
        self.show_choices(replace(self.choices, format=Format(kind)))

    def _on_changed(self) -> None:
        chosen = self.choices
        self._go.setEnabled(not self.form.complaint)
        self._presets.show_choices(chosen)
        if chosen.format is not Format.PDF:
            self.preview.say(wording.format_about(chosen.format))
        elif chosen.columns or chosen.layout is not Layout.THREE:
            # the pages left out are shown, too: one sees which to choose
            self.preview.show_pages(jobs.pdf_options(replace(chosen, pages="")))
