"""What of a Chinese text no line's end divides, and how wide it is."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from app.export.pdf.run import Run
from app.export.pdf.type_sizes import BESIDE, NOTE
from app.export.pdf.wording import advance_of

LINE_END = (float("inf"), 0.0)  # where the text itself ends a line
LOW = "，。、：；！？"
_OPENING, _CLOSING = "“‘（《〈「『【〔", "”’）》〉」』】〕"
_AFTER = frozenset(_CLOSING + LOW + "…;:,.!?)")  # what no line begins with
_HAN = r"[\u3400-\u9fff]"
_WORD = re.compile(rf"{_HAN}+(?={_HAN})|[{_OPENING}]*(?:[!-~]+|—+|\S)[{_CLOSING}{LOW}…]*|[{_OPENING}]+|\s+")
_LETTER = re.compile("[!-\u02ff\u2010-\u2027]")  # as in resources/pdf/runs.typ
_MEETING = re.compile(rf"(?<={_HAN})(?=[0-9A-Za-z#$%&])|(?<=[0-9A-Za-z#$%&])(?={_HAN})")
_LATIN = 0.25  # ems between Han characters and Latin letters
_SAVED = 0.5  # ems that a sign gives up at a line's end or beside another sign
_HELD = 2  # characters of a word's end that stay together
_UNBOXED = re.compile("[：；—…·]")  # signs that stand in the box of the last character with zhuyin beside it


class _Piece(NamedTuple):
    """Some text: how wide it is at a line's end and within a line, and what it is never torn from.

    The first width is negative for signs that have an em each and may be divided anywhere.
    """

    bare: float
    wide: float
    holds: int = 0  # 1 what follows it, -1 what is before it


def boxes_of(runs: Sequence[Run], *, low: bool, read: bool) -> Iterator[tuple[float, float]]:
    """Yield what no line's end divides: how wide it is there, and how wide within a line, in ems.

    A closing sign at a line's end takes half its square, and so do the signs of ``LOW`` in text that has them
    ``low`` in their squares. Text that is ``read`` says itself how far its words stand apart.
    """
    return _joined(_pieces(runs, LOW if low else "", read=read))


def _joined(pieces: Iterable[_Piece]) -> Iterator[tuple[float, float]]:
    """Yield the pieces, those that are never torn from each other as one."""
    last: _Piece | None = None
    for piece in pieces:
        if last is None:
            last = piece
            continue
        if piece.holds >= 0 and last.holds <= 0:
            yield last[:2]
            last = piece
            continue
        if last.bare < 0:
            yield -1.0, last.wide - 1
            last = _Piece(1.0, 1.0)
        if piece.bare < 0:
            yield last.wide + 1, last.wide + 1
            last = _Piece(-1.0, piece.wide - 1)
        else:
            last = _Piece(last.wide + piece.bare, last.wide + piece.wide, max(piece.holds, 0))
    if last is not None:
        yield last[:2]


def _pieces(runs: Sequence[Run], low: str, *, read: bool) -> Iterator[_Piece]:
    for run in runs:
        if isinstance(run, str):
            yield from _words(run, low, read=read)
        elif "h" in run:
            yield _Piece(0.0, run["h"])
        elif "half" in run:
            yield _Piece(_SAVED, _SAVED, -1)
        else:
            if "g" in run:
                yield _Piece(0.0, run["g"])
            yield from _marked(run, low, read=read)


def _marked(run: dict[str, Any], low: str, *, read: bool) -> Iterator[_Piece]:
    """Yield the pieces of a run that is more than text."""
    if "b" in run or ("r" in run and not _is_apart(run)):
        wide = _box_width(run, low)
        yield _Piece(wide, wide)
        return
    if before := run.get("pre", ""):
        yield _Piece(len(before), len(before), 1)
    if "parts" in run:
        yield from _pieces(run["parts"], low, read=read)
    elif "r" in run:
        signs = len(run["r"])
        held = min(_HELD if "e" in run else 1, signs)
        yield from [_Piece(BESIDE, BESIDE)] * (signs - held)
        wide = held * BESIDE + _note_width(run)
        if _is_torn_off(run):
            yield _Piece(wide := wide + _after_width(run, low), wide)
            return
        yield _Piece(wide, wide)
    else:
        text = run["t"]
        held = _held(text, _HELD if "e" in run else 1) if "e" in run or "n" in run else 0
        head, tail = text[: len(text) - held], text[len(text) - held :]
        yield from _words(head, low, read=read)
        if tail:
            if head and _is_latin(tail[0]) and _MEETING.search(head[-1] + tail[0]):
                yield _Piece(0.0, _LATIN)
            yield _Piece(wide := _width(tail, low) + _note_width(run), wide)
    yield from _signs(run.get("post", ""), low)


def _held(text: str, least: int) -> int:
    """Return how many signs at the end stay together: so many at least, and a whole word of letters."""
    held = min(least, len(text))
    while held < len(text) and _LETTER.match(text[-held]) and _LETTER.match(text[-held - 1]):
        held += 1
    return held


def _is_apart(run: Mapping[str, Any]) -> bool:
    """Tell whether a line may end within a word that has zhuyin beside it."""
    return isinstance(run["r"], list) and len(run["r"]) > 1


def _is_torn_off(run: Mapping[str, Any]) -> bool:
    """Tell whether a line might end before the signs after a word, so that they are in its last box."""
    signs = run.get("post", "")
    return not isinstance(signs, str) or bool(_UNBOXED.search(signs))


def _signs(signs: str | Sequence[Run], low: str) -> Iterator[_Piece]:
    """Yield signs that follow a word."""
    for sign in signs:
        wide = 1.0 if isinstance(sign, str) else _SAVED
        yield _Piece(wide - _saved(sign, low) if isinstance(sign, str) else wide, wide, -1)


def _words(text: str, low: str, *, read: bool) -> Iterator[_Piece]:
    for match in _WORD.finditer(text):
        word = match[0]
        if "\n" in word:
            yield _Piece(*LINE_END)
            continue
        piece, begins, ends = _word(word, low)
        if begins and not read and (match.start() == 0 or not text[match.start() - 1].isspace()):
            yield _Piece(0.0, _LATIN)
        yield _Piece(piece.bare, piece.wide + _LATIN, piece.holds) if ends and not read else piece


@lru_cache(maxsize=16384)
def _word(word: str, low: str) -> tuple[_Piece, bool, bool]:
    """Return a word as a piece, and whether it begins and ends with Latin letters."""
    if len(word) > 1 and min(word) >= "\u3400" and max(word) <= "\u9fff":
        return _Piece(-1.0, float(len(word))), False, False
    if word.isspace():
        wide = advance_of(word)
        return _Piece(0.0, wide), False, False
    wide = _width(word, low) + _saved(word[-1], low)
    holds = 1 if word[-1] in _OPENING else -1 if word[0] in _AFTER else 0
    return _Piece(wide - _saved(word[-1], low), wide, holds), _is_latin(word[0]), _is_latin(word[-1])


def _is_latin(sign: str) -> bool:
    return sign.isascii() and (sign.isalnum() or sign in "#$%&")


def _width(text: str, low: str) -> float:
    """Return how wide text is that fills a line or a box: signs beside each other give up half a square."""
    latin = "".join(filter(str.isascii, text))
    wide = float(len(text) - len(latin))
    if latin:
        wide += advance_of(latin) + _LATIN * len(_MEETING.findall(text))
    if low:
        closing = _CLOSING + low
        wide -= _SAVED * sum(text[i] in closing and text[i + 1] in closing for i in range(len(text) - 1))
    return wide - _saved(text[-1:], low)


def _saved(sign: str, low: str) -> float:
    """Return what a last sign gives up at a line's end."""
    return _SAVED if sign and sign in _CLOSING + low else 0.0


def _note_width(run: Mapping[str, Any]) -> float:
    return NOTE * len(str(run["n"])) if "n" in run else 0.0


def _box_width(run: Run, low: str) -> float:
    """Return the width of a run that is one box, at whose sides its first and last sign stand."""
    if isinstance(run, str):
        return _width(run, low)
    if "h" in run or "half" in run:
        return float(run.get("h", _SAVED))
    before = run.get("pre", "")
    if "parts" in run:
        gaps = sum(part.get("g", 0.0) for part in run["parts"] if not isinstance(part, str))
        wide: float = gaps + sum(_box_width(part, low) for part in run["parts"])
    elif isinstance(run.get("r"), list):
        wide = len(run["t"]) * BESIDE
    else:
        wide = _width(run["t"], low)
    return wide + len(before) - (_SAVED if before else 0.0) + _note_width(run) + _after_width(run, low)


def _after_width(run: Mapping[str, Any], low: str) -> float:
    """Return the width of the signs after a word at the side of its box."""
    signs = run.get("post", "")
    wide = sum(1.0 if isinstance(sign, str) else _SAVED for sign in signs)
    return wide - (_saved(signs[-1], low) if signs and isinstance(signs[-1], str) else 0.0)
