"""What the links on cards do: other cards, other places in the article, the glossary."""

from typing import TYPE_CHECKING

from app.lexicon.lexicon import Lexicon
from app.ui.announce import announce, card_words
from app.ui.card import Card
from app.ui.card_model import CardModel, card_for_entry
from app.ui.reader.view import Pointed, ReaderView
from app.ui.term_index import TermIndex

if TYPE_CHECKING:
    from app.ui.card_controller import CardController


class CardLinks:
    """Follows links for any card, the one beside the word or a pinned one."""

    def __init__(self, controller: "CardController", view: ReaderView) -> None:
        self._controller = controller
        self._view = view
        self._index = TermIndex()
        self.lexicon: Lexicon | None = None

    def use(self, lexicon: Lexicon, index: TermIndex) -> None:
        """Serve another article."""
        self.lexicon, self._index = lexicon, index

    def follow(self, card: Card, target: str) -> None:
        """Do what a link on a card says."""
        kind, _, name = target.partition(":")
        if kind == "here" and card.source is not None:
            self._step_card(card, 1 if name == "next" else -1)
        elif kind == "edit":
            self._controller.edit_asked.emit(name)
        elif kind == "add":
            self._controller.add_asked.emit(name)
        elif kind == "list":
            self._controller.list_asked.emit(card.model, card.source)
        elif kind == "known" and card.model is not None:
            self._controller.known_asked.emit(card.model.traditional)
        elif kind == "term" and self.lexicon and (entry := self.lexicon.termbase.get(name)):
            card.follow(card_for_entry(entry, self.lexicon))
            if card.model is not None:
                announce(card, card_words(card.model))

    def with_place(self, model: CardModel, pointed: Pointed) -> CardModel:
        """Return a card with its place among the occurrences of its term."""
        places = self._index.places(pointed.token.term.id) if pointed.token.term else ()
        here = (pointed.row, pointed.token.index)
        return model.at(places.index(here) + 1, len(places)) if here in places else model

    def step(self, pointed: Pointed, by: int) -> Pointed | None:
        """Go to the next place where a term stands, or to the one before, and return it."""
        pages, term = self._view.pages, pointed.token.term
        places = self._index.places(term.id) if term else ()
        here = (pointed.row, pointed.token.index)
        if pages is None or here not in places:
            return None
        row, at = places[(places.index(here) + by) % len(places)]
        found = Pointed(row, pages.rows.article[row].tokens[at])
        self._view.point_to(row, found.token)
        return found

    def _step_card(self, card: Card, by: int) -> None:
        assert card.source is not None
        self._controller.walked()
        if not card.pinned:
            self._view.setFocus()
        found = self.step(card.source, by)
        if found is None:
            return
        if not card.pinned:
            self._controller.open_now()
        elif card.model is not None:
            card.source = found
            card.replace_model(self.with_place(card.model, found))
