"""The card: a child of the window that shows what is known of a word, beside it or pinned."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.ui import placement
from app.ui.card_body import CardBody
from app.ui.card_filling import CardFilling
from app.ui.card_folds import Folds
from app.ui.card_head import CardHead
from app.ui.card_history import CardHistory
from app.ui.card_markup import CardLook
from app.ui.card_model import CardModel
from app.ui.card_shadow import CardShadow
from app.ui.reader.view import Pointed
from app.ui.thin_text import keep_thin
from app.ui.wording import Worded
from app.ui.words.state import with_state

_NATIVE = QKeySequence.SequenceFormat.NativeText
_MAX_HEIGHT = 560
_MIN_HEIGHT = 90
_STEP = 24  # pixels by which keys move a pinned card
_ARROWS = {
    Qt.Key.Key_Left: QPoint(-_STEP, 0),
    Qt.Key.Key_Right: QPoint(_STEP, 0),
    Qt.Key.Key_Up: QPoint(0, -_STEP),
    Qt.Key.Key_Down: QPoint(0, _STEP),
}


class Card(Worded, QFrame):
    """Shows one ``CardModel`` beside a word; the pointer may travel into it."""

    entered = Signal()
    left = Signal()
    link_followed = Signal(str)
    pin_asked = Signal()
    speak_asked = Signal(str)  # the word
    close_asked = Signal()
    shown = Signal()  # another model than before

    def __init__(self, look: CardLook, parent: QWidget, *, pinned: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.pinned = pinned
        self.voice = False  # there is a voice to say the word
        self.model: CardModel | None = None
        self.source: Pointed | None = None  # the word of the article that it stands for
        self.history = CardHistory()
        self._look = look
        self.own_line: Callable[[], QRect] = QRect  # where its word stands now, for a pinned card
        self._word = self._bounds = QRect()
        self._shadow = CardShadow(self)
        self._set: object = None  # what the text was last set for
        self._build()
        self.set_look(look)
        self.hide()

    def _build(self) -> None:
        self.head = CardHead()
        self.head.back_asked.connect(lambda: self.step(-1))
        self.head.pin_asked.connect(self.pin_asked)
        self.head.list_asked.connect(lambda: self.link_followed.emit("list:"))
        self.head.close_asked.connect(self.close_asked)
        self.head.speak_asked.connect(self._on_speak)
        self.head.dragged.connect(self.move_by)
        self.body = CardBody()
        self.body.link_followed.connect(self._on_link)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(16, 11, 8, 12)
        self._box.setSpacing(0)
        self._box.addWidget(self.head)
        self._box.addWidget(self.body, 1)
        self._filling = CardFilling(self.head, self.body, self._box.contentsMargins())

    # What is shown

    def set_look(self, look: CardLook) -> None:
        """Take over colours, size and the language of notes."""
        self._look = look
        self._shadow.set_strength(150 if look.theme.dark else 60)
        self.head.show_look(look.theme, look.scale)
        self.body.set_pixels(look.pixels(14))
        for label in (self.head.text, self.body.text):
            keep_thin(label, dark=look.theme.dark)
        self.say_words()

    def say_words(self) -> None:
        """Show the card anew where it is shown."""
        self._set = None
        if self.model is not None and not self.isHidden():
            self._render()

    @property
    def folds(self) -> Folds:
        """What is folded."""
        return self._filling.folds

    @property
    def word_box(self) -> QRect:
        """Where the word stood for which the card was shown."""
        return self._word

    def show_model(self, model: CardModel, word: QRect, bounds: QRect) -> None:
        """Show a card for a word whose box is ``word``, inside ``bounds`` of the parent."""
        self._word, self._bounds = word, bounds
        self.history.start(model)
        self._show(model)

    def prepare(self, model: CardModel, word: QRect, bounds: QRect) -> None:
        """Set the text of a hidden card ahead, so that it has only to be shown."""
        if self.isHidden():
            self._word, self._bounds = word, bounds
            self.history.start(model)
            self._take(model)
            self._render()

    def show_pinned(self, other: "Card", bounds: QRect, surface: QRect, taken: list[QRect]) -> None:
        """Show what another card shows, as near to it as the text and the pinned cards leave room."""
        self._bounds = surface
        self._filling.folds = other._filling.folds.copy()
        self.history, self.source = other.history.copy(), other.source
        assert other.model is not None
        box = QRect(other.pos(), other.size().boundedTo(surface.size()))
        place = placement.free_place(box, taken, surface, self.own_line())
        box = QRect(place, box.size()).intersected(surface)
        self.setGeometry(placement.cut_off(box, self.own_line(), surface))
        self._show(other.model)
        self._bounds = bounds

    def follow(self, model: CardModel) -> None:
        """Show another card in the same place, as when a link inside it is followed."""
        self.history.follow(model)
        self._show(model)

    def step(self, by: int) -> None:
        """Go back to the card shown before, or on again."""
        if self.history.can_go_back if by < 0 else self.history.can_go_on:
            self._show(self.history.step(by))

    def replace_model(self, model: CardModel) -> None:
        """Show the same card with other facts."""
        self.history.start(model)
        self._show(model)

    def refresh(self) -> None:
        """Show what the reader has said of the word meanwhile; the focus and the place in the text stay."""
        if self.model is not None:
            held, place = self.body.held, self.body.verticalScrollBar().value()
            self.model = with_state(self.model)
            self._render()
            self.body.verticalScrollBar().setValue(place)
            self.body.hold(held)

    def move_to(self, word: QRect) -> None:
        """Follow the word to another place."""
        self._word, self._set = word, None
        self.move(placement.place_card(word, self.size(), self._bounds))

    def move_by(self, way: QPoint) -> None:
        """Move a pinned card, no further than the window's edge."""
        if self.pinned:
            self.move(placement.clamp(self.geometry().translated(way), self._bounds))

    def keep_inside(self, bounds: QRect) -> None:
        """Stay inside a window of another size."""
        self._bounds = bounds
        if self.model is not None:
            self._render()

    def _take(self, model: CardModel) -> None:
        self.model = with_state(model)
        self.folds.begin_anew()

    def _show(self, model: CardModel) -> None:
        self._take(model)
        self.setAccessibleName(f"{model.traditional} {model.english}")
        self.setAccessibleDescription(model.note_en)
        self.body.verticalScrollBar().setValue(0)
        self._render()
        self.show()
        self.raise_()
        self.shown.emit()

    def _render(self) -> None:
        """Set the text, as narrow and as unfolded as the height allows, and take the place."""
        wanted = (
            self.model, self._word, self._bounds, self.folds.said, self.history.can_go_back,
            self.voice, self._keys(),
        )  # fmt: skip
        if wanted != self._set or self.pinned:
            self._set_text()
            self._set = wanted

    def _set_text(self) -> None:
        assert self.model is not None
        listed = self.model.listed if self.model.syllables else None
        self.head.show_state(
            back=self.history.can_go_back, voice=self.voice, pinned=self.pinned, listed=listed
        )
        area = self._area()
        room = self._room(area)
        wanted = self._filling.fill(self.model, replace(self._look, keys=self._keys()), area.width(), room)
        size = QSize(wanted.width(), max(_MIN_HEIGHT, min(wanted.height(), room)))
        if self.pinned:
            place = placement.clamp(QRect(self.pos(), size), area)
        else:
            place = placement.place_card(self._word, size, self._bounds)
        self.setGeometry(QRect(place, size))

    def _keys(self) -> str:
        """Return what is said of the keys that pin the card and close it."""
        pins = [action.shortcut() for action in self.actions() if action.objectName() == "pin-card"]
        said = [self.tr("{0} pin").format(key.toString(_NATIVE)) for key in pins if not key.isEmpty()]
        return " · ".join((*(said if not self.pinned else ()), self.tr("Esc close")))

    def _area(self) -> QRect:
        """Return where the card may be: a pinned one grows no further than to its own line."""
        if not self.pinned:
            return self._bounds
        return placement.area_of(self.geometry(), self.own_line(), self._bounds)

    def _room(self, area: QRect) -> int:
        most = round(_MAX_HEIGHT * self._look.scale)
        return min(most, area.height() if self.pinned else placement.room(self._word, self._bounds))

    # What the reader does

    def _on_link(self, target: str) -> None:
        kind, _, name = target.partition(":")
        if kind == "fold":
            held = self.body.held
            self.folds.toggle(name)
            self._render()
            self.body.hold(held)
        else:
            self.link_followed.emit(target)

    def _on_speak(self) -> None:
        if self.model is not None:
            self.speak_asked.emit(self.model.traditional)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Move a pinned card with Ctrl+Shift and the arrows."""
        wanted = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        way = _ARROWS.get(Qt.Key(event.key()))
        if self.pinned and way is not None and event.modifiers() & wanted == wanted:
            self.move_by(way)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Come to the front; what is clicked on the card is no click on the text below."""
        self.raise_()

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802
        """Stay open while the pointer is on the card."""
        self.entered.emit()

    def leaveEvent(self, event: object) -> None:  # noqa: N802
        """Let the card be closed again."""
        self.left.emit()
