"""Telling screen readers what has changed."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from app.annotate.model import Token
from app.ui.card_model import CardModel
from app.ui.slip_words import slip_line


def announce(widget: QWidget, words: str) -> None:
    """Let a screen reader say something, if one listens."""
    if QAccessible.isActive() and words:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def token_words(token: Token) -> str:
    """Return what is said of a pointed word: itself, its reading and its English."""
    return _joined(token.text, token.word.written, token.word.english or "")


def card_words(model: CardModel) -> str:
    """Return what is said of an opened card: the word, its meaning, its marks and its note."""
    amount = " ".join(model.amount) if model.amount else ""
    slip = slip_line(*model.slip) if model.slip else ""
    return _joined(model.traditional, model.written, model.english, amount, slip, model.note_en)


def _joined(*parts: str) -> str:
    return ". ".join(part.strip().rstrip(".") for part in parts if part.strip())
