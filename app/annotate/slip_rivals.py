"""Whether a word with a slip, or other words with none, are the likelier reading of some characters.

In 能幹涉外 the segmenter may see 干涉, misspelt; 能幹 and 涉外 are as good, and spelt right. Both ways to
cut the neighbourhood are weighed by word frequency; a slip costs extra, as most writing has none.
"""

from collections.abc import Callable, Sequence
from functools import lru_cache
from math import inf, log

from app.lexicon.listed import HAN
from app.lexicon.spelling import confusions
from app.lexicon.spellings import Spellings

_REACH = 4  # characters on either side that are weighed anew
_LONGEST = 6
_TOTAL = log(60_000_000)  # of all frequencies
_UNKNOWN = 0.5  # the frequency of what nobody lists
_SLIP = 5.5  # what a slip costs
_SCARCE = 4.0  # what a character costs that seldom stands alone


class Rivals:
    """Weighs the ways to cut a stretch of text."""

    def __init__(
        self, frequency: Callable[[str], int], spellings: Spellings, mended: Callable[[str, str], str]
    ) -> None:
        self._frequency = frequency
        self._spellings = spellings
        self._mended = mended
        self._better = lru_cache(maxsize=4_000)(self._is_better)

    def outweigh(self, text: str, simplified: str, bounds: Sequence[int], at: int, wrong: int) -> bool:
        """Tell whether words spelt right are likelier than the slip at offset ``wrong`` of a token."""
        start, end = _window(text, bounds, at)
        written, plain = text[start:end], simplified[start:end]
        token = (bounds[at] - start, bounds[at + 1] - start)
        return self._better(written, plain, token, wrong - start)

    def _is_better(self, written: str, plain: str, token: tuple[int, int], wrong: int) -> bool:
        return self._cost(written, plain, token, wrong) <= self._cost(written, plain)

    def _cost(self, text: str, simplified: str, token: tuple[int, ...] = (), wrong: int = -1) -> float:
        """Return the cost of the best way to cut a stretch.

        With ``token``, only of ways that have a listed word, spelt right, that takes the character
        ``wrong`` across an edge of the token: that the token falls to pieces does not count.
        """
        best = [0.0, *(inf for _ in text)]  # by end
        for end in range(1, len(text) + 1):
            for start in range(max(0, end - _LONGEST), end):
                rival = bool(token) and start <= wrong < end
                if rival and not self._crosses(simplified, start, end, token):
                    continue
                price = self._price(text[start:end], simplified[start:end], slips=not rival)
                best[end] = min(best[end], best[start] + price)
        return best[-1]

    def _crosses(self, simplified: str, start: int, end: int, token: tuple[int, ...]) -> bool:
        known = self._spellings.known(simplified[start:end])
        return bool(known) and any(start < edge < end for edge in token)

    def _price(self, written: str, simplified: str, *, slips: bool) -> float:
        frequency = self._frequency(simplified)
        if len(written) == 1:
            usual = written not in confusions().scarce
            return _TOTAL - log(frequency or _UNKNOWN) + (0 if usual else _SCARCE)
        if not frequency and not self._spellings.known(simplified):
            return inf
        wrong = self._mended(written, simplified) != written
        if wrong and not slips:
            return inf
        return _TOTAL - log(frequency or _UNKNOWN) + (_SLIP if wrong else 0)


def _window(text: str, bounds: Sequence[int], at: int) -> tuple[int, int]:
    """Return the stretch around a token that is weighed: whole tokens, Han characters only."""
    low, high = at, at + 1
    while low and bounds[at] - bounds[low - 1] <= _REACH and HAN.match(text[bounds[low - 1]]):
        low -= 1
    while (
        high < len(bounds) - 1
        and bounds[high + 1] - bounds[at + 1] <= _REACH
        and HAN.match(text[bounds[high]])
    ):
        high += 1
    return bounds[low], bounds[high]
