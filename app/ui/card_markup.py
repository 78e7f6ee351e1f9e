"""The small change of the card's rich text: blocks, spans and links of escaped content."""

import re
from dataclasses import dataclass
from html import escape

from app import engine
from app.ui import fonts, language
from app.ui.theme import Theme

_HAN = re.compile("([\u2e80-\u2fdf\u3000-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+)")


@dataclass(frozen=True, slots=True)
class CardLook:
    """How a card is shown: its colours, the language of its notes, its size, and what is folded."""

    theme: Theme
    notes: str = "english"  # english, chinese or both
    scale: float = 1.0
    width: int = 430  # pixels inside the card, at this scale
    folded: frozenset[str] = frozenset()  # sections of which only the heading is shown
    opened: frozenset[str] = frozenset()  # entries of which all senses are shown
    keys: str = ""  # what is said of the keys

    def pixels(self, size: int) -> int:
        """Return a size of the drawing at the scale of the card."""
        return round(size * self.scale)


def block(content: str, look: CardLook, top: int = 0, pixels: int = 14, colour: str = "") -> str:
    """Return a paragraph; its letters are Latin ones unless a span in it says otherwise."""
    family = fonts.family(fonts.LATIN)
    style = f"margin:{look.pixels(top)}px 0 0 0;font-size:{look.pixels(pixels)}px;font-family:{family}"
    style += f";color:{colour}" if colour else ""
    return f"<p style='{style}'>{content}</p>"


def span(content: str, look: CardLook, pixels: int, colour: str, family: str = fonts.TRADITIONAL) -> str:
    """Return a stretch of text in a size, colour and font."""
    size = look.pixels(pixels)
    return (
        f"<span style='font-size:{size}px;color:{colour};font-family:{fonts.family(family)}'>{content}</span>"
    )


def chinese(text: str, family: str = fonts.TRADITIONAL) -> str:
    """Return escaped Chinese in the shapes of its script."""
    return f"<span style='font-family:{fonts.family(family)}'>{escape(text)}</span>"


def mixed(text: str, family: str = fonts.TRADITIONAL) -> str:
    """Return escaped text whose Chinese has the shapes of a script and whose marks are those of English.

    In the faces of Chinese the quotation marks and apostrophes of print are as wide as a character.
    """
    parts = _HAN.split(text)  # Chinese stands at the odd places
    return "".join(chinese(part, family) if at % 2 else escape(part) for at, part in enumerate(parts))


def in_faces(text: str) -> str:
    """Return a text of the interface as rich text in the faces of its language."""
    if language.current() == language.ENGLISH:
        return f"<span style='font-family:{fonts.family(fonts.LATIN)}'>{mixed(text)}</span>"
    return escape(text)


def chinese_note(text: str) -> str:
    """Return a note that was written in Taiwan in the script and the words of the interface."""
    if language.current() == language.MAINLAND:
        return chinese(engine.in_mainland_words(text), fonts.SIMPLIFIED)
    return chinese(text)


def link(target: str, text: str, look: CardLook, colour: str = "") -> str:
    """Return a link; without a colour it wears that of links."""
    style = f"color:{colour or look.theme.link};text-decoration:none"
    return f"<a style='{style}' href='{escape(target)}'>{mixed(text)}</a>"
