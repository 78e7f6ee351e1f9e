"""Entries of the word list: made from a place in an article, and found there again."""

from bisect import bisect_right
from dataclasses import replace
from datetime import datetime

from app.annotate.article import AnnotatedArticle
from app.annotate.model import AnnotatedUnit, Token
from app.lexicon import script
from app.lexicon.word_list import SavedWord
from app.text.article import Span, UnitKind
from app.translate.unit import Origin, UnitEnglish

_LONGEST = 240  # characters of a sentence that is kept whole
_AROUND = 90  # characters kept on either side of the word in a longer one
_CUT = "…"
_HEAD = 8  # units in which an article says its date


def entry_of(
    article: AnnotatedArticle,
    row: int,
    token: Token,
    english: UnitEnglish | None,
    *,
    note: str = "",
    now: datetime | None = None,
) -> SavedWord:
    """Return the entry of a word as it stands in a row, with a note on it."""
    unit = article[row]
    index, span = _sentence(unit, token)
    sentence, start = _clipped(span.of(unit.repaired), token.start - span.start)
    term = token.term
    word = SavedWord(
        traditional=token.word.text,
        pinyin=" ".join(token.pinyin),
        english=(term.en if term else token.word.english) or "",
        term=term.id if term else "",
        note=note,
        sentence=sentence,
        start=start,
        length=token.end - token.start,
        translation=_translation(english, index),
        article=article.article.title,
        dated=date_of(article),
        source=article.article.source,
        shape=token.word.shape,
    )
    return stamped(word, now)


def stamped(word: SavedWord, now: datetime | None = None) -> SavedWord:
    """Return an entry with the moment when it was made."""
    return replace(word, added=_moment(now))


def place_of(article: AnnotatedArticle, word: SavedWord) -> tuple[int, Token] | None:
    """Return the row and the token that an entry was made from; None where the article lacks its sentence."""
    wanted = script.simplify(word.sentence.strip(_CUT))
    units = article.article.units
    if not wanted or not units:
        return None
    cut = len(word.sentence) - len(word.sentence.lstrip(_CUT))
    at = script.simplify(article.article.text).find(wanted)
    row = bisect_right([unit.span.start for unit in units], at) - 1
    if at < 0 or row < 0:
        return None
    token = article[row].token_at(at - units[row].span.start + word.start - cut)
    return (row, token) if token else None


def date_of(article: AnnotatedArticle) -> str:
    """Return the date in the byline of an article, empty where it has none that is whole."""
    for row, unit in enumerate(article.article.units[:_HEAD]):
        if unit.kind is UnitKind.BYLINE:
            for quantity in article[row].quantities:
                if quantity.unit == "date" and quantity.iso and len(quantity.iso) == len("2026-01-31"):
                    return quantity.iso
    return ""


def _sentence(unit: AnnotatedUnit, token: Token) -> tuple[int, Span]:
    index = unit.unit.sentence_at(token.start)
    return (-1, Span(0, len(unit.unit.text))) if index is None else (index, unit.unit.sentences[index])


def _clipped(sentence: str, start: int) -> tuple[str, int]:
    """Return a sentence, or the surroundings of the word in a very long one, and where the word stands."""
    if len(sentence) <= _LONGEST:
        return sentence, start
    low, high = max(0, start - _AROUND), start + _AROUND
    head, tail = _CUT if low else "", _CUT if high < len(sentence) else ""
    return f"{head}{sentence[low:high]}{tail}", start - low + len(head)


def _translation(english: UnitEnglish | None, index: int) -> str:
    """Return the English of a sentence; a word-for-word gloss is none."""
    found = (s for s in (english.sentences if english else ()) if s.index == index)
    return next((s.text for s in found if s.origin is not Origin.GLOSS), "")


def _moment(now: datetime | None) -> str:
    return (now or datetime.now().astimezone()).isoformat(timespec="milliseconds")
