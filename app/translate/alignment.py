"""From a model's attention to links between words, only where it is sure: no link beats a wrong one."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.translate.unit import Link

_SURE = 0.5  # share of a word's attention on its stretch of Chinese
_NEAR = 0.5  # of the strongest piece: as weighty as that belongs to the stretch, or makes it unsure
_MOST_VAGUE = 4  # characters among which attention may be divided; that of one sure piece may be longer
_MOST_CHINESE, _MOST_WORDS = 8, 5  # characters and words; longer stretches are no words
_WORD = re.compile(r"[A-Za-z0-9][\w'’.,&/+-]*[\w%+]|[A-Za-z0-9]")
_ANCHOR = re.compile(r"(?<![A-Za-z0-9])[A-Za-z0-9][A-Za-z0-9.-]*[A-Za-z0-9](?![A-Za-z0-9])")
_LATIN = re.compile(r"[A-Za-z0-9]")
_DIGIT = re.compile(r"\d")
_NUMERAL = re.compile(r"[零〇一二三四五六七八九十百千万亿两半]")
_SAYS_NOTHING = re.compile(r"[\W_]*")
_STRUCTURE_WORDS = (
    "a an the of to in on at by for from with as and or but that which who whose is are was were be "
    "been being has have had do does did will would can could may might shall should it its this "
    "these those there than so not no"
)
_STRUCTURE = frozenset(_STRUCTURE_WORDS.split())
Range = tuple[int, int]  # half-open, in code points; plain, since there are a dozen for every sentence


@dataclass(slots=True)
class _Block:
    """A stretch of source pieces and the run of English words that look at it, all inclusive."""

    low: int
    high: int
    first: int
    last: int

    def takes(self, low: int, high: int, word: int) -> bool:
        """Tell whether a word that looks at a stretch continues the block."""
        return word == self.last + 1 and low <= self.high and self.low <= high

    def is_best(self, best: Sequence[int]) -> bool:
        """Tell whether no other word looks more at any of the pieces."""
        return all(self.first <= word <= self.last for word in best[self.low : self.high + 1])


def links_of(
    attention: Sequence[Sequence[float]],
    source: str,
    pieces: Sequence[Range],
    english: str,
    targets: Sequence[Range],
) -> tuple[Link, ...]:
    """Return the sure links; ``attention`` has a row a target piece, a column a source piece."""
    if len(attention) != len(targets) or not pieces:
        return ()
    words = [match.span() for match in _WORD.finditer(english)]
    telling = [english[start:end].lower() not in _STRUCTURE for start, end in words]
    spoken = [0 if _SAYS_NOTHING.fullmatch(source, *piece) else piece[1] - piece[0] for piece in pieces]
    rows = _by_word(attention, targets, words, len(pieces))
    best = _best_words(rows, telling)
    blocks = _apart(_blocks(rows, spoken, telling))
    links = [_link(block, pieces, words) for block in blocks if block.is_best(best)]
    links = [link for link in links if _plausible(source[link.start : link.end], english, link)]
    return _with_anchors(links, _anchors(source, english))


def _by_word(
    attention: Sequence[Sequence[float]], targets: Sequence[Range], words: Sequence[Range], width: int
) -> list[Sequence[float]]:
    """Return a row for each English word: the mean of its pieces' rows."""
    found: list[Sequence[float]] = []
    at, most = 0, len(targets)
    for start, end in words:
        while at < most and targets[at][1] <= start:
            at += 1
        rows, piece = [], at
        while piece < most and targets[piece][0] < end:
            if targets[piece][1] > targets[piece][0]:
                rows.append(attention[piece])
            piece += 1
        if len(rows) == 1:
            found.append(rows[0])
        else:
            found.append([sum(column) / len(rows) for column in zip(*rows, strict=True)] or [0.0] * width)
    return found


def _best_words(rows: Sequence[Sequence[float]], telling: Sequence[bool]) -> list[int]:
    """Return for each source piece the word that looks at it most."""
    told = [i for i, tells in enumerate(telling) if tells]
    if not told:
        return [-1] * max((len(row) for row in rows), default=0)
    return [told[column.index(max(column))] for column in zip(*(rows[i] for i in told), strict=True)]


def _blocks(rows: Sequence[Sequence[float]], spoken: Sequence[int], telling: Sequence[bool]) -> list[_Block]:
    """Return what words are sure of; neighbours that look at the same pieces are one block."""
    blocks: list[_Block] = []
    for number, row in enumerate(rows):
        stretch = _stretch(row, spoken) if telling[number] else None
        if stretch is None:
            continue
        low, high = stretch
        if blocks and blocks[-1].takes(low, high, number):
            block = blocks[-1]
            block.low, block.high, block.last = min(low, block.low), max(high, block.high), number
        else:
            blocks.append(_Block(low, high, number, number))
    return [block for block in blocks if block.last - block.first < _MOST_WORDS]


def _stretch(row: Sequence[float], spoken: Sequence[int]) -> tuple[int, int] | None:
    """Return the pieces that a word looks at, None where it looks at several places or at nothing.

    ``spoken`` has the length of each piece, 0 for marks.
    """
    width = len(spoken)
    row = row if len(row) <= width else row[:width]
    width = len(row)
    peak = max(row, default=0.0)
    low = high = row.index(peak) if peak else -1
    if not peak or not spoken[low]:
        return None
    least = _NEAR * peak
    while low > 0 and spoken[low - 1] and row[low - 1] >= least:
        low -= 1
    while high + 1 < width and spoken[high + 1] and row[high + 1] >= least:
        high += 1
    vague = peak < _SURE and sum(spoken[low : high + 1]) > _MOST_VAGUE
    if vague or sum(row[low : high + 1]) < _SURE:
        return None
    elsewhere = max(max(row[:low], default=0.0), max(row[high + 1 :], default=0.0))
    return None if elsewhere >= least else (low, high)


def _apart(blocks: Sequence[_Block]) -> list[_Block]:
    """Leave out blocks that claim the same Chinese."""
    claims: dict[int, int] = {}
    for block in blocks:
        for piece in range(block.low, block.high + 1):
            claims[piece] = claims.get(piece, 0) + 1
    return [block for block in blocks if all(claims[i] == 1 for i in range(block.low, block.high + 1))]


def _link(block: _Block, pieces: Sequence[Range], words: Sequence[Range]) -> Link:
    return Link(pieces[block.low][0], pieces[block.high][1], words[block.first][0], words[block.last][1])


def _plausible(chinese: str, english: str, link: Link) -> bool:
    """Tell whether a stretch can be a word; of numbers and Latin names, the certain links are enough."""
    if len(chinese) > _MOST_CHINESE or _LATIN.search(chinese):
        return False
    number = _DIGIT.search(english, link.english_start, link.english_end)
    return number is None or _NUMERAL.search(chinese) is not None


def _anchors(source: str, english: str) -> list[Link]:
    """Return the names, codes and numbers that stand once in both texts: these links are certain."""
    ours = [match.span() for match in _ANCHOR.finditer(source)]
    theirs = [match.span() for match in _ANCHOR.finditer(english)]
    found = []
    for start, end in ours:
        said = source[start:end]
        same = [span for span in theirs if english[slice(*span)] == said]
        if len(same) == 1 and sum(source[slice(*span)] == said for span in ours) == 1:
            found.append(Link(start, end, *same[0]))
    return found


def _with_anchors(links: Sequence[Link], anchors: Sequence[Link]) -> tuple[Link, ...]:
    """Return both sorts, or the certain ones alone where the attention belies one of them."""
    others = list(anchors)
    for link in links:
        meetings = {(link.meets_in_chinese(anchor), link.meets_in_english(anchor)) for anchor in anchors}
        if meetings & {(True, False), (False, True)}:
            return tuple(anchors)
        if (True, True) not in meetings:
            others.append(link)
    return tuple(sorted(others, key=lambda link: link.english_start))
