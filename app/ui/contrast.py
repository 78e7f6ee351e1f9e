"""Contrast by the Web Content Accessibility Guidelines 2.2: what can be read, and what can be seen."""

from functools import lru_cache

from PySide6.QtGui import QColor

TEXT = 4.5  # level AA for text, success criterion 1.4.3
MARK = 3.0  # level AA for marks, edges and the focus, success criterion 1.4.11
STRONG = 7.0  # level AAA for text, 1.4.6
_STEP = 0.05


@lru_cache(maxsize=1024)
def ratio(one: str, other: str) -> float:
    """Return the contrast of two colours ``#rrggbb``, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@lru_cache(maxsize=1024)
def mixed(colour: str, ground: str, share: float) -> str:
    """Return what a colour looks like on a ground that shines through it."""
    above, below = QColor(colour), QColor(ground)
    pairs = zip(above.getRgb()[:3], below.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(a * share + b * (1 - share)) for a, b in pairs)).name()


@lru_cache(maxsize=1024)
def visible_share(colour: str, ground: str, least: float) -> float:
    """Return how much of a colour a mark needs, at least ``least``, to be seen on a ground."""
    share = least
    while share < 1.0 and ratio(mixed(colour, ground, share), ground) < MARK:
        share = min(1.0, share + _STEP)
    return share


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(part) for part in QColor(colour).getRgbF()[:3])  # type: ignore[index]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
