"""What a word is called in Taiwan, on the Mainland and in Hong Kong, beyond the script.

The forms are shown to the reader, never put into a text: a word such as 程序 or 質量 is ordinary in
both regions in different senses, and only the reader can tell which is meant.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from app import paths
from app.lexicon import regional_phrases, script
from app.lexicon.lists import lines_of
from app.lexicon.termbase import Termbase, TermEntry

_UNKEYED = "*"  # in front of a form that is shown but not looked up


class RegionSource(StrEnum):
    """Where regional forms come from, strongest first."""

    TERMBASE = "termbase"  # the entry of the term
    TABLE = "table"  # resources/lexicon/regions.tsv
    OPENCC = "opencc"  # the regional phrases of OpenCC


@dataclass(frozen=True, slots=True)
class RegionalForms:
    """The forms of a word in each region; ``hongkong`` is empty where it is Taiwan's or not known."""

    taiwan: tuple[str, ...]  # Traditional
    mainland: tuple[str, ...]  # Simplified
    hongkong: tuple[str, ...]  # Traditional
    source: RegionSource


class Regions:
    """Regional forms of words: the termbase's, then the table's, then OpenCC's where they are safe."""

    def __init__(self, termbase: Termbase) -> None:
        self._termbase = termbase

    def term(self, simplified: str) -> TermEntry | None:
        """Return the entry of a term by one of its Simplified forms."""
        return self._termbase.keys.get(simplified)

    def variants(self, simplified: str, traditional: str) -> RegionalForms | None:
        """Return the forms of a word where the regions differ, or None where they agree or in doubt."""
        term = self.term(simplified)
        if term:
            return _of_term(term)
        listed = table()
        if simplified in listed.forms or simplified in listed.ordinary:
            return listed.forms.get(simplified)
        return _of_phrases(simplified, traditional)


@dataclass(frozen=True, slots=True)
class RegionTable:
    """The hand-written rows, by each Simplified form they are found by."""

    forms: Mapping[str, RegionalForms]
    ordinary: frozenset[str]  # Simplified forms that are shown but not looked up


@lru_cache(maxsize=1)
def table() -> RegionTable:
    """Return the table in ``resources/lexicon/regions.tsv``."""
    return read_table(lines_of(paths.resource("lexicon/regions.tsv")))


def read_table(lines: Iterable[str]) -> RegionTable:
    """Read rows of Taiwan, Mainland and Hong Kong forms, parted by tabs."""
    rows = list(map(_Row.read, lines))
    found: dict[str, RegionalForms] = {}
    for row in rows:
        found.update(dict.fromkeys(row.keys, row.forms))
    ordinary = frozenset(key for row in rows for key in row.unkeyed)
    for row in rows:  # a Hong Kong form is the weakest key: it may be another region's word
        for form in row.forms.hongkong:
            if (key := script.simplify(form)) not in ordinary:
                found.setdefault(key, row.forms)
    return RegionTable(found, ordinary)


@dataclass(frozen=True, slots=True)
class _Row:
    forms: RegionalForms
    keys: tuple[str, ...]  # Simplified forms of Taiwan and the Mainland
    unkeyed: tuple[str, ...]  # Simplified forms that are ordinary words elsewhere

    @classmethod
    def read(cls, line: str) -> "_Row":
        cells = [tuple(filter(None, cell.split("/"))) for cell in line.split("\t")]
        taiwan, mainland, hongkong = [*cells, ()][:3]
        written = (*taiwan, *mainland, *hongkong)
        forms = RegionalForms(_plain(taiwan), _plain(mainland), _plain(hongkong), RegionSource.TABLE)
        return cls(
            forms,
            tuple(script.simplify(form) for form in (*taiwan, *mainland) if form[0] != _UNKEYED),
            tuple(script.simplify(form[1:]) for form in written if form[0] == _UNKEYED),
        )


def _plain(forms: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(form.removeprefix(_UNKEYED) for form in forms)


def _of_term(term: TermEntry) -> RegionalForms | None:
    simplified = script.simplify(term.tw)
    if simplified == term.cn and script.simplify(term.hk) in ("", simplified):
        return None
    hongkong = (term.hk,) if term.hk else ()
    return RegionalForms((term.tw,), (term.cn,), hongkong, RegionSource.TERMBASE)


def _of_phrases(simplified: str, traditional: str) -> RegionalForms | None:
    pair = regional_phrases.pair(simplified, traditional)
    if pair is None:
        return None
    taiwan, mainland = pair
    hongkong = regional_phrases.hongkong(mainland)
    return RegionalForms(
        (taiwan,),
        (script.simplify(mainland),),
        (hongkong,) if hongkong and hongkong != taiwan else (),
        RegionSource.OPENCC,
    )
