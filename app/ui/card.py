"""The card: a child of the window that shows what is known of a word."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.ui import fonts, placement
from app.ui.card_html import card_html
from app.ui.card_model import CardModel
from app.ui.theme import Theme

WIDTH = 430
_MAX_HEIGHT = 460


class Card(QFrame):
    """Shows one ``CardModel`` beside a word; the pointer may travel into it."""

    entered = Signal()
    left = Signal()
    link_followed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self._text.setFont(fonts.font(fonts.TRADITIONAL, 14))
        self._text.linkActivated.connect(self.link_followed)
        self._area = QScrollArea()
        self._area.setObjectName("cardBody")
        self._area.setWidget(self._text)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(16, 12, 8, 12)
        self._box.addWidget(self._area)
        self.model: CardModel | None = None
        self.notes = "english"  # english, chinese or both
        self._word = self._bounds = QRect()
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take over the colours of a theme."""
        self._theme = theme
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(28)
        shadow.setOffset(0, 6)
        shadow.setColor(QColor(0, 0, 0, 150 if theme.dark else 60))
        self.setGraphicsEffect(shadow)

    def show_again(self, model: CardModel) -> None:
        """Show another card in the same place, as when a link inside it is followed."""
        self.show_model(model, self._word, self._bounds)

    def show_model(self, model: CardModel, word: QRect, bounds: QRect) -> None:
        """Show a card for a word whose box is ``word``, inside ``bounds`` of the parent."""
        self.model = model
        self._word, self._bounds = word, bounds
        self._text.setText(card_html(model, self._theme, self.notes))
        self.setAccessibleName(f"{model.traditional} {model.english}")
        self.setAccessibleDescription(model.note_en)
        size = self._wanted_size(placement.room(word, bounds))
        self.setGeometry(QRect(placement.place_card(word, size, bounds), size))
        self._area.verticalScrollBar().setValue(0)
        self.show()
        self.raise_()

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802
        """Stay open while the pointer is on the card."""
        self.entered.emit()

    def leaveEvent(self, event: object) -> None:  # noqa: N802
        """Let the card be closed again."""
        self.left.emit()

    def _wanted_size(self, room: int) -> QSize:
        margins = self.contentsMargins() + self._box.contentsMargins()
        inner = WIDTH - margins.left() - margins.right() - 2
        height = self._text.heightForWidth(inner) + margins.top() + margins.bottom() + 4
        return QSize(WIDTH, max(90, min(height, _MAX_HEIGHT, room)))
