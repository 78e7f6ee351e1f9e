"""Word segmentation through the Simplified form, with the lexicon's words taught to the segmenter."""

import re
import sys
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate, compress, count
from typing import TYPE_CHECKING

from app import paths
from app.lexicon import script
from app.lexicon.corrections import CorrectionSet
from app.lexicon.dictionary import Dictionary
from app.lexicon.termbase import Termbase
from app.text.article import Span

if TYPE_CHECKING:
    import rjieba

_DICTIONARY_FREQUENCY = 3  # as rare as jieba's own rare words
_JOINED_FREQUENCY = 20_000  # wins over any reading of its characters as smaller words
_LATIN = "\u2000"
# What a statistical guess at unknown words glues to its neighbour.
_BEFORE_WORDS = frozenset(
    "对向把被将从在于为与和及或而但的地得了着过是有不也都就才又再更最很各每该此其之以由自至给让使令"
)
_BEHIND_WORDS = frozenset("上下中里内外前后时的了着过等们与和及或而但在是对为于将被把从")
_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), 0xFFFD)


class WordSegmenter:
    """Cuts Simplified text into words that tile it."""

    def __init__(
        self, dictionary: Dictionary, termbase: Termbase, corrections: CorrectionSet | None = None
    ) -> None:
        self._dictionary = dictionary
        self._termbase = termbase
        self._split = corrections.split if corrections else {}
        self._joined = corrections.joined if corrections else ()
        self._cut = dict(self._split)  # the parts of each word met; none where it may stand whole
        self._compounds: frozenset[str] = frozenset()
        self._jieba: rjieba.Jieba | None = None

    def cut(self, simplified: str) -> Sequence[str]:
        """Return the words of a text in order; joined they are as long as the text."""
        jieba = self._jieba or self._load()
        try:
            words: Sequence[str] = jieba.cut(simplified)
        except UnicodeEncodeError:  # lone surrogates from a broken file
            words = jieba.cut(simplified.translate(_SURROGATES))
        words = words if sum(map(len, words)) == len(simplified) else tuple(simplified)
        return self._parted(words)

    def starts(self, simplified: str) -> list[int]:
        """Return where each word starts, and the end of the text behind them."""
        return list(accumulate(map(len, self.cut(simplified)), initial=0))

    def whole(self, simplified: str, terms: Sequence[Span]) -> Sequence[Span]:
        """Return what must not be cut: the terms and, before them, the words that the reader joined.

        A term that holds a joined word stays; one that the reader has split does not.
        """
        if self._split:
            terms = [span for span in terms if span.of(simplified) not in self._split]
        if not self._joined:
            return terms
        longest_first = sorted(self._joined, key=len, reverse=True)
        pattern = re.compile("|".join(map(re.escape, longest_first)))
        found = [Span(*match.span()) for match in pattern.finditer(simplified)]
        joined = [span for span in found if not _lies_within(span, terms)]
        kept = [span for span in terms if not _overlaps(span, joined)]
        return sorted((*kept, *joined))

    def _parted(self, words: Sequence[str]) -> Sequence[str]:
        """Cut the words that the reader has split, and guesses that took in a function word."""
        parts = list(map(self._cut.get, words))
        if None in parts:
            for word in set(words).difference(self._cut):
                self._cut[word] = self._without_function_word(word)
            parts = list(map(self._cut.get, words))
        if not any(parts):
            return words
        parted = list(words)
        # From the end, so that what is put in does not shift what is still to come.
        for i in reversed(tuple(compress(count(), parts))):
            parted[i : i + 1] = self._cut[words[i]]
        return parted

    def _without_function_word(self, word: str) -> tuple[str, ...]:
        """Return the parts of a guessed word such as 对镓 or 展上; nothing for a word that someone lists."""
        assert self._jieba is not None
        if len(word) < 2 or word[0] < "\u4e00" or self._jieba.has_word(word) or word in self._termbase.keys:
            return ()
        if word[0] in _BEFORE_WORDS and self._is_known(word[1:]):
            return word[0], word[1:]
        return (word[:-1], word[-1]) if word[-1] in _BEHIND_WORDS and self._is_known(word[:-1]) else ()

    def _is_known(self, word: str) -> bool:
        assert self._jieba is not None
        return len(word) == 1 or self._jieba.has_word(word) or word in self._termbase.keys

    def is_listed(self, word: str) -> bool:
        """Tell whether a word is an everyday one: neither a guess nor a compound that terms make up."""
        jieba = self._jieba or self._load()
        return word not in self._compounds and jieba.has_word(word)

    def frequency(self, word: str) -> int:
        """Return how often a word of the segmenter's dictionary is used, 0 for any other."""
        jieba = self._jieba or self._load()
        return jieba.suggest_freq(word) if jieba.has_word(word) else 0

    def _load(self) -> "rjieba.Jieba":
        jieba = _untaught()
        for word in self._dictionary.meta["segmenter"].split("\n"):
            jieba.add_word(word, _DICTIONARY_FREQUENCY, "n")
        self._compounds = frozenset((*_domain_words(), *self._termbase.keys))
        for word in sorted(self._compounds):  # each may weigh on the next, so in a fixed order
            # Where a form begins with a digit or ends in Latin letters, the term matcher decides.
            if not word[0].isdigit() and word[-1] > _LATIN:
                jieba.add_word(word, max(_DICTIONARY_FREQUENCY, jieba.suggest_freq(word)), "n")
        for key in self._joined:
            jieba.add_word(key, _JOINED_FREQUENCY, "n")
        self._jieba = jieba
        return jieba


_spare: list["rjieba.Jieba"] = []  # the segmenter that the package made on import, while nobody uses it


def _domain_words() -> list[str]:
    """Return the compounds of the field that have no entry of their own but stand whole."""
    files = sorted(paths.resource("lexicon").glob("domain_words*.txt"))
    lines = [line for file in files for line in file.read_text("utf-8").splitlines()]
    words = "\n".join(line.strip() for line in lines if line.strip() and not line.startswith("#"))
    return script.simplify(words).split("\n")


def _untaught() -> "rjieba.Jieba":
    """Return a segmenter that knows its own dictionary only; making one takes a tenth of a second."""
    if "rjieba" not in sys.modules:
        import rjieba

        _spare.append(rjieba.cut.__self__)  # type: ignore[attr-defined]
    import rjieba

    return _spare.pop() if _spare else rjieba.Jieba()


def _lies_within(span: Span, others: Sequence[Span]) -> bool:
    """Tell whether one of several spans, in order and without overlap, holds a span."""
    at = bisect_right(others, span.start, key=lambda other: other.start) - 1
    return at >= 0 and others[at].end >= span.end


def _overlaps(span: Span, others: Sequence[Span]) -> bool:
    """Tell whether a span overlaps one of several, in order and without overlap."""
    at = bisect_left(others, span.end, key=lambda other: other.start) - 1
    return at >= 0 and others[at].end > span.start
