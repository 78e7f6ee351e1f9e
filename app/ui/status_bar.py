"""The bar below the text: long work with its progress and a way to stop it, and counts."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from app.ui.term_index import TermIndex


class StatusBar(QWidget):
    """Progress on the left, what is known of the article on the right."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._said = ""
        self._message = QLabel()
        self._message.setTextFormat(Qt.TextFormat.PlainText)  # it may name a file or a person
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(160)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setObjectName("plain")
        self._cancel.clicked.connect(self.cancelled)
        self._facts = QLabel()
        box = QHBoxLayout(self)
        box.setContentsMargins(18, 5, 18, 5)
        box.setSpacing(14)
        for widget in (self._message, self._bar, self._cancel):
            box.addWidget(widget)
        box.addStretch(1)
        box.addWidget(self._facts)
        self.setFixedHeight(34)
        self.show_idle()

    def show_progress(self, message: str, done: int, total: int) -> None:
        """Show how far long work has come; a total of 0 is not known."""
        self._message.setText(message)
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._bar.show()
        self._cancel.show()

    def show_idle(self) -> None:
        """Show that nothing is running; what was said last stays until something else runs."""
        self._message.setText(self._said)
        self._said = ""
        self._bar.hide()
        self._cancel.hide()

    def say(self, message: str) -> None:
        """Say something that stays when the work has ended."""
        self._said = message
        self._message.setText(message)

    def show_index(self, index: TermIndex) -> None:
        """Count what is known of the article."""
        slips = self.tr("{0} conversion slip mended"), self.tr("{0} conversion slips mended")
        facts = [
            _count(index.terms, self.tr("{0} term"), self.tr("{0} terms")),
            _count(index.slips, *slips),
            _count(index.amounts, self.tr("{0} amount"), self.tr("{0} amounts")),
        ]
        self._facts.setText("  ·  ".join(facts))

    @property
    def message(self) -> str:
        """What the bar says."""
        return self._message.text()


def _count(number: int, one: str, many: str) -> str:
    return (one if number == 1 else many).format(number)
