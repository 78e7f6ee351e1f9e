"""Words of the window's article, and their cards."""

from app.annotate.model import Token
from app.ui.window import MainWindow


def find_word(window: MainWindow, text: str, nth: int = 0) -> tuple[int, Token]:
    """Return a row and the token in it that is a word, the first one or a later."""
    assert window.rows is not None
    found = [
        (row, token)
        for row in range(len(window.rows))
        for token in window.rows[row].unit.tokens
        if token.word.text == text
    ]
    return found[nth]


def open_card(window: MainWindow, text: str) -> None:
    """Open the card of the first such word."""
    window.reader.point_to(*find_word(window, text))
    window.cards.open_now()
    assert window.card.isVisible()
