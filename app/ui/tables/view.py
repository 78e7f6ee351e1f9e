"""The view of a table: whole rows, no grid, columns with room for their names in any language."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from app.ui import fonts

_ROW = 32  # pixels
_LEAST = 120  # pixels below which a column with words in it says nothing


class TableView(QTableView):
    """Shows a model; ``widths`` of 0 take the room that is left.

    Where that is little, the ``spare`` columns go one by one.
    """

    def __init__(
        self,
        model: QAbstractItemModel,
        widths: Sequence[int],
        *,
        several: bool = True,
        spare: Sequence[int] = (),
    ) -> None:
        super().__init__()
        self._widths, self._spare = widths, spare
        self._needed: list[int] = []  # pixels of each column
        self.setModel(model)
        modes = QAbstractItemView.SelectionMode
        self.setSelectionMode(modes.ExtendedSelection if several else modes.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(fonts.px(_ROW))

    def sort_at_first(self, column: int, *, down: bool = False) -> None:
        """Let the heads sort, and sort by a column."""
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        self.setSortingEnabled(True)
        self.sortByColumn(column, order)

    def fit(self) -> None:
        """Give each column its width, or what its name needs."""
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        for column in self._spare:
            self.setColumnHidden(column, False)  # else it would be taken to need nothing
        self._needed = [self._needs(column) for column in range(len(self._widths))]
        for column, width in enumerate(self._widths):
            if width:
                self.setColumnWidth(column, self._needed[column])
            else:
                header.setMinimumSectionSize(header.sectionSizeHint(column))
                header.setSectionResizeMode(column, header.ResizeMode.Stretch)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Show as many columns as have room."""
        self._make_room()
        super().resizeEvent(event)

    def _make_room(self) -> None:
        left = self.viewport().width() - sum(self._needed)
        for column in self._spare:
            self.setColumnHidden(column, left < 0)
            left += self._needed[column] if left < 0 else 0

    def _needs(self, column: int) -> int:
        return max(fonts.px(self._widths[column] or _LEAST), self.horizontalHeader().sectionSizeHint(column))
