"""Asks how the PDF shall be set and where it goes."""

from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from app import engine
from app.export.pdf.options import Column, Paper, PdfOptions, Readings
from app.ui.names import column_name
from app.ui.room import take_room


class ExportDialog(QDialog):
    """Columns, readings, paper and the target file."""

    def __init__(self, target: Path, columns: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export annotated PDF"))
        self._columns = {column: QCheckBox(column_name(column.value)) for column in Column}
        for column, check in self._columns.items():
            check.setChecked(column.value in columns)
            check.toggled.connect(self._on_changed)
        self._readings = _combo(
            {
                Readings.NONE: self.tr("None"),
                Readings.PINYIN: self.tr("Pinyin"),
                Readings.ZHUYIN: self.tr("Zhuyin"),
            }
        )
        self._words = QComboBox()
        self._words.addItem(self.tr("All words"), "all")
        self._words.addItem(self.tr("Unknown words"), "unknown")
        self._words.addItem(self.tr("Terms only"), "terms")
        self._readings.currentIndexChanged.connect(self._on_changed)
        self._paper = _combo({Paper.A4: "A4", Paper.LETTER: self.tr("Letter")})
        self._landscape = QCheckBox(self.tr("Landscape"))
        self._target = QLineEdit(str(target))
        self._target.setAccessibleName(self.tr("File"))
        self._target.textChanged.connect(self._on_changed)
        self._buttons = QDialogButtonBox()
        self._save = self._buttons.addButton(self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._save.setObjectName("primary")
        self._buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._lay_out()
        self._on_changed()

    @property
    def options(self) -> PdfOptions:
        """What was chosen."""
        columns = tuple(column for column, check in self._columns.items() if check.isChecked())
        return PdfOptions(
            columns=columns,
            readings=Readings(self._readings.currentData()),
            readings_on=self._words.currentData(),
            known=engine.known_words().words,
            paper=Paper(self._paper.currentData()),
            landscape=self._landscape.isChecked(),
            overview=True,
            termbase=engine.termbase_version(),
        )

    @property
    def target(self) -> Path:
        """The file to write."""
        path = Path(self._target.text().strip()).expanduser()
        return path if path.suffix.lower() == ".pdf" else path.with_name(path.name + ".pdf")

    def _lay_out(self) -> None:
        columns = QHBoxLayout()
        for check in self._columns.values():
            columns.addWidget(check)
        paper = QHBoxLayout()
        paper.addWidget(self._paper)
        paper.addWidget(self._landscape)
        place = QHBoxLayout()
        place.addWidget(self._target, 1)
        browse = QPushButton(self.tr("Choose…"))
        browse.clicked.connect(self._on_browse)
        place.addWidget(browse)
        form = QFormLayout(self)
        form.setSpacing(12)
        form.addRow(self.tr("Columns"), columns)
        readings = QHBoxLayout()
        readings.addWidget(self._readings, 1)
        readings.addWidget(self._words, 1)
        form.addRow(self.tr("Readings above words"), readings)
        form.addRow(self.tr("Paper"), paper)
        form.addRow(self.tr("File"), place)
        form.addRow(self._buttons)
        take_room(self, 560, 0)

    def _on_changed(self) -> None:
        any_column = any(check.isChecked() for check in self._columns.values())
        self._words.setEnabled(self._readings.currentData() != Readings.NONE.value)
        self._save.setEnabled(any_column and bool(self._target.text().strip()))

    def _on_browse(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), str(self.target), "PDF (*.pdf)")
        if name:
            self._target.setText(name)


def _combo(choices: dict[Readings, str] | dict[Paper, str]) -> QComboBox:
    combo = QComboBox()
    for value, name in choices.items():
        combo.addItem(name, value.value)
    return combo
