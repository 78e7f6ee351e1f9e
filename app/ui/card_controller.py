"""The cards of the text: what opens and closes them, pins, links, keys."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRect, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from app.lexicon.lexicon import Lexicon
from app.ui import fonts
from app.ui.announce import announce, card_words
from app.ui.card import Card
from app.ui.card_links import CardLinks
from app.ui.card_markup import CardLook
from app.ui.card_model import CardModel, card_in_row
from app.ui.card_pins import CardPins
from app.ui.card_places import CardPlaces
from app.ui.card_pointing import CardPointing
from app.ui.reader.pages import Pages
from app.ui.reader.rows import RowContent
from app.ui.reader.view import Pointed, ReaderView
from app.ui.speech import Speaker
from app.ui.term_index import TermIndex
from app.ui.theme import Theme

_SCALES = (0.9, 1.5)  # the card grows with the text, within limits, so that it leaves room for it


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
        self._made: tuple[RowContent, Pointed, CardModel] | None = None  # the last one
        home = card.parentWidget()
        assert home is not None
        self.places = CardPlaces(view, home)
        self.pins = CardPins(home, self.places.line_of)
        self.links = CardLinks(self, view)
        self.speaker = Speaker(self)
        self.pointing = CardPointing(view, card, self.pins, dwell)
        self._connect()

    def _connect(self) -> None:
        view, card, pointing = self._view, self._card, self.pointing
        pointing.coming.connect(self._prepare)
        pointing.wanted.connect(self._show)
        pointing.pin_wanted.connect(self.pin)
        pointing.end_wanted.connect(self._on_end)
        view.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        view.english_shown.connect(self._on_english)
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
        self.pointing.open.setInterval(milliseconds)

    def set_look(self, theme: Theme, notes: str, zoom: int) -> None:
        """Show cards in a theme, with notes in a language, at the size of the text."""
        low, high = _SCALES
        self._look = CardLook(theme, notes, max(fonts.scale(), min(high, max(low, zoom / 100))))
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
        self.pins.keep_inside(self.places.pin_bounds())

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
            self._show(pointed, self._view.box_of(pointed))

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
        pinned = self.pins.pin(self._card, self._look, self.places.pin_bounds(), self.places.surface())
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
        self.pointing.reset()
        self._card.source = None
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
        self.pointing.trail.forget()

    # What the view and the pointer do

    def _on_scrolled(self) -> None:
        source = self._card.source
        line = self.places.line_of(source if source == self._view.pointed else None)
        if line.isEmpty():
            self.close()
        else:
            self._card.move_to(line)  # it went along with its word

    def _on_english(self) -> None:
        """Follow the word when English above it has made room for itself."""
        line = self.places.line_of(self._card.source)
        if self.is_open and not line.isEmpty():
            self._card.move_to(line)

    def _on_end(self, at_all_events: bool) -> None:
        if at_all_events or not self._holds_focus(self._card):
            self.close()

    def _on_voice(self) -> None:
        self._card.voice = True
        self.pins.set_voice()
        if self.is_open:
            self._card.head.speak.show()

    # Showing

    def _show(self, pointed: Pointed, box: QRect) -> None:
        pages, lexicon = self._view.pages, self.links.lexicon
        self.pointing.settle()
        if lexicon is None or pages is None:
            return
        model = self._model(pointed, pages, lexicon)
        self._card.source = pointed
        self._present(model, box)

    def _prepare(self, pointed: Pointed, box: QRect) -> None:
        """Make the card ready while the pointer dwells on the word."""
        pages, lexicon = self._view.pages, self.links.lexicon
        if lexicon is not None and pages is not None:
            model = self._model(pointed, pages, lexicon)
            self._card.prepare(model, self.places.word_box(box), self.places.bounds())

    def _model(self, pointed: Pointed, pages: Pages, lexicon: Lexicon) -> CardModel:
        content = pages.layout(pointed.row).content
        if self._made is None or self._made[0] is not content or self._made[1] != pointed:
            self._made = (content, pointed, card_in_row(pointed.token, content, lexicon))
        return self.links.with_place(self._made[2], pointed)

    def _present(self, model: CardModel, box: QRect) -> None:
        self._card.show_model(model, self.places.word_box(box), self.places.bounds())
        announce(self._card, card_words(model))

    @staticmethod
    def _holds_focus(card: Card) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and card.isAncestorOf(focus)
