"""The window over the reader's word list."""

from collections.abc import Callable, Collection
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app import engine
from app.errors import JingduError
from app.lexicon.word_list import SavedWord
from app.ui import messages
from app.ui.theme import Theme
from app.ui.words.details import WordDetails
from app.ui.words.model import ADDED, WORD, WordListFilter, WordListModel

_WIDTHS = (124, 124, 124, 0, 0, 0, 96)
_WIDE = (3, 4, 5)  # English, note and article share what is left


class WordListWindow(QDialog):
    """Search, sort, filter; edit notes, delete with undo, go to the sentence, export."""

    changed = Signal()  # words came, went or have another note
    known_changed = Signal()
    place_asked = Signal(object)  # SavedWord
    write_asked = Signal(object, object)  # a job that writes a file; its path

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Word list"))
        self._model = WordListModel(self)
        self._filter = WordListFilter(self)
        self._filter.setSourceModel(self._model)
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Search Chinese, pinyin or English"))
        self._search.setAccessibleName(self.tr("Search the word list"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._on_search)
        self._articles = QComboBox()
        self._articles.setAccessibleName(self.tr("Articles"))
        self._articles.setMaximumWidth(280)
        self._articles.activated.connect(self._on_article)
        self._table = self._make_table()
        self._hint = QLabel()
        self._hint.setWordWrap(True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setObjectName("emptyHint")
        self._details = WordDetails(theme)
        self._details.note_written.connect(self._on_note)
        self._count = QLabel()
        self._buttons = self._make_buttons()
        self._lay_out()
        self._add_keys()
        self.resize(1040, 680)

    def set_theme(self, theme: Theme) -> None:
        """Take over the colours of a theme."""
        self._details.set_theme(theme)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Show the words as they are, which may have changed since the window was last open."""
        super().showEvent(event)
        self.reload()

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
        self._model.show(engine.word_list().current, engine.known_words().words)
        self._fill_articles()
        self._choose(chosen)
        self._on_selection()

    def selected(self) -> list[SavedWord]:
        """Return the words that are chosen, in the order shown."""
        rows = sorted(self._table.selectionModel().selectedRows(), key=lambda index: index.row())
        return [row.data(WORD) for row in rows]

    def shown(self) -> list[SavedWord]:
        """Return the words that are shown, in their order."""
        return [self._filter.index(row, 0).data(WORD) for row in range(self._filter.rowCount())]

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
        if words and self._try(lambda: mark(words)):
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
        if self._try(lambda: engine.word_list().set_note(key, note)):
            self._model.renew(engine.word_list().current)
            self._show_state()
            self.changed.emit()

    def _keep(self, change: Callable[[], object]) -> None:
        if self._try(change):
            self.reload()
            self.changed.emit()

    def _try(self, change: Callable[[], object]) -> bool:
        try:
            change()
        except JingduError as error:
            messages.error(self, str(error))
            return False
        return True

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

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self._filter)
        table.setSortingEnabled(True)
        table.sortByColumn(ADDED, Qt.SortOrder.DescendingOrder)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        table.horizontalHeader().setHighlightSections(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(34)
        for column, width in enumerate(_WIDTHS):
            table.setColumnWidth(column, width)
        for column in _WIDE:
            table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        table.doubleClicked.connect(self.go)
        table.selectionModel().selectionChanged.connect(self._on_selection)
        table.setAccessibleName(self.tr("Words"))
        return table

    def _make_buttons(self) -> dict[str, QPushButton]:
        wanted = (
            ("go", self.tr("Go to the sentence"), self.go),
            ("known", self.tr("Mark as known"), self.toggle_known),
            ("delete", self.tr("Delete"), self.delete),
            ("undo", self.tr("Undo"), self.undo),
            ("export", self.tr("Export…"), self.ask_export),
        )
        buttons = {}
        for name, label, slot in wanted:
            buttons[name] = QPushButton(label)
            buttons[name].setAutoDefault(False)
            buttons[name].clicked.connect(lambda _=False, s=slot: s())
        buttons["go"].setToolTip(self.tr("Show the sentence in its article (Return)"))
        buttons["known"].setToolTip(self.tr("Words that you know have no reading above them (K)"))
        buttons["delete"].setToolTip(self.tr("Take the chosen words out of the list (Del)"))
        buttons["undo"].setToolTip(self.tr("Take the last change of the list back (Ctrl+Z)"))
        buttons["export"].setToolTip(self.tr("Write the words for Anki or as a table (Ctrl+E)"))
        return buttons

    def _add_keys(self) -> None:
        keys = (("Return", self.go), ("Enter", self.go), ("K", self.toggle_known), ("Del", self.delete))
        for key, slot in keys:
            made = QShortcut(QKeySequence(key), self._table, slot)
            made.setContext(Qt.ShortcutContext.WidgetShortcut)
        QShortcut(QKeySequence.StandardKey.Undo, self, self.undo)
        QShortcut(QKeySequence("Ctrl+E"), self, self.ask_export)
        QShortcut(QKeySequence.StandardKey.Find, self, self._search.setFocus)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._search, 1)
        top.addWidget(self._articles)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._table)
        self._pages.addWidget(self._hint)
        bottom = QHBoxLayout()
        for name in ("go", "known", "delete", "undo"):
            bottom.addWidget(self._buttons[name])
        bottom.addStretch(1)
        bottom.addWidget(self._count)
        bottom.addWidget(self._buttons["export"])
        box = QVBoxLayout(self)
        box.setSpacing(10)
        box.addLayout(top)
        box.addWidget(self._pages, 1)
        box.addWidget(self._details)
        box.addLayout(bottom)

    def _fill_articles(self) -> None:
        chosen = self._articles.currentData()
        titles = dict.fromkeys(word.article for word in reversed(engine.word_list().current))
        self._articles.clear()
        self._articles.addItem(self.tr("All articles"), None)
        for title in titles:
            self._articles.addItem(title or self.tr("No article"), title)
        self._articles.setCurrentIndex(max(0, self._articles.findData(chosen)) if chosen is not None else 0)
        self._filter.choose(self._articles.currentData())

    def _on_search(self, words: str) -> None:
        self._filter.search(words)
        self._show_state()

    def _on_article(self) -> None:
        self._filter.choose(self._articles.currentData())
        self._show_state()

    def _on_selection(self) -> None:
        words = self.selected()
        self._details.show_word(words[0] if len(words) == 1 else None, len(words))
        self._show_state()

    def _show_state(self) -> None:
        shown, every, chosen = self._filter.rowCount(), self._model.rowCount(), self.selected()
        self._count.setText(self.tr("{0} of {1} words").format(shown, every))
        self._hint.setText(
            self.tr("No word of your list holds this.")
            if every
            else self.tr(
                "Your word list is empty.\n\nPoint at a word in an article and press A,\n"
                "or follow the link on its card."
            )
        )
        self._pages.setCurrentWidget(self._table if shown else self._hint)
        self._details.setVisible(bool(every))
        self._buttons["go"].setEnabled(len(chosen) == 1 and bool(chosen[0].sentence))
        for name in ("known", "delete"):
            self._buttons[name].setEnabled(bool(chosen))
        self._buttons["undo"].setEnabled(engine.word_list().can_undo)
        self._buttons["export"].setEnabled(bool(every))
