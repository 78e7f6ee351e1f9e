"""A similar sentence below the editor: its likeness, in what it differs, its English."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QLabel, QWidget

from app.translate.similar import Part, Side
from app.ui import fonts
from app.ui.theme import Theme


class MatchRow(QLabel):
    """Says what the kept sentence has (struck through) and what the one at hand has (underlined)."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("matchRow")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setIndent(0)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_match(self, head: str, parts: Sequence[Part], english: str, theme: Theme) -> None:
        """Show a kept sentence; ``head`` says its key, its score and whose it is."""
        latin = fonts.family(fonts.LATIN)
        chinese = "".join(_part(part, theme) for part in parts)
        self.setText(
            f"<div style='color:{theme.soft}; font-size:{fonts.px(12)}px'>{escape(head)}</div>"
            f"<div style='font-size:{fonts.px(14)}px'>{chinese}</div>"
            f"<div style='font-size:{fonts.px(14)}px; font-family:{latin}'>{escape(english)}</div>"
        )
        plain = "".join(part.text for part in parts if part.side is not Side.NEW)
        self.setAccessibleName(f"{head}: {plain}: {english}")

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Choose the sentence."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit()


def _part(part: Part, theme: Theme) -> str:
    text = escape(part.text)
    if part.side is Side.KEPT:
        return f"<s style='color:{theme.slip}'>{text}</s>"
    if part.side is Side.NEW:
        return f"<u style='color:{theme.reviewed}'>{text}</u>"
    return text
