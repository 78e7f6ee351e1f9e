"""What is folded on a card."""

from collections.abc import Iterator
from typing import Self

from app.ui.card_markup import CardLook
from app.ui.card_model import CardModel
from app.ui.card_sections import FOLDING, REST, folded_steps

_LASTING = frozenset(FOLDING) - {REST}  # what the reader says of these holds for the next word, too


class Folds:
    """Sections are folded where there is no room, unless the reader has folded or unfolded them."""

    def __init__(self, said: dict[str, bool] | None = None) -> None:
        self._said = said or {}  # of sections, and of entries inside the word: folded or not
        self.now: frozenset[str] = frozenset()  # the sections that are folded

    @property
    def said(self) -> tuple[tuple[str, bool], ...]:
        """What the reader has said."""
        return tuple(self._said.items())

    @property
    def opened(self) -> frozenset[str]:
        """What the reader has unfolded."""
        return frozenset(name for name, folded in self._said.items() if not folded)

    def copy(self) -> Self:
        """Return the same for another card."""
        return type(self)(dict(self._said))

    def begin_anew(self) -> None:
        """Forget what was said of a single word."""
        self._said = {name: folded for name, folded in self._said.items() if name in _LASTING}

    def toggle(self, name: str) -> None:
        """Fold what is unfolded, or the other way round."""
        self._said[name] = name not in self.now if name in FOLDING else not self._said.get(name, True)

    def steps(self, model: CardModel, look: CardLook) -> Iterator[frozenset[str]]:
        """Yield what may be folded, from as little as the reader wants; what was yielded last holds."""
        chosen = {name for name in FOLDING if name in self._said}
        for step in folded_steps(model, look):
            self.now = (step - chosen) | {name for name in chosen if self._said[name]}
            yield self.now
