"""Puts the termbase's English where a model missed it and the links say for sure where that is."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from app.lexicon.termbase import Category, TermEntry
from app.text.article import Span
from app.translate.unit import Link

# Words of these fields may be verbs in Chinese and English: only their names and codes are restored.
_MAY_BE_VERBS = frozenset((Category.LAW, Category.TRADE, Category.DEBATE))
_STEM = 4  # letters that two forms of one word share
_SENTENCE_END = re.compile(r"[.!?:][\"”’)]*\s+$")
_ARTICLE = re.compile(r"\b([Aa])n?( )$")
_THE = re.compile(r"\b[Tt]he $")
_WORD = re.compile(r"[^\W_]+")
# Letters whose names begin with a vowel: an MRI, a CPU.
_SPOKEN_VOWELS = "AEFHILMNORSX"
_LIKE_YOU = re.compile(r"(?:uni[^n]|use|usu|eu|one\b)", re.IGNORECASE)
_PLURAL_ES = ("s", "x", "z", "ch", "sh")


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a term's English is to go, and the links that said so."""

    term: Span
    entry: TermEntry
    english: Span


def restored(
    english: str,
    links: Sequence[Link],
    terms: Sequence[tuple[Span, TermEntry]],
    glosses: Callable[[Span], str] = lambda _: "",
) -> tuple[str, tuple[Link, ...]]:
    """Return English and links with the terms restored; terms and links count in the same Chinese text.

    ``glosses`` gives the English of the words around a term: what renders these is not put away.
    """
    moved = tuple(links)
    if not moved or not terms:
        return english, moved
    found = (_place(span, entry, english, moved, terms) for span, entry in terms)
    sure = (place for place in found if place and not _shared(place.english.of(english), glosses(place.term)))
    places = sorted(sure, key=lambda place: place.english, reverse=True)
    for place in places:  # from the end, so that the places before stay where they are
        english, moved = _put(place, english, moved)
    return english, moved


def _place(
    span: Span,
    entry: TermEntry,
    english: str,
    links: Sequence[Link],
    terms: Sequence[tuple[Span, TermEntry]],
) -> _Place | None:
    if not _restorable(entry) or _kept(entry, english, sum(other.id == entry.id for _, other in terms)):
        return None
    stretch = _stretch(span, links)
    if stretch is None or _akin(stretch.of(english), entry):
        return None
    if entry.en[0].isupper() and stretch.of(english).islower():
        return None  # a garbled name is a name still: here the model speaks of something else
    others = (other for _, other in terms if other.id != entry.id)
    if any(Span(*match.span()).overlaps(stretch) for other in others for match in _said(other, english)):
        return None  # the link points at what is another term's
    return _Place(span, entry, stretch)


def _restorable(entry: TermEntry) -> bool:
    named = any(sign.isupper() or sign.isdigit() for sign in entry.en)
    return named or entry.category not in _MAY_BE_VERBS


def _kept(entry: TermEntry, english: str, times: int) -> bool:
    return len(_said(entry, english)) >= times


def _said(entry: TermEntry, english: str) -> list[re.Match[str]]:
    return list(_pattern(entry).finditer(english))


@lru_cache(maxsize=2048)
def _pattern(entry: TermEntry) -> re.Pattern[str]:
    """Return what finds the term's English and its accepted variants, in the plural as well."""
    forms = sorted(filter(None, (entry.en, entry.abbr, *entry.en_variants)), key=len, reverse=True)
    loose = "|".join(r"[\s-]?".join(map(re.escape, re.split(r"[\s-]", form))) for form in forms)
    return re.compile(rf"(?<!\w)(?:{loose})(?:e?s|['’]s)?(?!\w)", re.IGNORECASE)


def _stretch(term: Span, links: Sequence[Link]) -> Span | None:
    """Return the one stretch of English that renders the whole term and nothing else."""
    inner = sorted((link for link in links if link.start < term.end and term.start < link.end), key=_chinese)
    if not inner or inner[0].start != term.start or inner[-1].end != term.end:
        return None
    if any(one.end != other.start for one, other in pairwise(inner)):
        return None
    low, high = min(link.english_start for link in inner), max(link.english_end for link in inner)
    strangers = (link for link in links if link not in inner)
    if any(link.english_start < high and low < link.english_end for link in strangers):
        return None
    words = sum(link.english_end - link.english_start for link in inner)
    return Span(low, high) if high - low - words < len(inner) else None  # single spaces between them


def _chinese(link: Link) -> int:
    return link.start


def _akin(said: str, entry: TermEntry) -> bool:
    """Tell whether a stretch is another form of the term's English: restricts for restriction."""
    stems = {word[:_STEM].lower() for word in _WORD.findall(said) if len(word) >= _STEM}
    own = " ".join((entry.en, entry.abbr, *entry.en_variants))
    return any(word[:_STEM].lower() in stems for word in _WORD.findall(own))


def _shared(said: str, glosses: str) -> bool:
    """Tell whether a stretch has a word of the glosses: the model may have left the term out."""
    stems = {word[:_STEM].lower() for word in _WORD.findall(glosses) if len(word) >= _STEM}
    return any(word[:_STEM].lower() in stems for word in _WORD.findall(said))


def _put(place: _Place, english: str, links: Sequence[Link]) -> tuple[str, tuple[Link, ...]]:
    low, high = place.english.start, place.english.end
    before, after = english[:low], english[high:]
    new = _plural(place.entry.en) if _is_plural(place.english.of(english)) else place.entry.en
    if (not before or _SENTENCE_END.search(before)) and new[0].islower():
        new = new[0].upper() + new[1:]
    fitted = _ARTICLE.sub(lambda match: f"{match[1]}{'n' if _vowel_first(new) else ''}{match[2]}", before)
    if place.entry.category is Category.COMPANIES:  # no article before a firm's name
        fitted = _THE.sub("", fitted)
    start = len(fitted)
    shift = start + len(new) - high
    kept = [
        link
        if link.english_end <= low
        else replace(link, english_start=link.english_start + shift, english_end=link.english_end + shift)
        for link in links
        if link.english_end <= low or link.english_start >= high
    ]
    own = Link(place.term.start, place.term.end, start, start + len(new))
    in_order = sorted((*kept, own), key=lambda link: link.english_start)
    return fitted + new + after, tuple(in_order)


def _is_plural(said: str) -> bool:
    return said.endswith("s") and not said.endswith(("ss", "us", "is")) and said[-2:-1].islower()


def _plural(english: str) -> str:
    """Return a common noun in the plural; names, codes and plurals stay as they are."""
    last = english.rsplit(maxsplit=1)[-1]
    if not last.islower() or last.endswith("s") or not last.isalpha():
        return english
    if last.endswith("y") and last[-2:-1] not in "aeiou":
        return english[:-1] + "ies"
    return english + ("es" if last.endswith(_PLURAL_ES) else "s")


def _vowel_first(english: str) -> bool:
    """Tell whether a word is said with a vowel first: an EUV tool, a unit, an hour is not met here."""
    word = _WORD.findall(english)[0]
    if word.isupper() and len(word) > 1:
        return word[0] in _SPOKEN_VOWELS
    return word[0].lower() in "aeiou" and not _LIKE_YOU.match(word)
