"""A sentence as translation models have seen sentences, and where each of its characters came from."""

import re
from dataclasses import dataclass

_SIGNS = str.maketrans(
    {
        "「": "“", "」": "”", "『": "‘", "』": "’", "﹁": "“", "﹂": "”", "﹃": "‘", "﹄": "’",
        "〝": "“", "〞": "”", "〟": "”", "﹑": "、", "､": "、", "｡": "。", "﹔": "；", "﹕": "：", "﹖": "？",
        "﹗": "！", "﹐": "，", "﹒": "。", "•": "·", "‧": "·", "・": "·", "･": "·", "〜": "～", "―": "—",
        "─": "—", "━": "—", "〈": "《", "〉": "》", "⋯": "…",
    }
)  # fmt: skip
_WIDE = {chr(sign): chr(sign - 0xFEE0) for sign in range(0xFF01, 0xFF5F) if chr(sign - 0xFEE0).isalnum()}
_NARROW = str.maketrans(
    {**_WIDE, "％": "%", "＄": "$", "＋": "+", "－": "-", "．": ".", "／": "/", "＆": "&"}
)
_SIGNS_AND_WIDTHS = {**_NARROW, **_SIGNS}
_HALF = {",": "，", ";": "；", ":": "：", "?": "？", "!": "！", "(": "（", ")": "）", ".": "。"}
_RUN = re.compile(r"\.{3,}|。{2,}|…+|—+|-{2,}|～{2,}|\s+|[\u200b\ufeff\u00ad\ud800-\udfff]+")
_ODD = re.compile(rf"{_RUN.pattern}|[{re.escape(''.join(_HALF))}]")
_CLOSING = "”’》）、，。；：？！"


@dataclass(frozen=True, slots=True)
class ModelText:
    """The text for the model; ``places[i]`` is the stretch of the sentence that character ``i`` renders.

    Without places, each character renders its own.
    """

    text: str
    places: tuple[tuple[int, int], ...] = ()

    def source_span(self, start: int, end: int) -> tuple[int, int]:
        """Return the stretch of the sentence that a stretch of the text renders."""
        return (self.places[start][0], self.places[end - 1][1]) if self.places else (start, end)


def model_text(sentence: str) -> ModelText:
    """Return a sentence on one line, with the marks of Mainland print and letters of Latin width."""
    plain = sentence.translate(_SIGNS_AND_WIDTHS)  # which keeps the length
    if not _ODD.search(plain):
        return ModelText(plain)
    signs: list[str] = []
    places: list[tuple[int, int]] = []
    at = 0
    for run in (*_RUN.finditer(plain), None):
        end = run.start() if run else len(plain)
        signs.extend(_full(plain, i) for i in range(at, end))
        places.extend((i, i + 1) for i in range(at, end))
        if run:
            short = _short(plain, run)
            signs.extend(short)
            places.extend([run.span()] * len(short))
            at = run.end()
    return ModelText("".join(signs), tuple(places))


def _full(plain: str, at: int) -> str:
    """Return a character, an ASCII mark among Chinese as its counterpart of full width."""
    sign = plain[at]
    return _HALF[sign] if sign in _HALF and _among_chinese(plain, at, at + 1) else sign


def _short(plain: str, run: re.Match[str]) -> str:
    """Return what stands for a run of dots, dashes or white space, or of what models cannot read."""
    first = run[0][0]
    if first in ".。…":
        return "……"
    if first in "—-":
        return "——" if first == "—" or _among_chinese(plain, *run.span()) else "--"
    if first == "～":
        return first
    parts_latin = run.start() > 0 and run.end() < len(plain) and first.isspace()
    return " " if parts_latin and (plain[run.start() - 1] + plain[run.end()]).isascii() else ""


def _among_chinese(plain: str, start: int, end: int) -> bool:
    """Tell whether a mark follows Chinese, or stands before it: there, dots and hyphens may be Latin."""
    before, after = plain[start - 1 : start], plain[end : end + 1]
    latin = plain[start] in ".-" and (before.isalnum() or before == " ")
    return _is_chinese(before) or (_is_chinese(after) and not latin)


def _is_chinese(sign: str) -> bool:
    return bool(sign) and ("\u3400" <= sign <= "\u9fff" or sign in _CLOSING)
