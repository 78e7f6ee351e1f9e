"""A table with a row a thing: heirs name the columns and say what stands in them."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

Index = QModelIndex | QPersistentModelIndex
ITEM = Qt.ItemDataRole.UserRole
SORT = Qt.ItemDataRole.UserRole + 1
_TEXT = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole)
_KNOWN = (*_TEXT, Qt.ItemDataRole.ToolTipRole, ITEM, SORT)

T = TypeVar("T")


class TableModel(QAbstractTableModel, Generic[T]):
    """Things as rows; where they come from is for heirs to say."""

    def heads(self) -> tuple[str, ...]:
        """Return the names of the columns."""
        raise NotImplementedError

    def item(self, row: int) -> T | None:
        """Return the thing of a row; None if it has just gone."""
        raise NotImplementedError

    def cells(self, item: T) -> tuple[str, ...]:
        """Return what stands in the columns."""
        raise NotImplementedError

    def tip(self, item: T, column: int) -> str:
        """Return what is said of a cell when it is pointed at."""
        return self.cells(item)[column]

    def sorted_by(self, item: T, column: int) -> str:
        """Return what a column is sorted by."""
        return self.cells(item)[column]

    def font(self, column: int) -> QFont | None:
        """Return the face of a column, None for the usual one."""
        return None

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.heads())

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's text, its tip, its face, what it is sorted by, or the thing itself."""
        if role == Qt.ItemDataRole.FontRole:
            return self.font(index.column())
        item = self.item(index.row()) if role in _KNOWN else None
        if item is None or role == ITEM:
            return item
        if role == SORT:
            return self.sorted_by(item, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tip(item, index.column())
        return " ".join(self.cells(item)[index.column()].splitlines())

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Return the name of a column."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return self.heads()[section]


class ListModel(TableModel[T]):
    """Things that are all at hand."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: Sequence[T] = ()

    def show(self, items: Sequence[T]) -> None:
        """Show other things."""
        self.beginResetModel()
        self.items = items
        self.endResetModel()

    def renew(self, items: Sequence[T]) -> None:
        """Show the same things in the same order with other contents."""
        self.items = items
        if items:
            self.dataChanged.emit(self.index(0, 0), self.index(len(items) - 1, self.columnCount() - 1))

    def item(self, row: int) -> T | None:
        """Return the thing of a row."""
        return self.items[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """Return how many things there are."""
        return 0 if parent.isValid() else len(self.items)
