"""Where readings stand above their words: centred, clear of each other, and with the words close together.

A reading that is wider than its word hangs over its neighbours as far as their own readings leave it room.
Where they leave too little, both are moved a little; only for what is then still missing the words are set
apart.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from app.export.pdf.options import PdfOptions, Readings
from app.export.pdf.run import Run
from app.export.pdf.type_sizes import size_of
from app.export.pdf.wording import word_width
from app.text.article import UnitKind

READING_SIZE = {Readings.PINYIN: 5.25, Readings.ZHUYIN: 5.5}  # points, above text of the medium size
_LEAST = 0.4  # of the word's size
_AIR = 0.32  # ems of the reading from one to the next
_SHIFT = 0.22  # ems of the word that a reading is moved at most
_LATIN = 0.25  # ems from Han characters to Latin letters, which Typst sees to where no box is in between
_BESIDE, _BESIDE_AIR = "ˊ", 0.12  # what is before text that follows zhuyin; ems from it to Latin letters
_LEAST_GAP = 0.02
_DIGIT, _SIGN = 0.3, 0.05  # ems that the number of a note takes: for each digit, and beside them
_HALF = 0.5


def ratio_of(kind: UnitKind, options: PdfOptions) -> float:
    """Return how large the readings are, in ems of the words of a unit."""
    return max(READING_SIZE.get(options.readings, 0.0) / size_of(kind, options), _LEAST)


class _Line:
    """What has been placed: the last word with a reading, and what stands between it and the next."""

    def __init__(self, ratio: float) -> None:
        self._ratio = ratio
        self._last: dict[str, Any] | None = None
        self._reach = 0.0  # how far the last reading goes beyond the end of its word
        self._slack = 0.0  # how far it can be moved to the left
        self._between = 0.0
        self._sign = ""  # the last one of the text

    def pass_by(self, text: str, width: float | None = None) -> float:
        """Go on by text without a reading; return how far it must be set off from what is before it."""
        if "\n" in text:
            self._last = None
        gap = apart(self._sign, text)
        self._between += (word_width(text) if width is None else width) + gap
        self._sign = text[-1:] or self._sign
        return gap

    def pass_spaced(self, run: dict[str, Any]) -> float:
        """Go on by a word with readings beside its characters, which keep other text off on their right."""
        gap = apart(self._sign, run.get("pre", "") or run["t"])
        self._last, self._sign = None, _BESIDE
        return gap

    def pass_signs(self, run: dict[str, Any]) -> None:
        """Go on by what stands after a word: the number of its note, and punctuation."""
        if "n" in run:
            self._between += _DIGIT * len(str(run["n"])) + _SIGN
            self._sign = ""
        for sign in run.get("post", ""):
            self._between += word_width(sign) if isinstance(sign, str) else _HALF
            self._sign = ""

    def place(self, run: dict[str, Any]) -> float:
        """Place a reading; return how far its word must be set off from what is before it."""
        wide = run["rw"] * self._ratio
        side = (wide - run["w"]) / 2
        gap = apart(self._sign, run.get("pre", "") or run["t"])
        need, slack = -_SHIFT, _SHIFT
        if self._last is not None:
            self._between += word_width(run.get("pre", "")) + gap
            need = _AIR * self._ratio + side + self._reach - self._between
            slack = min(_SHIFT, max(0.0, -need))
        left, right = self._shared(need)
        if self._last is not None and left > 0:
            self._last["x"] = round(self._last["x"] - left, 3)
        run["x"], run["rw"] = round(right - side, 3), round(wide, 3)
        self._last, self._reach, self._slack = run, side + right, slack
        self._between, self._sign = 0.0, run["t"][-1:]
        self.pass_signs(run)
        return gap + max(0.0, need - left - right)

    def _shared(self, need: float) -> tuple[float, float]:
        """Return how far the last reading is moved to the left, and this one to the right."""
        if need <= 0:
            return 0.0, 0.0
        left = min(need / 2, self._slack)
        right = min(need - left, _SHIFT)
        return min(need - right, self._slack), right


def spread(runs: Iterable[Run], ratio: float) -> list[Run]:
    """Return runs whose readings have places ``x``, and gaps ``g`` before them where they need any."""
    line = _Line(ratio)
    return [placed for run in runs for placed in _placed(run, line)]


def _placed(run: Run, line: _Line) -> Iterator[Run]:
    if isinstance(run, str):
        if gap := line.pass_by(run):
            yield {"h": gap}
        yield run
        return
    if "h" in run:
        yield run
        return
    made = dict(run)
    if isinstance(run.get("r"), list):
        gap = line.pass_spaced(run)
    elif "r" in run:
        gap = line.place(made)
    else:
        gap = line.pass_by(run["pre"]) if "pre" in run else 0.0
        if "parts" in run:
            made["parts"] = [placed for part in run["parts"] for placed in _placed(part, line)]
            gap += made["parts"][0].pop("g", 0.0) if isinstance(made["parts"][0], dict) else 0.0
        else:
            gap += line.pass_by(run["t"], _HALF if "half" in run else None)
        line.pass_signs(run)
    if gap > _LEAST_GAP:
        made["g"] = round(gap, 3)
    yield made  # it may yet be moved to the left


def apart(before: str, text: str) -> float:
    """Return what is missing where Han characters and Latin letters meet at the side of a box."""
    if not before or not text:
        return 0.0
    if before == _BESIDE:
        return _BESIDE_AIR if _is_latin(text[0]) else 0.0
    meet = (_is_latin(before) and _is_han(text[0])) or (_is_han(before) and _is_latin(text[0]))
    return _LATIN if meet else 0.0


def _is_latin(sign: str) -> bool:
    return sign.isascii() and (sign.isalnum() or sign in "#$%&")


def _is_han(sign: str) -> bool:
    return "\u3400" <= sign <= "\u9fff"
