"""Word segmentation through the Simplified form, with the lexicon's words taught to the segmenter."""

from collections.abc import Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

from app.lexicon.dictionary import Dictionary
from app.lexicon.termbase import Termbase

if TYPE_CHECKING:
    import rjieba

_DICTIONARY_FREQUENCY = 3  # as rare as jieba's own rare words
_TERM_FREQUENCY = 20_000  # wins over any reading of its characters as smaller words
_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), 0xFFFD)


class WordSegmenter:
    """Cuts Simplified text into words that tile it."""

    def __init__(self, dictionary: Dictionary, termbase: Termbase) -> None:
        self._dictionary = dictionary
        self._termbase = termbase
        self._jieba: rjieba.Jieba | None = None

    def cut(self, simplified: str) -> Sequence[str]:
        """Return the words of a text in order; joined they are as long as the text."""
        jieba = self._jieba or self._load()
        try:
            words: Sequence[str] = jieba.cut(simplified)
        except UnicodeEncodeError:  # lone surrogates from a broken file
            words = jieba.cut(simplified.translate(_SURROGATES))
        return words if sum(map(len, words)) == len(simplified) else tuple(simplified)

    def starts(self, simplified: str) -> list[int]:
        """Return where each word starts, and the end of the text behind them."""
        return list(accumulate(map(len, self.cut(simplified)), initial=0))

    def _load(self) -> "rjieba.Jieba":
        import rjieba

        jieba = rjieba.Jieba()
        for word in self._dictionary.meta["segmenter"].split("\n"):
            jieba.add_word(word, _DICTIONARY_FREQUENCY, "n")
        for key in self._termbase.keys:
            jieba.add_word(key, _TERM_FREQUENCY, "n")
        self._jieba = jieba
        return jieba
