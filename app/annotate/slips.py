"""Judging conversion slips in context: which mended spellings stand, and which are taken back.

The word book mends each word by itself. Here the neighbours speak: a rule or a likelier way to cut the
words may bear out what is written, and characters that stand alone are judged by rules only.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache, partial
from operator import attrgetter

from app.annotate.model import ConversionSlip, Word
from app.annotate.slip_rivals import Rivals
from app.annotate.slip_rules import Action, slip_rules
from app.annotate.slip_senses import explain
from app.annotate.words import WordBook
from app.lexicon import script
from app.lexicon.lexicon import Lexicon
from app.lexicon.spelling import confusions, mended
from app.text.article import Span

_AROUND = 60  # characters to either side in which a pun has its point
_QUOTED = 14  # characters, more than a quotation of _QUOTE
_TEXT = attrgetter("text")
_QUOTE = re.compile(r"[「『“‘《〈\"][^「」『』“”‘’《》〈〉\"]{1,12}[」』”’》〉\"]")


class SlipJudge:
    """Finds the conversion slips of a unit, given its words as the word book mends them."""

    def __init__(self, lexicon: Lexicon, book: WordBook, frequency: Callable[[str], int]) -> None:
        self._lexicon = lexicon
        self._rivals = Rivals(frequency, lexicon.spellings, book.mended)
        self._held = lru_cache(maxsize=20_000)(self._held_signs)
        self._respelt = lru_cache(maxsize=4_000)(partial(book.make, mend=False))

    def judge(
        self, text: str, simplified: str, bounds: Sequence[int], words: list[Word]
    ) -> dict[int, ConversionSlip]:
        """Put every word in the spelling it should have; return the slips by token index."""
        found: dict[int, str] = {}
        doubted = "".join(map(_TEXT, words)) != text
        if doubted:
            found.update(self._of_words(text, simplified, bounds, words))
        if text != simplified:  # all Simplified: nothing there is a slip
            found.update(self._of_signs(text, simplified, bounds, words))
        if found and not confusions().is_traditional(text, simplified):
            found.clear()
        if found or doubted:
            self._settle(text, bounds, words, found)
        return {i: self._slip(text, bounds, i, now) for i, now in sorted(found.items())}

    def _of_words(
        self, text: str, simplified: str, bounds: Sequence[int], words: Sequence[Word]
    ) -> Iterator[tuple[int, str]]:
        """Yield the mended words that the context bears out."""
        for i, word in enumerate(words):
            if word.text == text[bounds[i] : bounds[i + 1]]:
                continue
            at = next(at for at, sign in enumerate(word.text, bounds[i]) if sign != text[at])
            if _is_pun(text, simplified, at, bounds, words):
                continue
            said = slip_rules().on_word(text[at], simplified, at)
            if said if said is not None else not self._rivals.outweigh(text, simplified, bounds, i, at):
                yield i, word.text

    def _of_signs(
        self, text: str, simplified: str, bounds: Sequence[int], words: Sequence[Word]
    ) -> Iterator[tuple[int, str]]:
        """Yield the words with a character that rules mend, because no listed word holds it."""
        rules = slip_rules()
        fixed: dict[int, str] = {}
        for match in rules.risky.finditer(text):
            at, sign = match.start(), match[0]
            i = bisect_right(bounds, at) - 1
            start, end = bounds[i], bounds[i + 1]
            held = end - start > 1 and self._held(simplified[start:end])[at - start]
            if (held and sign not in rules.forced) or words[i].text[at - start] != sign:
                continue
            rule = rules.verdict(sign, simplified, at)
            if rule and rule.right_sign and (rule.action is Action.FORCE or not held):
                was = fixed.get(i) or words[i].text
                fixed[i] = was[: at - start] + rule.right_sign + was[at - start + 1 :]
        yield from fixed.items()

    def _held_signs(self, simplified: str) -> tuple[bool, ...]:
        """Tell of each character of a word whether a listed word of two or more holds it."""
        if self._lexicon.spellings.known(simplified):
            return (True,) * len(simplified)
        parts = self._lexicon.readings.parts(simplified)
        return tuple(b - a > 1 and b - a < len(simplified) for a, b in parts for _ in range(a, b))

    def _settle(self, text: str, bounds: Sequence[int], words: list[Word], found: dict[int, str]) -> None:
        """Put the words in the spelling that was found, the others in the one they are written in."""
        for i, word in enumerate(words):
            written = text[bounds[i] : bounds[i + 1]]
            wanted = found.get(i, written)
            plain = word.simplified if wanted == written else script.simplify(wanted)
            if word.text != wanted or word.simplified != plain:
                words[i] = self._respelt(wanted, plain)

    def _slip(self, text: str, bounds: Sequence[int], i: int, now: str) -> ConversionSlip:
        was = text[bounds[i] : bounds[i + 1]]
        start, end = self._narrowed(was, now)
        return ConversionSlip(Span(bounds[i] + start, bounds[i] + end), was, now, explain(was, now))

    def _narrowed(self, was: str, now: str) -> tuple[int, int]:
        """Return the smallest listed word within a long one that shows the slip."""
        wrong = [at for at, (a, b) in enumerate(zip(was, now, strict=True)) if a != b]
        for size in range(2, len(was)):
            for start in range(max(0, wrong[-1] - size + 1), min(wrong[0], len(was) - size) + 1):
                part = slice(start, start + size)
                known = self._lexicon.spellings.known(script.simplify(now[part]))
                if known and mended(was[part], known) == now[part]:
                    return start, start + size
        return 0, len(was)


def _is_pun(text: str, simplified: str, at: int, bounds: Sequence[int], words: Sequence[Word]) -> bool:
    """Tell whether a short quotation plays with a character that the text elsewhere uses rightly."""
    sign = text[at]
    near = _QUOTE.finditer(text, max(0, at - _QUOTED), at + _QUOTED)  # a text may be one endless line
    if not any(m.start() < at < m.end() for m in near):
        return False
    others = re.compile(sign).finditer(text, max(0, at - _AROUND), at + _AROUND)
    places = (m.start() for m in others if m.start() != at)
    return any(_is_right(sign, simplified, other, bounds, words) for other in places)


def _is_right(sign: str, simplified: str, at: int, bounds: Sequence[int], words: Sequence[Word]) -> bool:
    """Tell whether a word of several characters or a rule bears out the character at an offset."""
    i = bisect_right(bounds, at) - 1
    if bounds[i + 1] - bounds[i] > 1:
        return words[i].text[at - bounds[i]] == sign
    return slip_rules().on_word(sign, simplified, at) is False
