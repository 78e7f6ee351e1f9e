"""The word-for-word gloss: English for every word of a sentence, in the order of the Chinese.

It is no translation. It follows the sentence from left to right, takes terms and amounts from the
annotation, and leaves out what has no English of its own.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from app.annotate.model import AnnotatedUnit, TokenKind
from app.lexicon.orthography import NAME
from app.lexicon.states import NAMES
from app.lexicon.termbase import NAMED
from app.text.article import Span
from app.translate import gloss_words as words
from app.translate.gloss_agree import agree
from app.translate.gloss_frames import Frames, find_frames
from app.translate.gloss_join import Form, Piece, join, told_once
from app.translate.gloss_moves import Order
from app.translate.gloss_order import find_order
from app.translate.gloss_particles import Particles
from app.translate.gloss_parts import by_parts, part_english, unknown
from app.translate.gloss_senses import Lookup, WordClass, choose
from app.translate.gloss_verbs import compared, plural
from app.translate.unit import Link


@dataclass(frozen=True, slots=True)
class Gloss:
    """The gloss of a sentence, and which word each stretch of it stands for."""

    text: str
    links: tuple[Link, ...] = ()


def gloss_sentence(unit: AnnotatedUnit, span: Span, dictionary: Lookup) -> Gloss:
    """Return the gloss of a sentence of a unit; empty only for a sentence without any sign."""
    tokens = unit.tokens_of(span)
    owned = told_once(list(_Sentence(unit, tokens, dictionary).pieces()))
    text, places = join(agree([piece for _, piece in owned]))
    if not text:
        return Gloss(span.of(unit.unit.text).strip())
    links = (
        Link(source.start, source.end, place.start, place.end)
        for (source, piece), place in zip(owned, places, strict=True)
        if source and place and not piece.mark
    )
    return Gloss(text, tuple(links))


@dataclass(frozen=True, slots=True)
class _Sentence(Particles):
    """A sentence that is being glossed."""

    def pieces(self) -> Iterator[tuple[Span | None, Piece]]:
        """Yield the English piece by piece, each with the stretch of the unit that it stands for."""
        frames, order = find_frames(self.tokens), find_order(self.tokens, self._is_verb)
        told: set[int] = set()
        verb_before = False
        for i in order.indexes:
            token = self.tokens[i]
            yield from ((None, piece) for piece in frames.before(i))
            if i in order.before:
                yield None, Piece(order.before[i], helper=order.before[i] in ("is", "to"))
            if token.quantity is not None:
                if token.quantity not in told:
                    yield self.unit.quantities[token.quantity].span, self._amount(i, token.quantity)
                told.add(token.quantity)
                verb_before = False
                if i in order.behind:
                    yield None, Piece(order.behind[i])
                continue
            pieces = list(self._token(i, frames, order, verb_before))
            yield from ((token.span, piece) for piece in pieces)
            if any(piece.text.strip() for piece in pieces):
                verb_before = pieces[-1].verb

    def _amount(self, i: int, quantity: int) -> Piece:
        """Say an amount; after a helper "more than" needs a verb."""
        amount = self.unit.quantities[quantity]
        bare = amount.english.startswith(("more than", "less than")) and self._key(i - 1) in words.MODALS
        counted = words.COUNTED.get(amount.text[-1]) if not amount.unit else None
        one = amount.english in ("1", "one")
        english = f"{amount.english} {counted[not one]}" if counted else amount.english
        counts = not amount.unit and not counted and not one
        return Piece(f"be {english}" if bare else english, counts=counts)

    def _token(self, i: int, frames: Frames, order: Order, verb_before: bool) -> Iterator[Piece]:
        token = self.tokens[i]
        if i in order.said:
            ones = order.said[i] == "ones"
            yield Piece(order.said[i], noun=ones or order.said[i].startswith("no"), many=ones)
            return
        if i in frames.silent:
            return
        if i in order.verbs or i in order.passive or i in order.past:
            yield self._formed(i, order)
            return
        if token.word.shape == NAME and token.simplified in NAMES:
            yield Piece(NAMES[token.simplified], name=True, noun=True)
        elif i in frames.words:
            yield Piece(frames.words[i])
        elif token.term and token.kind is TokenKind.LATIN:  # BIS, HBM: as the article has it
            yield Piece(token.text, name=token.term.category in NAMED, noun=True, foreign=True)
        elif token.term:
            yield Piece(token.term.en, name=token.term.category in NAMED, noun=True)
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

    def _formed(self, i: int, order: Order) -> Piece:
        """Gloss a verb that others have moved, split or made past."""
        chosen = choose(self._senses(i), WordClass.VERB)
        text = order.verbs.get(i) or (
            chosen.text if chosen else unknown(self.tokens[i].word, self.dictionary).text
        )
        if i in order.passive:
            return Piece(text, verb=True, form=Form.PASSIVE)
        return Piece(text, verb=True, form=Form.PAST if i in order.past else self._form(i))

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
            yield self._structure(i, words.STRUCTURE[word].removesuffix(" to"))
        elif word in words.STRUCTURE:
            if word in words.PRONOUNS and verb_before:
                yield Piece(words.OBJECTS.get(word, words.PRONOUNS[word]), noun=True)
            else:
                yield self._structure(i, words.STRUCTURE[word])
        else:
            yield self._from_dictionary(i, verb_before)

    def _structure(self, i: int, english: str) -> Piece:
        """Set a structure word as helper, verb, determiner or name."""
        word = self._key(i)
        if english in words.HELPERS:
            return Piece(english, helper=True)
        if english.removesuffix(" to") in words.VERBAL:
            return Piece(english, verb=True, form=self._form(i))
        many = english in ("we", "they", "you", "I", "people")
        noun = word in words.PRONOUNS or word in words.COUNTRIES
        counts = english in words.PLURAL
        return Piece(english, name=word in words.COUNTRIES, noun=noun, many=many, counts=counts)

    def _special(self, i: int, word: str) -> list[Piece] | None:
        """Gloss the words whose English hangs on their neighbours; None for all others."""
        after = self._key(i + 1)
        kinds = (self._numbered, self._particle, self._negated, self._directed, self._adverbial, self._pieced)
        found = (kind(i, word, after) for kind in kinds)
        return next((pieces for pieces in found if pieces is not None), None)

    def _pieced(self, i: int, word: str, after: str) -> list[Piece] | None:
        """Gloss what the dictionary has only in pieces."""
        if word == "来" and self._key(i - 1) in words.PRONOUNS and self._is_verb(i + 1):
            return []
        if word == "较" and after and not self._is_predicate(i + 1):
            return [Piece("from")]
        if word == "多" and self._key(i - 1) == "越来越":
            return []
        if self._key(i - 1) in ("更", "更加") and compared(word):
            return [Piece(compared(word), noun=True)]
        if word[0] == "得" and len(word) > 1 and not self.dictionary.lookup(word):  # 得太早
            return [Piece(by_parts(word[1:], self.dictionary))]
        if word[:2] == "并不" and len(word) == 3:
            return [Piece("is not", helper=True), Piece(part_english(word[2], self.dictionary))]
        if len(word) > 2 and word[0] in words.MEASURES and self._counts(i - 1):
            return [Piece(part_english(word[1:], self.dictionary), noun=True)]
        if word == "中" and not self._key(i - 1):
            sized = bool({self._listed(i - 2), self._listed(i + 2)} & words.SIZES)
            return [Piece("medium" if sized else "China", name=not sized)]
        return None

    def _listed(self, i: int) -> str:
        """Return the word at a place if a pause mark parts it from the next or the one before: 大、中."""
        marked = any(0 <= j < len(self.tokens) and self.tokens[j].text == "、" for j in (i - 1, i + 1))
        return self._key(i) if marked else ""

    def _from_dictionary(self, i: int, verb_before: bool) -> Piece:
        token = self.tokens[i]
        senses = self._senses(i)
        chosen = choose(senses, self._wanted(i, senses, verb_before))
        if chosen is None:
            return unknown(token.word, self.dictionary)
        if chosen.word_class is WordClass.VERB:
            return Piece(chosen.text, verb=True, form=self._form(i))
        if chosen.text.split()[0] in words.OPEN_HELPERS:
            return Piece(chosen.text, helper=True)
        many = self._key(i + 1) == "们"
        noun = not chosen.text.endswith("ly") and self._key(i) not in words.ADVERBS
        text = plural(chosen.text) if many else chosen.text
        return Piece(text, name=chosen.proper, noun=noun, many=many)


def _number(text: str) -> str:
    """Return a number in digits; Chinese numerals are words of the dictionary."""
    folded = unicodedata.normalize("NFKC", text).replace("，", ",")
    return folded if folded.isascii() else ""


def _mark(text: str) -> str:
    if text in words.MARKS:
        return words.MARKS[text]
    return "".join(words.MARKS.get(sign, unicodedata.normalize("NFKC", sign)) for sign in text)
