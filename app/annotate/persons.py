"""Personal names that no list has: 王曉明表示, 執行長陳建宏, and foreign ones.

A Chinese name counts where a title stands before it, or a title or a verb of saying behind it, and no
common word is cut by it; then it counts wherever it stands in the article. A missing name does less harm
than a false one, so what is in doubt is none.
"""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from app.annotate.foreign_names import DOT, ForeignNames
from app.annotate.lettered_names import LetteredNames
from app.annotate.model import TokenKind, Word
from app.annotate.segment import WordSegmenter, overlaps
from app.annotate.titled_names import TITLES, TitledNames
from app.annotate.words import WordBook
from app.lexicon import person_names, script
from app.lexicon.capitals import is_common
from app.lexicon.frequency import is_frequent
from app.lexicon.lexicon import Lexicon
from app.lexicon.orthography import NAME, ON
from app.lexicon.reading import Reading, ReadingSource
from app.text.article import Span

Names = Mapping[str, str | None]  # a name and, if it is foreign, its letters or nothing

_BREAK = re.compile(r"[\W_]")
_LISTS = frozenset("、和與与及暨")  # between names
_ADDRESSES = frozenset(("先生", "女士", "小姐"))  # before which any surname is one
_SILENT = Reading((), ReadingSource.DEFAULT)
_NEAR = 12  # characters of the clause on either side of a name


class PersonFinder:
    """Finds names of persons and makes words of them."""

    def __init__(self, lexicon: Lexicon, segmenter: WordSegmenter, book: WordBook) -> None:
        self._lexicon = lexicon
        self._segmenter = segmenter
        self._book = book
        self._lists = person_names.load()
        self._foreign = ForeignNames(lexicon, segmenter)
        self._lettered = LetteredNames(self._foreign, segmenter)
        self._titled = TitledNames(self._foreign, segmenter)
        self.word = lru_cache(maxsize=2000)(self._word)

    def names(self, text: str) -> Names:
        """Return the names that their surroundings show to be names, as spelled in the text.

        A surname that stands alone is given with the title behind it: 林教授. A foreign name comes with its
        letters, as far as the text gives them; a Chinese one with None.
        """
        found: dict[str, str | None] = {}
        for match in self._lists.hint.finditer(text):
            start, end = match.span()
            spans, titled = self._cued(text, start)
            span = next((span for span in spans if self._is_name(text, span, titled=titled)), None)
            while span:
                found[span.of(text)] = None
                more = self._full(text, span.end + 1) if text[span.end : span.end + 1] in _LISTS else None
                span = more if more and self._is_name(text, more, titled=False) else None
            if address := self._address(text, end):
                found[address] = None
        return {**found, **dict.fromkeys(self._titled.found(text), ""), **self._lettered.found(text)}

    def _cued(self, text: str, start: int) -> tuple[Sequence[Span], bool]:
        """Return what may be a name beside a title or verb, and whether it stands behind a title."""
        full = self._full(text, start)
        if any(text[max(0, start - size) : start] in self._lists.before for size in TITLES):
            return [span for span in (full, self._full(text, start, given=1)) if span], True
        return [full] if full and self._lists.is_said(text, full.end) else [], False

    def _address(self, text: str, end: int) -> str:
        """Return the surname that ends at a place, and the title behind it; empty where there is none."""
        title = next((text[end : end + n] for n in (3, 2) if text[end : end + n] in self._lists.titles), "")
        surname = next(
            (s for s in (text[max(0, end - n) : end] for n in (2, 1)) if s in self._lists.surnames), ""
        )
        if not title or not surname or (surname in self._lists.common and title not in _ADDRESSES):
            return ""
        return surname + title

    def _full(self, text: str, start: int, given: int = 2) -> Span | None:
        """Return where a surname and so many characters of a given name stand."""
        surname = self._lists.surname_of(text, start)
        at = start + len(surname)
        fits = surname and self._lists.is_given(text, at, at + given)
        return Span(start, at + given) if fits else None

    def spans(self, text: str, simplified: str, bounds: Sequence[int], names: Names) -> list[Span]:
        """Return where names stand in a unit; ``names`` are those of its article."""
        matches = _pattern(frozenset(names)).finditer(text) if names else ()
        found = [span for match in matches if (span := self._placed(simplified, bounds, match, names))]
        foreign = [s for s in self._foreign.spans(text, simplified, bounds) if not overlaps(s, found)]
        return sorted((*found, *foreign)) if foreign else found

    def _placed(
        self, simplified: str, bounds: Sequence[int], match: re.Match[str], names: Names
    ) -> Span | None:
        """Return where a known name, or the surname before its title, is a word in a unit."""
        start, end = match.span()
        if names[match[0]] is not None:
            return Span(start, end) if self._stands(simplified, bounds, start, end) else None
        size = len(self._lists.surname_of(match[0]))
        if match[0][size:] not in self._lists.titles:
            return Span(start, end) if self._stands(simplified, bounds, start, end) else None
        i = bisect_left(bounds, start)
        apart = bounds[i] == start and self._is_apart(simplified, bounds, i, start + size, end)
        return Span(start, start + size) if apart else None

    def _is_apart(self, simplified: str, bounds: Sequence[int], i: int, end: int, last: int) -> bool:
        """Tell whether a surname, or a guess that begins with it, and a title are words of their own."""
        word = simplified[bounds[i] : bounds[i + 1]]
        if bounds[i + 1] == end:
            return i + 2 < len(bounds) and bounds[i + 2] == last
        guessed = bounds[i + 1] == last or (bounds[i + 1] > last and not self._segmenter.is_listed(word))
        return guessed and not self._is_common(word)

    def _is_name(self, text: str, span: Span, *, titled: bool) -> bool:
        """Tell whether nothing in the clause speaks against a name."""
        low, high = _clause(text, span)
        simplified = script.simplify(text[low:high])
        name = simplified[span.start - low : span.end - low]
        row = self._lexicon.dictionary.row(name)
        if row or row.shape or name in self._lexicon.termbase.keys:
            return False  # a word, or a name that is listed
        given = span.start + len(self._lists.surname_of(name))
        if text[given : span.end] in self._lists.behind or self._is_common(name[:2]):  # 岳先生, 梅雨季
            return False
        bounds = [at + low for at in self._segmenter.starts(simplified)]
        followed = self._lists.ends_at(text, span.end)
        if not (titled or span.start in bounds):
            return False
        if not (followed or (span.end in bounds and span.end - span.start > 2)):
            return False
        known = given if titled and followed else -1  # where even a common word may be a given name
        pieces = ((a, b) for a, b in pairwise(bounds) if b > span.start and a < span.end and b - a > 1)
        return all(self._may_lie(span, a, b, simplified[a - low : b - low], known) for a, b in pieces)

    def _may_lie(self, span: Span, start: int, end: int, word: str, known: int) -> bool:
        """Tell whether the segmenter's word in or across a name leaves it one."""
        if start < span.start or end > span.end:
            return not (self._segmenter.is_listed(word) or self._is_common(word))
        if end - start == span.end - span.start or start == known:
            return start != known or self._is_common(word) or not is_frequent(word)
        return not is_frequent(word) and not self._is_common(word)

    def _is_common(self, word: str) -> bool:
        return is_common(self._lexicon.dictionary.row(word))

    def _stands(self, simplified: str, bounds: Sequence[int], start: int, end: int) -> bool:
        """Tell whether no listed word reaches over an end of a known name."""
        for a, b in pairwise(bounds):
            reaches = a < start < b or a < end < b
            if reaches and (end - start < 3 or self._segmenter.is_listed(simplified[a:b])):
                return False
        return True

    def _word(self, text: str, simplified: str, letters: str | None = None) -> Word:
        """Return the word that a name is, read and written as one; a foreign name has letters."""
        parts = DOT.split(simplified)
        if len(parts) > 1 or letters is not None:
            shape = "".join(NAME + ON * (len(part) - 1) for part in parts)
            kind = TokenKind.WORD
            return Word(text, simplified, kind, english=letters or None, source=self._book, shape=shape)
        surname = self._lists.surname_of(text)
        whole = filter(None, (surname, text[len(surname) :]))
        shape = "".join(NAME + ON * (len(part) - 1) for part in whole)
        reading = self._reading(text, simplified, surname)
        return Word(text, simplified, TokenKind.WORD, reading, source=self._book, shape=shape)

    def _reading(self, text: str, simplified: str, surname: str) -> Reading | None:
        readings, size = self._lexicon.readings, len(surname)
        whole = readings.read(text, simplified)
        if whole and whole.source is ReadingSource.READER:
            return whole
        first = readings.read(surname, simplified[:size])
        given = readings.read(text[size:], simplified[size:]) or _SILENT
        if not first:
            return whole
        own = self._lists.readings.get(surname)
        other = (*(own or first.other or first.syllables), *(given.other or given.syllables))
        syllables = (*(own or first.syllables), *given.syllables)
        return Reading(syllables, ReadingSource.DEFAULT, other=other if other != syllables else ())


def _clause(text: str, span: Span) -> tuple[int, int]:
    """Return the clause around a name, or what of it is near."""
    start, end = span.start, span.end
    low, high = max(0, start - _NEAR), min(len(text), end + _NEAR)
    low = max((match.end() for match in _BREAK.finditer(text, low, start)), default=low)
    behind = _BREAK.search(text, end, high)
    return low, behind.start() if behind else high


@lru_cache(maxsize=64)
def _pattern(names: frozenset[str]) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, sorted(names, key=len, reverse=True))))
