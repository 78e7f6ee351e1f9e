"""The window over all terms, built-in and the reader's own."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from app import engine
from app.lexicon import glossary_file
from app.lexicon.termbase import Category, TermEntry
from app.ui import fonts
from app.ui.card_markup import in_faces
from app.ui.glossary.editor import TermEditor
from app.ui.glossary.model import GlossaryFilter, GlossaryModel, note_of
from app.ui.names import category_name
from app.ui.room import take_room
from app.ui.tables.choice import Choice
from app.ui.tables.window import TableWindow

_WIDTHS = (136, 136, 0, 166, 56)
_NOTE = 62  # pixels: three lines
_ENGLISH = 2


class GlossaryWindow(TableWindow[TermEntry]):
    """Search, filter, sort; add, edit, delete and undo; import, and export what the reader made."""

    changed = Signal()  # the termbase is another now

    def __init__(self, parent: QWidget | None = None) -> None:
        self._model = GlossaryModel()
        self._filter = GlossaryFilter(self._model)
        super().__init__(self._model, self._filter, _WIDTHS, parent, several=False)
        self._category = Choice((None, *(category.value for category in Category)), self.choose)
        self._top.addWidget(self._category)
        self._note = QLabel()
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.RichText)
        self._note.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._note.setMinimumHeight(fonts.px(_NOTE))
        self._note.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._box.insertWidget(2, self._note)
        self._table.sort_at_first(_ENGLISH)
        self._table.doubleClicked.connect(self.edit)
        for name, slot in (("add", self.add), ("edit", self.edit), ("delete", self.delete)):
            self.add_button(name, slot)
        for name, slot in (("undo", self.undo), ("import", self._ask_import), ("export", self._ask_export)):
            self.add_button(name, slot)
        self.say_words()
        take_room(self, 900, 620)

    def say_words(self) -> None:
        """Name everything."""
        self._category.say(self.tr("Category"), (self.tr("All categories"), *map(category_name, Category)))
        self.say_button("add", self.tr("Add…"))
        self.say_button("edit", self.tr("Edit…"))
        self.say_button("delete", self.tr("Delete"))
        self.say_button("undo", self.tr("Undo"))
        self.say_button("import", self.tr("Import…"))
        self.say_button("export", self.tr("Export yours…"))
        self.say(self.tr("Glossary"), self.tr("Search Chinese or English"), self.tr("Terms"))

    def reload(self) -> None:
        """Show the terms as they are now; the one chosen stays chosen."""
        chosen = self.selected()
        own = frozenset(entry.id for entry in engine.own_terms().current.entries)
        self._model.show_terms(list(engine.terms().entries.values()), own)
        if chosen:
            self.select(chosen[0].id)
        self.show_state()

    def select(self, term_id: str) -> None:
        """Bring a term into sight."""
        row = self._model.row_of(term_id)
        place = self._filter.mapFromSource(self._model.index(row, 0)) if row >= 0 else QModelIndex()
        if place.isValid():
            self._table.selectRow(place.row())
            self._table.scrollTo(place)

    def add(self, tw: str = "") -> None:
        """Ask for a new term."""
        self._edit(TermEditor(None, self, tw))

    def edit(self) -> None:
        """Edit the chosen term; a built-in one becomes the reader's own."""
        for entry in self.selected():
            self._edit(TermEditor(entry, self))

    def delete(self) -> None:
        """Take the chosen term out."""
        for entry in self.selected():
            self._keep(partial(engine.own_terms().remove, entry.id, entry.tw))

    def undo(self) -> None:
        """Take the last change back."""
        self._keep(engine.own_terms().undo)

    def import_file(self, path: Path) -> None:
        """Put the terms of a .csv, .tbx or .toml file in."""
        self._keep(lambda: engine.own_terms().merge(glossary_file.read(path)))

    def export_own(self, path: Path) -> None:
        """Write the reader's own terms to one file."""
        self.attempt(lambda: glossary_file.write(path, engine.own_terms().current.entries))

    def show_state(self) -> None:
        """Count the terms, and offer what can be done."""
        hint = self.tr("Choose a term to read its note; a double click edits it.")
        chosen = self.selected()
        said = (note_of(chosen[0]) or self.tr("This term has no note.")) if chosen else hint
        self._note.setText(in_faces(said))
        said = self.tr("{0} of {1} terms").format(self._filter.rowCount(), self._model.rowCount())
        self.show_count(said, self.tr("No term matches. Add… makes one of your own."))
        for name in ("edit", "delete"):
            self._buttons[name].setEnabled(bool(chosen))
        self._buttons["undo"].setEnabled(engine.own_terms().can_undo)
        self._buttons["export"].setEnabled(bool(engine.own_terms().current.entries))

    def _edit(self, editor: TermEditor) -> None:
        if editor.exec() and editor.entry:
            entry = editor.entry
            self._keep(lambda: engine.own_terms().put(entry))
            self.select(entry.id)

    def _keep(self, change: Callable[[], object]) -> None:
        if self.attempt(change):
            engine.reload()
            self.reload()
            self.changed.emit()

    def _ask_import(self) -> None:
        kinds = self.tr("Glossaries (*.csv *.tbx *.toml)")
        self.ask_open(self.tr("Import terms"), kinds, self.import_file)

    def _ask_export(self) -> None:
        kinds = "TOML (*.toml);;CSV (*.csv);;TBX (*.tbx)"
        self.ask_save(self.tr("Export your terms"), "terms.toml", kinds, self.export_own)
