"""The word-for-word gloss: English for every word of a sentence, in the order of the Chinese.

It is no translation. It follows the sentence from left to right, takes terms and amounts from the
annotation, and leaves out what has no English of its own.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.annotate.model import AnnotatedUnit, Token, TokenKind, Word
from app.lexicon.termbase import Category
from app.text.article import Span
from app.translate import gloss_words as words
from app.translate.gloss_frames import Frames, find_frames
from app.translate.gloss_join import Piece, join
from app.translate.gloss_senses import Lookup, Sense, WordClass, can_be, choose, only_verb, word_senses
from app.translate.gloss_vocabulary import VOCABULARY
from app.translate.unit import Link

__all__ = ["Gloss", "Lookup", "gloss_sentence"]

_NAMED = frozenset((Category.COMPANIES, Category.AGENCIES))
_COPULAS = frozenset(("是", "不是", "则", "并", "却", "并非"))
_LONGEST = 6  # characters of a part of an unknown word


@dataclass(frozen=True, slots=True)
class Gloss:
    """The gloss of a sentence, and which word each stretch of it stands for."""

    text: str
    links: tuple[Link, ...] = ()


def gloss_sentence(unit: AnnotatedUnit, span: Span, dictionary: Lookup) -> Gloss:
    """Return the gloss of a sentence of a unit; empty only for a sentence without any sign."""
    tokens = unit.tokens_of(span)
    owned = list(_Sentence(unit, tokens, dictionary).pieces())
    text, places = join([piece for _, piece in owned])
    if not text:
        return Gloss(span.of(unit.unit.text).strip())
    links = (
        Link(source.start, source.end, place.start, place.end)
        for (source, piece), place in zip(owned, places, strict=True)
        if source and place and not piece.mark
    )
    return Gloss(text, tuple(links))


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence that is being glossed."""

    unit: AnnotatedUnit
    tokens: Sequence[Token]
    dictionary: Lookup

    def pieces(self) -> Iterator[tuple[Span | None, Piece]]:
        """Yield the English piece by piece, each with the stretch of the unit that it stands for."""
        frames = find_frames(self.tokens)
        told: int | None = None
        verb_before = False
        for i, token in enumerate(self.tokens):
            yield from ((None, piece) for piece in frames.before(i))
            if token.quantity is not None:
                if token.quantity != told:
                    amount = self.unit.quantities[token.quantity]
                    yield amount.span, Piece(amount.english)
                told, verb_before = token.quantity, False
                continue
            pieces = list(self._token(i, frames, verb_before))
            yield from ((token.span, piece) for piece in pieces)
            if any(piece.text.strip() for piece in pieces):
                verb_before = pieces[-1].verb

    def _token(self, i: int, frames: Frames, verb_before: bool) -> Iterator[Piece]:
        token = self.tokens[i]
        if i in frames.silent:
            return
        if i in frames.words:
            yield Piece(frames.words[i])
        elif token.term:
            yield Piece(token.term.en, name=token.term.category in _NAMED)
        elif token.kind is TokenKind.PUNCTUATION:
            yield Piece(_mark(token.text), mark=True)
        elif token.kind is TokenKind.NUMBER:
            yield Piece(_number(token.text) or self._from_dictionary(i, verb_before).text)
        elif token.kind is TokenKind.WORD:
            yield from self._word(i, verb_before)
        elif token.kind is not TokenKind.SPACE:
            yield Piece(unicodedata.normalize("NFKC", token.text), foreign=True)
        elif not token.text.isascii() or self._near_latin(i):
            yield Piece(" ", mark=True)

    def _near_latin(self, i: int) -> bool:
        return any(self._kind(j) is TokenKind.LATIN for j in (i - 1, i + 1))

    def _word(self, i: int, verb_before: bool) -> Iterator[Piece]:
        """Gloss a word by the table of structure words or by the dictionary."""
        word = self._key(i)
        special = self._special(i, word)
        if special is not None:
            yield from special
        elif word in words.DROPPED:
            return
        elif word in words.PRONOUNS and self._key(i + 1) == "的":
            yield Piece(words.POSSESSIVES[word])
        elif word in words.MODALS and not self._is_verb(i + 1):
            yield Piece(words.STRUCTURE[word].removesuffix(" to"))
        elif word in words.STRUCTURE:
            yield Piece(words.STRUCTURE[word], name=word in words.COUNTRIES)
        else:
            yield self._from_dictionary(i, verb_before)

    def _special(self, i: int, word: str) -> list[Piece] | None:  # noqa: PLR0912 - one case a word
        """Gloss the words whose English hangs on their neighbours; None for all others."""
        after = self._key(i + 1)
        if len(word) == 2 and word[1] in words.MEASURES and word[0] in words.COUNTERS:
            repeats = word[0] == "一" and self._key(i - 1) in words.DETERMINERS  # 每一輪
            return [] if repeats else [Piece(words.COUNTERS[word[0]])]
        if word in words.AFTER_AMOUNT and i and self.tokens[i - 1].quantity is not None:
            return [Piece(words.AFTER_AMOUNT[word])]
        if word == "的":
            return [Piece("'s", suffix=True)] if self._owner(i) else []
        if word in words.MEASURES and self._counts(i - 1):
            return []
        if word == "将" and not self._is_verb(i + 1):
            return []
        if word == "被":
            return [Piece("be" if self._is_verb(i + 1) else "by")]
        if word == "为":
            return [Piece("as" if self._in_clause("以", i) else "for")]
        if word in ("没", "没有"):
            return [Piece("not" if self._is_verb(i + 1) else "no")]
        if word == "该" and (self._is_verb(i + 1) or after in ("怎么", "如何")):
            return [Piece("should")]
        if word == "以":
            return [Piece("to" if self._is_verb(i + 1) else "with")]
        if word == "等":
            return [Piece("and other" if after and after not in words.DROPPED else "etc.")]
        if word == "并":
            return [] if after in ("不", "未", "非", "没", "没有", "无") else None
        if word == "中" and not self._key(i - 1):
            return [Piece("China", name=True)]
        return None

    def _from_dictionary(self, i: int, verb_before: bool) -> Piece:
        token = self.tokens[i]
        senses = self._senses(i)
        chosen = choose(senses, self._wanted(i, senses, verb_before))
        if chosen is None:
            return self._unknown(token.word)
        return Piece(chosen.text, name=chosen.proper, verb=chosen.word_class is WordClass.VERB)

    def _wanted(self, i: int, senses: Sequence[Sense], verb_before: bool) -> WordClass | None:
        """Guess the class of a word that can be verb and noun from its neighbours."""
        if not (can_be(senses, WordClass.VERB) and can_be(senses, WordClass.OTHER)):
            return None
        before, after = self._key(i - 1), self._key(i + 1)
        if (
            after in ("了", "着", "过")
            or before in words.MODALS
            or before in words.PRONOUNS
            or before == "地"
        ):
            return WordClass.VERB
        if before in ("的", "之") or before in words.DETERMINERS or self._counts(i - 1):
            return WordClass.OTHER
        if after in _COPULAS or after in words.MODALS or self._only_verb(i + 1):
            return WordClass.OTHER
        if verb_before and (not after or after == "的"):
            return WordClass.OTHER
        return None

    def _owner(self, i: int) -> bool:
        """Tell whether the token before 的 is a name and a thing comes after it."""
        if not self._key(i + 1) or i == 0:
            return False
        token = self.tokens[i - 1]
        if token.kind is TokenKind.LATIN:
            return False
        if token.term:
            return token.term.category in _NAMED
        named = self._key(i - 1) in words.COUNTRIES
        return named or any(sense.proper for sense in self._senses(i - 1)[:1])

    def _in_clause(self, word: str, before: int) -> bool:
        """Tell whether a word comes earlier in the clause of a token."""
        for token in reversed(self.tokens[:before]):
            if token.simplified == word or token.text in "，。；：！？,;:!?":
                return token.simplified == word
        return False

    def _counts(self, i: int) -> bool:
        """Tell whether a token is a number or a word that measure words follow."""
        if not 0 <= i < len(self.tokens):
            return False
        token = self.tokens[i]
        counting = token.kind is TokenKind.NUMBER or token.quantity is not None
        return counting or token.simplified in words.DETERMINERS

    def _is_verb(self, i: int) -> bool:
        """Tell whether a token starts a predicate rather than a noun phrase."""
        if self._key(i) in words.MODALS or self._key(i) in ("是", "有", "对", "在", "被", "把"):
            return True
        senses = self._senses(i)
        return bool(senses) and senses[0].word_class is WordClass.VERB

    def _only_verb(self, i: int) -> bool:
        key = self._key(i)
        return bool(key) and key not in words.STRUCTURE and only_verb(self._senses(i))

    def _senses(self, i: int) -> tuple[Sense, ...]:
        if self._kind(i) not in (TokenKind.WORD, TokenKind.NUMBER) or self.tokens[i].term:
            return ()
        known = VOCABULARY.get(self.tokens[i].simplified)
        return known or word_senses(self.tokens[i].word, self.dictionary)

    def _kind(self, i: int) -> TokenKind | None:
        return self.tokens[i].kind if 0 <= i < len(self.tokens) else None

    def _key(self, i: int) -> str:
        """Return the Simplified word at a place; empty at the ends, at marks and at spaces."""
        if self._kind(i) in (None, TokenKind.PUNCTUATION, TokenKind.SPACE):
            return ""
        return self.tokens[i].simplified

    def _unknown(self, word: Word) -> Piece:
        """Gloss a word that is not in the dictionary by its parts, or spell it as a name."""
        parts = list(self._parts(word.simplified))
        spelled = _spelled(word, self._surname(word.simplified))
        if spelled and len(word.simplified) > 2 and all(len(part) == 1 for part in parts):
            return Piece(spelled, name=True)
        glosses = [self._part(part) for part in parts]
        return Piece(" ".join(filter(None, glosses)) or spelled or word.english or word.text)

    def _parts(self, text: str) -> Iterator[str]:
        """Cut a word into the longest known parts, from the left."""
        start = 0
        while start < len(text):
            ends = range(min(len(text), start + _LONGEST), start + 1, -1)
            end = next((end for end in ends if self.dictionary.lookup(text[start:end])), start + 1)
            yield text[start:end]
            start = end

    def _part(self, part: str) -> str:
        if part in words.STRUCTURE or part in words.DROPPED:
            return words.STRUCTURE.get(part, "")
        known = VOCABULARY.get(part) or word_senses(Word(part, part, TokenKind.WORD), self.dictionary)
        chosen = choose(known, None)
        return chosen.text if chosen else ""

    def _surname(self, text: str) -> bool:
        entries = self.dictionary.lookup(text[0])
        return len(text) == 3 and any(s.startswith("surname ") for e in entries for s in e.senses)


def _spelled(word: Word, surname: bool) -> str:
    """Return a word in pinyin as a name: Wang Xiaoming."""
    if not word.reading:
        return ""
    letters = [syllable.letters for syllable in word.reading.syllables]
    groups = (letters[:1], letters[1:]) if surname else (letters,)
    return " ".join("".join(group).capitalize() for group in groups)


def _number(text: str) -> str:
    """Return a number in digits; Chinese numerals are words of the dictionary."""
    folded = unicodedata.normalize("NFKC", text).replace("，", ",")
    return folded if folded.isascii() else ""


def _mark(text: str) -> str:
    if text in words.MARKS:
        return words.MARKS[text]
    return "".join(words.MARKS.get(sign, unicodedata.normalize("NFKC", sign)) for sign in text)
