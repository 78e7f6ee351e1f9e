"""The window over all terms, built-in and the reader's own."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app import engine
from app.errors import JingduError
from app.lexicon import glossary_file
from app.lexicon.termbase import Category, TermEntry
from app.ui import messages, table_columns
from app.ui.glossary.editor import TermEditor
from app.ui.glossary.model import ENTRY, GlossaryFilter, GlossaryModel
from app.ui.names import category_name
from app.ui.wording import Worded

_WIDTHS = (190, 190, 0, 130, 70)


class GlossaryWindow(Worded, QDialog):
    """Search, filter, sort; add, edit, delete and undo; import, and export what the reader made."""

    changed = Signal()  # the termbase is another now

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = GlossaryModel(self)
        self._filter = GlossaryFilter(self)
        self._filter.setSourceModel(self._model)
        self._search = QLineEdit()
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._on_search)
        self._category = QComboBox()
        self._category.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for value in ("", *(category.value for category in Category)):
            self._category.addItem("", value)
        self._category.currentIndexChanged.connect(self._on_category)
        self._table = self._make_table()
        self._count = QLabel()
        self._buttons = self._make_buttons()
        self._lay_out()
        self.say_words()
        self.resize(900, 620)

    def say_words(self) -> None:
        """Name everything."""
        self.setWindowTitle(self.tr("Glossary"))
        self._search.setPlaceholderText(self.tr("Search Chinese or English"))
        self._table.setAccessibleName(self.tr("Terms"))
        table_columns.fit(self._table, _WIDTHS)
        names = (self.tr("All categories"), *map(category_name, Category))
        for at, name in enumerate(names):
            self._category.setItemText(at, name)
        for button, label in (
            ("add", self.tr("Add…")),
            ("edit", self.tr("Edit…")),
            ("delete", self.tr("Delete")),
            ("undo", self.tr("Undo")),
            ("import", self.tr("Import…")),
            ("export", self.tr("Export yours…")),
        ):
            self._buttons[button].setText(label)
        if self.isVisible():
            self.reload()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Show the terms as they are, which may have changed since the window was last open."""
        super().showEvent(event)
        self.reload()

    def reload(self) -> None:
        """Show the terms as they are now."""
        own = frozenset(entry.id for entry in engine.own_terms().current.entries)
        entries = list(engine.annotator().lexicon.termbase.entries.values())
        self._model.show(entries, own)
        self._on_shown()

    def select(self, term_id: str) -> None:
        """Bring a term into sight."""
        row = self._model.row_of(term_id)
        place = self._filter.mapFromSource(self._model.index(row, 0)) if row >= 0 else QModelIndex()
        if place.isValid():
            self._table.selectRow(place.row())
            self._table.scrollTo(place)

    def selected(self) -> TermEntry | None:
        """Return the term that is chosen."""
        rows = self._table.selectionModel().selectedRows()
        entry: TermEntry | None = rows[0].data(ENTRY) if rows else None
        return entry

    def add(self, tw: str = "") -> None:
        """Ask for a new term."""
        self._edit(TermEditor(None, self, tw))

    def edit(self) -> None:
        """Edit the chosen term; a built-in one becomes the reader's own."""
        entry = self.selected()
        if entry:
            self._edit(TermEditor(entry, self))

    def delete(self) -> None:
        """Take the chosen term out."""
        entry = self.selected()
        if entry:
            self._keep(lambda: engine.own_terms().remove(entry.id))

    def undo(self) -> None:
        """Take the last change back."""
        self._keep(engine.own_terms().undo)

    def import_file(self, path: Path) -> None:
        """Put the terms of a .csv, .tbx or .toml file in."""
        self._keep(lambda: engine.own_terms().merge(glossary_file.read(path)))

    def export_own(self, path: Path) -> None:
        """Write the reader's own terms to one file."""
        try:
            glossary_file.write(path, engine.own_terms().current.entries)
        except JingduError as error:
            messages.error(self, error)

    def _edit(self, editor: TermEditor) -> None:
        if editor.exec() and editor.entry:
            entry = editor.entry
            self._keep(lambda: engine.own_terms().put(entry))
            self.select(entry.id)

    def _keep(self, change: Callable[[], object]) -> None:
        try:
            change()
        except JingduError as error:
            messages.error(self, error)
            return
        engine.reload()
        self.reload()
        self.changed.emit()

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self._filter)
        table.setSortingEnabled(True)
        table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setAlternatingRowColors(False)
        table.setShowGrid(False)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        table.verticalHeader().hide()
        table.doubleClicked.connect(self.edit)
        return table

    def _make_buttons(self) -> dict[str, QPushButton]:
        wanted: tuple[tuple[str, Callable[[], None]], ...] = (
            ("add", self.add),
            ("edit", self.edit),
            ("delete", self.delete),
            ("undo", self.undo),
            ("import", self._ask_import),
            ("export", self._ask_export),
        )
        buttons = {}
        for name, slot in wanted:
            buttons[name] = QPushButton()
            buttons[name].setAutoDefault(False)
            buttons[name].clicked.connect(lambda _=False, s=slot: s())
        return buttons

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._search, 1)
        top.addWidget(self._category)
        bottom = QHBoxLayout()
        for button in self._buttons.values():
            bottom.addWidget(button)
        bottom.addStretch(1)
        bottom.addWidget(self._count)
        box = QVBoxLayout(self)
        box.addLayout(top)
        box.addWidget(self._table)
        box.addLayout(bottom)

    def _on_search(self, words: str) -> None:
        self._filter.search(words)
        self._on_shown()

    def _on_category(self) -> None:
        value = self._category.currentData()
        self._filter.choose(Category(value) if value else None)
        self._on_shown()

    def _on_shown(self) -> None:
        shown, every = self._filter.rowCount(), self._model.rowCount()
        self._count.setText(self.tr("{0} of {1} terms").format(shown, every))
        self._buttons["undo"].setEnabled(engine.own_terms().can_undo)
        self._buttons["export"].setEnabled(bool(engine.own_terms().current.entries))

    def _ask_import(self) -> None:
        kinds = self.tr("Glossaries (*.csv *.tbx *.toml)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Import terms"), "", kinds)
        if name:
            self.import_file(Path(name))

    def _ask_export(self) -> None:
        kinds = "TOML (*.toml);;CSV (*.csv);;TBX (*.tbx)"
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export your terms"), "terms.toml", kinds)
        if name:
            self.export_own(Path(name))
