"""What the pointer does to the card beside the word: dwell, travel into it, clicks, the end of its stay."""

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QApplication

from app.ui.card import Card
from app.ui.card_pins import CardPins
from app.ui.card_travel import PointerTrail
from app.ui.reader.view import Pointed, ReaderView
from app.ui.timers import single_shot

_HIDE = 220  # milliseconds in which the pointer may travel to the card
_AHEAD = 30  # milliseconds of the dwell after which the card is made ready, unseen
_TRAVEL = 320  # a pointer that set out for the card has arrived by then, or means the word it rests on


class CardPointing(QObject):
    """Tells when which card is wanted, from what the pointer does in the text and on the card."""

    coming = Signal(object, QRect)  # Pointed and its box: its card may soon be wanted
    wanted = Signal(object, QRect)  # Pointed and its box
    pin_wanted = Signal()
    end_wanted = Signal(bool)  # of the card; whether also of one with the focus

    def __init__(self, view: ReaderView, card: Card, pins: CardPins, dwell: int) -> None:
        super().__init__(view)
        self._view, self._card, self._pins = view, card, pins
        self._next: tuple[Pointed, QRect] | None = None
        self.trail = PointerTrail(view)
        self.open = single_shot(self, self._want, dwell)
        self.ahead = single_shot(self, self._come, _AHEAD)
        self.travel = single_shot(self, self._want, _TRAVEL)
        self.follow = single_shot(self, self._want)  # once the word is lit
        self.pin = single_shot(self, self.pin_wanted.emit)
        self.end = single_shot(self, lambda: self.end_wanted.emit(False), _HIDE)
        view.word_pointed.connect(self.on_pointed)
        view.word_chosen.connect(self.on_chosen)
        card.entered.connect(self._on_entered)
        card.left.connect(self.end.start)

    def settle(self) -> None:
        """Take note that a card is shown: what was to be closed was the one before."""
        self._next = None
        for timer in (self.end, self.open, self.travel, self.follow):
            timer.stop()

    def reset(self) -> None:
        """Take note that the card is closed."""
        self.settle()
        self.ahead.stop()
        self.pin.stop()

    def on_pointed(self, pointed: Pointed | None, box: QRect) -> None:
        """Follow the pointer to a word, or away from all words."""
        self.travel.stop()
        if pointed is None:
            self.open.stop()
            self._next = None
            if self._card.isVisible():
                self.end.start()
        elif self._card.isVisible() and pointed == self._card.source:
            self._next = None
            self.end.stop()
        elif self._pins.of(pointed) is not None:
            self.end_wanted.emit(True)  # its card stands already
        else:
            self._next = (pointed, box)
            self._want_soon()

    def on_chosen(self, pointed: Pointed, box: QRect) -> None:
        """Open the card at a click; where it is open, pin it, unless the click was half of a double one."""
        if self.trail.doubled:
            self.pin.stop()
            return
        pinned = self._pins.of(pointed)
        if pinned is not None:
            pinned.raise_()
        elif self._card.isVisible() and self._card.source == pointed:
            self.pin.start(QApplication.doubleClickInterval())
        else:
            self.wanted.emit(pointed, box)

    def _want_soon(self) -> None:
        """From word to word without waiting, unless the pointer is on its way to the card."""
        if not self._card.isVisible():
            self.open.start()
            self.ahead.start()
            return
        self.end.stop()
        if self.trail.heads_for(self._card):
            self.travel.start()
        else:
            self.follow.start()

    def _on_entered(self) -> None:
        """Stay open, and keep the card's word lit, while the pointer is on the card."""
        self.end.stop()
        self.travel.stop()
        self._next = None
        if self._card.source is not None:
            self._view.light(self._card.source)

    def _want(self) -> None:
        if self._next is not None:
            self.wanted.emit(*self._next)

    def _come(self) -> None:
        if self._next is not None and not self._card.isVisible():
            self.coming.emit(*self._next)
