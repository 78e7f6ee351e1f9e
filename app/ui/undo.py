"""Undo and redo over all that the reader does: edits, corrections, terms, words and packs in one order."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app import engine
from app.errors import JingduError
from app.lexicon.history import Step
from app.translate.edits import MemoryEdits
from app.ui import messages
from app.ui.names import row_labels
from app.ui.tables.window import TableWindow
from app.ui.wording import said

if TYPE_CHECKING:
    from app.ui.window import MainWindow


class Undo(QObject):
    """Takes the last change back, wherever it was made, and lets the window show it."""

    changed = Signal()  # what comes next is another now

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._history = engine.history()
        self._history.listeners.append(self.changed.emit)

    @property
    def last(self) -> str | None:
        """The name of the change that would be taken back; None where there is none."""
        step = self._history.last()
        return said(step.name) if step else None

    @property
    def next(self) -> str | None:
        """The name of the change that would be made again; None where there is none."""
        step = self._history.next()
        return said(step.name) if step else None

    def undo(self) -> None:
        """Take the last change back."""
        self._do(self._history.undo, self.tr("Undone: {0}"))

    def redo(self) -> None:
        """Make the change again that was taken back last."""
        self._do(self._history.redo, self.tr("Redone: {0}"))

    def close(self) -> None:
        """Hear of changes no more."""
        self._history.listeners.remove(self.changed.emit)

    def _do(self, move: Callable[[], Step | None], words: str) -> None:
        if not self._window.english.finish():
            return
        try:
            step = move()
        except JingduError as error:
            messages.error(self._window, error)
            return
        if step is not None:
            self._show(step)
            self._window.status.say(words.format(said(step.name)))

    def _show(self, step: Step) -> None:
        window, owner = self._window, step.owner
        if isinstance(owner, MemoryEdits):
            window.english.session.show(step.state.keys)
        elif owner in (engine.corrections(), engine.own_terms()):
            window.articles.annotate_anew()
        elif owner is engine.packs():
            window.packs.changed()
        elif owner is engine.sentence_notes():
            window.reader.set_labels(row_labels())  # rows are laid out anew
        elif owner is engine.known_words():
            window.words.known_changed()
        else:
            window.cards.refresh()
        for table in window.findChildren(TableWindow):
            if table.isVisible():
                table.reload()
