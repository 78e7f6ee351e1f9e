"""Asks what of the word list is written, how and where."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFormLayout, QLabel, QWidget

from app.export.anki import DECK, AnkiOptions, export_anki
from app.export.wordlist_csv import export_csv
from app.jobs import CancelToken, Job
from app.lexicon.word_list import SavedWord
from app.ui.line_field import LineField
from app.ui.target_field import TargetField, answer_buttons

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
        self._deck = LineField(DECK)
        self._recall = QCheckBox(self.tr("Also ask from English to Chinese"))
        self._bom = QCheckBox(self.tr("Mark the file for Excel (UTF-8 with BOM)"))
        self._bom.setChecked(True)
        self._file = TargetField(Path.home() / "jingdu-words.apkg", _ENDINGS["anki"], "")
        self._target = self._file.line
        self._file.changed.connect(self._on_changed)
        self._hint = QLabel(self.tr("Importing the file again updates the notes that Anki has already."))
        self._hint.setObjectName("settingHelp")
        self._hint.setWordWrap(True)
        self._buttons, self._save = answer_buttons(self, self.tr("Export"))
        self._lay_out()
        self._on_format()

    @property
    def target(self) -> Path:
        """The file to write, with the ending of its format."""
        return self._file.path

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
        self._form = QFormLayout(self)
        self._form.setSpacing(12)
        self._form.addRow(self.tr("Format"), self._format)
        self._form.addRow(self.tr("Words"), self._which)
        self._form.addRow(self.tr("Decks"), self._decks)
        self._form.addRow(self.tr("Name of the deck"), self._deck)
        self._form.addRow("", self._recall)
        self._form.addRow("", self._bom)
        self._form.addRow(self.tr("File"), self._file)
        self._form.addRow("", self._hint)
        self._form.addRow(self._buttons)

    def _on_format(self) -> None:
        anki = self._kind == "anki"
        for widget in (self._decks, self._deck, self._recall, self._hint):
            self._form.setRowVisible(widget, anki)
        self._form.setRowVisible(self._bom, not anki)
        kinds = self.tr("Anki decks (*.apkg)") if anki else self.tr("Tables (*.csv)")
        self._file.use_ending(_ENDINGS[self._kind], kinds)
        self.adjustSize()

    def _on_changed(self) -> None:
        self._save.setEnabled(not self._file.is_empty)
