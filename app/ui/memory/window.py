"""The window over the translation memory: what readers edited and what engines said."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.translate import exchange
from app.translate.edits import Keys, MemoryEdits
from app.translate.entry import Entry
from app.translate.unit import Origin, State
from app.ui import messages
from app.ui.memory.model import CHANGED, ENGLISH, MemoryModel
from app.ui.names import origin_name, state_name
from app.ui.room import take_room
from app.ui.tables.choice import Choice
from app.ui.tables.window import TableWindow
from app.ui.timers import single_shot
from app.ui.workers import Worker, in_one_piece

_WIDTHS = (275, 0, 85, 85, 140, 90)
_SPARE = (4, 5, 3)  # whose it is, when it was changed, where it is from
_PAUSE = 180  # milliseconds without a key before the search begins
_ORIGINS = (Origin.MEMORY, Origin.ARGOS, Origin.LIBRETRANSLATE)


class MemoryWindow(TableWindow[Entry]):
    """Search, filter, sort; edit, delete and undo; import and export."""

    changed = Signal(object)  # the normalised sentences that are concerned
    imported = Signal()

    def __init__(self, edits: MemoryEdits, parent: QWidget | None = None) -> None:
        self._edits = edits
        self._work: Worker | None = None
        self._model = MemoryModel(edits.store)
        self._model.edited.connect(self._on_edited)
        super().__init__(self._model, None, _WIDTHS, parent, spare=_SPARE)
        self._pause = single_shot(self, self._choose, _PAUSE)
        self._state = Choice(("", *(state.value for state in State)), self._choose)
        self._origin = Choice(("", *(origin.value for origin in _ORIGINS)), self._choose)
        self._top.addWidget(self._state)
        self._top.addWidget(self._origin)
        self._table.sort_at_first(CHANGED, down=True)
        for name, slot in (("edit", self.edit), ("delete", self.delete), ("undo", self.undo)):
            self.add_button(name, slot)
        self.add_button("import", self._ask_import)
        self.add_button("export", self._ask_export)
        self.say_words()
        take_room(self, 980, 620)

    def say_words(self) -> None:
        """Name everything."""
        self._state.say(self.tr("State"), (self.tr("All states"), *map(state_name, State)))
        self._origin.say(self.tr("Origin"), (self.tr("All origins"), *map(origin_name, _ORIGINS)))
        self.say_button("edit", self.tr("Edit"))
        self.say_button("delete", self.tr("Delete"))
        self.say_button("undo", self.tr("Undo"))
        self.say_button("import", self.tr("Import…"))
        self.say_button("export", self.tr("Export…"))
        title = self.tr("Translation memory")
        self.say(title, self.tr("Search Chinese or English"), self.tr("Sentences"))

    def reload(self) -> None:
        """Show the memory as it is now."""
        self.attempt(self._model.reload)
        self._show_counts()

    def search(self, words: str) -> None:
        """Search once the reader stops typing."""
        self._pause.start()

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
        self._work = Worker(in_one_piece(work), self)
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
        found: list[Keys] = []
        if self.attempt(lambda: found.append(change())):
            self.reload()
            self.changed.emit(found[0])

    def _choose(self, _: object = None) -> None:
        words, state, origin = self._search.text(), self._state.currentData(), self._origin.currentData()
        self.attempt(lambda: self._model.choose(words, state, origin))
        self._show_counts()

    def _show_counts(self) -> None:
        self.attempt(self._say_counts)
        self.show_state()

    def show_state(self) -> None:
        """Offer what can be done."""
        for name in ("edit", "delete"):
            self._buttons[name].setEnabled(self._table.selectionModel().hasSelection())
        self._buttons["undo"].setEnabled(self._edits.can_undo)

    def _say_counts(self) -> None:
        counts = self._edits.store.counts()
        said = "  ·  ".join(f"{state_name(state)} {number:,}" for state, number in counts.items())
        every = sum(counts.values())
        shown = self.tr("{0} of {1}").format(f"{self._model.rowCount():,}", f"{every:,}")
        empty = self.tr("The memory is empty. Your edits and what translation engines produce are kept here.")
        hint = self.tr("No sentence in the memory matches.") if every else empty
        self.show_count(f"{shown}  ·  {said}", hint)

    def _ask_import(self) -> None:
        self.ask_open(self.tr("Import sentences"), "TMX (*.tmx)", self.import_file)

    def _ask_export(self) -> None:
        self.ask_save(self.tr("Export the memory"), "memory.tmx", "TMX (*.tmx)", self.export_file)
