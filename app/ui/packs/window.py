"""The window over reading packs: those that come with the program and those the reader has taken over."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app import engine
from app.translate.pack_file import SUFFIX, write_pack
from app.translate.shelved import Shelved
from app.ui.packs.model import DATE, PacksFilter, PacksModel
from app.ui.room import take_room
from app.ui.tables.model import ITEM
from app.ui.tables.window import TableWindow

_WIDTHS = (0, 130, 110, 100, 90, 90, 70)
_SPARE = (5, 2, 4)  # where it is from, its license, how many sentences: the details tell them, too


class PacksWindow(TableWindow[Shelved]):
    """Search and sort; import, export, switch on and off, remove with undo, and what is told of a pack."""

    changed = Signal()  # other packs are there or in use now
    details_asked = Signal(object)  # Shelved
    share_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._model = PacksModel()
        self._filter = PacksFilter(self._model)
        super().__init__(self._model, self._filter, _WIDTHS, parent, several=False, spare=_SPARE)
        self._table.sort_at_first(DATE, down=True)
        self._table.doubleClicked.connect(self.show_details)
        for key in ("Return", "Enter"):
            self.add_key(key, self.show_details)
        self.add_key("Space", self.switch)
        acts: tuple[tuple[str, Callable[[], object]], ...] = (
            ("switch", self.switch),
            ("details", self.show_details),
            ("remove", self.delete),
            ("undo", self.undo),
            ("import", self._ask_import),
            ("export", self._ask_export),
            ("share", self.share_asked.emit),
        )
        for name, slot in acts:
            self.add_button(name, slot)
        self.say_words()
        take_room(self, 960, 480)

    def say_words(self) -> None:
        """Name everything."""
        self.say_button("switch", self.tr("Switch on"), self.tr("Show its English or not (Space)"))
        self.say_button("details", self.tr("Details"), self.tr("What it holds and who made it (Return)"))
        self.say_button("remove", self.tr("Remove"), self.tr("Take the pack off this computer (Del)"))
        self.say_button("undo", self.tr("Undo"), self.tr("Undo the last change to the packs (Ctrl+Z)"))
        self.say_button("import", self.tr("Import…"))
        self.say_button("export", self.tr("Export…"), self.tr("Write the pack to a file"))
        self.say_button("share", self.tr("Share your work…"), self.tr("Make a pack of the open article"))
        self.say(self.tr("Reading packs"), self.tr("Search titles, authors and notes"), self.tr("Packs"))
        self.show_state()

    def reload(self) -> None:
        """Show the packs as they are now; the one chosen stays chosen."""
        chosen = [shelved.name for shelved in self.selected()]
        self._model.show(engine.packs().packs)
        for name in chosen:
            self.select(name)
        self.show_state()

    def select(self, name: str) -> None:
        """Choose a pack by its name."""
        for row in range(self._filter.rowCount()):
            if self._filter.index(row, 0).data(ITEM).name == name:
                self._table.selectRow(row)

    def switch(self) -> None:
        """Use the chosen pack, or stop doing so."""
        for shelved in self.selected():
            self._keep(partial(engine.packs().choose, shelved.name, not shelved.used))

    def show_details(self) -> None:
        """Ask for what is known of the chosen pack."""
        for shelved in self.selected():
            self.details_asked.emit(shelved)

    def delete(self) -> None:
        """Take the chosen pack off the shelf."""
        for shelved in self.selected():
            self._keep(partial(engine.packs().remove, shelved.name))

    def undo(self) -> None:
        """Take the last change of the packs back."""
        self._keep(engine.packs().undo)

    def import_file(self, path: Path) -> None:
        """Put a pack on the shelf and use it: who imports it here need not be asked again."""
        self._keep(lambda: engine.packs().install(path, use=True))

    def export_file(self, path: Path) -> None:
        """Write the chosen pack to a file."""
        wanted = path if path.suffix.lower() == SUFFIX else path.with_name(path.name + SUFFIX)
        for shelved in self.selected():
            self.attempt(partial(write_pack, wanted, shelved.pack))

    def show_state(self) -> None:
        """Count the packs, and offer what can be done with the chosen one."""
        said = self.tr("{0} of {1} packs").format(self._filter.rowCount(), self._model.rowCount())
        empty = self.tr("There is no reading pack yet.\n\nImport… adds one that somebody else has made.")
        self.show_count(said, self.tr("No pack matches.") if self._model.rowCount() else empty)
        chosen = next(iter(self.selected()), None)
        on = chosen is not None and chosen.used
        self._buttons["switch"].setText(self.tr("Switch off") if on else self.tr("Switch on"))
        for name in ("switch", "details", "export"):
            self._buttons[name].setEnabled(chosen is not None)
        self._buttons["remove"].setEnabled(chosen is not None and not chosen.bundled)
        self._buttons["undo"].setEnabled(engine.packs().can_undo)

    def _keep(self, change: Callable[[], object]) -> None:
        if self.attempt(change):
            self.reload()
            self.changed.emit()

    def _ask_import(self) -> None:
        kinds = self.tr("Reading packs (*{0})").format(SUFFIX)
        self.ask_open(self.tr("Import a reading pack"), kinds, self.import_file)

    def _ask_export(self) -> None:
        for shelved in self.selected():
            kinds = self.tr("Reading packs (*{0})").format(SUFFIX)
            self.ask_save(self.tr("Export the pack"), f"{shelved.name}{SUFFIX}", kinds, self.export_file)
