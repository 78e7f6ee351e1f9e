"""What every translation engine offers."""

from collections.abc import Iterator, Sequence
from typing import Protocol

from app.translate.unit import Origin


class Engine(Protocol):
    """A translator of whole sentences from Simplified Chinese."""

    @property
    def name(self) -> str:
        """The engine's name as the reader knows it."""

    @property
    def origin(self) -> Origin:
        """What the engine's sentences are marked with."""

    def is_ready(self) -> str:
        """Return an empty string, or the sentence that says what is missing."""

    def translate(self, sentences: Sequence[str]) -> Iterator[str]:
        """Yield the English of each sentence, in order; raises ``EngineError``."""

    def close(self) -> None:
        """End what the engine keeps running."""
