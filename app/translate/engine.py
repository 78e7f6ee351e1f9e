"""What every translation engine offers."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from app.jobs import CancelToken
from app.translate.unit import Link, Origin


@dataclass(frozen=True, slots=True)
class Rendering:
    """An engine's English for one sentence; the links' Chinese offsets count within the sentence."""

    text: str
    doubt: str = ""  # why it may well be wrong; empty where nothing says so
    links: tuple[Link, ...] = ()


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

    @property
    def version(self) -> str:
        """What else made the sentences what they are, such as a package's version; may be empty."""

    def translate(self, sentences: Sequence[str], token: CancelToken | None = None) -> Iterator[Rendering]:
        """Yield the English of each sentence, in order; raises ``EngineError``, and ``Cancelled`` at once."""

    def close(self) -> None:
        """End what the engine keeps running."""
