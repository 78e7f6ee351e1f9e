"""What a card says about a word: plain values, no markup."""

from dataclasses import dataclass, replace

from app.annotate.model import AnnotatedUnit, Quantity, Token, TokenKind, Word
from app.lexicon import script
from app.lexicon.lexicon import Lexicon
from app.lexicon.orthography import written
from app.lexicon.reading import Reading, Syllable
from app.lexicon.regions import Regions
from app.lexicon.termbase import Category, Termbase, TermEntry
from app.translate.unit import Origin
from app.ui.card_parts import SenseGroup, parts_of, senses_of
from app.ui.reader.rows import RowContent
from app.ui.wording import said

_WORDS_OF_REGION = ("taiwan", "mainland")


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
    related: tuple[TermEntry, ...]
    senses: tuple[SenseGroup, ...]
    slip: tuple[str, str] | None  # what is written and what is meant
    amount: tuple[str, str] | None  # text, English
    other_reading: str
    doubt: bool
    here: tuple[int, int] | None  # this occurrence of how many
    as_of: str
    sources: tuple[str, ...]
    parts: tuple[SenseGroup, ...] = ()  # longer and shorter entries at the word, and its characters
    region: str = ""  # whose wording the text has where they differ: taiwan or mainland
    not_kept: bool = False  # the English of its sentence lacks it
    gloss: bool = False  # the English of its sentence is word for word
    warning: str = ""  # why the machine's English of its sentence may be wrong
    known: bool = False  # the reader has said so
    listed: bool = False  # it stands in the word list
    shape: str = ""  # how the pinyin is written

    @property
    def written(self) -> str:
        """The pinyin as it is read by people."""
        return written([syllable.pinyin for syllable in self.syllables], self.shape)

    @property
    def regions_told(self) -> bool:
        """Tell whether the wordings of the regions say more than the headword does."""
        forms = {script.simplify(form) for form in (self.taiwan, self.mainland) if form}
        return bool(forms - {self.simplified})

    def at(self, number: int, total: int) -> "CardModel":
        """Return the card with its place among the occurrences of the term."""
        return replace(self, here=(number, total))

    def at_no_place(self) -> "CardModel":
        """Return the card outside any text."""
        return replace(self, here=None)


def card_in_row(pointed: Token, content: RowContent, lexicon: Lexicon) -> CardModel:
    """Return the card of a token, with what is known of the English of its sentence."""
    model = card_for(pointed, content.unit, lexicon)
    spans = content.unit.unit.sentences
    english = [
        sentence
        for sentence in (content.english.sentences if content.english else ())
        if sentence.text and spans[sentence.index].overlaps(pointed.span)
    ]
    return replace(
        model,
        not_kept=any(found.span.overlaps(pointed.span) for found in content.lost),
        gloss=any(sentence.origin is Origin.GLOSS for sentence in english),
        warning=" ".join(said(sentence.doubt) for sentence in english if sentence.doubt),
    )


def card_for_entry(entry: TermEntry, lexicon: Lexicon) -> CardModel:
    """Return the card of a termbase entry outside any text."""
    simplified = script.simplify(entry.tw)
    reading, shape = lexicon.readings.read(entry.tw, simplified), lexicon.shapes.of_term(entry)
    word = Word(entry.tw, simplified, TokenKind.WORD, reading, entry, entry.en, shape=shape)
    token = Token(0, 0, len(entry.tw), entry.tw, word)
    return _card(token, None, lexicon)


def card_for(token: Token, unit: AnnotatedUnit, lexicon: Lexicon) -> CardModel:
    """Return the card of a token."""
    amount = unit.quantities[token.quantity] if token.quantity is not None else None
    made = _card(token, amount, lexicon)
    return replace(made, parts=parts_of(token, unit, lexicon, made.senses))


def _card(token: Token, amount: Quantity | None, lexicon: Lexicon) -> CardModel:
    word = token.word
    term = word.term
    reading = word.reading
    taiwan, mainland, hongkong = (term.tw, term.cn, term.hk) if term else _regional(word, lexicon.termbase)
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
        related=_related(term, lexicon.termbase),
        senses=senses_of(word, lexicon),
        slip=(token.slip.was, token.slip.now) if token.slip else None,
        amount=(amount.text, amount.english) if amount else None,
        other_reading=_other(reading, word.shape),
        doubt=bool(reading and reading.doubt and len(word.text) == 1),
        here=None,
        as_of=term.as_of if term else "",
        sources=term.sources if term else (),
        region=_region(word, taiwan, mainland),
        shape=word.shape,
    )


def _region(word: Word, taiwan: str, mainland: str) -> str:
    """Return whose wording a word is, empty where both regions say it or neither is known to."""
    forms = ({script.simplify(form) for form in said.split(" / ") if form} for said in (taiwan, mainland))
    whose = [name for name, keys in zip(_WORDS_OF_REGION, forms, strict=True) if word.simplified in keys]
    return whose[0] if len(whose) == 1 and taiwan and mainland else ""


def _related(term: TermEntry | None, termbase: Termbase) -> tuple[TermEntry, ...]:
    found = (termbase.get(name) for name in (term.related if term else ()))
    return tuple(entry for entry in found if entry)


def _regional(word: Word, termbase: Termbase) -> tuple[str, str, str]:
    """Return what a word that is no term is called in Taiwan, on the Mainland and in Hong Kong."""
    forms = Regions(termbase).variants(word.simplified, word.text)
    if forms is None:
        return "", "", ""
    return " / ".join(forms.taiwan), " / ".join(forms.mainland), " / ".join(forms.hongkong)


def _other(reading: Reading | None, shape: str) -> str:
    return written([syllable.pinyin for syllable in reading.other], shape) if reading else ""
