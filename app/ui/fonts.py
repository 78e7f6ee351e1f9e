"""The fonts: one bundled collection with the Traditional and the Simplified shapes."""

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase

from app import paths

TRADITIONAL = "Noto Sans CJK TC"
SIMPLIFIED = "Noto Sans CJK SC"
LATIN = "Noto Sans CJK KR"  # the face of the same collection whose quotation marks have Latin widths


@lru_cache(maxsize=1)
def register() -> bool:
    """Make the bundled collection known to Qt; tell whether it could be loaded."""
    return QFontDatabase.addApplicationFont(str(paths.font())) >= 0


@lru_cache(maxsize=64)
def font(family: str, pixels: float, spacing: float = 0.0) -> QFont:
    """Return a font of a size in pixels, with letter spacing in pixels."""
    made = QFont(family)
    made.setPixelSize(max(1, round(pixels)))
    if spacing:
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing)
    return made
