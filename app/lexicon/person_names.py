"""What personal names are made of, and the words beside which they stand.

``resources/lexicon/person_names.txt``: sections of characters and of words in Traditional spelling.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from app import paths
from app.lexicon import script
from app.lexicon.reading import Syllable, parse_syllables

_CUES = range(1, 4)  # characters
_BREAK = re.compile(r"[\W_]")
_FOLLOWS = frozenset(
    "在於于也則则是的與与和及等就曾今昨日將将已又更還还都為为親亲對对向以從从並并不未因受被把獲获一"
)


@dataclass(frozen=True, slots=True)
class PersonNames:
    """The lists, in both scripts."""

    surnames: frozenset[str]
    readings: Mapping[str, tuple[Syllable, ...]]  # of surnames that are read in their own way
    given: frozenset[str]  # characters
    foreign: frozenset[str]  # characters that foreign names are written in
    before: frozenset[str]  # titles before a name
    titles: frozenset[str]  # titles behind a name, and
    behind: frozenset[str]  # verbs of saying as well
    common: frozenset[str]  # surnames that are words before a title
    hint: re.Pattern[str]  # where a surname may begin a name with a cue beside it; too wide, but quick

    def surname_of(self, text: str, start: int = 0) -> str:
        """Return the surname that stands in a text, the longer one first; empty where there is none."""
        double, single = text[start : start + 2], text[start : start + 1]
        return double if double in self.surnames else single if single in self.surnames else ""

    def is_given(self, text: str, start: int, end: int) -> bool:
        """Tell whether a stretch of a text may be a given name."""
        return start < end <= len(text) and self.given.issuperset(text[start:end])

    def is_said(self, text: str, at: int) -> bool:
        """Tell whether a title or a verb of saying stands at a place."""
        return any(text[at : at + size] in self.behind for size in _CUES)

    def ends_at(self, text: str, at: int) -> bool:
        """Tell whether what stands at a place may stand behind a name: a mark, 在, a title or a verb."""
        follows = at == len(text) or text[at] in _FOLLOWS or bool(_BREAK.match(text, at))
        return follows or self.is_said(text, at)


@lru_cache(maxsize=1)
def load() -> PersonNames:
    """Read the bundled lists."""
    words = {name: body.split() for name, body in _sections()}
    signs = {name: "".join(body) for name, body in words.items()}
    surnames = _both((*signs["surnames"], *words["surnames of two characters"]))
    given, before = _both(signs["given"]), _both(words["titles before"])
    titles = _both(words["titles behind"])
    behind = titles | _both(words["saying"])
    return PersonNames(
        surnames,
        dict(_read(dict(_sections())["surnames read in their own way"].split("\n"))),
        given,
        _both(signs["letters of foreign names"]),
        before,
        titles,
        behind,
        _both(signs["surnames that are words before a title"]),
        _hint(surnames, given, before, behind),
    )


def _hint(
    surnames: Iterable[str], given: Iterable[str], before: Iterable[str], behind: Iterable[str]
) -> re.Pattern[str]:
    firsts = "".join({sign for surname in surnames for sign in surname})
    rest = "".join({*given, *(surname[-1] for surname in surnames if len(surname) > 1)})
    titles, cues = "".join({title[-1] for title in before}), "".join({cue[0] for cue in behind})
    second = "".join({cue[1] for cue in behind if len(cue) > 1})
    named = rf"[{rest}](?:(?<=[{titles}]..)|[{rest}]{{1,2}}[{cues}])"
    return re.compile(f"[{firsts}](?={named}|[{cues}][{second}])")


def _sections() -> Iterable[tuple[str, str]]:
    text = paths.resource("lexicon/person_names.txt").read_text("utf-8")
    for part in re.split(r"(?m)^\[", text)[1:]:
        name, _, body = part.partition("]\n")
        yield name, body.strip()


def _both(words: Iterable[str]) -> frozenset[str]:
    listed = tuple(words)
    return frozenset((*listed, *map(script.simplify, listed)))


def _read(lines: Iterable[str]) -> Iterable[tuple[str, tuple[Syllable, ...]]]:
    for line in lines:
        surname, _, pinyin = line.partition(" ")
        for spelling in _both((surname,)):
            yield spelling, parse_syllables(pinyin) or ()
