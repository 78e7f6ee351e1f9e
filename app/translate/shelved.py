"""Reading packs on the shelf: what each holds, how far it covers an article, and all as one index."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from app.translate.pack_file import Pack, PackFix, PackSentence

_OFFERED = 0.2  # of the article or of the pack: fewer sentences in common are chance


@dataclass(frozen=True, slots=True)
class Shelved:
    """A pack on the shelf; ``name`` is its file's name without the ending."""

    name: str
    path: Path
    bundled: bool
    chosen: bool | None  # what the reader has said; None: not asked yet
    pack: Pack

    @property
    def used(self) -> bool:
        """Tell whether its English is to be shown: the bundled ones' is, unless switched off."""
        return self.bundled if self.chosen is None else self.chosen


@dataclass(frozen=True, slots=True)
class Kept:
    """What the reader keeps under the name of a pack: the pack, if it is the reader's own, and the choice."""

    name: str
    pack: Pack | None
    chosen: bool | None


@dataclass(frozen=True, slots=True)
class Cover:
    """How many of an article's sentences a pack knows."""

    shelved: Shelved
    covered: int
    total: int

    @property
    def worth_offering(self) -> bool:
        """Tell whether the pack was made for the article, or for a good part of it."""
        most = max(self.total, 1), max(len(self.shelved.pack.sentences), 1)
        return any(self.covered >= _OFFERED * size for size in most) and self.covered > 0


@dataclass(frozen=True, slots=True)
class PackIndex:
    """What the packs in use know, by fingerprint."""

    sentences: Mapping[str, tuple[Shelved, PackSentence]] = field(default_factory=dict)
    words: Mapping[str, tuple[PackFix, ...]] = field(default_factory=dict)


def index_of(used: Iterable[Shelved]) -> PackIndex:
    """Fold packs into one index; the first that knows a sentence is heard."""
    sentences: dict[str, tuple[Shelved, PackSentence]] = {}
    words: dict[str, tuple[PackFix, ...]] = {}
    for shelved in used:
        for mark, sentence in shelved.pack.sentences.items():
            sentences.setdefault(mark, (shelved, sentence))
        for mark, fixes in shelved.pack.words.items():
            words.setdefault(mark, fixes)
    return PackIndex(sentences, words)
