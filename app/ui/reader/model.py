"""The table that screen readers see: a row a unit, a cell a column, the text as its content."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

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
        self.heads: dict[str, str] = {}

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
            told = content.doubts if column == "english" else ""
            if role == Qt.ItemDataRole.AccessibleDescriptionRole and column != "english":
                told = description(content)
            return told or None
        if column == "english":
            return content.english_text
        return content.unit.unit.text if column == "traditional" else content.unit.simplified_shown

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


def description(content: RowContent) -> str:
    """Return what a screen reader says of a cell of Chinese beside its text: reading and English."""
    reading = " ".join("".join(token.pinyin) for token in content.unit.tokens if token.pinyin)
    return ". ".join(part for part in (reading, content.english_text) if part)
