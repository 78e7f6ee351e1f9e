"""The table that screen readers see: a row a unit, a cell a column, the text as its content."""

from collections.abc import Mapping

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.text.article import UnitKind
from app.ui.reader.origins import RowLabels, header_words, note_words, origin_words, warning_words
from app.ui.reader.rows import RowContent, RowSource

Index = QModelIndex | QPersistentModelIndex

_TEXT = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
_REMARK = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole)


class ArticleModel(QAbstractTableModel):
    """A read-only table over the rows of an article."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: RowSource | None = None
        self.columns: tuple[str, ...] = ()
        self.heads: Mapping[str, str] = {}  # the names of the columns
        self.labels: RowLabels | None = None  # the words of remarks

    def show(self, rows: RowSource | None, columns: tuple[str, ...]) -> None:
        """Show the rows of an article in the columns named."""
        self.beginResetModel()
        self._rows = rows
        self.columns = columns
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """Return how many rows there are."""
        return 0 if parent.isValid() or self._rows is None else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """Return how many columns are shown."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return the text of a cell, for eyes and for screen readers."""
        if self._rows is None or not index.isValid() or role not in (*_TEXT, *_REMARK):
            return None
        content = self._rows[index.row()]
        column = self.columns[index.column()]
        if role in _REMARK:
            return self._remark(content, column, role) or None
        if role == Qt.ItemDataRole.DisplayRole:
            return shown_text(content, column)
        return ": ".join(part for part in (self.heads.get(column, ""), shown_text(content, column)) if part)

    def _remark(self, content: RowContent, column: str, role: int) -> str:
        """Return what is to be minded in the English; for screen readers, all that stands beside the text."""
        told = role == Qt.ItemDataRole.AccessibleDescriptionRole
        if self.labels is None:
            return ""
        if column == "english":
            parts = (origin_words, warning_words, note_words) if told else (warning_words, note_words)
            return ". ".join(filter(None, (words(content, self.labels) for words in parts)))
        return description(content, self.labels) if told else ""

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Return the name of a column."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return self.heads.get(self.columns[section], "") if section < len(self.columns) else None

    def english_changed(self, row: int) -> None:
        """Tell views that the English of a row is there."""
        if "english" in self.columns:
            place = self.index(row, self.columns.index("english"))
            self.dataChanged.emit(place, place)


def shown_text(content: RowContent, column: str) -> str:
    """Return the text of a cell."""
    if column == "english":
        return content.english_text
    return content.unit.unit.text if column == "traditional" else content.unit.simplified_shown


def description(content: RowContent, labels: RowLabels) -> str:
    """Return what a screen reader says of Chinese beside its text: whose comment, reading, English."""
    head = ", ".join(header_words(content, labels)) if content.kind is UnitKind.COMMENT else ""
    reading = " ".join(token.word.written for token in content.unit.tokens if token.pinyin)
    return ". ".join(part for part in (head, reading, content.english_text) if part)
