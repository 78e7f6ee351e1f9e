"""The terms as a table, and the filter over it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt

from app import engine
from app.lexicon.termbase import TermEntry
from app.text.english_quotes import curly
from app.ui import language
from app.ui.names import category_name
from app.ui.tables.filter import TableFilter
from app.ui.tables.model import ListModel


class GlossaryModel(ListModel[TermEntry]):
    """A row a term: Taiwan, Mainland, English, category, and whose entry it is."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._own: frozenset[str] = frozenset()

    def show_terms(self, entries: Sequence[TermEntry], own: frozenset[str]) -> None:
        """Show entries; ``own`` are the ids of the reader's."""
        self._own = own
        self.show(entries)

    def row_of(self, term_id: str) -> int:
        """Return the row of a term, -1 if it is not there."""
        return next((row for row, entry in enumerate(self.items) if entry.id == term_id), -1)

    def heads(self) -> tuple[str, ...]:
        """Return the names of the columns."""
        words = self.tr("Taiwan"), self.tr("Mainland"), self.tr("English")
        return (*words, self.tr("Category"), self.tr("Entry"))

    def cells(self, item: TermEntry) -> tuple[str, ...]:
        """Return what stands in the columns."""
        whose = self.tr("yours") if item.id in self._own else ""
        return item.tw, item.cn, item.en, category_name(item.category), whose

    def tip(self, item: TermEntry, column: int) -> str:
        """Return the term's note."""
        return note_of(item)


def note_of(entry: TermEntry) -> str:
    """Return the note of a term in the language of the interface, else in the one that it has."""
    if language.current() == language.ENGLISH or not entry.note_zh:
        return curly(entry.note_en) or entry.note_zh
    if language.current() == language.MAINLAND:
        return engine.in_mainland_words(entry.note_zh)
    return entry.note_zh


class GlossaryFilter(TableFilter[TermEntry]):
    """Keeps terms of a category that hold the words searched for, in either script or English."""

    def __init__(self, model: GlossaryModel, parent: QObject | None = None) -> None:
        super().__init__(model, parent)
        self.setSortLocaleAware(True)
        self.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def text(self, item: TermEntry) -> str:
        """Return the forms, the English and the abbreviation."""
        return "\n".join((*item.keys, item.en, item.abbr, *item.en_variants, item.id))

    def group(self, item: TermEntry) -> str:
        """Return the category."""
        return item.category.value
