"""Words whose English hangs on what stands around them: particles, negations, degrees, directions."""

from dataclasses import dataclass

from app.annotate.model import Quantity
from app.translate import gloss_words as words
from app.translate.gloss_join import Form, Piece
from app.translate.gloss_neighbours import Neighbours
from app.translate.gloss_verbs import compared

_POST = 4  # words that name a post: 美國 貿易 副 代表


@dataclass(frozen=True, slots=True)
class Particles(Neighbours):
    """A sentence, asked for the English of such words; None for words that are none of the kind."""

    def _particle(self, i: int, word: str, after: str) -> list[Piece] | None:
        """Gloss measure words, and the particles that hang on what stands around them."""
        if len(word) == 2 and word[1] in words.MEASURES and word[0] in words.COUNTERS:
            repeats = word[0] == "一" and self._key(i - 1) in words.DETERMINERS  # 每一輪
            return [] if repeats else [Piece(words.COUNTERS[word[0]], counts=word[0] in "两几数多")]
        if word == "前" and self._counts(i - 1) and after and not self._is_verb(i + 1):
            return [Piece("former", counts=True)]
        if word in words.AFTER_AMOUNT and i and self.tokens[i - 1].quantity is not None:
            return [Piece(words.AFTER_AMOUNT[word])]
        if word == "的":
            return [Piece("'s", suffix=True)] if self._owner(i) else []
        if word in words.MEASURES and (self._counts(i - 1) or self._key(i - 1) in ("上", "下")):
            return []
        if word == "将" and after in words.WITH:
            return [Piece("will", helper=True)]
        if word in words.WITH and self._key(i - 1) in words.MODALS:  # 將與業者保持聯繫
            return [Piece("with")]
        if word == "将" and not self._is_verb(i + 1):
            return []
        if word == "被":
            return [Piece("by")]
        if word == "为" and i + 1 < len(self.tokens) and self.tokens[i + 1].quantity is not None:
            return [Piece("is", helper=True)]
        if word == "为" and self._is_copula(i):
            return [Piece("is", helper=True)]
        if word == "为":
            return [Piece("as" if self._in_clause("以", i) else "for")]
        return None

    def _numbered(self, i: int, word: str, after: str) -> list[Piece] | None:
        """Gloss 前 before a post, 第 and what it numbers, and who speaks in an interview."""
        if word == "前" and self._opens(i) and self._is_office(i + 1):
            return [Piece("former")]
        if word == "上" and after == "看" and self._is_foreseen(i + 2):
            return [Piece("could reach")]
        if word == "看" and self._key(i - 1) == "上" and self._is_foreseen(i + 1):
            return []
        if word in words.SIDES and i == 0 and len(self.tokens) > 1 and self.tokens[1].text == "：":
            return [Piece(words.SIDES[word])]
        if word == "第" and self._counts(i + 1):
            return [Piece(words.NUMBERED[self._key(i + 2)])] if self._key(i + 2) in words.NUMBERED else []
        if word in words.NUMBERED and self._counts(i - 1) and self._key(i - 2) == "第":
            return []
        return None

    def _is_copula(self, i: int) -> bool:
        """Tell whether 為 is read wéi and takes no other verb: 作者為獨立研究員."""
        if self._in_clause("以", i) or self._is_verb(i - 1):
            return False
        reading = self.tokens[i].word.reading
        return (
            reading is not None and reading.syllables[0].letters == "wei" and reading.syllables[0].tone == 2
        )

    def _is_office(self, i: int) -> bool:
        """Tell whether a person's post stands at a place, or the house that it is in: 前白宮官員."""
        for j in range(i, i + _POST):
            if self._key(j).endswith(words.OFFICES):
                return True
            if not self._key(j) or self._key(j) == "的" or self._only_verb(j):
                return False
        return False

    def _is_foreseen(self, i: int) -> bool:
        """Tell whether an amount follows that something is to reach: 上看每月13萬片."""
        return bool(self._quantity(i) or (self._key(i)[:1] == "每" and self._quantity(i + 1)))

    def _opens(self, i: int) -> bool:
        """Tell whether a noun phrase may begin at a place."""
        before = self._key(i - 1)
        return not before or before in words.OTHERS or self._is_verb(i - 1)

    def _negated(self, i: int, word: str, after: str) -> list[Piece] | None:
        """Gloss negations and degrees."""
        if word in ("没", "没有", "未", "并未", "并没有", "从未"):
            return self._without(i)
        if word in ("不", "并不"):
            return [] if after == "可能" else [self._not(i)]
        if word in words.NOT_YET:
            verb = "" if self._is_verb(i + 1) else " entered"
            return [Piece(f"has not yet{verb}", helper=True)]
        if word in words.DEGREES and self._is_predicate(i + 1):
            return [*self._copula(i), *self._degree(i, word)]
        if word in words.DEGREES:
            return self._degree(i, word)
        return None

    def _directed(self, i: int, word: str, after: str) -> list[Piece] | None:
        """Gloss what says where, when and to what end."""
        if word in ("上", "下") and after[:1] in tuple("一季次轮个代"):
            return [Piece("last" if word == "上" else "next")]
        until = self._quantity(i + 1) if word == "到" and i else None
        if until is not None:
            return [Piece("until" if until.iso else "to")]
        if word == "在" and self._says_where(i + 1):
            return []
        if word == "用于" and self._is_verb(i + 1):
            return [Piece("used to", helper=True)]
        if word in words.COMPLEMENTS and i and self._only_verb(i - 1):
            return []
        if word[1:2] in ("不", "得") and word[2:] in words.RESULTS and word[0] in words.RESULT_VERBS:
            able = "cannot" if word[1] == "不" else "can"
            return [Piece(able, helper=True), Piece(words.RESULT_VERBS[word[0]], verb=True)]
        if word == "通过" and after == "了":
            return [Piece("pass", verb=True, form=Form.PAST)]
        if word[0] == "第" and word[1:] in words.ORDINALS:
            return [Piece(words.ORDINALS[word[1:]])]
        if word[0] == "第" and word[-1] in words.MEASURES and word[1:-1] in words.ORDINALS:
            return [Piece(words.ORDINALS[word[1:-1]])]
        return None

    def _adverbial(self, i: int, word: str, after: str) -> list[Piece] | None:
        """Gloss what stands before a verb or sums up a list."""
        if word == "等" and after in ("了", "着", "过"):
            return [Piece("wait", verb=True, form=self._form(i))]
        if word == "等" and after in words.PRONOUNS and not self._key(i - 1):
            return [Piece("wait until")]
        if word == "该" and (self._is_verb(i + 1) or after in ("怎么", "如何")):
            return [Piece("should")]
        if word == "以":
            return [Piece("to" if self._is_verb(i + 1) else "with")]
        if word == "等":
            return [
                Piece("and other", counts=True) if after and after not in words.DROPPED else Piece("etc.")
            ]
        if word == "并":
            return [] if after[:1] in ("不", "未", "非", "没", "无") and after else None
        if word in ("就", "正在") and after != "是":
            return []
        if word == "正" and (self._is_verb(i + 1) or self._is_verb(i + 2)):
            return []
        if word == "则" and after != "是":
            return []
        if word in ("难", "难以", "容易") and self._is_verb(i + 1):
            return [Piece("easy to" if word == "容易" else "hard to", helper=True)]
        if word == "会" and self._key(i - 1) in ("可能", "可能会"):
            return []
        if word == "可能" and self._key(i - 1) == "不":
            return [Piece("cannot possibly", helper=True)]
        return None

    def _quantity(self, i: int) -> Quantity | None:
        number = self.tokens[i].quantity if 0 <= i < len(self.tokens) else None
        return None if number is None else self.unit.quantities[number]

    def _says_where(self, i: int) -> bool:
        """Tell whether the English of a word begins with a preposition, as 短期內 does."""
        said = next((sense.text for sense in self._senses(i)), "") or self.dictionary.compound(self._key(i))
        return said.startswith(("in ", "at ", "on "))

    def _copula(self, i: int) -> list[Piece]:
        """Say "is" before 很清楚 and "be" after a helper; nothing where a verb holds the place already."""
        before = self._key(i - 1)
        if before in words.MODALS and words.STRUCTURE[before] in words.HELPERS:
            return [Piece("be")]
        said = before in ("", "得", "是", "不", "并不", "变得", "越") or self._is_verb(i - 1)
        caused = any(self._in_clause(word, i) for word in ("让", "使", "令"))
        return [] if said or caused else [Piece("is", helper=True)]

    def _degree(self, i: int, word: str) -> list[Piece]:
        """Gloss 很 and the like; 更 before a word with a comparative says nothing of its own."""
        after = self._key(i + 1)
        if word == "越来越" and after == "多":
            return [Piece("more and more", counts=True)]
        silent = word in ("更", "更加") and compared(after)
        return [] if silent else [Piece(words.DEGREES[word])]

    def _without(self, i: int) -> list[Piece]:
        """Gloss 沒 and 未: before a verb "did not", before a thing "has no"."""
        aside = self._key(i + 1) in words.ADVERBS and self._is_verb(i + 2)
        if self._is_verb(i + 1) or self._key(i) in ("未", "并未", "从未") or aside:
            return [Piece("did not", helper=True)]
        return [Piece("has no", helper=True) if self._key(i - 1) else Piece("no")]

    def _not(self, i: int) -> Piece:
        """Gloss 不: "do not" before a verb, "is not" of what a thing is like, else "not"."""
        after = self._key(i + 1)
        if after in words.MODALS or after in words.OTHERS or self._key(i - 1) in words.MODALS:
            return Piece("not")
        if self._is_verb(i + 1):
            return Piece("do not", helper=True)
        return (
            Piece("is not", helper=True) if self._key(i - 1) and self._is_predicate(i + 1) else Piece("not")
        )
