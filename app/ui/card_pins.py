"""The pinned cards: small windows inside the window that stay until they are closed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.card import Card
from app.ui.card_markup import CardLook
from app.ui.reader.view import Pointed

_MOST = 24  # an older one gives way


class CardPins(QObject):
    """Keeps the pinned cards, the last one touched on top."""

    made = Signal(Card)
    closed = Signal()  # one that had the focus

    def __init__(self, parent: QWidget, line_of: Callable[[Pointed | None], QRect]) -> None:
        super().__init__(parent)
        self._line_of = line_of
        self._parent = parent
        self._cards: list[Card] = []
        self._actions: Sequence[QAction] = ()

    @property
    def cards(self) -> tuple[Card, ...]:
        """The pinned cards, the topmost last."""
        order = self._parent.children()
        return tuple(sorted(self._cards, key=order.index))

    def of(self, source: Pointed | None) -> Card | None:
        """Return the card that is pinned for a word of the article."""
        return next((card for card in self._cards if source is not None and card.source == source), None)

    def pin(self, card: Card, look: CardLook, bounds: QRect, surface: QRect) -> Card:
        """Pin what a card shows; it stands on the reading surface, where no other pinned card does.

        The reader may move it anywhere within ``bounds``.
        """
        found = self.of(card.source)
        if found is not None and found.model == card.model:
            found.raise_()
            return found
        if len(self._cards) >= _MOST:
            self.close(self.cards[0])
        pinned = Card(look, self._parent, pinned=True)
        pinned.voice = card.voice
        pinned.close_asked.connect(lambda: self.close(pinned))
        pinned.addActions(list(self._actions))
        pinned.own_line = self._own_line(card, pinned)
        pinned.show_pinned(card, bounds, surface, [other.geometry() for other in self._cards])
        self._cards.append(pinned)
        self.made.emit(pinned)
        return pinned

    def _own_line(self, card: Card, pinned: Card) -> Callable[[], QRect]:
        """Return what tells where the word stands now for which a card opened, in the column pointed at."""
        box, first = card.word_box, self._line_of(card.source)

        def now() -> QRect:
            there = self._line_of(pinned.source)
            gone = first.isEmpty() or there.isEmpty()
            return QRect() if gone else box.translated(there.topLeft() - first.topLeft())

        return now

    def close(self, card: Card) -> None:
        """Close a pinned card."""
        held = card.isAncestorOf(QApplication.focusWidget() or self._parent)
        self._cards.remove(card)
        card.hide()
        card.deleteLater()
        if held:
            self.closed.emit()

    def close_top(self) -> bool:
        """Close the topmost pinned card; tell whether there was one."""
        cards = self.cards
        if cards:
            self.close(cards[-1])
        return bool(cards)

    def close_all(self) -> None:
        """Close every pinned card."""
        while self.close_top():
            pass

    def set_look(self, look: CardLook) -> None:
        """Show all cards in another look."""
        for card in self._cards:
            card.set_look(look)

    def set_voice(self) -> None:
        """Offer the voice on all cards."""
        for card in self._cards:
            card.voice = True
            card.head.speak.show()

    def keep_inside(self, bounds: QRect) -> None:
        """Keep all cards inside a window of another size."""
        for card in self._cards:
            card.keep_inside(bounds)

    def forget_places(self) -> None:
        """Stand alone from now on: the article is another."""
        for card in self._cards:
            card.source = None
            if card.model is not None and card.model.here is not None:
                card.replace_model(card.model.at_no_place())

    def use_actions(self, actions: Sequence[QAction]) -> None:
        """Let keys hold while a pinned card has the focus."""
        for card in self._cards:
            for old in card.actions():
                card.removeAction(old)
            card.addActions(list(actions))
        self._actions = actions
