"""Where the card goes: a pure function of boxes."""

from PySide6.QtCore import QPoint, QRect, QSize

GAP = 8


def place_card(word: QRect, card: QSize, bounds: QRect) -> QPoint:
    """Return the card's top left: below the word, else above it, never over its own line.

    Where neither side has room, the side with more of it is taken and the card's far end is cut.
    """
    left = min(max(bounds.left(), word.left()), max(bounds.left(), bounds.right() + 1 - card.width()))
    below = bounds.bottom() + 1 - (word.bottom() + 1 + GAP)
    above = word.top() - GAP - bounds.top()
    if card.height() <= below or (card.height() > above and below >= above):
        return QPoint(left, word.bottom() + 1 + GAP)
    return QPoint(left, max(bounds.top(), word.top() - GAP - card.height()))


def room(word: QRect, bounds: QRect) -> int:
    """Return the height that the roomier side of a word offers."""
    below = bounds.bottom() + 1 - (word.bottom() + 1 + GAP)
    return max(below, word.top() - GAP - bounds.top())
