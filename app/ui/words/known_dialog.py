"""Tells Jingdu which words the reader knows: by level of the HSK, by frequency, and one by one."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app import engine
from app.lexicon import frequency, hsk
from app.ui import fonts, language, messages
from app.ui.or_hint import OrHint
from app.ui.room import take_room
from app.ui.words.counter import WordCounter


class KnownDialog(QDialog):
    """A level, a band, the words marked beside them, and what that makes of the article; applied at once."""

    changed = Signal()

    def __init__(self, counter: WordCounter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Words you know"))
        self._counter = counter
        self._level = QComboBox()
        self._level.addItem(self.tr("No level"), 0)
        for level in hsk.LEVELS:
            name = self.tr("Up to HSK {0}  ({1} words)").format(
                hsk.level_name(level), f"{len(hsk.up_to(level)):,}"
            )
            self._level.addItem(name, level)
        self._level.activated.connect(self._on_level)
        self._band = QComboBox()
        self._band.addItem(self.tr("Not by frequency"), 0)
        for band in frequency.BANDS:
            self._band.addItem(self.tr("The {0} most frequent words").format(f"{band:,}"), band)
        self._band.activated.connect(lambda: self.set_band(self._band.currentData()))
        self._share = QLabel()
        self._share.setWordWrap(True)
        self._list = QListWidget()
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._list.setAccessibleName(self.tr("Words marked one by one"))
        self._list.setFont(fonts.font(_face(), fonts.px(15)))
        self._list.itemSelectionChanged.connect(self._show_buttons)
        self._marked = OrHint(self._list)
        self._marked.say(self.tr("Press K on a word in an article to mark it."))
        self._remove = self._button(self.tr("Remove the mark"), self.remove)
        self._undo = self._button(self.tr("Undo"), self.undo)
        self._lay_out()
        delete = QShortcut(QKeySequence("Del"), self._list, self.remove)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        QShortcut(QKeySequence.StandardKey.Undo, self, self.undo)
        self.reload()

    def reload(self) -> None:
        """Show what is known now."""
        kept = engine.known_words()
        self._level.setCurrentIndex(self._level.findData(kept.current.level))
        self._band.setCurrentIndex(self._band.findData(kept.current.band))
        self._list.clear()
        for word in sorted(kept.current.marked):
            self._add(word, _shown(word))
        for word in sorted(kept.current.unlearned):
            self._add(word, self.tr("{0}  (not known, though listed)").format(_shown(word)))
        self._marked.show_empty(not self._list.count())
        share = self._counter.share(kept.words)
        words, here = self.tr("{0} words"), self.tr("{0} words, and {1}% of the words of this article")
        self._share.setText((words if share is None else here).format(f"{len(kept.words):,}", share))
        self._show_buttons()

    def set_level(self, level: int) -> None:
        """Know the words up to a level."""
        self._keep(lambda: engine.known_words().set_level(level))

    def set_band(self, band: int) -> None:
        """Know so many of the most frequent words."""
        self._keep(lambda: engine.known_words().set_band(band))

    def remove(self) -> None:
        """Take the chosen marks back, and let the level alone decide."""
        words = {item.data(Qt.ItemDataRole.UserRole) for item in self._list.selectedItems()}
        if words:
            self._keep(lambda: engine.known_words().forget_marks(words))

    def undo(self) -> None:
        """Take the last change back."""
        self._keep(engine.known_words().undo)

    def _add(self, word: str, shown: str) -> None:
        item = QListWidgetItem(shown)
        item.setData(Qt.ItemDataRole.UserRole, word)
        self._list.addItem(item)

    def _keep(self, change: Callable[[], object]) -> None:
        if messages.attempt(self, change):
            self.reload()
            self.changed.emit()

    def _on_level(self) -> None:
        self.set_level(self._level.currentData())

    def _show_buttons(self) -> None:
        self._remove.setEnabled(bool(self._list.selectedItems()))
        self._undo.setEnabled(engine.known_words().can_undo)

    def _button(self, label: str, slot: Callable[[], object]) -> QPushButton:
        button = QPushButton(label)
        button.setAutoDefault(False)
        button.clicked.connect(lambda *_: slot())
        return button

    def _lay_out(self) -> None:
        intro = QLabel(
            self.tr(
                "Where readings stand above unknown words only, the words that you know have none. "
                "The levels are those of the HSK syllabus of November 2025 (HSK 3.0), the frequent words "
                "those of wordfreq."
            )
        )
        intro.setWordWrap(True)
        intro.setObjectName("settingHelp")
        form = QFormLayout()
        form.addRow(self.tr("You know"), self._level)
        form.addRow(self.tr("and"), self._band)
        form.addRow("", self._share)
        bottom = QHBoxLayout()
        bottom.addWidget(self._remove)
        bottom.addWidget(self._undo)
        bottom.addStretch(1)
        close = self._button(self.tr("Close"), self.accept)
        bottom.addWidget(close)
        box = QVBoxLayout(self)
        box.setSpacing(12)
        box.addWidget(intro)
        box.addLayout(form)
        box.addWidget(QLabel(self.tr("Marked one by one")))
        box.addWidget(self._marked, 1)
        box.addLayout(bottom)
        take_room(self, 480, 520)


def _face() -> str:
    return fonts.SIMPLIFIED if language.current() == language.MAINLAND else fonts.TRADITIONAL


def _shown(simplified: str) -> str:
    """Return a word as readers of the interface's language write it; articles are in Traditional Chinese."""
    if language.current() == language.MAINLAND or not engine.is_ready():
        return simplified
    return engine.in_traditional(simplified)
