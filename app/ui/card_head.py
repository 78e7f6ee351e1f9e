"""The head of a card: the word in both scripts, its buttons, and the handle to move a pinned card by."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from app.ui import fonts
from app.ui.icons import icon
from app.ui.theme import Theme
from app.ui.wording import Worded


class CardHead(Worded, QWidget):
    """Shows the headword and emits what its buttons ask for; drags where it may."""

    back_asked = Signal()
    speak_asked = Signal()
    list_asked = Signal()  # into the word list
    pin_asked = Signal()
    close_asked = Signal()
    dragged = Signal(QPoint)  # by how much

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cardHead")
        self.movable = False
        self._held: QPoint | None = None
        self._listed = False
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.listing = self._button("")
        self.listing.setObjectName("cardList")
        self.back = self._button("back")
        self.speak = self._button("speak")
        self.pin = self._button("pin")
        self.shut = self._button("close")
        self.listing.clicked.connect(self.list_asked)
        self.back.clicked.connect(self.back_asked)
        self.speak.clicked.connect(self.speak_asked)
        self.pin.clicked.connect(self.pin_asked)
        self.shut.clicked.connect(self.close_asked)
        self._box = box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addWidget(self.text, 1)
        for button in (self.listing, *self._icons):
            box.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.say_words()

    def say_words(self) -> None:
        """Name the buttons."""
        self.listing.setToolTip(self.tr("Keep the word with its sentence in the word list"))
        self._say_listed()
        words = (
            self.tr("Back to the previous card (Alt+Left)"),
            self.tr("Say the word aloud"),
            self.tr("Pin the card, so that it stays"),
            self.tr("Close the card (Esc)"),
        )
        for button, said in zip(self._icons, words, strict=True):
            button.setToolTip(said)
            button.setAccessibleName(said)

    def _say_listed(self) -> None:
        self.listing.setText(self.tr("✓ In the word list") if self._listed else self.tr("＋ Word list"))

    @property
    def _icons(self) -> tuple[QToolButton, ...]:
        return self.back, self.speak, self.pin, self.shut

    def show_state(self, *, back: bool, voice: bool, pinned: bool, listed: bool | None) -> None:
        """Offer what can be done with the card; ``listed`` is None for what no word list takes."""
        self._listed = bool(listed)
        self._say_listed()
        self.listing.setVisible(listed is not None)
        self.back.setVisible(back)
        self.speak.setVisible(voice)
        self.pin.setVisible(not pinned)
        self.shut.setVisible(pinned)
        self.movable = pinned
        self.setCursor(Qt.CursorShape.SizeAllCursor if pinned else Qt.CursorShape.ArrowCursor)

    def show_look(self, theme: Theme, scale: float) -> None:
        """Draw the buttons in a theme's colours and at a size."""
        side = round(16 * scale)
        self.listing.setFont(fonts.font(fonts.TRADITIONAL, 13 * scale))
        for button in self._icons:
            button.setIcon(icon(str(button.property("icon_name")), theme.soft, scale))
            button.setIconSize(QSize(side, side))

    def height_for(self, width: int) -> int:
        """Return the height that the head wants at a width."""
        buttons = (self.listing, *self._icons)
        shown = [button.sizeHint() for button in buttons if not button.isHidden()]
        room = width - sum(size.width() + self._box.spacing() for size in shown)
        return max(self.text.heightForWidth(room), *(size.height() for size in shown))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take hold of a pinned card."""
        if self.movable and event.button() is Qt.MouseButton.LeftButton:
            self._held = event.globalPosition().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Move the card along."""
        if self._held is not None:
            now = event.globalPosition().toPoint()
            self.dragged.emit(now - self._held)
            self._held = now

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Let the card go."""
        self._held = None

    @staticmethod
    def _button(name: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName("cardButton")
        button.setProperty("icon_name", name)
        button.setCursor(Qt.CursorShape.ArrowCursor)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
