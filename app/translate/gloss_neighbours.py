"""What stands around a word of a sentence: its neighbours, their word class, the clause they form."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.annotate.model import AnnotatedUnit, Token, TokenKind
from app.lexicon.termbase import NAMED
from app.translate import gloss_words as words
from app.translate.gloss_join import Form
from app.translate.gloss_senses import Lookup, Sense, WordClass, can_be, only_verb, word_senses
from app.translate.gloss_vocabulary import VOCABULARY

_COPULAS = frozenset(("是", "不是", "则", "并", "却", "并非"))


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The tokens of a sentence, asked by their place."""

    unit: AnnotatedUnit
    tokens: Sequence[Token]
    dictionary: Lookup

    def _wanted(self, i: int, senses: Sequence[Sense], verb_before: bool) -> WordClass | None:
        """Guess the class of a word that can be verb and noun from its neighbours."""
        if not (can_be(senses, WordClass.VERB) and can_be(senses, WordClass.OTHER)):
            return None
        before, after = self._key(i - 1), self._key(i + 1)
        if self._is_verb(i + 1) and any(sense.text.endswith(" to") for sense in senses):
            return WordClass.VERB
        if (
            after in ("了", "着", "过")
            or before in words.MODALS
            or before in words.PRONOUNS
            or before == "地"
        ):
            return WordClass.VERB
        if before in ("的", "之", "受", "受到") or before in words.DETERMINERS or self._counts(i - 1):
            return WordClass.OTHER
        if after in _COPULAS or after in words.MODALS or self._only_verb(i + 1):
            return WordClass.OTHER
        if (verb_before or self._has_verb(i)) and (not after or after == "的"):
            return WordClass.OTHER
        return None

    def _has_verb(self, i: int) -> bool:
        """Tell whether a word that can only be a verb stands before a word in its clause."""
        start = i
        while start > 0 and self._key(start - 1):
            start -= 1
        return any(self._only_verb(j) for j in range(start, i))

    def _owner(self, i: int) -> bool:
        """Tell whether the token before 的 is a name and a thing comes after it."""
        if not self._key(i + 1) or i == 0:
            return False
        token = self.tokens[i - 1]
        if token.kind is TokenKind.LATIN or token.quantity is not None:
            return False
        if token.term:
            return token.term.category in NAMED
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

    def _is_predicate(self, i: int) -> bool:
        """Tell whether a word that is no verb ends its clause, as 清楚 in 很清楚."""
        if self._key(i) in ("难", "难以", "容易") and self._is_verb(i + 1):
            return True
        return (
            bool(self._key(i)) and not self._is_verb(i) and self._key(i + 1) in ("", "了", "吧", "吗", "呢")
        )

    def _form(self, i: int) -> Form:
        """Return the form that a verb has by the particles before and behind it."""
        after, before = (self._key(i + 1), self._key(i + 2)), (self._key(i - 1), self._key(i - 2))
        if before[0] in words.NOT_YET:
            return Form.PARTICIPLE
        if after[0] in ("了", "过") or (after[0] in words.COMPLEMENTS and after[1] == "了"):
            return Form.PAST
        if before[0] in words.PAST_MARKS or (before[1] in words.PAST_MARKS and not self._is_verb(i - 1)):
            return Form.PAST
        if "正在" in before or "正" in before:
            return Form.ONGOING
        return Form.FREE

    def _near_latin(self, i: int) -> bool:
        return any(self._kind(j) is TokenKind.LATIN for j in (i - 1, i + 1))
