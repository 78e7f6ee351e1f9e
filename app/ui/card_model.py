"""What a card says about a word: plain values, no markup."""

from dataclasses import dataclass, replace

from app.annotate.model import AnnotatedUnit, Quantity, Token, TokenKind, Word
from app.lexicon import script
from app.lexicon.dictionary import Dictionary
from app.lexicon.entries import DictionaryEntry
from app.lexicon.lexicon import Lexicon
from app.lexicon.listed import syllables_of
from app.lexicon.reading import Reading, Syllable
from app.lexicon.regions import Regions
from app.lexicon.termbase import Category, Termbase, TermEntry

_SENSES = 8
_GROUPS = 4  # dictionary entries on a card


@dataclass(frozen=True, slots=True)
class SenseGroup:
    """A dictionary entry on the card."""

    headword: str
    pinyin: str
    senses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CardModel:
    """Everything a card shows, in the order in which it shows it."""

    term_id: str  # empty for a word that is no term
    traditional: str
    simplified: str
    syllables: tuple[Syllable, ...]
    zhuyin: str
    english: str
    category: Category | None
    note_en: str
    note_zh: str
    taiwan: str
    mainland: str
    hongkong: str
    related: tuple[tuple[str, str], ...]  # id, English
    senses: tuple[SenseGroup, ...]
    slip: str  # one sentence on the mended spelling, empty where there is none
    amount: tuple[str, str] | None  # text, English
    other_reading: str
    doubt: bool
    here: tuple[int, int] | None  # this occurrence of how many
    as_of: str
    sources: tuple[str, ...]
    not_kept: bool = False  # the English of its sentence lacks it

    def at(self, number: int, total: int) -> "CardModel":
        """Return the card with its place among the occurrences of the term."""
        return replace(self, here=(number, total))


def card_for_entry(entry: TermEntry, lexicon: Lexicon) -> CardModel:
    """Return the card of a termbase entry outside any text."""
    simplified = script.simplify(entry.tw)
    word = Word(
        entry.tw, simplified, TokenKind.WORD, lexicon.readings.read(entry.tw, simplified), entry, entry.en
    )
    token = Token(0, 0, len(entry.tw), entry.tw, word)
    return _card(token, None, lexicon.dictionary, lexicon.termbase)


def card_for(token: Token, unit: AnnotatedUnit, dictionary: Dictionary, termbase: Termbase) -> CardModel:
    """Return the card of a token."""
    amount = unit.quantities[token.quantity] if token.quantity is not None else None
    return _card(token, amount, dictionary, termbase)


def _card(token: Token, amount: Quantity | None, dictionary: Dictionary, termbase: Termbase) -> CardModel:
    word = token.word
    term = word.term
    reading = word.reading
    taiwan, mainland, hongkong = (term.tw, term.cn, term.hk) if term else _regional(word, termbase)
    return CardModel(
        term_id=term.id if term else "",
        traditional=word.text,
        simplified=word.simplified,
        syllables=reading.syllables if reading else (),
        zhuyin=" ".join(reading.zhuyin) if reading else "",
        english=(term.en if term else word.english) or "",
        category=term.category if term else None,
        note_en=term.note_en if term else "",
        note_zh=term.note_zh if term else "",
        taiwan=taiwan,
        mainland=mainland,
        hongkong=hongkong,
        related=_related(term, termbase),
        senses=_senses(_entries(word, dictionary), word.text),
        slip=_slip(token),
        amount=(amount.text, amount.english) if amount else None,
        other_reading=_other(reading),
        doubt=bool(reading and reading.doubt and len(word.text) == 1),
        here=None,
        as_of=term.as_of if term else "",
        sources=term.sources if term else (),
    )


def _slip(token: Token) -> str:
    if token.slip is None:
        return ""
    return f"{token.slip.was} → {token.slip.now}. {token.slip.why}".strip()


def _related(term: TermEntry | None, termbase: Termbase) -> tuple[tuple[str, str], ...]:
    found = ((name, termbase.get(name)) for name in (term.related if term else ()))
    return tuple((name, entry.en) for name, entry in found if entry)


def _regional(word: Word, termbase: Termbase) -> tuple[str, str, str]:
    """Return what a word that is no term is called in Taiwan, on the Mainland and in Hong Kong."""
    forms = Regions(termbase).variants(word.simplified, word.text)
    if forms is None:
        return "", "", ""
    return " / ".join(forms.taiwan), " / ".join(forms.mainland), " / ".join(forms.hongkong)


def _other(reading: Reading | None) -> str:
    return " ".join(syllable.pinyin for syllable in reading.other) if reading else ""


def _entries(word: Word, dictionary: Dictionary) -> tuple[DictionaryEntry, ...]:
    """Return the entries of a word; of its longest listed parts where nobody lists the whole."""
    whole = dictionary.lookup(word.simplified)
    if whole or word.kind not in (TokenKind.WORD, TokenKind.NUMBER):
        return whole
    parts: list[DictionaryEntry] = []
    at = 0
    while at < len(word.simplified):
        found = dictionary.entries_at(word.simplified, at)
        parts.extend(found[:1])
        at += len(found[0].simplified) if found else 1
    return tuple(parts)


def _senses(entries: tuple[DictionaryEntry, ...], text: str) -> tuple[SenseGroup, ...]:
    ordered = sorted(entries, key=lambda entry: entry.traditional != text)
    groups = []
    for entry in ordered[:_GROUPS]:
        syllables = syllables_of(entry) or ()
        senses = tuple(sense for sense in entry.senses if not sense.startswith("CL:"))[:_SENSES]
        groups.append(SenseGroup(entry.traditional, " ".join(s.pinyin for s in syllables), senses))
    return tuple(group for group in groups if group.senses)
