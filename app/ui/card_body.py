"""The body of a card: rich text with links that can be walked by keyboard, scrolled only if it must be."""

import re
from html import unescape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea

from app.ui import fonts
from app.ui.card_text import CardText

_LINK = re.compile("<a [^>]*href='([^']*)'>(.*?)</a>")
_TAG = re.compile("<[^>]*>")
_LINKS = 60  # more than a card has


class CardBody(QScrollArea):
    """Shows text at a width that is set, not found out by layout, which would take longer."""

    link_followed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._targets: dict[str, str] = {}  # of links by their words
        self.setObjectName("cardBody")
        self.text = CardText()
        self.text.setWordWrap(True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.text.linkActivated.connect(self.link_followed)
        self.setWidget(self.text)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)

    def set_pixels(self, pixels: int) -> None:
        """Set the size of text that has none of its own."""
        self.text.setFont(fonts.font(fonts.TRADITIONAL, pixels))

    def fill(self, html: str, width: int) -> int:
        """Set the text and return the height that it wants at a width."""
        self.text.setText(html)
        self._targets = {_plain(words): unescape(target) for target, words in _LINK.findall(html)}
        return self.text.heightForWidth(width)

    def set_scrolled(self, scrolled: bool) -> None:
        """Have a scroll bar or none: Qt finds out by itself only after the first painting."""
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if scrolled else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)

    def enter(self) -> None:
        """Put the focus on the first link."""
        self.text.setFocus(Qt.FocusReason.TabFocusReason)
        self.text.focusNextPrevChild(True)

    @property
    def held(self) -> str:
        """The target of the link that has the focus."""
        return self._targets.get(_plain(self.text.selectedText()), "") if self.text.hasFocus() else ""

    def hold(self, target: str) -> None:
        """Put the focus back on a link after the text has changed, as its words may have."""
        for _ in range(_LINKS):
            if not target or self.held == target or not self.text.focusNextPrevChild(True):
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Scroll with the plain keys; the others are the card's."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)


def _plain(words: str) -> str:
    return " ".join(unescape(_TAG.sub("", words)).split())
