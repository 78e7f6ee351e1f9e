"""The fonts: one bundled collection with the shapes of both scripts, and what the reader has put before it.

A family is named by what it is for, by the bundled face that serves; a family of the reader's own stands
before that face, which goes on showing what the other lacks.
"""

from collections.abc import Callable, Mapping
from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase

from app import paths
from app.ui import strokes

TRADITIONAL = "Noto Sans CJK TC"
SIMPLIFIED = "Noto Sans CJK SC"
LATIN = "Noto Sans CJK KR"  # the face of the same collection whose quotation marks have Latin widths
INTERFACE = "interface"  # no face: the one of the language that holds, unless the reader has chosen another
USUAL = 14  # pixels of the interface

_chosen: dict[str, str] = {}
_forgetful: list[Callable[[], None]] = []  # what others have made of fonts
_size = [100]  # per cent of the interface


@lru_cache(maxsize=1)
def register() -> bool:
    """Make the bundled collection known to Qt; tell whether it could be loaded."""
    strokes.as_drawn()
    return QFontDatabase.addApplicationFont(str(paths.font())) >= 0


def choose(families: Mapping[str, str], size: int = 100) -> None:
    """Put families before the bundled ones (empty: none) and set the interface's size in per cent."""
    _chosen.clear()
    _chosen.update({role: family for role, family in families.items() if family})
    _size[0] = size
    font.cache_clear()
    for forget in _forgetful:
        forget()


def when_chosen(forget: Callable[[], None]) -> None:
    """Let a cache of what was made of fonts be emptied when others are chosen."""
    _forgetful.append(forget)


def scale() -> float:
    """Return how many times its usual size the interface has."""
    return _size[0] / 100


def px(pixels: float) -> int:
    """Return a size of the interface in pixels, as large as the reader wants it."""
    return round(pixels * scale())


def family(role: str) -> str:
    """Return the families of a role for a ``style`` of rich text, the one that the reader wants first."""
    return ",".join(map(_quoted, families(role)))


def families(role: str) -> list[str]:
    """Return the families of a role, the one that the reader wants first."""
    return [_chosen[role], role] if role in _chosen else [role]


def interface(bundled: str, *, narrow: bool = False) -> QFont:
    """Return the font of the interface in the shapes of its language; ``narrow`` for the marks of English.

    The quotation marks and apostrophes of print are as wide as a character in the faces of Chinese.
    """
    made = QFont(font(bundled, px(USUAL)))
    if narrow:
        made.setFeature(QFont.Tag("pwid"), 1)
    if INTERFACE in _chosen:
        made.setFamilies([_chosen[INTERFACE], bundled])
    return made


@lru_cache(maxsize=64)
def font(family: str, pixels: float, spacing: float = 0.0) -> QFont:
    """Return a font of a size in pixels, with letter spacing in pixels."""
    made = QFont(families(family))
    made.setPixelSize(max(1, round(pixels)))
    if spacing:
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing)
    return made


@lru_cache(maxsize=32)
def bundled(face: str, pixels: float) -> QFont:
    """Return a bundled face of a size in pixels, whatever the reader has put before it."""
    made = QFont(face)
    made.setPixelSize(max(1, round(pixels)))
    return made


def _quoted(name: str) -> str:
    """Return the name of a family as it may stand in a style that is in single quotes."""
    marks = {'"': "", "'": "\\000027", "&": "\\000026", "<": "\\00003c"}
    return '"' + "".join(marks.get(sign, sign) for sign in name) + '"'
