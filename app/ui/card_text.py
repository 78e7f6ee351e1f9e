"""The text of a card: a label that paints a frame around the category, which stays text like the rest."""

from typing import cast

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QTextBlock,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QLabel

from app.ui.announce import announce

_HIGH = 0.8  # of a line: the frame
_STRONG = 0.55  # of the colour: the frame is quieter than its words


class CardText(QLabel):
    """Rich text with one framed stretch."""

    def __init__(self) -> None:
        super().__init__()
        self._frame = QRectF()
        self._colour = ""

    @property
    def frame(self) -> QRectF:
        """Where the frame is; empty where there is none."""
        return self._frame

    def set_frame(self, lead: str, words: str, colour: str) -> None:
        """Put a frame around the words with which a lead, the first part of the text, ends."""
        self._colour = colour
        self._frame = self._found(lead, len(words)) if words else QRectF()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """The size it was given: to find out one of its own, Qt lays all the text out at other widths."""
        return self.size()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Any size will do, as the card gives it one."""
        return QSize(0, 0)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802
        """Go to the next link or the one before; screen readers, which see one text, are told its words."""
        moved = super().focusNextPrevChild(forward)
        if moved and self.hasFocus():
            announce(self, self.selectedText())
        return moved

    def _found(self, lead: str, length: int) -> QRectF:
        document = QTextDocument()
        document.setDefaultFont(self.font())
        document.setDocumentMargin(0)
        document.setHtml(lead)
        document.setTextWidth(self.width())
        block = document.lastBlock()
        corner = document.documentLayout().blockBoundingRect(block).topLeft()  # lays it out
        start = block.length() - 1 - length
        line = block.layout().lineForTextPosition(start)
        if not line.isValid() or start < 0:
            return QRectF()
        edges = (cast(tuple[float, int], line.cursorToX(place)) for place in (start, start + length))
        left, right = (edge for edge, _ in edges)
        middle = line.y() + line.ascent() - _capitals(block, start) / 2  # of letters and characters alike
        height = line.height() * _HIGH
        return QRectF(left, middle - height / 2, right - left, height).translated(corner)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the text, and the frame around the category."""
        super().paintEvent(event)
        if self._frame.isEmpty():
            return
        colour = QColor(self._colour)
        colour.setAlphaF(_STRONG)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(QPointF(0.5, 0.5))
        painter.setPen(QPen(colour, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = self._frame.height() / 2
        painter.drawRoundedRect(self._frame.toAlignedRect(), radius, radius)


def _capitals(block: QTextBlock, place: int) -> float:
    """Return how high the capitals of a text are from a place of a block on."""
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + place + 1)  # its format is that of the sign before
    return QFontMetricsF(cursor.charFormat().font()).capHeight()
