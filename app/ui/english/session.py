"""The reader's English of the article that is open: kept in the memory, shown on every row at once."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app import engine
from app.errors import JingduError
from app.translate.edits import Keys, MemoryEdits
from app.translate.memory import Remembered, key_of
from app.translate.service import source_of
from app.translate.unit import EnglishSentence, Origin, UnitEnglish
from app.ui.english.place import Place
from app.ui.reader.rows import RowSource
from app.ui.wording import said


class EnglishSession(QObject):
    """Changes sentences and takes changes back; what an engine says later never covers an edit."""

    row_changed = Signal(int)  # the row's English is another now
    rows_wanted = Signal(object)  # rows whose English has to come from elsewhere again
    failed = Signal(str)  # one sentence

    def __init__(self, edits: MemoryEdits, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.edits = edits
        self._rows: RowSource | None = None
        self._places: dict[str, set[Place]] = {}
        self._touched: set[str] = set()

    def use(self, rows: RowSource) -> None:
        """Serve another article."""
        self._rows = rows
        self._places.clear()

    def key_of(self, place: Place) -> str:
        """Return what the memory knows a sentence by."""
        assert self._rows is not None
        unit = self._rows.article[place.row]
        return key_of(source_of(unit, unit.unit.sentences[place.index]))

    def source_of(self, place: Place) -> str:
        """Return a sentence as it was read."""
        assert self._rows is not None
        unit = self._rows.article[place.row].unit
        return unit.sentences[place.index].of(unit.text)

    # What the reader does

    def save(self, place: Place, english: str) -> bool:
        """Keep the reader's English of a sentence; tell whether it is kept."""
        key, source = self.key_of(place), self.source_of(place)
        self._places.setdefault(key, set()).add(place)
        return self._do(lambda: self.edits.save(source, english, key))

    def note_of(self, place: Place) -> str:
        """Return the reader's note on a sentence, empty if there is none."""
        return engine.sentence_notes().current.get(self.key_of(place), "")

    def keep_note(self, place: Place, note: str) -> bool:
        """Keep the reader's note on a sentence; tell whether it is kept."""
        key, source = self.key_of(place), self.source_of(place)
        return self._attempt(lambda: engine.sentence_notes().put(key, note, source))

    def take_back(self, place: Place) -> None:
        """Let the machine's English of a sentence count again."""
        key = self.key_of(place)
        self._do(lambda: self.edits.take_back(key))

    def is_kept(self, place: Place) -> bool:
        """Tell whether a person's English of a sentence can be taken back."""
        return self.edits.store.known(self.key_of(place)) is not None

    def show_all(self) -> None:
        """Show what the memory knows now, as after an import."""
        self._touched |= self._places.keys()
        for key, places in self._places.items():
            if known := self.edits.store.known(key):
                for place in places:
                    self._put(place, known)

    def show(self, keys: Keys) -> None:
        """Show sentences as the memory has them now."""
        self._touched |= keys
        wanted: set[int] = set()
        for key in keys & self._places.keys():
            known = self.edits.store.known(key)
            for place in self._places[key]:
                if known is not None:
                    self._put(place, known)
                elif self._is_a_persons(place):
                    wanted.add(place.row)
        if wanted:
            self.rows_wanted.emit(sorted(wanted))

    # What comes from the desk

    def english_came(self, row: int) -> None:
        """Remember the sentences of a row, and put the reader's English over what has just come."""
        if self._rows is None:
            return
        unit = self._rows.article[row]
        for index, span in enumerate(unit.unit.sentences):
            key, place = key_of(source_of(unit, span)), Place(row, index)
            self._places.setdefault(key, set()).add(place)
            if key in self._touched and (known := self.edits.store.known(key)):
                self._put(place, known)

    def _do(self, change: Callable[[], Keys]) -> bool:
        keys: list[Keys] = []
        if not self._attempt(lambda: keys.append(change())):
            return False
        self.show(keys[0])
        return True

    def _attempt(self, change: Callable[[], None]) -> bool:
        try:
            change()
        except JingduError as error:
            self.failed.emit(said(error))
            return False
        return True

    def _put(self, place: Place, known: Remembered) -> None:
        assert self._rows is not None
        english = self._rows.english.get(place.row)
        if english is None:
            return  # the row will come with it
        said = EnglishSentence(place.index, known.english, Origin.MEMORY, known.credit, known.state)
        after = tuple(said if one.index == place.index else one for one in english.sentences)
        if after != english.sentences:
            self._rows.english[place.row] = UnitEnglish(after)
            self.row_changed.emit(place.row)

    def _is_a_persons(self, place: Place) -> bool:
        """Tell whether a row shows what the memory does not know any more."""
        english = self._rows.english.get(place.row) if self._rows else None
        sentences = english.sentences if english else ()
        return any(one.index == place.index and one.origin is Origin.MEMORY for one in sentences)
