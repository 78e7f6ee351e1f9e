"""The reading packs as a table."""

from app.translate.shelved import Shelved
from app.ui import language
from app.ui.tables.filter import TableFilter
from app.ui.tables.model import ListModel

DATE = 3


class PacksModel(ListModel[Shelved]):
    """A row a pack: what it is for, whose it is, its license, date, sentences, where from, in use or not."""

    def heads(self) -> tuple[str, ...]:
        """Return the names of the columns."""
        words = self.tr("Title"), self.tr("By"), self.tr("License"), self.tr("Date")
        return (*words, self.tr("Sentences"), self.tr("From"), self.tr("Used"))

    def cells(self, item: Shelved) -> tuple[str, ...]:
        """Return what stands in the columns."""
        pack, number = item.pack, language.locale().toString(len(item.pack.sentences))
        origin = self.tr("Jingdu") if item.bundled else self.tr("your files")
        used = self.tr("yes") if item.used else self.tr("no")
        return pack.title or item.name, pack.author, pack.licence, pack.date, number, origin, used

    def tip(self, item: Shelved, column: int) -> str:
        """Return what its author says of the pack."""
        return item.pack.notes or self.cells(item)[column]

    def sorted_by(self, item: Shelved, column: int) -> str:
        """Return what a column is sorted by."""
        return f"{len(item.pack.sentences):09}" if column == DATE + 1 else self.cells(item)[column].casefold()


class PacksFilter(TableFilter[Shelved]):
    """Keeps packs by what stands in front of them."""

    def text(self, item: Shelved) -> str:
        """Return the title, the author, the license and the notes."""
        pack = item.pack
        return "\n".join((item.name, pack.title, pack.author, pack.licence, pack.date, pack.notes))
