"""The slim notice above the text: a reading pack covers this article."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from app.translate.shelved import Cover
from app.ui import fonts
from app.ui.wording import Worded

_LONGEST = 60  # characters of a name
_GAP = 12
_MARGINS = (18, 12)  # left, right


class PackBanner(Worded, QFrame):
    """Says whose pack covers how much, and lets the reader use it or not."""

    use_chosen = Signal(str, bool)  # the pack's name; whether to use it
    details_asked = Signal(object)  # Shelved
    hidden = Signal(str)  # the pack's name; its choice stays as it is

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("packBanner")
        self._cover: Cover | None = None
        self._text = ""
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)  # a stranger's name is no mark-up
        self._label.setFont(fonts.font(fonts.LATIN, fonts.px(13)))
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._use = self._button(lambda name: self.use_chosen.emit(name, True))
        self._leave = self._button(lambda name: self.use_chosen.emit(name, False))
        self._details = self._button(lambda _: self._cover and self.details_asked.emit(self._cover.shelved))
        self._hide = self._button(self.hidden.emit)
        self._hide.setText("✕")
        box = QHBoxLayout(self)
        box.setContentsMargins(_MARGINS[0], 4, _MARGINS[1], 4)
        box.setSpacing(_GAP)
        box.addWidget(self._label, 1)
        for button in (self._use, self._leave, self._details, self._hide):
            box.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.say_words()
        self.hide()

    def say_words(self) -> None:
        """Name the buttons, and say again what is shown."""
        self._details.setText(self.tr("Details"))
        self._hide.setToolTip(self.tr("Hide this notice"))
        self._hide.setAccessibleName(self.tr("Hide this notice"))
        if self._cover is not None:
            self._say(self._cover)

    @property
    def cover(self) -> Cover | None:
        """What is shown."""
        return self._cover

    @property
    def text(self) -> str:
        """What is said."""
        return self._text

    def show_cover(self, cover: Cover | None) -> None:
        """Say what a pack covers; None hides the notice."""
        self._cover = cover
        self.setVisible(cover is not None)
        if cover is not None:
            self._say(cover)

    def _say(self, cover: Cover) -> None:
        author = cover.shelved.pack.author
        said = self.tr("A reading pack by {0} covers {1} of {2} sentences")
        short = author if len(author) <= _LONGEST else author[: _LONGEST - 1] + "…"
        self._text = said.format(short, cover.covered, cover.total)
        used = cover.shelved.used
        self._elide()
        self._use.setVisible(not used)
        self._use.setText(self.tr("Use"))
        self._leave.setText(self.tr("Switch off") if used else self.tr("Not now"))
        self._leave.setVisible(used or cover.shelved.chosen is None)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Cut what is said to the room there is."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        buttons = (self._use, self._leave, self._details, self._hide)
        taken = sum(button.sizeHint().width() + _GAP for button in buttons if not button.isHidden())
        room = max(80, self.width() - taken - sum(_MARGINS) - 4)
        metrics = QFontMetrics(self._label.font())
        self._label.setText(metrics.elidedText(self._text, Qt.TextElideMode.ElideRight, room))

    def _button(self, slot: object) -> QPushButton:
        button = QPushButton()
        button.setObjectName("plain")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self._cover and slot(self._cover.shelved.name))  # type: ignore[operator]
        return button
