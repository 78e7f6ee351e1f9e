"""Tells the reader of characters that the reading font lacks."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from app.ui.missing_glyphs import Fallback, fallbacks

_NAMED = 12  # characters that are written out


def notice(text: str) -> str:
    """Return a sentence on the characters of a text that another font shows; empty if there are none."""
    return " ".join(_sentences(fallbacks(text)))


def _sentences(found: tuple[Fallback, ...]) -> Iterator[str]:
    for fallback in found:
        number, signs = len(fallback.signs), _shown(fallback.signs)
        if fallback.family:
            one = QCoreApplication.translate("Glyphs", "{1} is not in the reading font and is shown in {2}.")
            many = QCoreApplication.translate(
                "Glyphs", "{0} characters are not in the reading font and are shown in {2}: {1}."
            )
        else:
            one = QCoreApplication.translate("Glyphs", "No font on this computer has the character {1}.")
            many = QCoreApplication.translate(
                "Glyphs", "No font on this computer has {0} characters of this article: {1}."
            )
        yield (one if number == 1 else many).format(number, signs, fallback.family)


def _shown(signs: str) -> str:
    codes = [f"{sign} (U+{ord(sign):04X})" for sign in signs[:_NAMED]]
    return ", ".join(codes) + ("…" if len(signs) > _NAMED else "")
