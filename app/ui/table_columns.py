"""Widths of a table's columns that leave room for their names in any language."""

from collections.abc import Sequence

from PySide6.QtWidgets import QTableView


def fit(table: QTableView, widths: Sequence[int]) -> None:
    """Give each column its width, or what its name needs; 0 takes the room that is left."""
    header = table.horizontalHeader()
    header.setStretchLastSection(False)
    for column, width in enumerate(widths):
        if width:
            table.setColumnWidth(column, max(width, header.sectionSizeHint(column)))
        else:
            header.setSectionResizeMode(column, header.ResizeMode.Stretch)
