"""Joins the side panel to the text: what is counted, where a click goes, what is kept."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app import engine
from app.annotate.article import AnnotatedArticle
from app.lexicon.corrections import Corrections
from app.ui import messages
from app.ui.side.counting import Counting
from app.ui.side.entry import Entry
from app.ui.side.kept import find_next
from app.ui.side.panel import Section
from app.ui.side.slip_entries import kept_spelling, mended_spelling
from app.ui.term_index import Place, TermIndex
from app.ui.timers import single_shot

if TYPE_CHECKING:
    from app.ui.window import MainWindow

_LONG_ROW = 400  # characters beyond which a place within the row is gone to
_FOLLOW = 40  # milliseconds after which the panel follows the text


class SideController(QObject):
    """Serves one window; ``index`` is what is known of its article by now."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._panel = window.side
        self._counting = Counting(self)
        self._kept: dict[str, int] = {}
        self._follow = single_shot(self, self._show_seen, _FOLLOW)
        self._lighting = single_shot(self, self._light, _FOLLOW)  # the word in the text is lit before
        self._connect()

    def _connect(self) -> None:
        panel, reader = self._panel, self._window.reader
        self._counting.counted.connect(self._show_index)
        panel.entry_chosen.connect(self._on_entry)
        panel.place_chosen.connect(self._on_share)
        panel.left.connect(self.back_to_text)
        panel.slips.keep_asked.connect(lambda word: self._correct(lambda: _corrections().keep_spelling(word)))
        panel.slips.mend_asked.connect(lambda word: self._correct(lambda: _corrections().mend_spelling(word)))
        panel.slips.undo_asked.connect(lambda: self._correct(_corrections().undo))
        reader.word_pointed.connect(lambda *_: self._lighting.start())
        reader.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        reader.columns_moved.connect(self._follow.start)

    @property
    def index(self) -> TermIndex:
        """What is known of the article by now."""
        return self._counting.index

    @property
    def counting(self) -> bool:
        """Tell whether there are rows that are not counted yet."""
        return self._counting.running

    def use(self, article: AnnotatedArticle) -> None:
        """Begin with another article."""
        index = self._counting.start(article)
        kept = ((word, article.article.text.count(word)) for word in _corrections().current.kept)
        self._kept = {word: count for word, count in kept if count}
        self._panel.show_article(article, index)
        self._follow.start()

    def close(self) -> None:
        """Forget the article."""
        self._counting.stop()
        self._window.status.clear_facts()

    def switch(self) -> None:
        """Take the keyboard into the panel, or back to the text."""
        if self._panel.has_keyboard:
            self.back_to_text()
        else:
            self.go_to(self._panel.section)

    def go_to(self, section: Section) -> None:
        """Show a list and take the keyboard there, where an article is open."""
        if self._window.rows is None:
            return
        if not self._panel.isVisible():
            self._window.look.toggle_side_panel()
        self._panel.go_to(section)

    def back_to_text(self) -> None:
        """Close the card, or take the keyboard back to the text."""
        if self._window.cards.is_open:
            self._window.cards.close()
        else:
            self._window.reader.setFocus()

    # What was chosen

    def _on_entry(self, section: Section, entry: Entry) -> None:
        if self._window.rows is None:
            return
        if section is Section.COMMENTS:
            self._window.reader.show_row(int(entry.key))
        elif section is Section.AMOUNTS:
            row, number = map(int, entry.key.split(":"))
            self._point_at(row, self._window.rows.article[row].quantities[number].span.start)
        elif section is Section.TERMS:
            self._go_on(self.index.places(entry.key))
        elif kept := kept_spelling(entry):
            found = find_next(self._window.rows.article.article.units, kept, self._here())
            if found:
                self._point_at(*found)
        else:
            wanted = mended_spelling(entry)
            places = (places for slip, places in self.index.spellings() if slip == wanted)
            self._go_on(next(places, ()))

    def _go_on(self, places: Sequence[Place]) -> None:
        """Go to the next of some places, from the last to the first."""
        rows, pointed = self._window.rows, self._window.reader.pointed
        if not places or rows is None:
            return
        here = (pointed.row, pointed.token.index) if pointed else (-1, -1)
        row, at = places[(places.index(here) + 1) % len(places) if here in places else 0]
        self._window.reader.point_to(row, rows.article[row].tokens[at])

    def _here(self) -> tuple[int, int]:
        pointed = self._window.reader.pointed
        return (pointed.row, pointed.token.end) if pointed else (0, 0)

    def _point_at(self, row: int, offset: int) -> None:
        assert self._window.rows is not None
        token = self._window.rows.article[row].token_at(offset)
        if token:
            self._window.reader.point_to(row, token)

    def _on_share(self, share: float) -> None:
        index = self.index
        if not index.rows or self._window.rows is None:
            return
        offset = int(share * index.characters)
        row = index.row_at(offset)
        within = offset - index.start_of(row)
        if within > _LONG_ROW:
            self._point_at(row, within)
            self._window.reader.clear_pointed()  # the place is what was asked for, not its word
        else:
            self._window.reader.show_row(row)

    def _correct(self, change: Callable[[], object]) -> None:
        if messages.attempt(self._window, change):
            self._window.articles.annotate_anew()

    # What is shown

    def _show_index(self) -> None:
        self._panel.show_index(self.index, self._kept, can_undo=_corrections().can_undo)
        self._window.status.show_index(self.index)

    def _light(self) -> None:
        """Mark the line about the term that is pointed at."""
        pointed = self._window.reader.pointed
        term = pointed.token.term if pointed else None
        self._panel.terms.list.light(term.id if term else "")

    def _on_scrolled(self) -> None:
        if not self._follow.isActive():
            self._follow.start()

    def _show_seen(self) -> None:
        """Mark the part in sight on the map."""
        pages, index, height = self._window.reader.pages, self.index, self._window.reader.viewport().height()
        if pages is None or not self._window.reader.isVisible():
            return
        if not self._window.reader.settled:
            self._follow.start()  # what is not painted yet is not to be laid out for this
            return
        seen = list(pages.visible(height))
        if not seen or seen[-1][0] >= index.rows:
            return
        ends = []
        for (row, top, layout), edge in ((seen[0], 0.0), (seen[-1], float(height))):
            share = min(1.0, max(0.0, (edge - top) / max(1.0, layout.height)))
            start, end = index.start_of(row), index.start_of(row + 1)
            ends.append((start + share * (end - start)) / max(1, index.characters))
        self._panel.map.show_seen(ends[0], ends[1])


def _corrections() -> Corrections:
    return engine.corrections()
