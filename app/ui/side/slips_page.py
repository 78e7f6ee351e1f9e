"""The conversion slips of the side panel, with what a reader may do about them."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.card_markup import in_faces
from app.ui.side.entry import Entry
from app.ui.side.entry_list import EntryList
from app.ui.side.slip_entries import SlipWords, kept_spelling, mended_spelling, slip_entries
from app.ui.term_index import TermIndex
from app.ui.theme import Theme
from app.ui.wording import Worded


class SlipsPage(Worded, QWidget):
    """A list, and below it why the chosen line is a slip and whether it is mended or kept."""

    keep_asked = Signal(str)  # a spelling
    mend_asked = Signal(str)
    undo_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = EntryList(theme)
        self._why = QLabel()
        self._why.setObjectName("sideNote")
        self._why.setWordWrap(True)
        self._why.setTextFormat(Qt.TextFormat.RichText)
        self._keep, self._mend, self._undo = QPushButton(), QPushButton(), QPushButton()
        for button in (self._keep, self._mend, self._undo):
            button.setProperty("small", True)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        for button in (self._keep, self._mend):
            buttons.addWidget(button, 1)
        buttons.addWidget(self._undo)
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(0, 8, 4, 4)
        foot.addWidget(self._why)
        foot.addLayout(buttons)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.list, 1)
        box.addWidget(self._foot)
        self._connect()
        self._shown = (TermIndex(), dict[str, int](), False)
        self.say_words()

    def _connect(self) -> None:
        self.list.looked_at.connect(self._on_looked_at)
        self._keep.clicked.connect(self._ask)
        self._mend.clicked.connect(self._ask)
        self._undo.clicked.connect(self.undo_asked)

    def show_slips(self, index: TermIndex, kept: Mapping[str, int], *, can_undo: bool) -> None:
        """List the slips found so far, and the spellings that the reader keeps in this article."""
        self._shown = (index, dict(kept), can_undo)
        words = SlipWords(mended=self.tr("Mended"), kept=self.tr("Kept as written"))
        self.list.show_entries(slip_entries(index, kept, words))
        self._undo.setEnabled(can_undo)
        self._foot.setVisible(self.list.entries.rowCount() > 0)
        self._on_looked_at(self.list.entries.entry(self.list.currentIndex()))

    def say_words(self) -> None:
        """Name the buttons, and list the slips again: their heads are words, too."""
        self.list.setAccessibleName(self.tr("Conversion slips"))
        self.list.empty_words = self.tr("No conversion slips found.")
        self._keep.setText(self.tr("Keep as written"))
        self._keep.setToolTip(self.tr("This spelling is right: it is no longer mended, here or elsewhere"))
        self._mend.setText(self.tr("Mend"))
        self._mend.setToolTip(self.tr("Mend this spelling again"))
        self._undo.setText(self.tr("Undo"))
        self._undo.setToolTip(self.tr("Undo the last correction"))
        index, kept, can_undo = self._shown
        self.show_slips(index, kept, can_undo=can_undo)

    def _on_looked_at(self, entry: Entry | None) -> None:
        kept = bool(entry and kept_spelling(entry))
        self._keep.setVisible(not kept)
        self._keep.setEnabled(bool(entry))
        self._mend.setVisible(kept)
        if entry is None:
            self._why.setText(
                self.tr("Choose one to see why it was mended. The text itself is never changed.")
            )
        elif kept:
            self._why.setText(in_faces(self.tr("You keep {0} as it is written.").format(entry.text)))
        else:
            self._why.setText(in_faces(entry.tip))

    def _ask(self) -> None:
        entry = self.list.entries.entry(self.list.currentIndex())
        slip = mended_spelling(entry) if entry else None
        if slip is not None:
            self.keep_asked.emit(slip.was)
        elif entry is not None:
            self.mend_asked.emit(kept_spelling(entry))
