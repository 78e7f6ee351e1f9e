"""The window over the reader's word list."""

from collections.abc import Callable, Collection
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QWidget

from app import engine
from app.lexicon.word_list import SavedWord
from app.ui import fonts
from app.ui.room import take_room
from app.ui.tables.model import ITEM
from app.ui.tables.window import TableWindow
from app.ui.theme import Theme
from app.ui.words.details import WordDetails
from app.ui.words.model import ADDED, WordListFilter, WordListModel

_WIDTHS = (124, 124, 124, 0, 0, 0, 96)  # English, note and article share what is left
_LOWEST = 170  # pixels of the table: the heads and four words
_SPARE = (5, 4, 1)  # article and note stand below, too; Simplified


class WordListWindow(TableWindow[SavedWord]):
    """Search, sort, filter; edit notes, delete with undo, go to the sentence, export."""

    changed = Signal()  # words came, went or have another note
    known_changed = Signal()
    place_asked = Signal(object)  # SavedWord
    write_asked = Signal(object, object)  # a job that writes a file; its path

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._model = WordListModel()
        self._filter = WordListFilter(self._model)
        super().__init__(self._model, self._filter, _WIDTHS, parent, spare=_SPARE)
        self._articles = QComboBox()
        self._articles.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._articles.setMaximumWidth(280)
        self._articles.activated.connect(lambda _: self.choose(self._articles.currentData()))
        self._top.addWidget(self._articles)
        self._details = WordDetails(theme)
        self._details.note_written.connect(self._on_note)
        self._box.insertWidget(2, self._details)
        self._table.sort_at_first(ADDED, down=True)
        self._table.setMinimumHeight(fonts.px(_LOWEST))
        self._table.doubleClicked.connect(self.go)
        for name, slot in (("go", self.go), ("known", self.toggle_known), ("delete", self.delete)):
            self.add_button(name, slot)
        self.add_button("undo", self.undo)
        self.add_button("export", self.ask_export)
        for key, act in (("Return", self.go), ("Enter", self.go), ("K", self.toggle_known)):
            self.add_key(key, act)
        QShortcut(QKeySequence("Ctrl+E"), self, self.ask_export)
        self.say_words()
        take_room(self, 1040, 680)

    def say_words(self) -> None:
        """Name everything."""
        self._articles.setAccessibleName(self.tr("Articles"))
        tips = (
            self.tr("Show the sentence in its article (Return)"),
            self.tr("Words that you know have no reading above them (K)"),
            self.tr("Remove the chosen words from the list (Del)"),
            self.tr("Undo the last change to the list (Ctrl+Z)"),
            self.tr("Write the words for Anki or as a table (Ctrl+E)"),
        )
        self.say_button("go", self.tr("Go to the sentence"), tips[0])
        self.say_button("known", self.tr("Mark as known"), tips[1])
        self.say_button("delete", self.tr("Delete"), tips[2])
        self.say_button("undo", self.tr("Undo"), tips[3])
        self.say_button("export", self.tr("Export…"), tips[4])
        self._details.say_words()
        self.say(self.tr("Word list"), self.tr("Search Chinese, pinyin or English"), self.tr("Words"))

    def set_theme(self, theme: Theme) -> None:
        """Take over the colours of a theme."""
        self._details.set_theme(theme)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Keep a note that is still being written."""
        self._details.note.finish()
        super().closeEvent(event)

    def reject(self) -> None:
        """Keep a note that is still being written, and close."""
        self._details.note.finish()
        super().reject()

    def reload(self) -> None:
        """Show the words as they are now; what was chosen stays chosen."""
        self._details.note.finish()
        chosen = {word.key for word in self.selected()}
        self._model.show_words(engine.word_list().current, engine.known_words().words)
        self._fill_articles()
        self._choose(chosen)
        self.show_state()

    def shown(self) -> list[SavedWord]:
        """Return the words that are shown, in their order."""
        return [self._filter.index(row, 0).data(ITEM) for row in range(self._filter.rowCount())]

    def delete(self) -> None:
        """Take the chosen words out."""
        keys = {word.key for word in self.selected()}
        if keys:
            row = min(index.row() for index in self._table.selectionModel().selectedRows())
            self._keep(lambda: engine.word_list().remove(keys))
            self._table.selectRow(min(row, self._filter.rowCount() - 1))

    def undo(self) -> None:
        """Take the last change of the list back."""
        self._keep(engine.word_list().undo)

    def toggle_known(self) -> None:
        """Mark the chosen words as known; where all are, take the marks back."""
        words = {word.simplified for word in self.selected()}
        known = engine.known_words()
        mark = known.unmark if words <= known.words else known.mark
        if words and self.attempt(lambda: mark(words)):
            self.known_changed.emit()
            self.reload()

    def go(self) -> None:
        """Ask for the sentence of the chosen word."""
        words = self.selected()
        if words:
            self.place_asked.emit(words[0])

    def ask_export(self) -> None:
        """Ask what to write and where, and have it written."""
        from app.ui.words.export_dialog import WordsExportDialog

        dialog = WordsExportDialog(self.selected(), self.shown(), engine.word_list().current, self)
        if dialog.exec():
            self.write_asked.emit(dialog.work, Path(dialog.target))

    def _on_note(self, key: str, note: str) -> None:
        if self.attempt(lambda: engine.word_list().set_note(key, note)):
            self._model.renew(engine.word_list().current)
            self.show_state()
            self.changed.emit()

    def _keep(self, change: Callable[[], object]) -> None:
        if self.attempt(change):
            self.reload()
            self.changed.emit()

    def _choose(self, keys: Collection[str]) -> None:
        chosen = QItemSelection()
        rows = enumerate(self.shown()) if keys else ()
        for wanted, run in groupby(rows, key=lambda row: row[1].key in keys):
            if wanted:
                numbers = [row for row, _ in run]
                chosen.select(self._filter.index(numbers[0], 0), self._filter.index(numbers[-1], 0))
        flags = QItemSelectionModel.SelectionFlag
        self._table.selectionModel().select(chosen, flags.ClearAndSelect | flags.Rows)
        if len(keys) == 1 and chosen.count():
            self._table.scrollTo(chosen.indexes()[0])

    def _fill_articles(self) -> None:
        chosen = self._articles.currentData()
        titles = dict.fromkeys(word.article for word in reversed(engine.word_list().current))
        self._articles.clear()
        self._articles.addItem(self.tr("All articles"), None)
        for title in titles:
            self._articles.addItem(title or self.tr("No article"), title)
        self._articles.setCurrentIndex(max(0, self._articles.findData(chosen)) if chosen is not None else 0)
        self._filter.choose(self._articles.currentData())

    def show_state(self) -> None:
        """Count the words, show the chosen one, and offer what can be done."""
        self._details.note.finish()  # what is being written belongs to the word chosen before
        every, chosen = self._model.rowCount(), self.selected()
        self._details.show_word(chosen[0] if len(chosen) == 1 else None, len(chosen))
        empty = self.tr(
            "Your word list is empty.\n\nPoint at a word in an article and press A,\n"
            "or choose ＋ Word list on its card."
        )
        hint = self.tr("No word in your list matches.") if every else empty
        self.show_count(self.tr("{0} of {1} words").format(self._filter.rowCount(), every), hint)
        self._details.setVisible(bool(every))
        self._buttons["go"].setEnabled(len(chosen) == 1 and bool(chosen[0].sentence))
        for name in ("known", "delete"):
            self._buttons[name].setEnabled(bool(chosen))
        self._buttons["undo"].setEnabled(engine.word_list().can_undo)
        self._buttons["export"].setEnabled(bool(every))
