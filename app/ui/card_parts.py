"""What the dictionary says of a word and of what is inside it, as groups of senses."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from app.annotate.model import AnnotatedUnit, Token, TokenKind, Word
from app.lexicon.dictionary import Dictionary
from app.lexicon.entries import DictionaryEntry
from app.lexicon.lexicon import Lexicon
from app.lexicon.listed import syllables_of
from app.lexicon.orthography import written
from app.lexicon.sense_text import shown_sense
from app.lexicon.termbase import TermEntry

_SENSES = 8
_GROUPS = 4  # entries of the whole word
_PARTS = 10  # entries inside it
_LISTED = (TokenKind.WORD, TokenKind.NUMBER)


@dataclass(frozen=True, slots=True)
class SenseGroup:
    """A dictionary entry on the card."""

    headword: str
    pinyin: str
    senses: tuple[str, ...]
    term_id: str = ""  # where the headword is a term of its own
    english: str = ""  # of that term


def senses_of(word: Word, lexicon: Lexicon) -> tuple[SenseGroup, ...]:
    """Return the entries of a word; of its longest listed parts where nobody lists the whole."""
    ordered = sorted(_entries(word, lexicon.dictionary), key=lambda entry: entry.traditional != word.text)
    groups = (group_of(entry, lexicon) for entry in ordered[:_GROUPS])
    return tuple(group for group in groups if group.senses)


def parts_of(
    token: Token, unit: AnnotatedUnit | None, lexicon: Lexicon, senses: Iterable[SenseGroup]
) -> tuple[SenseGroup, ...]:
    """Return what else stands at a word than its ``senses``, the longest first: down to its characters."""
    if token.kind not in _LISTED:
        return ()
    said = {(group.headword, group.pinyin.casefold()) for group in senses}
    found: dict[tuple[str, str], SenseGroup] = {}
    own = token.term.id if token.term else ""
    for entry in (*_longer(token, unit, lexicon.dictionary), *_inside(token.word, lexicon.dictionary)):
        group = _known(group_of(entry, lexicon), lexicon.termbase.keys.get(entry.simplified), own)
        key = (group.headword, group.pinyin.casefold())
        if group.senses and key not in said:
            found.setdefault(key, group)
    return tuple(found.values())[:_PARTS]


def group_of(entry: DictionaryEntry, lexicon: Lexicon) -> SenseGroup:
    """Return an entry as the card shows it, its pinyin written as above the text."""
    syllables = [syllable.pinyin for syllable in syllables_of(entry) or ()]
    shape = lexicon.shapes.of_entry
    own = [sense for sense in entry.senses if not sense.startswith("CL:")]
    senses = tuple(shown_sense(sense, shape) for sense in own[:_SENSES])
    return SenseGroup(entry.traditional, written(syllables, shape(entry)), senses)


def _known(group: SenseGroup, term: TermEntry | None, own: str) -> SenseGroup:
    """Return a group as a term of its own, unless it is the one that the card is about."""
    return replace(group, term_id=term.id, english=term.en) if term and term.id != own else group


def _entries(word: Word, dictionary: Dictionary) -> tuple[DictionaryEntry, ...]:
    whole = dictionary.lookup(word.simplified)
    if whole or word.kind not in _LISTED:
        return whole
    parts: list[DictionaryEntry] = []
    at = 0
    while at < len(word.simplified):
        found = dictionary.entries_at(word.simplified, at)
        parts.extend(found[:1])
        at += len(found[0].simplified) if found else 1
    return tuple(parts)


def _longer(token: Token, unit: AnnotatedUnit | None, dictionary: Dictionary) -> Iterator[DictionaryEntry]:
    """Yield entries that begin with the word and reach beyond it in its text."""
    if unit is None:
        return
    for entry in dictionary.entries_at(unit.simplified, token.start):
        if len(entry.simplified) <= len(token.text):
            return
        end = token.start + len(entry.simplified)
        if entry.traditional == unit.repaired[token.start : end]:
            yield entry


def _inside(word: Word, dictionary: Dictionary) -> Iterator[DictionaryEntry]:
    """Yield the entries inside a word, the longest first, each as it is spelled and read there."""
    size = len(word.simplified)
    for length in range(size - 1, 0, -1):
        for at in range(size - length + 1):
            entries = dictionary.lookup(word.simplified[at : at + length])
            spelled = [e for e in entries if e.traditional == word.text[at : at + length]] or list(entries)
            yield from _as_read(spelled, word, at, length)


def _as_read(entries: Iterable[DictionaryEntry], word: Word, at: int, length: int) -> list[DictionaryEntry]:
    """Return the entries with the reading that the word has there; all where none has it."""
    every = list(entries)
    if len(word.pinyin) != len(word.text):  # letters among them: places cannot be told
        return every
    wanted = [syllable.casefold() for syllable in word.pinyin[at : at + length]]
    fitting = [e for e in every if [s.pinyin.casefold() for s in syllables_of(e) or ()] == wanted]
    return fitting or every
