"""Judging conversion slips in context: which mended spellings stand, and which are taken back.

The word book mends each word by itself. Here the neighbours speak: a rule or a likelier way to cut the
words may bear out what is written, and characters that stand alone are judged by rules only.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache, partial

from app.annotate.model import ConversionSlip, Word
from app.annotate.slip_kept import KeptSpellings
from app.annotate.slip_rivals import Rivals
from app.annotate.slip_rules import Action, slip_rules, speaks_of_script
from app.annotate.slip_senses import explain
from app.annotate.words import WordBook
from app.lexicon import script
from app.lexicon.lexicon import Lexicon
from app.lexicon.spelling import confusions, mended
from app.text.article import Span

_AROUND = 60  # characters to either side in which a pun has its point
_QUOTED = 14  # characters, more than a quotation of _QUOTE
_QUOTE = re.compile(r"[「『“‘《〈\"][^「」『』“”‘’《》〈〉\"]{1,12}[」』”’》〉\"]")


def untold() -> bool:
    """Say nothing of the script of an article."""
    return False


class SlipJudge:
    """Finds the conversion slips of a unit, given its words as the word book mends them."""

    def __init__(self, lexicon: Lexicon, book: WordBook, frequency: Callable[[str], int]) -> None:
        self._lexicon = lexicon
        self._rivals = Rivals(frequency, lexicon.spellings, book.mended)
        self._kept = KeptSpellings(lexicon.corrections.kept)
        self._open = lru_cache(maxsize=60_000)(self._open_signs)
        self._respelt = lru_cache(maxsize=4_000)(partial(book.make, mend=False))

    @property
    def signs(self) -> frozenset[str]:
        """The characters of which a word has one that is mended, or that rules may mend."""
        return slip_rules().mending | confusions().group_of.keys()

    def concerns(self, word: Word) -> bool:
        """Tell whether a word, as it is written, has a character that rules may mend."""
        return bool(self._open(word.text, word.simplified))

    def judge(
        self,
        text: str,
        simplified: str,
        bounds: Sequence[int],
        words: list[Word],
        notable: Sequence[int],
        *,
        traditional: Callable[[], bool] = untold,
    ) -> dict[int, ConversionSlip]:
        """Put the notable words in the spelling they should have; return the slips by token index.

        ``traditional`` may let a text count as Traditional in which no character tells the script.
        """
        found: dict[int, str] = {}
        mended = [i for i in notable if words[i].text != text[bounds[i] : bounds[i + 1]]]
        if mended:
            found.update(self._of_words(text, simplified, bounds, words, mended))
        if notable and (text != simplified or traditional()):  # else nothing there is known to be a slip
            found.update(self._of_signs(text, simplified, bounds, words, notable))
        if found and not confusions().is_traditional(text, simplified, unless_told=traditional):
            found.clear()
        if found and self._kept:
            found = self._kept.left_alone(text, bounds, found)
        if found or mended:
            self._settle(text, bounds, words, notable, found)
        return {i: self._slip(text, bounds, i, now) for i, now in sorted(found.items())}

    def _of_words(
        self, text: str, simplified: str, bounds: Sequence[int], words: Sequence[Word], mended: Iterable[int]
    ) -> Iterator[tuple[int, str]]:
        """Yield the mended words that the context bears out."""
        for i in mended:
            word = words[i]
            at = next(at for at, sign in enumerate(word.text, bounds[i]) if sign != text[at])
            if _is_quoted(text, at) and (
                speaks_of_script(simplified, at) or _is_pun(text, simplified, at, bounds, words)
            ):
                continue
            said = slip_rules().on_word(text[at], simplified, at)
            if said if said is not None else not self._rivals.outweigh(text, simplified, bounds, i, at):
                yield i, word.text

    def _of_signs(
        self, text: str, simplified: str, bounds: Sequence[int], words: Sequence[Word], notable: Iterable[int]
    ) -> Iterator[tuple[int, str]]:
        """Yield the words with a character that rules mend, because no listed word holds it."""
        rules = slip_rules()
        for i in notable:
            start, end = bounds[i], bounds[i + 1]
            now = words[i].text
            for at, sign, held in self._open(text[start:end], simplified[start:end]):
                if words[i].text[at] != sign:
                    continue
                rule = rules.verdict(sign, simplified, start + at)
                if rule and rule.right_sign and (rule.action is Action.FORCE or not held):
                    if _is_quoted(text, start + at) and speaks_of_script(simplified, start + at):
                        continue
                    now = now[:at] + rule.right_sign + now[at + 1 :]
            if now != words[i].text:
                yield i, now

    def _open_signs(self, text: str, simplified: str) -> tuple[tuple[int, str, bool], ...]:
        """Return the characters of a word that rules may mend: offset, character, whether it is held."""
        rules = slip_rules()
        held = self._held_signs(simplified) if len(text) > 1 and rules.risky.search(text) else (False,)
        signs = ((match.start(), match[0]) for match in rules.risky.finditer(text))
        return tuple((at, sign, held[at]) for at, sign in signs if sign in rules.forced or not held[at])

    def _held_signs(self, simplified: str) -> tuple[bool, ...]:
        """Tell of each character of a word whether a word of two or more holds it whose spelling is known."""
        known = self._lexicon.spellings.known
        if known(simplified):
            return (True,) * len(simplified)
        parts = self._lexicon.readings.parts(simplified)
        return tuple(b - a > 1 and bool(known(simplified[a:b])) for a, b in parts for _ in range(a, b))

    def _settle(
        self,
        text: str,
        bounds: Sequence[int],
        words: list[Word],
        notable: Iterable[int],
        found: Mapping[int, str],
    ) -> None:
        """Put the words in the spelling that was found, the others in the one they are written in."""
        for i in notable:
            word = words[i]
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


def _is_quoted(text: str, at: int) -> bool:
    """Tell whether a short quotation holds a character."""
    near = _QUOTE.finditer(text, max(0, at - _QUOTED), at + _QUOTED)  # a text may be one endless line
    return any(m.start() < at < m.end() for m in near)


def _is_pun(text: str, simplified: str, at: int, bounds: Sequence[int], words: Sequence[Word]) -> bool:
    """Tell whether a short quotation plays with a character that the text elsewhere uses rightly."""
    sign = text[at]
    others = re.compile(sign).finditer(text, max(0, at - _AROUND), at + _AROUND)
    places = (m.start() for m in others if m.start() != at)
    return any(_is_right(sign, simplified, other, bounds, words) for other in places)


def _is_right(sign: str, simplified: str, at: int, bounds: Sequence[int], words: Sequence[Word]) -> bool:
    """Tell whether a word of several characters or a rule bears out the character at an offset."""
    i = bisect_right(bounds, at) - 1
    if bounds[i + 1] - bounds[i] > 1:
        return words[i].text[at - bounds[i]] == sign
    return slip_rules().on_word(sign, simplified, at) is False
