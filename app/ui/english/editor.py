"""The editor of one English sentence, over its place in the article, with similar sentences below."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from app.ui.english.match_row import MatchRow
from app.ui.english.note_line import NoteLine
from app.ui.english.place import PAD, TOP, Shown
from app.ui.english.sentence_edit import SentenceEdit
from app.ui.reader.style import TextStyle
from app.ui.theme import Theme
from app.ui.wording import Worded

MATCHES = 5
_GAP = 6


class SentenceEditor(Worded, QFrame):
    """A field, a line for a note, one that says the keys, and up to five similar sentences."""

    saved = Signal()
    left = Signal()
    stepped = Signal(int)
    grew = Signal()  # another height is wanted

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sentenceEditor")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.field = SentenceEdit()
        self.note = NoteLine()
        self._hint = QLabel()
        self._hint.setObjectName("editorHint")
        self._hint.setWordWrap(True)
        self._matches = [MatchRow() for _ in range(MATCHES)]
        self._shown: tuple[Shown, ...] = ()
        self._before = self._note_before = ""
        box = QVBoxLayout(self)
        box.setContentsMargins(PAD, TOP, PAD, PAD)
        box.setSpacing(_GAP)
        for widget in (self.field, self.note, self._hint, *self._matches):
            box.addWidget(widget)
        box.addStretch(1)
        self.field.save_asked.connect(self.saved)
        self.field.leave_asked.connect(self.left)
        self.field.step_asked.connect(self.stepped)
        self.field.match_asked.connect(self.insert)
        self.field.textChanged.connect(self.grew)
        self.field.note_asked.connect(self.note.setFocus)
        self.note.save_asked.connect(self.saved)
        self.note.leave_asked.connect(self.left)
        self.note.back_asked.connect(self.field.setFocus)
        for number, row in enumerate(self._matches):
            row.chosen.connect(lambda n=number: self.insert(n))
        self.say_words()
        self.hide()

    def say_words(self) -> None:
        """Name the keys."""
        self._hint.setText(self.tr("Ctrl+Return saves · Esc leaves · Tab: next sentence · Alt+N: note"))
        note = self.tr("Note on the sentence, for a reading pack")
        self.note.setPlaceholderText(note)
        self.note.setAccessibleName(note)
        self.grew.emit()

    def write(self, text: str, style: TextStyle, name: str, note: str = "") -> None:
        """Show a sentence to edit; ``name`` tells screen readers which it is."""
        self.note.setText(note)
        self._note_before = self.note_text
        self.field.setAccessibleName(name)
        self.field.write(text, style)
        self._before = self.text
        self.show_matches((), None)

    @property
    def text(self) -> str:
        """What is written, on one line."""
        return " ".join(self.field.toPlainText().split())

    @property
    def note_text(self) -> str:
        """The note as it is written."""
        return " ".join(self.note.text().split())

    @property
    def is_note_changed(self) -> bool:
        """Tell whether the note is another than at the start."""
        return self.note_text != self._note_before

    @property
    def is_changed(self) -> bool:
        """Tell whether the text is another than at the start."""
        return self.text != self._before

    def note_kept(self) -> None:
        """Take the note as it is for the one that is kept."""
        self._note_before = self.note_text

    def show_matches(self, shown: Sequence[Shown], theme: Theme | None) -> None:
        """Show similar sentences."""
        self._shown = tuple(shown[:MATCHES])
        for number, row in enumerate(self._matches):
            there = number < len(self._shown) and theme is not None
            if there and theme is not None:
                one = self._shown[number]
                row.show_match(one.head, one.parts, one.english, theme)
            row.setVisible(there)
        self.grew.emit()

    def insert(self, number: int) -> None:
        """Write the English of a similar sentence in the place of the text."""
        if number < len(self._shown):
            self.field.put(self._shown[number].english)
            self.field.setFocus()

    def fit(self, width: int, room: int) -> int:
        """Take the height that the content needs at a width, as far as there is room; return it.

        The text comes first; similar sentences that do not fit below it are left out.
        """
        line = self.contentsMargins()  # of the frame, as the style draws it
        inner = width - 2 * PAD - line.left() - line.right()
        fixed = TOP + PAD + 2 * _GAP + line.top() + line.bottom() + self._hint.heightForWidth(inner)
        fixed += self.note.sizeHint().height()
        text = min(self.field.height_for(inner), max(40, room - fixed))
        self.field.setFixedHeight(text)
        height, fits = fixed + text, True
        for row in self._matches[: len(self._shown)]:
            wanted = row.heightForWidth(inner) + _GAP
            fits = fits and height + wanted <= room
            row.setVisible(fits)
            height += wanted if fits else 0
        self.resize(width, height)
        return height

    def event(self, event: QEvent) -> bool:
        """Keep presses and turns of the wheel on the frame from the article below."""
        handled = super().event(event)
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            event.accept()
            return True
        return handled
