"""How the pinyin of each word is written: what parts it has, and which of them are proper names."""

import re
from functools import lru_cache
from math import inf

from app.lexicon import script
from app.lexicon.capitals import capitals, is_name
from app.lexicon.dictionary import Dictionary
from app.lexicon.entries import ASK, DictionaryEntry
from app.lexicon.frequency import is_frequent
from app.lexicon.listed import HAN_RUN
from app.lexicon.orthography import LINKED, NAME, ON, WORD, shape_of
from app.lexicon.states import are_states, is_toward
from app.lexicon.termbase import NAMED, Termbase, TermEntry
from app.lexicon.word_division import LIGHT, divided

_KEPT = 20_000  # words
# What is said of people and states beside their names, and is no name itself.
_COMMON = frozenset(
    (
        *("政府", "当局", "内阁", "总统", "主席", "总书记", "总理", "副总理", "首相", "国务卿", "顾问"),
        *("部长", "财长", "财政部长", "商务部长", "防长", "外长"),
    )
)
_CALENDAR = re.compile("(?:星期|礼拜|周)[一二三四五六日天]|(?:[一二三四五六七八九十]|十[一二])月")
_FIGURES = frozenset("〇零一二两三四五六七八九十百千万亿")
_MAGNITUDES = frozenset("百千万亿")
_PROVINCES = frozenset("省市县州郡邦")
_UNLISTED = ("", ASK)
_LISTED, _LONG, _SINGLE, _LIGHT = 1.0, 2.05, 1.6, 0.7  # what parts of a word cost


class WordShapes:
    """The shapes of words, from the lists, the termbase and the capitals of the dictionary."""

    def __init__(self, dictionary: Dictionary, termbase: Termbase) -> None:
        self._dictionary = dictionary
        self._termbase = termbase
        self.of = lru_cache(maxsize=_KEPT)(self._of)

    def of_term(self, term: TermEntry) -> str:
        """Return the shape of a term's headword, also where the termbase lacks it."""
        return self._shape(term.tw, script.simplify(term.tw), term)

    def of_entry(self, entry: DictionaryEntry) -> str:
        """Return the shape of an entry: its word's, unless just one of the two is a name, as 小米 may be."""
        own, shape = capitals(entry), self.of(entry.traditional, entry.simplified)
        return shape if len(shape) == len(own) and (NAME in shape) == (NAME in own) else own

    def _of(self, text: str, simplified: str) -> str:
        """Return the shape of a word, empty where it is a single one without a capital."""
        return self._shape(text, simplified, self._termbase.keys.get(simplified)) if len(text) > 1 else ""

    def _shape(self, text: str, simplified: str, term: TermEntry | None) -> str:
        row, named = self._dictionary.row(simplified), term is not None and term.category in NAMED
        shape, size = row.shape, len(text)
        if is_toward(simplified):
            return WORD + NAME
        if not (shape or named) and (size < 4 if row else size == 2 and not are_states(simplified)):
            return ""  # most words
        if shape in _UNLISTED:
            spans = (match.span() for match in HAN_RUN.finditer(text))
            shape = "".join(self._run(text[a:b], simplified[a:b], named) for a, b in spans)
        return "" if shape.count(ON) == len(shape) - 1 and shape[:1] == WORD else shape

    def _run(self, text: str, simplified: str, named: bool) -> str:
        """Return the shape of a stretch of Han characters."""
        printed = self._printed(text, simplified)
        if printed:
            return printed
        if named:
            return self._name(text, simplified)
        if 1 < len(text) < 5 and are_states(simplified) and not self._dictionary.row(simplified):
            return NAME + LINKED * (len(text) - 1)
        if len(text) > 3 and _FIGURES.issuperset(simplified):
            return _figure(simplified)
        if len(text) > 3 or (len(text) == 3 and not self._dictionary.row(simplified)):
            return self._compound(text, simplified)
        return _plain(text)

    def _printed(self, text: str, simplified: str) -> str:
        """Return the shape of a name in the dictionary, by the capitals there; empty for no name."""
        row = self._dictionary.row(simplified)
        if row.shape != ASK or len(text) < 2:  # a single one is a surname, mostly, and a word all the same
            return ""
        entries = row.entries
        entries = tuple(entry for entry in entries if entry.traditional == text) or entries
        if not all(map(is_name, entries)) or _CALENDAR.fullmatch(simplified):
            return ""
        shapes = (capitals(entry) for entry in entries)
        shape = next((shape for shape in shapes if len(shape) == len(text)), "")
        return self._parted(shape, text, simplified) if shape else ""

    def _parted(self, shape: str, text: str, simplified: str) -> str:
        """Part what the dictionary joins to a name: 剩餘定理 to 中國, 州 to 亞利桑那."""
        words = []
        for match in re.finditer(rf"[^{re.escape(ON)}][{ON}]*", shape):
            start, end = match.span()
            words.append(self._apart(match[0], text[start:end], simplified[start:end]))
        return "".join(words)

    def _apart(self, shape: str, text: str, simplified: str) -> str:
        size = len(text)
        if size < 3 or shape[0] != NAME:
            return shape
        if simplified[-1] in _PROVINCES and self._is_name(text[:-1], simplified[:-1]):
            return shape[:-1] + NAME
        for at in range(size - 2, 1, -1) if size > 3 else ():
            if self._is_name(text[:at], simplified[:at]) and not self._is_name(text[at:], simplified[at:]):
                tail = self._tail(text[at:], simplified[at:])
                if tail:
                    return shape[:at] + tail
        return shape

    def _tail(self, text: str, simplified: str) -> str:
        """Return the shape of common words behind a name; empty where they are none."""
        if is_frequent(simplified):
            return _plain(text)
        parts = divided(simplified, self._weight) if len(simplified) > 3 else ()
        known = all(is_frequent(simplified[part.start : part.end]) for part in parts)
        return shape_of([part.end - part.start for part in parts]) if parts and known else ""

    def _is_name(self, text: str, simplified: str) -> bool:
        return self._known(text, simplified)[:1] == NAME

    def _known(self, text: str, simplified: str) -> str:
        """Return the shape of a part of a word, where it is a name."""
        shape = self._dictionary.row(simplified).shape
        return self._printed(text, simplified) if shape == ASK else shape

    def _name(self, text: str, simplified: str) -> str:
        """Return the shape of a name that no list has: every word has a capital but 和 and 總統."""
        if len(text) < 4:
            return NAME + ON * (len(text) - 1)
        shapes = []
        for start, end, light in divided(simplified, self._weight):
            part = simplified[start:end]
            known = self._known(text[start:end], part) or shape_of([end - start])
            common = light or (part in _COMMON and end == len(text))
            shapes.append(known if common or NAME in known else known.replace(WORD, NAME))
        return "".join(shapes)

    def _compound(self, text: str, simplified: str) -> str:
        """Return the shape of a word that is no name, names within it aside."""
        row = self._dictionary.row(simplified)
        said = (sense for entry in row.entries for sense in entry.senses)
        whole = bool(row) and (not row.has_entries or any("(idiom)" in sense for sense in said))
        parts = () if whole else divided(simplified, self._weight)
        if row and any(part.end - part.start == 1 for part in parts):
            return _plain(text)
        shapes = [self._part(text[a:b], simplified[a:b]) for a, b, _ in parts]
        if len(text) > 3 or any(NAME in shape for shape in shapes):
            return "".join(shapes) or _plain(text)
        return _plain(text)

    def _part(self, text: str, simplified: str) -> str:
        """Return the shape of a part of a compound."""
        return WORD + NAME if is_toward(simplified) else self._known(text, simplified) or _plain(text)

    def _weight(self, part: str) -> float:
        """Return what a part costs where a word is divided."""
        if len(part) == 1:
            return _LIGHT if part in LIGHT else _SINGLE
        row = self._dictionary.row(part)
        if part in self._termbase.keys and len(part) < 4:
            return _LISTED
        if row.shape and (row.shape != ASK or all(map(is_name, row.entries))):
            return _LISTED
        if not row.has_entries or len(part) > 4:
            return inf
        return (_LISTED if len(part) < 4 else _LONG) - 0.1 * is_frequent(part)


def _plain(text: str) -> str:
    return WORD + ON * (len(text) - 1)


def _figure(simplified: str) -> str:
    """Return the shape of a number: 三百五十 sānbǎi wǔshí."""
    ends = (
        at and simplified[at - 1] in _MAGNITUDES and sign not in _MAGNITUDES
        for at, sign in enumerate(simplified)
    )
    shape = "".join(WORD if end else ON for end in ends)
    return WORD + shape[1:]
