"""When the card opens and closes: dwell, travel into the card, links, keys."""

from dataclasses import replace

from PySide6.QtCore import QObject, QRect, QTimer, Signal

from app.lexicon.lexicon import Lexicon
from app.ui.card import Card
from app.ui.card_model import CardModel, card_for, card_for_entry
from app.ui.reader.view import Pointed, ReaderView
from app.ui.term_index import TermIndex

_HIDE = 220  # milliseconds in which the pointer may travel to the card
_MARGIN = 6


class CardController(QObject):
    """Shows the card of what the reader points at."""

    edit_asked = Signal(str)  # term id
    add_asked = Signal(str)  # a word

    def __init__(self, view: ReaderView, card: Card, dwell: int) -> None:
        super().__init__(view)
        self._view = view
        self._card = card
        self._lexicon: Lexicon | None = None
        self._wanted: tuple[Pointed, QRect] | None = None
        self._shown: Pointed | None = None
        self._index = TermIndex()
        self._open = _timer(self, dwell, self._show_wanted)
        self._close = _timer(self, _HIDE, self.close)
        view.word_pointed.connect(self._on_pointed)
        view.word_chosen.connect(self._on_chosen)
        view.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        card.entered.connect(self._close.stop)
        card.left.connect(self._close.start)
        card.link_followed.connect(self._on_link)

    def use(self, lexicon: Lexicon, index: TermIndex) -> None:
        """Serve another article; ``index`` tells where its terms stand, as far as they are found."""
        self._lexicon = lexicon
        self._index = index
        self.close()

    def set_dwell(self, milliseconds: int) -> None:
        """Open the card after another time."""
        self._open.setInterval(milliseconds)

    def close(self) -> None:
        """Hide the card."""
        self._open.stop()
        self._close.stop()
        self._wanted = self._shown = None
        self._card.hide()

    @property
    def is_open(self) -> bool:
        """Tell whether the card is shown."""
        return self._card.isVisible()

    def _on_pointed(self, pointed: Pointed | None, box: QRect) -> None:
        if pointed is None:
            self._open.stop()
            self._wanted = None
            if self.is_open:
                self._close.start()
            return
        if pointed == self._shown:
            self._close.stop()
            return
        self._wanted = (pointed, box)
        if self.is_open:  # from word to word without waiting
            self._close.stop()
            self._show_wanted()
        else:
            self._open.start()

    def _on_chosen(self, pointed: Pointed, box: QRect) -> None:
        self._wanted = (pointed, box)
        self._show_wanted()

    def _on_scrolled(self) -> None:
        if self._shown is not None and self._view.hasFocus() and self._view.pointed == self._shown:
            return
        self.close()

    def _show_wanted(self) -> None:
        self._open.stop()
        pages = self._view.pages
        if self._wanted is None or self._lexicon is None or pages is None:
            return
        pointed, box = self._wanted
        content = pages.layout(pointed.row).content
        model = card_for(pointed.token, content.unit, self._lexicon.dictionary, self._lexicon.termbase)
        if any(found.span.overlaps(pointed.token.span) for found in content.lost):
            model = replace(model, not_kept=True)
        self._present(self._with_place(model, pointed), box)
        self._shown = pointed

    def _present(self, model: CardModel, box: QRect) -> None:
        parent = self._card.parentWidget()
        assert parent is not None
        word = QRect(self._view.viewport().mapTo(parent, box.topLeft()), box.size()).adjusted(0, -14, 0, 4)
        self._card.show_model(model, word, parent.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN))

    def _with_place(self, model: CardModel, pointed: Pointed) -> CardModel:
        places = self._index.places(pointed.token.term.id) if pointed.token.term else ()
        here = (pointed.row, pointed.token.index)
        return model.at(places.index(here) + 1, len(places)) if here in places else model

    def _on_link(self, target: str) -> None:
        kind, _, name = target.partition(":")
        if kind == "here" and self._shown:
            self._step(1 if name == "next" else -1)
        elif kind == "edit":
            self.edit_asked.emit(name)
        elif kind == "add":
            self.add_asked.emit(name)
        elif kind == "term" and self._lexicon and (entry := self._lexicon.termbase.get(name)):
            model = card_for_entry(entry, self._lexicon)
            self._card.show_again(model)

    def _step(self, by: int) -> None:
        pages = self._view.pages
        assert self._shown is not None and self._shown.token.term is not None and pages is not None
        places = self._index.places(self._shown.token.term.id)
        here = places.index((self._shown.row, self._shown.token.index))
        row, at = places[(here + by) % len(places)]
        self._view.setFocus()
        self._view.point_to(row, pages.rows.article[row].tokens[at])
        self._show_wanted()


def _timer(parent: CardController, interval: int, target: object) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(interval)
    timer.timeout.connect(target)
    return timer
