"""The bar below the text: long work with its progress and a way to stop it, and counts."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QWidget

from app.ui import fonts, motion
from app.ui.elided_label import ElidedLabel
from app.ui.fitting_bar import SIDE, FittingBar
from app.ui.term_index import TermIndex
from app.ui.timers import single_shot

_GAP = 14
_READ = 12_000  # milliseconds that a message stands


class StatusBar(FittingBar):
    """Progress on the left, what is known of the article on the right."""

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__("statusBar", _GAP, 5)
        self._more: list[QWidget] = []
        self._said = ""
        self._stays = False  # what is said, until something else is
        self._fade = single_shot(self, self._on_faded, _READ)
        self._hint = ""  # what is said where there is nothing else to say
        self._index: TermIndex | None = None
        self._address = ""
        self._message = ElidedLabel()
        self._beside = QWidget()
        self._beside.hide()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._cancel = QPushButton()
        self._cancel.setObjectName("plain")
        self._cancel.clicked.connect(self.cancelled)
        self._facts, self._server = QLabel(), QLabel()
        self._server.setTextFormat(Qt.TextFormat.PlainText)
        for widget in (self._message, self._bar, self._cancel):
            self._row.addWidget(widget)
        self._row.addStretch(1)
        self._row.addWidget(self._facts)
        self._row.addWidget(self._server)
        self.take_size()
        self.say_words()
        self.show_idle()

    def say_words(self) -> None:
        """Name the button and what is known."""
        self._cancel.setText(self.tr("Cancel"))
        if self._bar.isHidden() and not self._stays:
            self.say("")  # it was said in another language
        self.show_server(self._address)
        if self._index is not None:
            self.show_index(self._index)

    def take_size(self) -> None:
        """Follow the size of the interface."""
        self._bar.setFixedWidth(fonts.px(160))
        self.setFixedHeight(fonts.px(34))

    def fit(self) -> None:
        """Leave the counts out where the work that goes on needs the room; a hint goes first."""
        others = (self._beside, self._bar, self._cancel, self._server, *self._more)
        used = sum(part.sizeHint().width() + _GAP for part in others if not part.isHidden())
        used += self._message.sizeHint().width() + _GAP
        lacking = self.width() - 2 * SIDE - used < self._facts.sizeHint().width()
        hinting = bool(self._hint) and self._message.text() == self._hint
        for part, hidden in ((self._message, lacking and hinting), (self._facts, lacking and not hinting)):
            if part.isHidden() != hidden:
                part.setHidden(hidden)

    def show_progress(self, message: str, done: int, total: int) -> None:
        """Show how far long work has come; a total of 0 is not known."""
        self._write(message)
        if total:
            self._bar.setRange(0, total)
            self._bar.setValue(done)
        else:
            motion.show_busy(self._bar)
        self._bar.show()
        self._cancel.show()

    def show_idle(self) -> None:
        """Show that nothing is running; what was said meanwhile is said again, to be read."""
        self._write(self._said or self._hint)
        if not self._stays:
            self._fade.start()
        self._said = ""
        self._bar.hide()
        self._cancel.hide()

    def say(self, message: str, *, stays: bool = False) -> None:
        """Say something, also when the work has ended, for some seconds or until more is said."""
        self._said, self._stays = message, stays
        self._write(message or self._hint)
        self._fade.stop()
        if not stays and self._bar.isHidden():
            self._fade.start()

    def _on_faded(self) -> None:
        if self._bar.isHidden():
            self._said = ""
            self._write(self._hint)

    def hint(self, words: str) -> None:
        """Say something wherever there is nothing else to say."""
        if self._message.text() == self._hint:
            self._write(words)
        self._hint = words
        self.fit()

    def _write(self, message: str) -> None:
        self._message.setText(message)
        self.fit()

    def show_index(self, index: TermIndex) -> None:
        """Count what is known of the article."""
        self._index = index
        slips = self.tr("{0} conversion slip mended"), self.tr("{0} conversion slips mended")
        facts = [
            _count(index.terms, self.tr("{0} term"), self.tr("{0} terms")),
            _count(index.slips, *slips),
            _count(index.amounts, self.tr("{0} amount"), self.tr("{0} amounts")),
        ]
        self._facts.setText("  ·  ".join(facts))

    def show_server(self, address: str) -> None:
        """Say whether text may leave the machine, and whereto."""
        self._address = address
        self._server.setText(self.tr("Server") if address else self.tr("Offline"))
        where = self.tr("Sentences may be sent to {0}").format(address)
        self._server.setToolTip(where if address else self.tr("No text leaves this machine"))

    def clear_facts(self) -> None:
        """Say nothing of an article, as none is open."""
        self._index = None
        self._facts.clear()

    def put_beside(self, widget: QWidget) -> None:
        """Put something behind what the bar says."""
        self._beside = widget
        self._row.insertWidget(1, widget)

    def add_fact(self, widget: QWidget) -> None:
        """Show something more on the right."""
        self._row.addWidget(widget)
        self._more.append(widget)

    @property
    def message(self) -> str:
        """What the bar says."""
        return self._message.text()


def _count(number: int, one: str, many: str) -> str:
    return (one if number == 1 else many).format(number)
