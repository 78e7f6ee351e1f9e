"""What lies below the text of rows: a selection, hits of a search."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from app.ui.reader.rowlayout import RowLayout

Underlay = Callable[[int, RowLayout], Iterable[tuple[QRectF, QColor]]]  # boxes from the row's top left


class Underlays:
    """Those who paint below the text, the lowest first."""

    def __init__(self) -> None:
        self._all: list[Underlay] = []

    def add(self, underlay: Underlay, *, lowest: bool = False) -> None:
        """Let another paint, above those before it or below them all."""
        self._all.insert(0 if lowest else len(self._all), underlay)

    def paint(self, painter: QPainter, row: int, layout: RowLayout, top: float) -> None:
        """Paint what belongs below a row whose upper edge is at ``top``."""
        for underlay in self._all:
            for rect, colour in underlay(row, layout):
                painter.fillRect(rect.translated(0, top), colour)
