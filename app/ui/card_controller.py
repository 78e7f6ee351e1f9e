"""When the card opens and closes: dwell, travel into the card, pins, links, keys."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QRect, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from app.lexicon.lexicon import Lexicon
from app.ui import fonts
from app.ui.announce import announce, card_words
from app.ui.card import Card
from app.ui.card_links import CardLinks
from app.ui.card_markup import CardLook
from app.ui.card_model import CardModel, card_in_row
from app.ui.card_pins import CardPins
from app.ui.card_travel import PointerTrail
from app.ui.reader.pages import Pages
from app.ui.reader.rows import RowContent
from app.ui.reader.view import Pointed, ReaderView
from app.ui.speech import Speaker
from app.ui.term_index import TermIndex
from app.ui.theme import Theme

_HIDE = 220  # milliseconds in which the pointer may travel to the card
_AHEAD = 30  # milliseconds of the dwell after which the card is made ready, unseen
_TRAVEL = 320  # a pointer that set out for the card has arrived by then, or means the word it rests on
_MARGIN = 6
_SCALES = (0.9, 2.0)  # the card grows with the text, within limits


class CardController(QObject):
    """Shows the card of what the reader points at, and keeps the pinned ones."""

    edit_asked = Signal(str)  # term id
    add_asked = Signal(str)  # a word
    list_asked = Signal(object, object)  # CardModel for the word list; Pointed, or None outside the text
    known_asked = Signal(str)  # a word to be marked as known, or not

    def __init__(self, view: ReaderView, card: Card, look: CardLook, dwell: int) -> None:
        super().__init__(view)
        self._view = view
        self._card = card
        self._look = look
        self._wanted: tuple[Pointed, QRect] | None = None
        self._made: tuple[RowContent, Pointed, CardModel] | None = None  # the last one
        home = card.parentWidget()
        assert home is not None
        self._home: QWidget = home
        self.pins = CardPins(self._home)
        self.links = CardLinks(self, view)
        self.speaker = Speaker(self)
        self._trail = PointerTrail(view.viewport())
        self._open = _timer(self, dwell, self._show_wanted)
        self._ahead = _timer(self, _AHEAD, self._prepare)
        self._travel = _timer(self, _TRAVEL, self._show_wanted)
        self._follow = _timer(self, 0, self._show_wanted)  # once the word is lit
        self._pin = _timer(self, 0, self.pin)
        self._close = _timer(self, _HIDE, self._close_unless_focused)
        self._connect()

    def _connect(self) -> None:
        view, card = self._view, self._card
        view.word_pointed.connect(self._on_pointed)
        view.word_chosen.connect(self._on_chosen)
        view.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        view.english_shown.connect(self._on_english)
        card.entered.connect(self._on_entered)
        card.left.connect(self._close.start)
        card.pin_asked.connect(self.pin)
        self.pins.made.connect(self._serve)
        self.pins.closed.connect(view.setFocus)
        self.speaker.ready.connect(self._on_voice)
        self._serve(card)
        QTimer.singleShot(1500, self.speaker, self.speaker.look)  # not while the window opens

    def _serve(self, card: Card) -> None:
        card.link_followed.connect(lambda target: self.links.follow(card, target))
        card.speak_asked.connect(self.speaker.say)

    # What others tell

    def use(self, lexicon: Lexicon, index: TermIndex) -> None:
        """Serve another article; ``index`` tells where its terms stand, as far as they are found."""
        self._made = None
        self.links.use(lexicon, index)
        self.pins.forget_places()
        self.close()

    def set_dwell(self, milliseconds: int) -> None:
        """Open the card after another time."""
        self._open.setInterval(milliseconds)

    def set_look(self, theme: Theme, notes: str, zoom: int) -> None:
        """Show cards in a theme, with notes in a language, at the size of the text."""
        low, high = _SCALES
        self._look = CardLook(theme, notes, min(high, max(low, fonts.scale(), zoom / 100)))
        self._card.set_look(self._look)
        self.pins.set_look(self._look)

    def use_actions(self, actions: Sequence[QAction]) -> None:
        """Let the keys of reading hold while a card has the focus."""
        for old in self._card.actions():
            self._card.removeAction(old)
        self._card.addActions(list(actions))
        self.pins.use_actions(actions)

    def window_resized(self) -> None:
        """Close the card beside the word and keep the pinned ones in sight."""
        self.close()
        self.pins.keep_inside(self._bounds())

    # What commands ask for

    def refresh(self) -> None:
        """Show on all cards what the reader has said of their words meanwhile."""
        for card in self._shown:
            card.refresh()

    @property
    def is_open(self) -> bool:
        """Tell whether the card beside the word is shown."""
        return self._card.isVisible()

    @property
    def current(self) -> Card | None:
        """The card that commands mean: the one with the focus, the one beside the word, the top pin."""
        cards = self._shown
        return self.focused or (cards[-1] if cards else None)

    @property
    def focused(self) -> Card | None:
        """The card that has the focus."""
        return next(filter(self._holds_focus, self._shown), None)

    @property
    def _shown(self) -> tuple[Card, ...]:
        return (*self.pins.cards, *((self._card,) if self.is_open else ()))

    def open(self) -> None:
        """Open the card of the pointed word at once; where it is open, go into it."""
        pointed = self._view.pointed
        if self.is_open and (pointed is None or pointed == self._card.source):
            self.enter_card()
        else:
            self.open_now()

    def open_now(self) -> None:
        """Open the card of the pointed word without waiting."""
        pointed = self._view.pointed
        if pointed is not None:
            self._wanted = (pointed, self._view.box_of(pointed))
            self._show_wanted()

    def enter_card(self) -> None:
        """Put the focus into the next card, and after the last one back into the text."""
        cards = (*((self._card,) if self.is_open else ()), *reversed(self.pins.cards))
        focus = QApplication.focusWidget()
        inside = [number for number, card in enumerate(cards) if focus and card.isAncestorOf(focus)]
        target = inside[0] + 1 if inside else 0
        if target < len(cards):
            cards[target].raise_()
            cards[target].body.enter()
        else:
            self._view.setFocus()

    def pin(self) -> None:
        """Pin the card beside the word, or of the pointed word where none is open."""
        if not self.is_open:
            self.open()
        if not self.is_open or self._card.model is None:
            return
        held = self._holds_focus(self._card)
        pinned = self.pins.pin(self._card, self._look, self._bounds())
        self.close()
        if held:
            pinned.body.enter()

    def speak(self) -> None:
        """Say the word of the card, or the pointed one."""
        card, pointed = self.focused, self._view.pointed
        if card is not None and card.model is not None:
            self.speaker.say(card.model.traditional)
        elif pointed is not None:
            self.speaker.say(pointed.token.word.text)

    def step_history(self, by: int) -> None:
        """Go back to the card shown before, or on again."""
        if self.current is not None:
            self.current.step(by)

    def step_place(self, by: int) -> None:
        """Go to the next place where the pointed term stands, or to the one before."""
        pointed = self._view.pointed
        if pointed is not None:
            self.links.step(pointed, by)

    def escape(self) -> bool:
        """Close the card beside the word, else the topmost pinned one; tell whether there was one."""
        if self.is_open:
            self.close()
            return True
        return self.pins.close_top()

    def close(self) -> None:
        """Hide the card beside the word."""
        for timer in (self._open, self._ahead, self._travel, self._follow, self._pin, self._close):
            timer.stop()
        self._wanted = self._card.source = None
        held = self._holds_focus(self._card)
        self._card.hide()
        if held:
            self._view.setFocus()

    def shut(self) -> None:
        """End what runs, since the window closes."""
        self.close()
        self.speaker.stop()

    def walked(self) -> None:
        """Take note that the next word is reached by keyboard."""
        self._trail.forget()

    # What the pointer does

    def _on_pointed(self, pointed: Pointed | None, box: QRect) -> None:
        self._travel.stop()
        if pointed is None:
            self._open.stop()
            self._wanted = None
            if self.is_open:
                self._close.start()
        elif self.is_open and pointed == self._card.source:
            self._wanted = None
            self._close.stop()
        elif self.pins.of(pointed) is not None:
            self.close()  # its card stands already
        else:
            self._wanted = (pointed, box)
            self._show_soon()

    def _show_soon(self) -> None:
        """From word to word without waiting, unless the pointer is on its way to the card."""
        if not self.is_open:
            self._open.start()
            self._ahead.start()
            return
        self._close.stop()
        if self._trail.heads_for(self._card):
            self._travel.start()
        else:
            self._follow.start()

    def _on_chosen(self, pointed: Pointed, box: QRect) -> None:
        """Open the card at a click; where it is open, pin it, unless the click was half of a double one."""
        if self._trail.doubled:
            self._pin.stop()
            return
        pinned = self.pins.of(pointed)
        if pinned is not None:
            pinned.raise_()
        elif self.is_open and self._card.source == pointed:
            self._pin.start(QApplication.doubleClickInterval())
        else:
            self._wanted = (pointed, box)
            self._show_wanted()

    def _on_entered(self) -> None:
        """Stay open, and keep the card's word lit, while the pointer is on the card."""
        self._close.stop()
        self._travel.stop()
        self._wanted = None
        if self._card.source is not None:
            self._view.light(self._card.source)

    def _on_scrolled(self) -> None:
        source = self._card.source
        box = self._view.box_of(source) if source is not None and self._view.pointed == source else QRect()
        if self._view.viewport().rect().intersects(box):
            self._card.move_to(self._word_box(box))  # it went along with its word
        else:
            self.close()

    def _on_english(self) -> None:
        """Follow the word when English above it has made room for itself."""
        source = self._card.source
        if source is not None and self.is_open:
            box = self._view.box_of(source)
            if self._view.viewport().rect().intersects(box):
                self._card.move_to(self._word_box(box))

    def _close_unless_focused(self) -> None:
        if not self._holds_focus(self._card):
            self.close()

    def _on_voice(self) -> None:
        self._card.voice = True
        self.pins.set_voice()
        if self.is_open:
            self._card.head.speak.show()

    # Showing

    def _show_wanted(self) -> None:
        self._close.stop()  # what was to be closed was the card before
        self._open.stop()
        self._travel.stop()
        self._follow.stop()
        pages, lexicon = self._view.pages, self.links.lexicon
        if self._wanted is None or lexicon is None or pages is None:
            return
        pointed, box = self._wanted
        self._wanted = None
        model = self._model(pointed, pages, lexicon)
        self._card.source = pointed
        self._present(model, box)

    def _prepare(self) -> None:
        """Make the card ready while the pointer dwells on the word."""
        pages, lexicon = self._view.pages, self.links.lexicon
        if self._wanted is None or lexicon is None or pages is None or self.is_open:
            return
        pointed, box = self._wanted
        self._card.prepare(self._model(pointed, pages, lexicon), self._word_box(box), self._bounds())

    def _model(self, pointed: Pointed, pages: Pages, lexicon: Lexicon) -> CardModel:
        content = pages.layout(pointed.row).content
        if self._made is None or self._made[0] is not content or self._made[1] != pointed:
            self._made = (content, pointed, card_in_row(pointed.token, content, lexicon))
        return self.links.with_place(self._made[2], pointed)

    def _present(self, model: CardModel, box: QRect) -> None:
        self._card.show_model(model, self._word_box(box), self._bounds())
        announce(self._card, card_words(model))

    def _word_box(self, box: QRect) -> QRect:
        """Return a word's box in the card's parent, with the reading above and the mark below it."""
        corner = self._view.viewport().mapTo(self._home, box.topLeft())
        return QRect(corner, box.size()).adjusted(0, -14, 0, 4)

    def _bounds(self) -> QRect:
        return self._home.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)

    @staticmethod
    def _holds_focus(card: Card) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and card.isAncestorOf(focus)


def _timer(parent: CardController, interval: int, target: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(interval)
    timer.timeout.connect(target)
    return timer
