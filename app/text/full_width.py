"""Chinese punctuation as print has it: web pages often type it with the narrow signs of Latin text."""

import re

_HAN = "\u3400-\u9fff\uf900-\ufaff"
_TYPED, _PRINTED = ",:;!?()", "，：；！？（）"
_WIDE = str.maketrans(_TYPED, _PRINTED)
_SIGNS = re.compile(
    rf"(?<=[{_HAN}」』》〉】”’…])[,:;!?]+(?!\s)"  # after Chinese
    rf"|(?<=[0-9A-Za-z%)])[,:;!?](?=[{_HAN}「『《〈【“‘])"  # after Latin, before Chinese
    rf"|\((?=[^()\n]*[{_HAN}])[^()\n]*\)"  # round Chinese
)
_INNER = re.compile(rf"(?<=[{_HAN}])[,:;!?]+(?!\s)")


def full_width(text: str) -> str:
    """Return the text with signs between Chinese as wide as it, each in the place of its narrow one."""
    return _SIGNS.sub(_widened, text)


def _widened(match: re.Match[str]) -> str:
    found = match[0]
    if found[0] != "(":
        return found.translate(_WIDE)
    return f"（{_INNER.sub(_widened, found[1:-1])}）"
