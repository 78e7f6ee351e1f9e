"""Characters of an article that the bundled font lacks, and what shows them instead."""

from dataclasses import dataclass

from PySide6.QtGui import QRawFont, QTextLayout

from app.ui import fonts

_PIXELS = 17
_UNSEEN = "\u200b\u200c\u200d\u2060\ufeff\ufe0e\ufe0f"


@dataclass(frozen=True, slots=True)
class Fallback:
    """Characters that are shown in another font; ``family`` is empty where no font has them."""

    signs: str
    family: str


def fallbacks(text: str) -> tuple[Fallback, ...]:
    """Return the characters of a text that the reading font lacks, by the font that shows them."""
    own = QRawFont.fromFont(fonts.font(fonts.TRADITIONAL, _PIXELS))
    lacking = sorted(sign for sign in set(text) if _is_seen(sign) and not own.supportsCharacter(ord(sign)))
    found: dict[str, list[str]] = {}
    for sign in lacking:
        found.setdefault(_family(sign), []).append(sign)
    return tuple(Fallback("".join(signs), family) for family, signs in found.items())


def _is_seen(sign: str) -> bool:
    return sign.isprintable() and not sign.isspace() and sign not in _UNSEEN


def _family(sign: str) -> str:
    layout = QTextLayout(sign, fonts.font(fonts.TRADITIONAL, _PIXELS))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    for run in layout.glyphRuns():
        if any(run.glyphIndexes()):
            return run.rawFont().familyName()
    return ""
