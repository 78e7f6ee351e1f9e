"""Word segmentation through the Simplified form, with the lexicon's words taught to the segmenter."""

import re
import sys
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate, compress, count
from typing import TYPE_CHECKING, Any

from app import paths
from app.annotate.sizes import find_latin_names, find_sizes, outermost
from app.lexicon import script, shape_lists
from app.lexicon.corrections import CorrectionSet
from app.lexicon.dictionary import Dictionary
from app.lexicon.lists import lines_of
from app.lexicon.termbase import Termbase
from app.text.article import Span

if TYPE_CHECKING:
    import rjieba

_DICTIONARY_FREQUENCY = 3  # as rare as jieba's own rare words
_COMPOUND_FREQUENCY = 10  # so that 破功 stands behind 说 as well
_JOINED_FREQUENCY = 20_000  # wins over any reading of its characters as smaller words
_LATIN = "\u2000"
# What a statistical guess at unknown words glues to its neighbour.
_BEFORE_WORDS = frozenset(
    "对向把被将从在于为与和及或而但的地得了着过是有不也都就才又再更最很各每该此其之以由自至给让使令获遭拟称逾受"
    "可应要还仍已太"
)
_BEHIND_WORDS = frozenset("上下中里内外前后时的了着过等们与和及或而但在是对为于将被把从约拟须")
# What the names of firms end in, and what a guess before it has if it is no name: 恒立|液压 but 大涨|科技.
_NAME_ENDS = frozenset(
    re.findall(
        r"\w+",
        "科技 股份 集团 控股 能源 新能源 微电子 半导体 电子 精密 新材 电气 电器 液压 化学 光电 智能 "
        "资本 生技 通信 重工 系统 机器人",
    )
)
_SUFFIXES = frozenset("式型级性化率")  # 率 only behind 化, since it is a verb as well
_ENDS = _NAME_ENDS | _SUFFIXES
_NUMERALS = frozenset("一二两三四五六七八九十百千万亿第几各")
_NO_NAME = frozenset("大小各两三四五六七八九十百家个该某这本等系买卖涨跌扬攻扫押告抢捧插吃续端上下")
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
        # The parts of each word met; none where it may stand whole.
        self._cut = {**_never_words(), **self._split}
        self._edged: Any = None  # an automaton of the compounds with a digit or Latin letter at an end
        self._jieba: rjieba.Jieba | None = None

    def cut(self, simplified: str) -> Sequence[str]:
        """Return the words of a text in order; joined they are as long as the text."""
        jieba = self._jieba or self._load()
        try:
            words: Sequence[str] = jieba.cut(simplified)
        except UnicodeEncodeError:  # lone surrogates from a broken file
            words = jieba.cut(simplified.translate(_SURROGATES))
        words = words if sum(map(len, words)) == len(simplified) else tuple(simplified)
        parted = self._parted(words)
        return parted if _ENDS.isdisjoint(parted) else self._ended(parted)

    def starts(self, simplified: str) -> list[int]:
        """Return where each word starts, and the end of the text behind them."""
        return list(accumulate(map(len, self.cut(simplified)), initial=0))

    def whole(self, simplified: str, terms: Sequence[Span]) -> Sequence[Span]:
        """Return what must not be cut: terms, names and sizes and, before them, what the reader joined.

        A term that holds a joined word stays; one that the reader has split does not.
        """
        terms = outermost((*terms, *find_sizes(simplified), *self._compounds_in(simplified)))
        names = [span for span in find_latin_names(simplified) if not overlaps(span, terms)]
        terms = outermost((*terms, *names)) if names else terms
        if self._split:
            terms = [span for span in terms if span.of(simplified) not in self._split]
        if not self._joined:
            return terms
        longest_first = sorted(self._joined, key=len, reverse=True)
        pattern = re.compile("|".join(map(re.escape, longest_first)))
        found = [Span(*match.span()) for match in pattern.finditer(simplified)]
        joined = [span for span in found if not _lies_within(span, terms)]
        kept = [span for span in terms if not overlaps(span, joined)]
        return sorted((*kept, *joined))

    def _ended(self, words: Sequence[str]) -> Sequence[str]:
        """Join a suffix with its word (堆叠|式), and the ending of a firm's name with a guess (昂图|科技)."""
        joined: list[str] = []
        for word in words:
            if word in _ENDS and joined and self._takes(joined[-1], word):
                joined[-1] += word
            else:
                joined.append(word)
        return joined

    def _takes(self, word: str, end: str) -> bool:
        """Tell whether an ending belongs to the word before it."""
        if len(word) < 2 or min(word) < "\u4e00":
            return False
        if end in _SUFFIXES:
            fits = end != "率" or word[-1] == "化"
            return fits and self.is_listed(word) and _NUMERALS.isdisjoint(word)
        return self._is_name(word)

    def _is_name(self, word: str) -> bool:
        """Tell whether a guess may be a proper name."""
        if self._is_known(word):
            return False
        return _NO_NAME.isdisjoint(word) and word[0] not in _BEFORE_WORDS and word[-1] not in _BEHIND_WORDS

    def _compounds_in(self, simplified: str) -> list[Span]:
        """Return the compounds that the segmenter cannot be taught: 生成式AI, but not in 生成式AIGC."""
        if self._edged is None:
            self._load()
        found = [Span(last + 1 - size, last + 1) for last, size in self._edged.iter(simplified)]
        return [span for span in found if not _runs_on(simplified, span)]

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
        if word[-1] in "到至" and word[-2] in _NUMERALS:  # 撑六到, of an amount
            return tuple(filter(None, (word[:-2], word[-2], word[-1])))
        if word[0] in _BEFORE_WORDS:
            rest = self._cut.get(word[1:]) or self._without_function_word(word[1:])
            if rest or self._is_known(word[1:]):
                return word[0], *(rest or (word[1:],))
        return (word[:-1], word[-1]) if word[-1] in _BEHIND_WORDS and self._is_known(word[:-1]) else ()

    def _is_known(self, word: str) -> bool:
        assert self._jieba is not None
        return len(word) == 1 or self._jieba.has_word(word) or word in self._termbase.keys

    def is_listed(self, word: str) -> bool:
        """Tell whether a word is one of a dictionary or a compound of the field, not a guess nor a term."""
        jieba = self._jieba or self._load()
        return word not in self._termbase.keys and jieba.has_word(word)

    def frequency(self, word: str) -> int:
        """Return how often a word of the segmenter's dictionary is used, 0 for any other."""
        jieba = self._jieba or self._load()
        return jieba.suggest_freq(word) if jieba.has_word(word) else 0

    def _load(self) -> "rjieba.Jieba":
        jieba = _untaught()
        for word in filter(jieba.has_word, _never_words()):  # 占比|降到 rather than 占|比降|到
            jieba.add_word(word, 1, "n")
        for word in self._dictionary.meta["segmenter"].split("\n"):
            jieba.add_word(word, _DICTIONARY_FREQUENCY, "n")
        compounds = _domain_words()
        self._edged = _automaton(word for word in compounds if not _is_teachable(word))
        for word in sorted({*compounds, *self._termbase.keys}):  # each may weigh on the next: in order
            # Where a form begins with a digit or ends in Latin letters, it is matched with its neighbours.
            if _is_teachable(word):
                jieba.add_word(word, max(_COMPOUND_FREQUENCY, jieba.suggest_freq(word)), "n")
        for key in self._joined:
            jieba.add_word(key, _JOINED_FREQUENCY, "n")
        self._jieba = jieba
        return jieba


_spare: list["rjieba.Jieba"] = []  # the segmenter that the package made on import, while nobody uses it


def _domain_words() -> list[str]:
    """Return the compounds and names that have no entry of their own but stand whole."""
    files = sorted(paths.resource("lexicon").glob("domain_words*.txt"))
    words = "\n".join(map(str.strip, lines_of(*files)))
    return [*script.simplify(words).split("\n"), *shape_lists.words(shape_lists.NAMES)]


def _never_words() -> Mapping[str, tuple[str, ...]]:
    """Return the parts of what the segmenter's own dictionary takes for words."""
    lines = lines_of(paths.resource("lexicon/never_words.txt"))
    return {line.replace("|", ""): tuple(line.split("|")) for line in lines}


def _automaton(words: Iterable[str]) -> Any:
    """Return an automaton that finds words and tells how long they are."""
    import ahocorasick

    automaton = ahocorasick.Automaton()
    for word in words:
        automaton.add_word(word, len(word))
    automaton.make_automaton()
    return automaton


def _runs_on(text: str, span: Span) -> bool:
    """Tell whether Latin letters or digits go on beyond an end of a span."""
    before, after = text[max(0, span.start - 1) : span.start], text[span.end : span.end + 1]
    return any(
        bool(outer) and outer.isascii() and outer.isalnum() and inner.isascii()
        for outer, inner in ((before, text[span.start]), (after, text[span.end - 1]))
    )


def _is_teachable(word: str) -> bool:
    """Tell whether a word neither begins with a digit nor ends in a Latin letter or digit."""
    return not word[0].isdigit() and word[-1] > _LATIN


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


def overlaps(span: Span, others: Sequence[Span]) -> bool:
    """Tell whether a span overlaps one of several, in order and without overlap."""
    at = bisect_left(others, span.end, key=lambda other: other.start) - 1
    return at >= 0 and others[at].end > span.start
