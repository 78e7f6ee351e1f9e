"""The cards that were shown in one place, with a way back and forth."""

from dataclasses import dataclass, field

from app.ui.card_model import CardModel


@dataclass(slots=True)
class CardHistory:
    """A list of cards and the one that is shown."""

    cards: list[CardModel] = field(default_factory=list)
    at: int = -1

    @property
    def can_go_back(self) -> bool:
        """Tell whether a card was shown before this one."""
        return self.at > 0

    @property
    def can_go_on(self) -> bool:
        """Tell whether the reader went back from another card."""
        return self.at < len(self.cards) - 1

    def start(self, model: CardModel) -> None:
        """Begin anew with a card."""
        self.cards, self.at = [model], 0

    def follow(self, model: CardModel) -> None:
        """Go on to another card; those that were gone back from are forgotten."""
        self.cards = [*self.cards[: self.at + 1], model]
        self.at = len(self.cards) - 1

    def step(self, by: int) -> CardModel:
        """Go back (-1) or on (1), as far as there are cards, and return the one to show."""
        self.at = min(max(self.at + by, 0), len(self.cards) - 1)
        return self.cards[self.at]

    def copy(self) -> "CardHistory":
        """Return the same history for a second card."""
        return CardHistory(list(self.cards), self.at)
