"""Walking over the article by keyboard, announced to screen readers."""

from PySide6.QtCore import QItemSelectionModel

from app.ui.announce import announce, token_words
from app.ui.card_controller import CardController
from app.ui.reader.view import ReaderView
from app.ui.reader.walking import Stride, first_place, step


class Walker:
    """Lights the next word, term, sentence or row."""

    def __init__(self, view: ReaderView, cards: CardController) -> None:
        self._view = view
        self._cards = cards

    def walk(self, stride: Stride, by: int) -> None:
        """Go one stride on (1) or back (-1)."""
        pages = self._view.pages
        if pages is None or not len(pages.rows):
            return
        article, pointed = pages.rows.article, self._view.pointed
        if pointed is None:
            found = first_place(article, self._view.anchor.row, stride)
        else:
            found = step(article, (pointed.row, pointed.token.index), stride, by)
        if found is None:
            return
        row, at = found
        self._cards.walked()
        token = article[row].tokens[at]
        if pointed is None or pointed.row != row:
            self._make_current(row)
        self._view.point_to(row, token)
        announce(self._view, token_words(token))

    def _make_current(self, row: int) -> None:
        """Let screen readers know the row."""
        index = self._view.article_model.index(row, 0)
        self._view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
