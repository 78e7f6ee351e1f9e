"""Sentences like a sentence: how like they are, and in what they differ."""

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.translate.entry import Entry
from app.translate.memory import key_of


@dataclass(frozen=True, slots=True)
class Match:
    """A kept sentence, and how like it is: 1 for equal ones, by the edits between the two."""

    entry: Entry
    score: float


class Side(StrEnum):
    """Whose a word is."""

    BOTH = "both"
    KEPT = "kept"  # in the kept sentence alone
    NEW = "new"  # in the sentence at hand alone


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of words that both sentences share, or that one of them has."""

    text: str
    side: Side


class KeyCache:
    """The normalised sources of all that persons wrote, read again only after a change."""

    def __init__(self) -> None:
        self._keys: dict[int, str] = {}
        self._stamp: tuple[int, int] | None = None

    def current(self, connection: sqlite3.Connection) -> Mapping[int, str]:
        """Return the normalised sources by id."""
        # The first number changes with other windows' writes, the second with those of this one.
        stamp = connection.execute("PRAGMA data_version").fetchone()[0], connection.total_changes
        if stamp != self._stamp:
            found = connection.execute("SELECT id, key FROM sentences WHERE state <> 'machine'")
            self._keys, self._stamp = dict(found.fetchall()), stamp
        return self._keys


def search(key: str, keys: Mapping[int, str], minimum: float, limit: int) -> dict[int, float]:
    """Return the ids of the keys that are likest to one, the likest first, with their likeness."""
    from rapidfuzz import process
    from rapidfuzz.distance import Levenshtein

    found = process.extract(
        key, keys, scorer=Levenshtein.normalized_similarity, score_cutoff=minimum, limit=limit
    )
    return {one: score for _, score, one in found}


def differences(kept: Sequence[str], new: Sequence[str]) -> tuple[Part, ...]:
    """Return the words of two sentences as one run, with whose they are; spelling is passed over."""
    from rapidfuzz.distance import Indel

    parts: list[Part] = []
    mine, theirs = "", ""  # what differs since the last shared word
    for step in Indel.opcodes(list(map(key_of, kept)), list(map(key_of, new))):
        here = "".join(new[step.dest_start : step.dest_end])
        if step.tag == "equal":
            parts += [Part(mine, Side.KEPT), Part(theirs, Side.NEW), Part(here, Side.BOTH)]
            mine, theirs = "", ""
        else:
            mine += "".join(kept[step.src_start : step.src_end])
            theirs += here
    parts += [Part(mine, Side.KEPT), Part(theirs, Side.NEW)]
    return tuple(part for part in parts if part.text)
