"""Script conversion that keeps every offset: Traditional to Simplified, character by character.

OpenCC's t2s never changes the length of a text; the regional tables (tw2sp) do and are not used
here. Two characters that t2s leaves, although Simplified spelling differs, are mapped after it.
"""

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import opencc

# 著 is a particle or verb in Taiwan (看著) that Mainland spelling writes 着; but 著 stays in these words.
_KEEP_ZHU = (
    "著作", "著名", "著称", "著述", "著录", "著者", "名著", "巨著", "专著", "原著", "编著", "译著", "论著",
    "显著", "昭著", "卓著", "土著", "拙著", "遗著", "所著", "合著", "撰著", "新著", "著书", "著有",
)  # fmt: skip
_ZHU = re.compile("|".join((*_KEEP_ZHU, "著")))


@lru_cache(maxsize=1)
def _converter() -> "opencc.OpenCC":
    import opencc

    return opencc.OpenCC("t2s")


_NAMES = re.compile("昇[騰腾]|昇思")


def simplify(text: str) -> str:
    """Return the Simplified form of a text, exactly as long as the text."""
    converted = _convert(text)
    if "昇" in text:
        converted = _with_names(text, converted)
    return _zhe(converted) if "著" in converted else converted


def _convert(text: str) -> str:
    try:
        converted: str = _converter().convert(text)
    except UnicodeEncodeError:  # lone surrogates from a broken file
        return "".join(sign if "\ud800" <= sign <= "\udfff" else _convert(sign) for sign in text)
    if len(converted) == len(text):
        return converted
    return "".join(mapped if len(mapped := _converter().convert(sign)) == 1 else sign for sign in text)


def _with_names(text: str, converted: str) -> str:
    """Keep the 昇 of a brand name, which Mainland spelling keeps too: 昇騰 is 昇腾, not 升腾."""
    for name in _NAMES.finditer(text):
        converted = f"{converted[: name.start()]}昇{converted[name.start() + 1 :]}"
    return converted


def _zhe(text: str) -> str:
    """Write 着 for the 著 that is no 'to write' or 'notable'."""
    return _ZHU.sub(lambda found: "着" if found[0] == "著" else found[0], text)
