"""The window over the translation memory: what readers edited and what engines said."""

from collections.abc import Callable, Generator
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShowEvent
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

from app.errors import JingduError
from app.jobs import CancelToken
from app.translate import exchange
from app.translate.edits import Keys, MemoryEdits
from app.translate.entry import Entry
from app.translate.unit import Origin, State
from app.ui import messages, table_columns
from app.ui.memory.model import ENGLISH, MemoryModel
from app.ui.names import origin_name, state_name
from app.ui.wording import Worded
from app.ui.workers import Worker

_WIDTHS = (275, 0, 85, 85, 140, 90)
_PAUSE = 180  # milliseconds without a key before the search begins
_ORIGINS = (Origin.MEMORY, Origin.ARGOS, Origin.LIBRETRANSLATE)


class MemoryWindow(Worded, QDialog):
    """Search, filter, sort; edit, delete and undo; import and export."""

    changed = Signal(object)  # the normalised sentences that are concerned
    imported = Signal()

    def __init__(self, edits: MemoryEdits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edits = edits
        self._work: Worker | None = None
        self._model = MemoryModel(edits.store, self)
        self._model.edited.connect(self._on_edited)
        self._search = QLineEdit()
        self._search.setClearButtonEnabled(True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._choose)
        self._search.textChanged.connect(lambda _: self._pause.start())
        self._state = self._choices([state.value for state in State])
        self._origin = self._choices([origin.value for origin in _ORIGINS])
        self._table = self._make_table()
        self._count = QLabel()
        self._buttons = self._make_buttons()
        self._lay_out()
        self.say_words()
        self.resize(980, 620)

    def say_words(self) -> None:
        """Name everything."""
        self.setWindowTitle(self.tr("Translation memory"))
        self._search.setPlaceholderText(self.tr("Search Chinese or English"))
        self._table.setAccessibleName(self.tr("Sentences"))
        table_columns.fit(self._table, _WIDTHS)
        _name_items(self._state, (self.tr("All states"), *map(state_name, State)))
        _name_items(self._origin, (self.tr("All origins"), *map(origin_name, _ORIGINS)))
        for button, label in (
            ("edit", self.tr("Edit")),
            ("delete", self.tr("Delete")),
            ("undo", self.tr("Undo")),
            ("import", self.tr("Import…")),
            ("export", self.tr("Export…")),
        ):
            self._buttons[button].setText(label)
        self._buttons["delete"].setShortcut(QKeySequence.StandardKey.Delete)  # another text resets it
        self._buttons["undo"].setShortcut(QKeySequence.StandardKey.Undo)
        if self.isVisible():
            self.reload()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Show the memory as it is, which may have changed since the window was last open."""
        super().showEvent(event)
        self.reload()

    def reload(self) -> None:
        """Show the memory as it is now."""
        self._quietly(self._model.reload)
        self._show_counts()

    def selected(self) -> list[Entry]:
        """Return the entries that are chosen."""
        rows = self._table.selectionModel().selectedRows()
        return [entry for row in rows if (entry := self._model.entry(row.row()))]

    def edit(self) -> None:
        """Edit the English of the chosen entry."""
        rows = self._table.selectionModel().selectedRows(ENGLISH)
        if rows:
            self._table.edit(rows[0])

    def delete(self) -> None:
        """Take the chosen entries out."""
        chosen = self.selected()
        if chosen:
            self._keep(lambda: self._edits.delete(chosen))

    def undo(self) -> None:
        """Take the last change back."""
        self._keep(self._edits.undo)

    def import_file(self, path: Path) -> None:
        """Put the sentences of a TMX file in."""
        store = self._edits.store
        self._run(lambda: exchange.import_tmx(store, path), self._on_imported)

    def export_file(self, path: Path) -> None:
        """Write the whole memory to a TMX file."""
        store = self._edits.store
        self._run(
            lambda: exchange.export_tmx(store, path),
            lambda number: self._count.setText(self.tr("Sentences exported: {0}").format(number)),
        )

    def wait(self) -> None:
        """Wait for an import or export that is going on."""
        if self._work is not None:
            self._work.wait()

    def _on_imported(self, found: tuple[int, int, int]) -> None:
        self.reload()
        said = self.tr("{0} new, {1} changed, {2} already there")
        self._count.setText(said.format(*found))
        self.imported.emit()

    def _run(self, work: Callable[[], object], done: Callable[..., object]) -> None:
        """Do long work beside the window; one at a time."""
        if self._work is not None:
            return

        def job(_: CancelToken) -> Generator[object, None, object]:
            yield from ()
            return work()

        self._work = Worker(job, self)
        self._work.finished.connect(done)
        self._work.failed.connect(self._on_failed)
        self._work.ended.connect(self._on_ended)
        self._count.setText(self.tr("Working…"))
        self._work.start()

    def _on_failed(self, sentence: str) -> None:
        self._show_counts()
        messages.error(self, sentence)

    def _on_ended(self) -> None:
        self._work = None

    def _on_edited(self, entry: Entry, english: str) -> None:
        self._keep(lambda: self._edits.save(entry.source, english, entry.key))

    def _keep(self, change: Callable[[], Keys]) -> None:
        keys: Keys = frozenset()

        def kept() -> None:
            nonlocal keys
            keys = change()

        if self._quietly(kept):
            self.reload()
            self.changed.emit(keys)

    def _quietly(self, work: Callable[[], object]) -> bool:
        """Do something that the file may refuse, and say so; tell whether it was done."""
        try:
            work()
        except JingduError as error:
            messages.error(self, error)
            return False
        return True

    def _choose(self) -> None:
        words, state, origin = self._search.text(), self._state.currentData(), self._origin.currentData()
        self._quietly(lambda: self._model.choose(words, state, origin))
        self._show_counts()

    def _show_counts(self) -> None:
        self._quietly(self._say_counts)
        self._buttons["undo"].setEnabled(self._edits.can_undo)

    def _say_counts(self) -> None:
        counts = self._edits.store.counts()
        said = "  ·  ".join(f"{state_name(state)} {number:,}" for state, number in counts.items())
        shown = self.tr("{0} of {1}").format(f"{self._model.rowCount():,}", f"{sum(counts.values()):,}")
        self._count.setText(f"{shown}  ·  {said}")

    def _choices(self, values: list[str]) -> QComboBox:
        box = QComboBox()
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for value in ("", *values):
            box.addItem("", value)
        box.currentIndexChanged.connect(lambda _: self._choose())
        return box

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self._model)
        table.setSortingEnabled(True)
        table.sortByColumn(5, Qt.SortOrder.DescendingOrder)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        table.verticalHeader().hide()
        return table

    def _make_buttons(self) -> dict[str, QPushButton]:
        wanted: tuple[tuple[str, Callable[[], None]], ...] = (
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
        top.addWidget(self._state)
        top.addWidget(self._origin)
        bottom = QHBoxLayout()
        for button in self._buttons.values():
            bottom.addWidget(button)
        bottom.addStretch(1)
        bottom.addWidget(self._count)
        box = QVBoxLayout(self)
        box.addLayout(top)
        box.addWidget(self._table)
        box.addLayout(bottom)

    def _ask_import(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Import sentences"), "", "TMX (*.tmx)")
        if name:
            self.import_file(Path(name))

    def _ask_export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export the memory"), "memory.tmx", "TMX (*.tmx)")
        if name:
            self.export_file(Path(name))


def _name_items(box: QComboBox, names: tuple[str, ...]) -> None:
    for at, name in enumerate(names):
        box.setItemText(at, name)
