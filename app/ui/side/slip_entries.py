"""The lines of the conversion slips: those that are mended, and the spellings that the reader keeps."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.ui.side.entry import SLIP, Entry
from app.ui.slip_words import slip_words
from app.ui.term_index import Spelling, TermIndex

_MENDED, _KEPT = "mended:", "kept:"


@dataclass(frozen=True, slots=True)
class SlipWords:
    """The interface's words above the two parts."""

    mended: str
    kept: str


def slip_entries(index: TermIndex, kept: Mapping[str, int], words: SlipWords) -> tuple[Entry, ...]:
    """Return the slips of an article; ``kept`` counts the kept spellings that stand in it."""
    mended = [
        Entry(
            f"{_MENDED}{slip.was}>{slip.now}",
            f"{slip.was} → {slip.now}",
            str(len(places)),
            mark=SLIP,
            tip=slip_words(slip.was, slip.now),
        )
        for slip, places in index.spellings()
    ]
    left = [Entry(f"{_KEPT}{word}", word, str(count)) for word, count in kept.items()]
    return (*_part("m", words.mended, mended), *_part("k", words.kept, left))


def mended_spelling(entry: Entry) -> Spelling | None:
    """Return the slip that a line is about."""
    was, _, now = entry.key.removeprefix(_MENDED).partition(">")
    return Spelling(was, now) if entry.key.startswith(_MENDED) else None


def kept_spelling(entry: Entry) -> str:
    """Return what is written where a line is about a spelling that is kept, else nothing."""
    return entry.key.removeprefix(_KEPT) if entry.key.startswith(_KEPT) else ""


def _part(key: str, name: str, entries: list[Entry]) -> Iterable[Entry]:
    if entries:
        yield Entry(f"head:{key}", name.upper(), is_head=True)
        yield from entries
