"""What the word list knows of the chosen word: its sentence, the English, where it comes from, the note."""

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.lexicon import script
from app.lexicon.quotes import to_curly
from app.lexicon.word_list import SavedWord
from app.ui import fonts
from app.ui.theme import Theme
from app.ui.words.note_edit import NoteEdit

_HEIGHT, _LOWEST = 204, 104


class WordDetails(QWidget):
    """The sentence in both scripts beside a note that can be edited."""

    note_written = Signal(str, str)  # key of the word, note

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._word: SavedWord | None = None
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._area = QScrollArea()
        self._area.setWidget(self._text)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.note = NoteEdit()
        self.note.written.connect(self._on_written)
        self._caption = QLabel()
        self._caption.setObjectName("sideCaption")
        self._caption.setBuddy(self.note)
        beside = QVBoxLayout()
        beside.setSpacing(4)
        beside.addWidget(self._caption)
        beside.addWidget(self.note)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 6, 0, 2)
        box.setSpacing(16)
        box.addWidget(self._area, 3)
        box.addLayout(beside, 2)
        self.setMinimumHeight(fonts.px(_LOWEST))
        self.setMaximumHeight(fonts.px(_HEIGHT))

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return room for a sentence in all its forms; in a low window the table needs some of it."""
        return QSize(super().sizeHint().width(), fonts.px(_HEIGHT))

    def say_words(self) -> None:
        """Name the note."""
        self._caption.setText(self.tr("Note"))
        self.note.setPlaceholderText(self.tr("Your note on this word"))
        self.note.setAccessibleName(self.tr("Note"))

    def set_theme(self, theme: Theme) -> None:
        """Take over the colours of a theme."""
        self._theme = theme
        self.show_word(self._word)

    def show_word(self, word: SavedWord | None, chosen: int = 0) -> None:
        """Show a word; None where none is chosen, or ``chosen`` of them."""
        self.note.finish()
        self._word = word
        self.note.setEnabled(word is not None)
        self.note.show_note(word.note if word else "")
        if word is not None:
            self._text.setText("".join(_parts(word, self._theme)))
        else:
            many, none = self.tr("{0} words chosen"), self.tr("Choose a word to see its sentence.")
            hint = many.format(chosen) if chosen else none
            self._text.setText(f"<p style='color:{self._theme.soft}'>{hint}</p>")

    @property
    def text(self) -> str:
        """What is shown, as rich text."""
        return self._text.text()

    def _on_written(self, note: str) -> None:
        if self._word is not None:
            self.note_written.emit(self._word.key, note)


def _parts(word: SavedWord, theme: Theme) -> Iterator[str]:
    signs = zip(word.pieces, word.syllables, strict=True)
    tones = "".join(f"<span style='color:{theme.tone(s.tone)}'>{sign}</span>" for sign, s in signs)
    soft = f"color:{theme.soft}"
    yield (
        f"<p style='margin:0;font-size:{fonts.px(17)}px'>"
        f"<span style='font-family:{fonts.family(fonts.LATIN)}'>{tones}</span>"
        f"<span style='{soft};font-size:{fonts.px(13)}px'>&nbsp;&nbsp; {escape(word.zhuyin)}</span></p>"
    )
    if word.sentence:
        yield _line(_marked(word, word.sentence, theme), 16, fonts.TRADITIONAL, theme.ink)
        simplified = to_curly(script.simplify(word.sentence))
        if simplified != word.sentence:
            yield _line(_marked(word, simplified, theme), 14, fonts.SIMPLIFIED, theme.soft)
    if word.translation:
        yield _line(escape(word.translation), 14, fonts.LATIN, theme.ink)
    source = " · ".join(filter(None, (word.article, word.dated)))
    if source:
        yield _line(escape(source), 12, fonts.TRADITIONAL, theme.soft)


def _line(content: str, pixels: int, family: str, colour: str) -> str:
    style = (
        f"margin:6px 0 0 0;font-size:{fonts.px(pixels)}px;font-family:{fonts.family(family)};color:{colour}"
    )
    return f"<p style='{style}'>{content}</p>"


def _marked(word: SavedWord, text: str, theme: Theme) -> str:
    before, inside, after = map(escape, word.around(text))
    return f"{before}<span style='color:{theme.ink};background-color:{theme.pointed}'>{inside}</span>{after}"
