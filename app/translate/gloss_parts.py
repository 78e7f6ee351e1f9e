"""English for a word that no dictionary has: by its parts, or spelled as a name."""

from collections.abc import Iterator

from app.annotate.foreign_names import DOT
from app.annotate.model import TokenKind, Word
from app.lexicon.orthography import NAME, written
from app.translate import gloss_words as words
from app.translate.gloss_join import Piece
from app.translate.gloss_senses import Lookup, WordClass, choose, word_senses
from app.translate.gloss_vocabulary import VOCABULARY

_NO_NAME = frozenset("不没别未无非莫勿一二三两四五六七八九十个往退对会与和的得了在是把被让到过")
_LONGEST = 6  # characters of a part of an unknown word


def unknown(word: Word, dictionary: Lookup) -> Piece:
    """Gloss a word that is not in the dictionary by its parts, or spell it as a name."""
    compound = dictionary.compound(word.simplified)
    if compound:
        return Piece(compound, noun=True)
    if word.shape.startswith(NAME) and word.english and not dictionary.lookup(word.simplified):  # its letters
        return Piece(word.english, name=True, noun=True)
    spelled = _spelled(word, surname=_surname(word.simplified, dictionary))
    if DOT.search(word.simplified) and spelled:
        return Piece(spelled, name=True, noun=True)
    # Never spelled: 別忘了, 往下掉.
    plain = word.shape[:1] != NAME and not _NO_NAME.isdisjoint(word.simplified)
    cut = list(_parts(word.simplified, dictionary))
    if spelled and not plain and len(word.simplified) > 2 and all(len(part) == 1 for part in cut):
        return Piece(spelled, name=True, noun=True)
    return Piece(by_parts(word.simplified, dictionary) or spelled or word.english or word.text, noun=True)


def by_parts(text: str, dictionary: Lookup) -> str:
    """Return the English of the longest known parts of a word, one after the other."""
    return " ".join(filter(None, (part_english(part, dictionary) for part in _parts(text, dictionary))))


def part_english(part: str, dictionary: Lookup) -> str:
    """Return the English of one part; empty where it has none."""
    if part in words.STRUCTURE or part in words.DROPPED:
        return words.STRUCTURE.get(part, "")
    known = VOCABULARY.get(part) or word_senses(Word(part, part, TokenKind.WORD), dictionary)
    compound = "" if known else dictionary.compound(part)
    chosen = choose(known, WordClass.OTHER)
    return chosen.text if chosen else compound


def _parts(text: str, dictionary: Lookup) -> Iterator[str]:
    """Cut a word into the longest known parts, from the left."""
    start = 0
    while start < len(text):
        ends = range(min(len(text), start + _LONGEST), start + 1, -1)
        end = next((end for end in ends if _is_known(text[start:end], dictionary)), start + 1)
        yield text[start:end]
        start = end


def _is_known(text: str, dictionary: Lookup) -> bool:
    return text in VOCABULARY or bool(dictionary.lookup(text) or dictionary.compound(text))


def _surname(text: str, dictionary: Lookup) -> bool:
    entries = dictionary.lookup(text[0])
    return len(text) == 3 and any(s.startswith("surname ") for e in entries for s in e.senses)


def _spelled(word: Word, *, surname: bool) -> str:
    """Return a word in pinyin as a name: Wang Xiaoming."""
    if not word.reading:
        return ""
    letters = [syllable.letters for syllable in word.reading.syllables]
    if word.shape.startswith(NAME):
        return written(letters, word.shape)
    groups = (letters[:1], letters[1:]) if surname else (letters,)
    return " ".join("".join(group).capitalize() for group in groups)
