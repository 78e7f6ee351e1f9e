"""Opens the editor over an English sentence, keeps it in its place, and carries out what is asked."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer

from app import engine
from app.translate.edits import MemoryEdits
from app.ui import messages
from app.ui.english.place import Place, Shown, english_of, is_approved, neighbour
from app.ui.english.pointing import place_by_keyboard
from app.ui.english.session import EnglishSession
from app.ui.english.similar import SimilarSearch
from app.ui.english.watch import EnglishWatch
from app.ui.reader.rows import RowSource

if TYPE_CHECKING:
    from app.ui.english.editor import SentenceEditor
    from app.ui.english.placer import EditorPlacer
    from app.ui.english.sentence_menu import SentenceMenu
    from app.ui.memory.window import MemoryWindow
    from app.ui.window import MainWindow


class EnglishController(QObject):
    """Listens to the reader view and the desk; the window knows it by ``edit``."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._reader = window.reader
        self.session = EnglishSession(MemoryEdits(engine.memory_store(), engine.history()), self)
        self.place: Place | None = None  # what is being edited
        self._similar = SimilarSearch(self.session, lambda: self.editor.text, self)
        self._watch = EnglishWatch(window.reader, self)
        self._rows: RowSource | None = None
        self._told = ""  # what was said of the memory's file
        self._memory: MemoryWindow | None = None
        self._connect()

    def _connect(self) -> None:
        window, reader = self._window, self._reader
        self._watch.edit_asked.connect(self.open)
        self._watch.menu_asked.connect(self.show_menu)
        self._similar.found.connect(self._on_similar)
        self._similar.failed.connect(self._tell)
        reader.verticalScrollBar().valueChanged.connect(self._follow)
        reader.columns_moved.connect(self._on_columns_moved)
        window.desk.article_opened.connect(lambda *_: self.finish())
        window.desk.english_came.connect(lambda rows: list(map(self._on_english, rows)))
        window.desk.english_came_again.connect(self._on_english_again)
        self.session.row_changed.connect(self._on_row_changed)
        self.session.rows_wanted.connect(window.desk.translate_again)
        self.session.failed.connect(self._tell)

    @cached_property
    def editor(self) -> "SentenceEditor":
        """The editor, made when a sentence is first edited."""
        from app.ui.english.editor import SentenceEditor

        made = SentenceEditor(self._reader.viewport())
        made.saved.connect(self._on_saved)
        made.left.connect(self.close)
        made.stepped.connect(self._on_step)
        made.grew.connect(self._keep_in_sight)
        return made

    @cached_property
    def _placer(self) -> "EditorPlacer":
        from app.ui.english.placer import EditorPlacer

        return EditorPlacer(self._reader, self.editor)

    @cached_property
    def _menu(self) -> "SentenceMenu":
        from app.ui.english.sentence_menu import SentenceMenu

        made = SentenceMenu(self.session, self._window)
        made.edit_asked.connect(self.open)
        made.note_asked.connect(self.open_note)
        return made

    # What menus and keys ask for

    def edit(self) -> None:
        """Edit the sentence under the pointer, else that of the word that is lit, else the first in sight."""
        place = self._watch.place or place_by_keyboard(self._reader)
        if place is not None:
            self.open(place)

    def show_memory(self) -> None:
        """Open the window over the memory."""
        from app.ui.memory.window import MemoryWindow

        if self._memory is None:
            self._memory = MemoryWindow(self.session.edits, self._window)
            self._memory.changed.connect(self.session.show)
            self._memory.imported.connect(self.session.show_all)
        if self.finish():
            self._window.cards.close()
            self._memory.show()
            self._memory.raise_()

    # The editor

    def open(self, place: Place, english: str = "") -> None:
        """Open the editor over a sentence, with other English than is there if some is given."""
        pages = self._reader.pages
        if pages is None or "english" not in self._reader.article_model.columns or not self.finish():
            return
        self._use_rows()
        self._window.cards.close()
        content = pages.rows[place.row]
        english_now = english_of(content, place.index)
        self.place = place
        name = self.tr("English of sentence {0} of row {1}").format(place.index + 1, place.row + 1)
        text = english_now.text if english_now else ""
        self.editor.write(text, pages.style.english(content.kind), name, self.session.note_of(place))
        self._reader.mark((place.row, content.unit.unit.sentences[place.index]))
        if english:
            self.editor.field.put(english)
        self._keep_in_sight()
        self.editor.field.setFocus()
        self._similar.look(place)

    def open_note(self, place: Place) -> None:
        """Open the editor over a sentence to note something on it."""
        self.open(place)
        self.editor.note.setFocus()

    def finish(self) -> bool:
        """Keep what was written, if it was changed, and close; tell whether the editor is closed."""
        wanted = self.place is not None and self.editor.is_changed
        if wanted and self.place and not self.session.save(self.place, self.editor.text):
            return False
        if not self._keep_note():
            return False
        self.close()
        return True

    def close(self) -> None:
        """Close the editor and forget what was not saved."""
        if self.place is None:
            return
        self.place = None
        self._reader.mark(None)
        had_focus = self.editor.isAncestorOf(self._window.focusWidget() or self.editor)
        self.editor.hide()
        if had_focus:
            self._reader.setFocus()

    def _on_saved(self) -> None:
        """Keep the sentence; one that is left as it was is approved, unless somebody has done so."""
        if self.place is None:
            return
        approved = self._rows is not None and is_approved(
            english_of(self._rows[self.place.row], self.place.index)
        )
        only_note = self.editor.is_note_changed and not self.editor.is_changed
        left_alone = only_note or (approved and not self.editor.is_changed)
        if self._keep_note() and (left_alone or self.session.save(self.place, self.editor.text)):
            self.close()

    def _keep_note(self) -> bool:
        """Keep the note on the sentence, if it was changed; tell whether nothing is left to keep."""
        if self.place is None or not self.editor.is_note_changed:
            return True
        if not self.session.keep_note(self.place, self.editor.note_text):
            return False
        self.editor.note_kept()
        self._reader.english_came([self.place.row])
        return True

    def _on_step(self, step: int) -> None:
        pages, here = self._reader.pages, self.place
        if pages is None or here is None or not self.finish():
            return
        following = neighbour(pages.rows, here, step)
        if following is not None:
            self.open(following)

    def _on_columns_moved(self) -> None:
        """Follow another width, zoom or theme."""
        pages = self._reader.pages
        if self.place is not None and pages is not None:
            self.editor.field.dress(pages.style.english(pages.rows[self.place.row].kind))
            self._follow_soon()

    def _follow(self) -> None:
        """Move with the text."""
        if self.place is not None:
            self._placer.follow(self.place)

    def _follow_soon(self) -> None:
        QTimer.singleShot(0, self, self._follow)

    def _keep_in_sight(self) -> None:
        if self.place is not None:
            self._placer.keep_in_sight(self.place)

    def _on_similar(self, place: Place, shown: list[Shown]) -> None:
        if place == self.place:
            self.editor.show_matches(shown, self._reader.pages.style.theme if self._reader.pages else None)

    def shut(self) -> None:
        """Keep what was written and end what runs, since the window closes."""
        self.finish()
        self._similar.wait()
        if self._memory is not None:
            self._memory.wait()

    # What the view and the desk tell

    def _tell(self, sentence: str) -> None:
        self._told = sentence
        messages.error(self._window, sentence)

    def show_menu(self, place: Place, point: QPoint) -> None:
        """Show the menu of a sentence at a point of the screen."""
        pages = self._reader.pages
        if pages is not None and self.finish():
            self._use_rows()
            self._window.cards.close()
            menu = self._menu.build(place, english_of(pages.rows[place.row], place.index))
            menu.popup(point)

    def _on_english(self, row: int) -> None:
        self._use_rows()
        self.session.english_came(row)
        self._follow_soon()
        warning = self.session.edits.store.warning
        if warning and warning != self._told:  # the file was opened to translate this article
            self._tell(warning)

    def _use_rows(self) -> None:
        rows = self._window.desk.rows
        if rows is not None and rows is not self._rows:
            self._rows = rows
            self.session.use(rows)

    def _on_english_again(self, row: int) -> None:
        self._on_english(row)
        self._on_row_changed(row)

    def _on_row_changed(self, row: int) -> None:
        self._reader.english_came([row])
        self._follow_soon()
