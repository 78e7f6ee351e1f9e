"""The find bar: what to look for, how, and how far it has come."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.ui.find.query import Query
from app.ui.keys import RETURN
from app.ui.search_field import SearchField
from app.ui.wording import Worded


class FindBar(Worded, QWidget):
    """A line to type in, ways of looking, a count, and steps to the next hit and the one before."""

    changed = Signal(object)  # Query
    next_asked = Signal()
    previous_asked = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._line = SearchField()
        self._line.setMinimumWidth(110)
        self._line.setMaximumWidth(420)
        self._line.textChanged.connect(self._on_changed)
        self._line.installEventFilter(self)
        self._pinyin = self._option()
        self._pinyin.setChecked(True)
        self._words = self._option()
        self._pattern = self._option()
        self._pattern.setText(".*")
        for option in (self._pinyin, self._words, self._pattern):
            option.toggled.connect(self._on_changed)
        self._said = QLabel()
        self._said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._said.setMinimumWidth(64)
        self._wrong = QLabel()  # a sentence of its own, below what it is about
        self._wrong.setObjectName("findWrong")
        self._wrong.setTextFormat(Qt.TextFormat.PlainText)
        self._wrong.setWordWrap(True)
        self._wrong.hide()
        self._previous = self._step("↑", self.previous_asked)
        self._next = self._step("↓", self.next_asked)
        self._close = self._step("✕", self.closed)
        self._lay_out()
        self.say_words()
        self.hide()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(7)
        row.addWidget(self._line, 2)
        for widget in (self._previous, self._next, self._pinyin, self._words, self._pattern):
            row.addWidget(widget)
        row.addWidget(self._said, 1)
        row.addWidget(self._close)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 6, 12, 6)
        box.setSpacing(4)
        box.addLayout(row)
        box.addWidget(self._wrong)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def say_words(self) -> None:
        """Name everything."""
        self._line.setPlaceholderText(self.tr("Find 晶片, jingpian or chip"))
        self._line.setAccessibleName(self.tr("Find"))
        self._pinyin.setText(self.tr("Pinyin"))
        self._pinyin.setToolTip(
            self.tr("Also by pinyin, with or without tones: jingpian, jīngpiàn, jing1pian4")
        )
        self._words.setText(self.tr("Words"))
        self._words.setToolTip(self.tr("English and other Latin letters only as whole words"))
        self._pattern.setToolTip(self.tr("Regular expression"))
        self._pattern.setAccessibleName(self.tr("Regular expression"))
        for button, help_ in (
            (self._previous, self.tr("Previous hit (Shift+F3)")),
            (self._next, self.tr("Next hit (F3)")),
            (self._close, self.tr("Close (Esc)")),
        ):
            button.setToolTip(help_)
            button.setAccessibleName(help_)

    @property
    def query(self) -> Query:
        """What is to be looked for."""
        return Query(
            self._line.text(), self._pinyin.isChecked(), self._words.isChecked(), self._pattern.isChecked()
        )

    @property
    def said(self) -> str:
        """What the bar says."""
        return self._said.text() or self._wrong.text()

    def open(self, text: str) -> None:
        """Come up, with a text to look for if there is one, and take the keys."""
        if text:
            self._line.setText(text)
        self.show()
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._line.selectAll()

    def say(self, count: str, *, wrong: bool = False, why: str = "") -> None:
        """Say how many there are, or in one sentence why nothing can be looked for."""
        self._said.setText(count)
        self._said.setToolTip(count)
        self._wrong.setText(why)
        self._wrong.setVisible(bool(why))
        if wrong != bool(self._line.property("wrong")):
            for widget in (self._line, self._said):
                widget.setProperty("wrong", wrong)
                widget.style().unpolish(widget)
                widget.style().polish(widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Step with Return and the arrows while typing."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        key, back = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in RETURN:
            (self.previous_asked if back else self.next_asked).emit()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            (self.next_asked if key == Qt.Key.Key_Down else self.previous_asked).emit()
        else:
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _on_changed(self) -> None:
        plain = not self._pattern.isChecked()
        self._pinyin.setEnabled(plain)
        self.changed.emit(self.query)

    def _option(self) -> QToolButton:
        button = QToolButton()
        button.setCheckable(True)
        button.setProperty("option", True)
        return button

    def _step(self, sign: str, asked: object) -> QToolButton:
        button = QToolButton()
        button.setText(sign)
        button.clicked.connect(asked)
        return button
