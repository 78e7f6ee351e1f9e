"""Setting the text of a card."""

from dataclasses import replace

from PySide6.QtCore import QMargins, QSize

from app.ui.card_body import CardBody
from app.ui.card_folds import Folds
from app.ui.card_head import CardHead
from app.ui.card_html import body_html, category_words, head_html, lead_html
from app.ui.card_markup import CardLook
from app.ui.card_model import CardModel

WIDTHS = 430, 540, 640  # pixels; a wider one where all that folds is folded and there is still no room
_BAR = 14  # the scroll bar, where one is needed all the same, covers no text


class CardFilling:
    """Fills the head and the body of a card, as narrow and as unfolded as the height allows."""

    def __init__(self, head: CardHead, body: CardBody, margins: QMargins) -> None:
        self._head, self._body, self._margins = head, body, margins
        self.folds = Folds()

    def fill(self, model: CardModel, look: CardLook, widest: int, room: int) -> QSize:
        """Set the text, and return the size that the card wants, which may be higher than its room."""
        for wanted in WIDTHS:
            width = min(round(wanted * look.scale), widest)
            height = self._fill(model, look, width, room)
            if height <= room:
                break
        self._frame_category(model, look)
        self._body.set_scrolled(height > room)
        return QSize(width, height)

    def _fill(self, model: CardModel, look: CardLook, width: int, room: int) -> int:
        """Set the text for a width of the card, and return the height that it wants."""
        margins = self._margins
        inner = width - margins.left() - margins.right() - 2
        look = replace(look, width=inner - _BAR, opened=self.folds.opened)
        self._head.text.setText(head_html(model, look))
        head = self._head.height_for(inner)
        self._head.setFixedHeight(head)
        frame = head + margins.top() + margins.bottom() + 4
        return frame + self._fill_body(model, look, room - frame)

    def _fill_body(self, model: CardModel, look: CardLook, room: int) -> int:
        """Set the text with as little folded as room allows, and return its height."""
        height = 0
        for folded in self.folds.steps(model, look):
            height = self._body.fill(body_html(model, replace(look, folded=folded)), look.width)
            if height <= room:
                break
        self._body.text.resize(look.width, height)
        return height

    def _frame_category(self, model: CardModel, look: CardLook) -> None:
        """Put the frame around the category, which is the last word of the body's first part."""
        if model.category is None or not model.english:
            self._body.text.set_frame("", "", "")
        else:
            colour = look.theme.category(model.category)
            self._body.text.set_frame(lead_html(model, look), category_words(model), colour)
