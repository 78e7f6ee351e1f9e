"""Asks what of the word list is written, how and where."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from app.export.anki import DECK, AnkiOptions, export_anki
from app.export.wordlist_csv import export_csv
from app.jobs import CancelToken, Job
from app.lexicon.word_list import SavedWord

_ENDINGS = {"anki": ".apkg", "csv": ".csv"}


class WordsExportDialog(QDialog):
    """Format, which words, the decks of Anki or the mark for Excel, and the file."""

    def __init__(
        self,
        selected: Sequence[SavedWord],
        shown: Sequence[SavedWord],
        every: Sequence[SavedWord],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export words"))
        self._format = QComboBox()
        self._format.addItem(self.tr("Anki deck (.apkg)"), "anki")
        self._format.addItem(self.tr("Table (.csv)"), "csv")
        self._format.currentIndexChanged.connect(self._on_format)
        self._which = QComboBox()
        self._add_choices(selected, shown, every)
        self._decks = QComboBox()
        self._decks.addItem(self.tr("One deck for all"), False)
        self._decks.addItem(self.tr("One deck for each article"), True)
        self._deck = QLineEdit(DECK)
        self._recall = QCheckBox(self.tr("Also ask from English to Chinese"))
        self._bom = QCheckBox(self.tr("Mark the file for Excel (UTF-8 with BOM)"))
        self._bom.setChecked(True)
        self._target = QLineEdit(str(Path.home() / f"jingdu-words{_ENDINGS['anki']}"))
        self._target.textChanged.connect(self._on_changed)
        self._hint = QLabel(self.tr("Importing the file again updates the notes that Anki has already."))
        self._hint.setObjectName("settingHelp")
        self._hint.setWordWrap(True)
        self._buttons = QDialogButtonBox()
        self._save = self._buttons.addButton(self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._save.setObjectName("primary")
        self._buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._lay_out()
        self._on_format()

    @property
    def target(self) -> Path:
        """The file to write, with the ending of its format."""
        path = Path(self._target.text().strip()).expanduser()
        ending = _ENDINGS[self._kind]
        return path if path.suffix.lower() == ending else path.with_name(path.name + ending)

    def work(self, token: CancelToken) -> Job[None]:
        """Return the job that writes what was chosen."""
        words: Sequence[SavedWord] = self._which.currentData()
        if self._kind == "csv":
            return export_csv(words, self.target, token, bom=self._bom.isChecked())
        options = AnkiOptions(self._deck.text(), bool(self._decks.currentData()), self._recall.isChecked())
        return export_anki(words, options, self.target, token)

    @property
    def _kind(self) -> str:
        return str(self._format.currentData())

    def _add_choices(
        self, selected: Sequence[SavedWord], shown: Sequence[SavedWord], every: Sequence[SavedWord]
    ) -> None:
        if len(selected) > 1:
            self._which.addItem(self.tr("The {0} chosen ones").format(len(selected)), tuple(selected))
        if len(shown) < len(every):
            self._which.addItem(self.tr("The {0} shown").format(len(shown)), tuple(shown))
        self._which.addItem(self.tr("All {0}").format(len(every)), tuple(every))

    def _lay_out(self) -> None:
        place = QHBoxLayout()
        place.addWidget(self._target, 1)
        browse = QPushButton(self.tr("Choose…"))
        browse.clicked.connect(self._on_browse)
        place.addWidget(browse)
        self._form = QFormLayout(self)
        self._form.setSpacing(12)
        self._form.addRow(self.tr("Format"), self._format)
        self._form.addRow(self.tr("Words"), self._which)
        self._form.addRow(self.tr("Decks"), self._decks)
        self._form.addRow(self.tr("Name of the deck"), self._deck)
        self._form.addRow("", self._recall)
        self._form.addRow("", self._bom)
        self._form.addRow(self.tr("File"), place)
        self._form.addRow("", self._hint)
        self._form.addRow(self._buttons)
        self._target.setMinimumWidth(340)

    def _on_format(self) -> None:
        anki = self._kind == "anki"
        for widget in (self._decks, self._deck, self._recall, self._hint):
            self._form.setRowVisible(widget, anki)
        self._form.setRowVisible(self._bom, not anki)
        path = Path(self._target.text().strip())
        if path.suffix.lower() in _ENDINGS.values():
            self._target.setText(str(path.with_suffix(_ENDINGS[self._kind])))
        self.adjustSize()

    def _on_changed(self) -> None:
        self._save.setEnabled(bool(self._target.text().strip()))

    def _on_browse(self) -> None:
        kinds = self.tr("Anki decks (*.apkg)") if self._kind == "anki" else self.tr("Tables (*.csv)")
        name, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), str(self.target), kinds)
        if name:
            self._target.setText(name)
