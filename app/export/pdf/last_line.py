"""The last line of English in a narrow column, which is no single short word."""

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from app.export.pdf.run import Run
from app.export.pdf.wording import advance_of, kerned_advance_of

_BREAK = re.compile(r"(?<=\u2014)(?=.)|(?<=\w-)(?=[A-Za-z])")  # where a line may end within a word
_SPACE_WIDTH = 0.224
_SPACE = re.compile(r" (?=[^ ])")
_UNBROKEN = str.maketrans({" ": "\u00a0", "-": "\u2011"})
_SHORT, _TWO = 24, 2  # letters of two words that are kept together in a wide text
_ERROR = (0.997, 1.002)  # times the width: some letters stand a little closer than is known
_SURE = 0.02  # of the width, which no error takes from a last line
_ENOUGH = 0.3  # of the width is filled by a last line that is left alone, or
_AMPLE = 6.0  # ems, some two words, in a wide column
_LEFT = 0.65  # of it by the line above when words are taken from there
_MOST = 0.5  # of it are the words that are kept together


class Lines(NamedTuple):
    """How a text is broken: the number of its lines, and widths in ems.

    They are those of the last line, of the one above it and of the shortest one of those before the last.
    """

    number: int
    last: float
    above: float
    shortest: float


def widths_of(runs: Sequence[Run]) -> list[tuple[float, float]]:
    """Return how wide the words of English are at a line's end, without a space, and within a line."""
    text = "".join(map(_flat, runs))
    words = text.split(" ")
    if "-" in text or "\u2014" in text:
        words = [piece for word in words for piece in _BREAK.split(word)]
    return [_widths(word) for word in words]


def lines_of(words: Iterable[tuple[float, float]], width: float) -> Lines:
    """Break words into lines of a width in ems, each as full as it can be.

    Of each word is given how wide it is at a line's end, and within a line. The first is negative for signs
    that have an em each and may be divided anywhere, and infinite where the text itself ends a line.
    """
    number, at, above, shortest = 1, 0.0, 0.0, width
    for bare, whole in words:
        if bare == math.inf:  # the text itself ends the line
            number, above, at = number + 1, at, 0.0
            continue
        if bare < 0:
            left, room = whole, int(width - at)
            while left > room:
                number, above, shortest, at = number + 1, at + room, min(at + room, shortest), 0.0
                left, room = left - room, max(1, int(width))
            at += left
            continue
        if at and at + bare > width:
            number, above, shortest, at = number + 1, at, min(at, shortest), 0.0
        at += whole
    return Lines(number, at, above, shortest)


def without_runt(before: Sequence[tuple[float, float]], runs: list[Run], width: float) -> list[Run]:
    """Return a last sentence whose last words are kept together where they would not fill enough of a line.

    ``before`` are the widths of the words before it in the same text, ``width`` that of a line, in ems.
    """
    words = [*before, *widths_of(runs)]
    usual = lines_of(words, width)
    enough = _enough(width)
    if enough + _SURE < usual.last / width < 1 - _SURE or (usual.number == 1 and usual.last < 0.97 * width):
        return runs
    found = (usual, *(lines_of(words, share * width) for share in _ERROR))
    short = [lines for lines in found if lines.number > 1 and lines.last < enough * width]
    if not short:
        return runs
    lines = min(short, key=lambda one: one.last)
    best, best_cost = 0, _cost(lines.last, lines.above, width)
    for count, wide in _ends(runs):
        if wide > max(_MOST * width, lines.last):
            break
        if wide > lines.last and (cost := _cost(wide, lines.above + lines.last - wide, width)) < best_cost:
            best, best_cost = count, cost
    return _bound(runs, best) if best else runs


def without_lone_word(words: list[Run]) -> list[Run]:
    """Keep the last two words together, so that the last line is no single short word."""
    *before, last = words
    if isinstance(last, str):
        head, *two = last.rsplit(" ", 2)
        if len(two) == _TWO:
            end = " ".join(two)
            return [*before, f"{head} ", {"t": end, "b": True}] if len(end) <= _SHORT else words
    link = before.pop() if before else ""
    if isinstance(link, str):
        return words
    last_words: list[Run] = [link, last]
    alone = " " not in link.get("t", " ") and not any(map(str.isalnum, last))  # its word, with a full stop
    if alone and before and str(before[-1]).endswith(" "):
        head, space, word = str(before.pop())[:-1].rpartition(" ")
        before.append(head + space)
        last_words.insert(0, f"{word} ")
    short = sum(map(letters_of, last_words)) <= _SHORT
    return [*before, {"parts": last_words, "b": True}] if short else words


def letters_of(run: Run) -> int:
    """Return how many letters a run has."""
    return len(_flat(run))


def _cost(last: float, above: float, width: float) -> float:
    """Tell how bad two last lines look: how much they are too short, the last most of all."""
    return 2 * max(0.0, _enough(width) - last / width) + max(0.0, _LEFT - above / width)


def _enough(width: float) -> float:
    """Return what a last line that is left alone fills of a width in ems."""
    return min(_ENOUGH, _AMPLE / width)


def _ends(runs: Sequence[Run]) -> Iterator[tuple[int, float]]:
    """Yield how many letters from the end words begin, the last first, and how wide it is from there."""
    text = "".join(map(_flat, runs))
    starts, at = [], 0
    for run in runs:
        starts.append(at)
        if isinstance(run, str):
            starts.extend(at + space.end() for space in _SPACE.finditer(run))
        at += len(_flat(run))
    for start in reversed(starts):
        if text[:start].endswith(" "):
            yield len(text) - start, advance_of(text[start:])


def _bound(runs: Sequence[Run], letters: int) -> list[Run]:
    """Keep the last letters together, which begin with a word."""
    left = list(runs)
    kept: list[Run] = []
    while letters > 0:
        run = left.pop()
        if isinstance(run, str) and len(run) > letters:
            left.append(run[:-letters])
            run = run[-letters:]
        letters -= len(_flat(run))
        kept.insert(0, run)
    if len(kept) == 1 and isinstance(kept[0], str):
        return [*left, {"t": kept[0], "b": True}]
    return [*left, {"parts": kept, "b": True}]


def _flat(run: Run) -> str:
    """Return the letters of a run, those that are kept together without places to break."""
    if isinstance(run, str):
        return run
    text = "".join(map(_flat, run["parts"])) if "parts" in run else str(run["t"])
    return text.translate(_UNBROKEN) if "b" in run else text


@lru_cache(maxsize=16384)
def _widths(word: str) -> tuple[float, float]:
    wide = kerned_advance_of(word)
    return wide, wide if word.endswith(("-", "\u2014")) else wide + _SPACE_WIDTH
