"""The glossary of an export: every term that the article uses, numbered as it is met."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from app.annotate.model import Token
from app.lexicon import script
from app.lexicon.dictionary import Dictionary
from app.lexicon.listed import HAN
from app.lexicon.orthography import pieces
from app.lexicon.reading import parse_syllable
from app.lexicon.readings import Readings
from app.lexicon.termbase import Termbase, TermEntry
from app.lexicon.word_shapes import WordShapes

_KEYWORDS = 12


@dataclass(frozen=True, slots=True)
class GlossaryEntry:
    """A term with the reading of its headword: syllables for sorting, and as people read them."""

    term: TermEntry
    pinyin: str  # one syllable a Han character, parted by spaces: "xí jìn píng"
    written: str = ""  # "Xí Jìnpíng"

    @property
    def zhuyin(self) -> str:
        """The reading in zhuyin, Latin parts kept."""
        return " ".join(_zhuyin(part, self.term.tw) for part in self.pinyin.split())

    @property
    def is_read(self) -> bool:
        """Whether the headword has a reading that is not the headword itself, as in Latin letters."""
        return self.pinyin not in ("", self.term.tw)

    @property
    def english(self) -> str:
        """The English name, with its abbreviation where it has one."""
        term = self.term
        return f"{term.en} ({term.abbr})" if term.abbr and term.abbr not in term.en else term.en

    @property
    def headline(self) -> str:
        """Both spellings, the reading and the English, as one line."""
        return self.headline_with(self.written)

    def headline_with(self, reading: str) -> str:
        """Return the line with a reading; what is the same is there once."""
        return " · ".join(dict.fromkeys(filter(None, (self.heads, reading, self.english))))

    @property
    def heads(self) -> str:
        """The Traditional headword and, where it differs, the Simplified one."""
        return self.term.tw if self.term.tw == self.term.cn else f"{self.term.tw} {self.term.cn}"


class Glossary:
    """Numbers terms as they are met."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._entries: list[GlossaryEntry] = []
        self._uses: Counter[int] = Counter()

    def number(self, term: TermEntry, token: Token) -> int:
        """Return the number of a term, given one of its occurrences."""
        number = self._numbers.get(term.id)
        if number is None:
            number = self._numbers[term.id] = len(self._entries)
            self._entries.append(entry_of(term, token))
        self._uses[number] += 1
        return number

    @property
    def entries(self) -> Sequence[GlossaryEntry]:
        """The entries by number."""
        return self._entries

    @property
    def places(self) -> Mapping[str, int]:
        """The numbers of the terms, by id."""
        return self._numbers

    @property
    def keywords(self) -> list[str]:
        """The English names of the terms used most."""
        return [self._entries[number].term.en for number, _ in self._uses.most_common(_KEYWORDS)]


def entry_of(term: TermEntry, token: Token) -> GlossaryEntry:
    """Return the entry of a term, given one of its occurrences."""
    syllables = _syllables(term, token)
    shape = _shapes().of_term(term)
    whole = tuple(pieces(syllables, shape))
    return GlossaryEntry(term, _over(term.tw, [f" {s} " for s in syllables]), _over(term.tw, whole))


def _syllables(term: TermEntry, token: Token) -> Sequence[str]:
    if term.reading:
        return term.reading.split()
    if token.pinyin and term.tw in (token.text, token.word.text):
        return token.pinyin
    found = _general().read(term.tw, script.simplify(term.tw))
    return found.pinyin if found else ()


def _zhuyin(part: str, head: str) -> str:
    syllable = None if part in head else parse_syllable(part)
    return syllable.zhuyin if syllable else part


def _over(head: str, syllables: Sequence[str]) -> str:
    """Put the syllables in the place of the Han characters, keeping Latin parts but no 《》 and ·."""
    left, parts, chinese = list(syllables), [], True
    for sign in head:
        if sign.isascii() or sign.isalnum():
            now = bool(left and HAN.match(sign))
            parts.append(" " * (now != chinese and (now or sign.isalnum())) + (left.pop(0) if now else sign))
            chinese = now
    return " ".join("".join(parts).split())


@cache
def _general() -> Readings:
    """Return the readings by dictionary alone, for headwords that the article has in another form."""
    return Readings(Dictionary(), Termbase(()), {})


@cache
def _shapes() -> WordShapes:
    """Return how the pinyin of headwords is written; of a term, its category tells whether it is a name."""
    return WordShapes(Dictionary(), Termbase(()))
