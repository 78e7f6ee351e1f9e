"""The word book: what is known of each word out of context, worked out once and kept."""

from collections.abc import Iterator, Mapping, Set
from functools import cached_property

from app.annotate.model import TokenKind, Word
from app.annotate.tokenkind import kind_of
from app.lexicon import frequency, script, spelling
from app.lexicon.glosses import short_gloss
from app.lexicon.lexicon import Lexicon
from app.lexicon.reading import Reading
from app.lexicon.termbase import TermEntry

_LONGEST = 8  # characters of a word whose parts are looked up together
_WHOLE = 3  # characters of a listed word that has no parts
_TOGETHER = 24  # words that are learned ahead in one step


class WordBook(dict[str, Word]):
    """Words by the text as read; a word that is asked for the first time is looked up."""

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self._lexicon = lexicon

    def __missing__(self, text: str) -> Word:
        word = self[text] = self.make(text, script.simplify(text))
        return word

    @cached_property
    def _risky(self) -> Set[str]:
        """The characters that conversion confuses."""
        return spelling.confusions().group_of.keys()

    def ahead(self) -> Iterator[Mapping[str, str]]:
        """Yield, a few at a time, the commonest words and the terms, each with its Simplified spelling."""
        common, terms = frequency.ranked(), [entry.tw for entry in self._lexicon.termbase.entries.values()]
        for at in range(0, len(common), _TOGETHER):
            rows = map(self._lexicon.dictionary.row, common[at : at + _TOGETHER])
            yield {text: row.simplified for row in rows for text in row.spellings[:1]}
        for at in range(0, len(terms), _TOGETHER):
            yield {text: script.simplify(text) for text in terms[at : at + _TOGETHER]}

    def learn(self, found: Mapping[str, str]) -> None:
        """Look up the words that are new, each with the Simplified spelling it has in its text."""
        new = {text: simplified for text, simplified in found.items() if text not in self}
        dictionary = self._lexicon.dictionary
        short = (word for word in new.values() if 1 < len(word) <= _LONGEST)
        parted = [word for word in short if len(word) > _WHOLE or not dictionary.may_list(word)]
        dictionary.prefetch({*new.values(), *(part for word in parted for part in _parts(word))})
        for text, simplified in new.items():
            self[text] = self.make(text, simplified)

    def make(self, text: str, simplified: str, *, mend: bool = True) -> Word:
        """Look a word up; ``mend`` writes it in its right Traditional spelling."""
        kind = kind_of(text)
        if kind not in (TokenKind.WORD, TokenKind.NUMBER):
            return self._plain(text, simplified, kind)
        right = self.mended(text, simplified) if mend and len(text) > 1 else text
        return Word(right, simplified, kind, term=self._term(simplified), source=self)

    def _plain(self, text: str, simplified: str, kind: TokenKind) -> Word:
        term = self._term(simplified) if kind is TokenKind.LATIN else None
        return Word(text, simplified, kind, None, term, term.en if term else None)

    def _term(self, simplified: str) -> TermEntry | None:
        """Return the term that a word is; the blank in a size (7 奈米) does not count."""
        keys = self._lexicon.termbase.keys
        return keys.get(simplified) or (
            keys.get(simplified.replace(" ", "")) if simplified[0].isdigit() else None
        )

    def reading_of(self, word: Word) -> Reading | None:
        """Return how a word is read."""
        return self._lexicon.readings.read(word.text, word.simplified)

    def shape_of(self, word: Word) -> str:
        """Return how a word's pinyin is written."""
        return self._lexicon.shapes.of(word.text, word.simplified)

    def english_of(self, word: Word) -> str | None:
        """Return the term's English, else the first fitting gloss, else that of the listed compound."""
        if word.term:
            return word.term.en
        entries = self._lexicon.dictionary.lookup(word.simplified)
        ordered = sorted(entries, key=lambda entry: entry.traditional != word.text)
        short = next(filter(None, (short_gloss(entry.senses) for entry in ordered)), None)
        return short or self._lexicon.dictionary.compound(word.simplified) or None

    def mended(self, text: str, simplified: str) -> str:
        """Return the spelling that a word should have, as far as it can be told without its neighbours."""
        if len(text) == 1 or self._risky.isdisjoint(text):
            return text
        known = self._lexicon.spellings.known(simplified)
        if known:
            return spelling.mended(text, known) or text
        return self._mended_parts(text, simplified)

    def _mended_parts(self, text: str, simplified: str) -> str:
        """Mend a word that nobody lists by its longest listed parts."""
        parts = self._lexicon.readings.parts(simplified)
        return "".join(self[text[a:b]].text if b - a < len(text) else text[a:b] for a, b in parts)


def _parts(word: str) -> Iterator[str]:
    """Yield every stretch of a word."""
    return (word[a:b] for a in range(len(word)) for b in range(a + 1, len(word) + 1))
