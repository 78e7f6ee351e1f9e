"""Copying what is selected: from the Edit menu, by keys, and from a menu on the selection."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QAction, QClipboard, QContextMenuEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from app.jobs import CancelToken, Job, Progress, finish
from app.ui.menu_letters import MenuLetters
from app.ui.names import column_name
from app.ui.reader.geometry import WEIGHTS
from app.ui.reader.rows import RowSource
from app.ui.reader.selecting import Selecting
from app.ui.reader.selection import Selection
from app.ui.reader.selection_copy import Copied, CopyKind, CopyStyle, copying
from app.ui.reader.style import ReadingStyle
from app.ui.workers import Worker

if TYPE_CHECKING:
    from app.ui.window import MainWindow

_AT_ONCE = 60  # rows that are copied without a job of their own
_SHORT = 80  # characters of a selection that may be looked for
_CHARACTERS = 2_000  # of a selection that the middle button pastes, where the system has such a thing


class EditActions(QObject):
    """Holds the selection of the reader and puts it on the clipboard."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._worker: Worker | None = None
        self._copied: QMimeData | None = None
        self.selecting = Selecting(window.reader)
        self.selecting.changed.connect(self._on_changed)
        self._actions = self._made()
        self.say_words()
        window.reader.events.watch(self._on_menu, QEvent.Type.ContextMenu)
        window.reader.installEventFilter(self)

    def build(self, menu: QMenu) -> None:
        """Add what copies and selects to a menu."""
        menu.addActions(self._actions)

    def copy(self, kind: CopyKind) -> None:
        """Copy the selection, or the word that is lit where nothing is selected."""
        rows, chosen = self._window.rows, self.selecting.selection or self._lit()
        if rows is None or not chosen:
            self._window.status.say(QCoreApplication.translate("edit", "Nothing is selected."))
            return
        style = CopyStyle(
            self._look(),
            self._window.reader.article_model.columns,
            {name: column_name(name) for name in WEIGHTS},
        )
        if len(chosen.rows) <= _AT_ONCE:
            self._put(finish(copying(rows, chosen, kind, style)))
        else:
            self._start(rows, chosen, kind, style)

    def find(self) -> None:
        """Open the find bar, with a short selection as what to look for."""
        self._window.finder.open(self.short_text())

    def short_text(self) -> str:
        """Return what is selected where it is short enough to be looked for."""
        rows, chosen = self._window.rows, self.selecting.selection
        if rows is None or not chosen or len(chosen.rows) > 1:
            return ""
        text = self._text(rows, chosen)
        return text if len(text) <= _SHORT and "\n" not in text else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Open the menu of the selection where the keyboard asks for it."""
        if not isinstance(event, QContextMenuEvent) or event.reason() is QContextMenuEvent.Reason.Mouse:
            return False  # the mouse asks the viewport
        return self._on_menu(event)

    def _on_menu(self, event: QContextMenuEvent) -> bool:
        """Open the menu of the selection where it is asked for on one."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        if not self.selecting.selection or (by_mouse and not self.selecting.holds(event.pos().toPointF())):
            return False
        self._window.cards.close()
        self.menu().popup(event.globalPos())
        return True

    def menu(self) -> QMenu:
        """Return a menu for what is selected."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.build(menu)
        menu.addSeparator()
        find = menu.addAction(QCoreApplication.translate("edit", "&Find this"))
        find.setEnabled(bool(self.short_text()))
        find.triggered.connect(self.find)
        MenuLetters(menu)
        return menu

    def say_words(self) -> None:
        """Name the actions."""
        names = (
            QCoreApplication.translate("edit", "&Copy"),
            QCoreApplication.translate("edit", "Copy w&ith readings"),
            QCoreApplication.translate("edit", "Copy as bilingual &table"),
            QCoreApplication.translate("edit", "Select the whole colu&mn"),
        )
        for action, name in zip(self._actions, names, strict=True):
            action.setText(name)

    def _made(self) -> list[QAction]:
        return [
            self._action(QKeySequence.StandardKey.Copy, lambda: self.copy(CopyKind.TEXT)),
            self._action("Ctrl+Shift+C", lambda: self.copy(CopyKind.READINGS)),
            self._action("Ctrl+Alt+C", lambda: self.copy(CopyKind.TABLE)),
            self._action(QKeySequence.StandardKey.SelectAll, self.selecting.select_all),
        ]

    def _action(self, keys: QKeySequence.StandardKey | str, act: Callable[[], None]) -> QAction:
        action = QAction(self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutVisibleInContextMenu(True)
        action.triggered.connect(lambda *_: act())
        return action

    def _lit(self) -> Selection | None:
        """Return the word that is lit as a selection of the first Chinese column shown."""
        pointed = self._window.reader.pointed
        columns = [name for name in self._window.reader.article_model.columns if name != "english"]
        if pointed is None or not columns:
            return None
        return Selection.of(columns[0], pointed.row, pointed.token.span)

    def _start(self, rows: RowSource, chosen: Selection, kind: CopyKind, style: CopyStyle) -> None:
        def work(token: CancelToken) -> Job[Copied]:
            job = copying(rows, chosen, kind, style)
            while True:
                try:
                    step = next(job)
                except StopIteration as stop:
                    copied: Copied = stop.value
                    return copied
                token.check()
                if step.done % 100 == 0:
                    yield Progress(step.done, step.total)

        if self._worker:
            self._worker.cancel()
        self._worker = Worker(work, self)
        self._worker.yielded.connect(self._on_progress)
        self._worker.finished.connect(self._on_copied)
        self._worker.start()

    def close(self) -> None:
        """End what still goes on, and leave the clipboard to the system as plain text."""
        if self._worker:
            self._worker.cancel()
            self._worker.wait()
        clipboard = QGuiApplication.clipboard()
        # Data made here must not outlive the interpreter, which its destructor asks.
        if self._copied is not None and clipboard.mimeData() is self._copied:
            clipboard.setText(self._copied.text())
        self._copied = None

    def _on_progress(self, part: Progress) -> None:
        self._window.status.show_progress(
            QCoreApplication.translate("edit", "Copying…"), part.done, part.total
        )

    def _on_copied(self, copied: Copied) -> None:
        self._put(copied)
        self._window.status.show_idle()

    def _put(self, copied: Copied) -> None:
        data = QMimeData()
        data.setText(copied.text)
        if copied.html:
            data.setHtml(copied.html)
        QGuiApplication.clipboard().setMimeData(data)
        self._copied = data
        signs = len(copied.text)
        said = (
            QCoreApplication.translate("edit", "Copied {0} character.")
            if signs == 1
            else QCoreApplication.translate("edit", "Copied {0} characters.")
        )
        self._window.status.say(said.format(f"{signs:,}"))

    def _on_changed(self) -> None:
        """Offer a short selection to the middle button."""
        rows, chosen = self._window.rows, self.selecting.selection
        clipboard = QGuiApplication.clipboard()
        if not clipboard.supportsSelection() or rows is None or not chosen or len(chosen.rows) > _AT_ONCE:
            return
        text = self._text(rows, chosen)
        if len(text) <= _CHARACTERS:
            clipboard.setText(text, QClipboard.Mode.Selection)

    def _look(self) -> ReadingStyle:
        pages = self._window.reader.pages
        assert pages is not None  # an article is open
        return pages.style

    def _text(self, rows: RowSource, chosen: Selection) -> str:
        style = CopyStyle(self._look(), (), {})
        return finish(copying(rows, chosen, CopyKind.TEXT, style)).text
