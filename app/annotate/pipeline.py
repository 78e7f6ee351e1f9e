"""The annotation of a unit: segmentation, terms, slips, readings and amounts.

Everything is decided on the 1:1 Simplified form, so that a conversion slip (which vanishes there)
cannot mislead the segmenter, and all offsets hold for every rendering.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import cache, cached_property
from itertools import compress, count, filterfalse, pairwise
from operator import attrgetter

from app.annotate import quantity_patterns
from app.annotate.article import AnnotatedArticle
from app.annotate.model import AnnotatedUnit, Quantity, Word
from app.annotate.persons import Names, PersonFinder
from app.annotate.polyphones import PolyphoneJudge
from app.annotate.quantities import find_quantities
from app.annotate.quantity_currency import currency_of
from app.annotate.segment import WordSegmenter, overlaps
from app.annotate.slip_rules import slip_rules
from app.annotate.slips import SlipJudge, untold
from app.annotate.states import StateFinder
from app.annotate.terms import TermMatcher
from app.annotate.word_fixes import FixSource, WordFix, cut_anew, no_fixes, read_anew
from app.annotate.words import WordBook
from app.lexicon import polyphones, script
from app.lexicon.lexicon import Lexicon
from app.lexicon.spelling import is_all_traditional
from app.text.article import Article, Span, Unit

_TEXT, _SIMPLIFIED = attrgetter("text"), attrgetter("simplified")
_PART = 30_000  # characters, more than most articles have, in which what is found counts everywhere


class Annotator:
    """Annotates units with one lexicon; what it learns of a word serves all later units."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self._segmenter = WordSegmenter(lexicon.dictionary, lexicon.termbase, lexicon.corrections)
        self._terms = TermMatcher(lexicon.termbase)
        self._book = WordBook(lexicon)
        self._persons = PersonFinder(lexicon, self._segmenter, self._book)
        self._states = StateFinder(self._book)
        self._slips = SlipJudge(lexicon, self._book, self._segmenter.frequency)
        self._polyphones = PolyphoneJudge(lexicon.readings)
        self._notable: dict[str, bool] = {}  # of each word met: whether its neighbours have a say on it

    def article(self, article: Article, fixes: FixSource = no_fixes) -> AnnotatedArticle:
        """Return the article with annotation on demand; ``fixes`` corrects single places of it."""
        traditional = cache(lambda: is_all_traditional(article.text))

        @cache
        def told(part: int) -> tuple[Names, str]:
            text = article.text[part * _PART : (part + 1) * _PART]
            return self._persons.names(text), currency_of(text)

        def annotate(unit: Unit) -> AnnotatedUnit:
            names, currency = told(unit.span.start // _PART)
            return self.unit(unit, fixes(unit), traditional=traditional, names=names, currency=currency)

        return AnnotatedArticle(article, annotate)

    def prepare(self) -> Iterator[None]:
        """Look up, a step at a time, what annotating would look up or compile when first needed.

        For a window that must never wait; annotating needs no preparation.
        """
        for words in self._book.ahead():
            self._learn(list(words), list(words.values()))
            for text in words:
                self._book[text].written  # noqa: B018 - worked out and kept
            yield
        yield from quantity_patterns.prepare()
        yield from polyphones.load().prepare()
        yield from slip_rules().prepare()

    def unit(
        self,
        unit: Unit,
        fixes: Sequence[WordFix] = (),
        *,
        traditional: Callable[[], bool] = untold,
        names: Names | None = None,
        currency: str | None = None,
    ) -> AnnotatedUnit:
        """Annotate a unit; ``traditional``, if asked, says that its article is in Traditional Chinese.

        ``names`` are the personal names of its article, ``currency`` is what 元 means there; without any the
        unit's own are looked for.
        """
        text = unit.text
        simplified = script.simplify(text)
        names = self._persons.names(text) if names is None else names
        bounds, persons = self._bounds(text, simplified, names)
        bounds = cut_anew(bounds, fixes) if fixes else bounds
        words, notable = self._words(text, simplified, bounds)
        if named := self._named(text, simplified, bounds, persons, names):
            words = [named.get(i, word) for i, word in enumerate(words)]
            notable = [i for i in notable if i not in named]
        slips = self._slips.judge(text, simplified, bounds, words, notable, traditional=traditional)
        self._polyphones.judge(simplified, bounds, words, notable)
        read_anew(bounds, words, fixes)
        quantities = find_quantities(text, currency_of(text) if currency is None else currency)
        return AnnotatedUnit(
            unit=unit,
            repaired="".join(map(_TEXT, words)) if slips else text,
            simplified="".join(map(_SIMPLIFIED, words)) if slips else simplified,
            words=tuple(words),
            starts=tuple(bounds[:-1]),
            slips=tuple(slips.values()),
            quantities=quantities,
            slip_at=slips,
            quantity_at=_tokens_in(quantities, bounds),
        )

    def _bounds(self, text: str, simplified: str, names: Names) -> tuple[list[int], Sequence[Span]]:
        """Return the word boundaries of a text, 0 and its length among them, and its personal names.

        Terms, sizes and names are whole.
        """
        bounds = self._segmenter.starts(simplified)
        if bounds[-1] != len(simplified):
            bounds.append(len(simplified))
        terms = [span for span, _ in self._terms.find(simplified, bounds, self._segmenter.is_listed)]
        spans = self._segmenter.whole(simplified, terms)
        persons = self._persons.spans(text, simplified, bounds, names)
        persons = [span for span in persons if not overlaps(span, spans)] if persons else persons
        spans = sorted((*spans, *persons)) if persons else spans
        states = [span for span in self._states.spans(simplified, bounds) if not overlaps(span, spans)]
        spans = sorted((*spans, *states)) if states else spans
        return _with_terms(bounds, spans) if spans else bounds, persons

    def _named(
        self, text: str, simplified: str, bounds: Sequence[int], persons: Sequence[Span], names: Names
    ) -> dict[int, Word]:
        """Return the words of the names that still stand whole, of persons and of states, by index."""
        found = {
            i: self._persons.word(span.of(text), span.of(simplified), names.get(span.of(text)))
            for span in persons
            if bounds[(i := bisect_left(bounds, span.start)) : i + 2] == [span.start, span.end]
        }
        for i in self._states.names(simplified, bounds):
            found[i] = self._states.word(text[bounds[i]], simplified[bounds[i]])
        return found

    def _words(self, text: str, simplified: str, bounds: list[int]) -> tuple[list[Word], list[int]]:
        """Return the words of a text, and the indexes of those on which their neighbours have a say."""
        slices = [text[a:b] for a, b in pairwise(bounds)]
        flags = list(map(self._notable.get, slices))
        if None in flags:
            self._learn(slices, [simplified[a:b] for a, b in pairwise(bounds)])
            flags = list(map(self._notable.get, slices))
        words = list(map(self._book.__getitem__, slices))
        notable = list(compress(count(), flags))
        if "".join(map(_SIMPLIFIED, words)) != simplified:
            respelt = self._respell(words, slices, simplified, bounds)
            notable = sorted({*notable, *respelt})
        return words, notable

    def _learn(self, texts: Sequence[str], simplified: Sequence[str]) -> None:
        """Look new words up, and tell those apart that are the same wherever they stand."""
        new = {t: s for t, s in zip(texts, simplified, strict=True) if t not in self._notable}
        self._book.learn(new)
        found = dict.fromkeys(new, False)
        for text in filterfalse(self._telling.isdisjoint, new):
            word = self._book[text]
            found[text] = word.text != text or self._slips.concerns(word) or self._polyphones.concerns(word)
        self._notable.update(found)

    @cached_property
    def _telling(self) -> frozenset[str]:
        """The characters without one of which no word is notable."""
        return self._slips.signs | polyphones.load().initials

    def _respell(
        self, words: list[Word], slices: Sequence[str], simplified: str, bounds: Sequence[int]
    ) -> Iterator[int]:
        """Take the Simplified spelling of the running text where it differs from the word's alone."""
        for i, word in enumerate(words):
            wanted = simplified[bounds[i] : bounds[i + 1]]
            if word.simplified != wanted:
                words[i] = self._book.make(slices[i], wanted)
                yield i


def _with_terms(bounds: list[int], spans: Sequence[Span]) -> list[int]:
    """Merge the words that make up a span, and cut into those that reach over its ends."""
    merged: list[int] = []
    at = 0
    for span in spans:
        merged += bounds[at : bisect_left(bounds, span.start, at)]
        merged += [span.end] if merged and merged[-1] == span.start else [span.start, span.end]
        at = bisect_right(bounds, span.end)
    return merged + bounds[at:]


def _tokens_in(quantities: Sequence[Quantity], bounds: Sequence[int]) -> dict[int, int]:
    """Return the quantity that each token lies in, by token index."""
    found: dict[int, int] = {}
    for number, quantity in enumerate(quantities):
        low = max(0, bisect_left(bounds, quantity.span.start + 1) - 1)
        for i in range(low, bisect_left(bounds, quantity.span.end)):
            found.setdefault(i, number)
    return found
