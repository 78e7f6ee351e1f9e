"""Finding in the window: runs the search in slices, lights the hits, and walks from one to the next."""

import time
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QObject, QRectF
from PySide6.QtGui import QColor

from app.ui.find.bar import FindBar
from app.ui.find.hits import Hits
from app.ui.find.index import FindIndex
from app.ui.find.marks import HitMarks
from app.ui.find.places import HitPlaces
from app.ui.find.query import FindError, Hit, Query
from app.ui.find.scroll_bar import MarkedScrollBar
from app.ui.find.search import Scope, Search
from app.ui.reader.geometry import Anchor
from app.ui.reader.rowlayout import RowLayout
from app.ui.reader.rows import RowSource
from app.ui.reader.view import ReaderView
from app.ui.theme import Theme
from app.ui.timers import single_shot
from app.ui.wording import said

_SLICE = 0.006  # seconds of a frame that the search may take
_PAUSE = 1  # milliseconds between slices, for what else the window has to do
_TOLD = 100  # milliseconds between two counts while the search goes on

Steps = Iterator[tuple[int, tuple[Hit, ...]]]


class Finder(QObject):
    """Holds the query, what it has found, and the hit that the reader is at."""

    def __init__(self, view: ReaderView, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._colours = (QColor(theme.found), QColor(theme.found_here))
        self.bar = FindBar()
        self.hits = Hits()
        self._rows: RowSource | None = None
        self._index: FindIndex | None = None
        self._query = Query("")
        self._search: Search | None = None
        self._steps: Steps | None = None
        self._origin = Anchor()  # from where the reader began to type
        self._before: Hit | None = None  # where the reader was when the search began anew
        self._jumps = False  # to the first hit, when it comes
        self._slices = single_shot(self, self._slice, _PAUSE)
        self._telling = single_shot(self, self._tell, _TOLD)
        self.scroll_bar = MarkedScrollBar()
        self._places = HitPlaces(view)
        self._marks = HitMarks(view, self.scroll_bar)
        self.scroll_bar.mark_chosen.connect(lambda index: self._go(self._marks.hits[index]))
        view.setVerticalScrollBar(self.scroll_bar)
        view.underlays.add(self._rects)
        view.columns_moved.connect(self._on_moved)
        view.english_shown.connect(self._on_english)
        self.bar.changed.connect(self._on_query)
        self.bar.next_asked.connect(lambda: self.step(forward=True))
        self.bar.previous_asked.connect(lambda: self.step(forward=False))
        self.bar.closed.connect(self.close)
        self.set_theme(theme)

    @property
    def busy(self) -> bool:
        """Tell whether the search goes on."""
        return self._steps is not None

    def set_theme(self, theme: Theme) -> None:
        """Take over the colours of a theme."""
        self._colours = (QColor(theme.found), QColor(theme.found_here))
        self.scroll_bar.set_colours(theme.reviewed, theme.accent)

    def use(self, rows: RowSource) -> None:
        """Search another article; a query that is being asked goes on in it."""
        self._rows = rows
        self._index = FindIndex(rows.article, rows.english)
        self._restart(jump=False)

    def open(self, text: str = "") -> None:
        """Show the bar, with a text to look for if there is one."""
        self._origin = self._view.anchor
        was_open = self.bar.isVisible()
        self.bar.open(text)
        if not was_open and self._search is None:
            self._on_query(self.bar.query)

    def close(self) -> bool:
        """Hide the bar and every hit; tell whether it was open."""
        if not self.bar.isVisible():
            return False
        self.bar.hide()
        self._query = Query("")
        self._restart(jump=False)
        self._view.setFocus()
        return True

    def step(self, *, forward: bool) -> None:
        """Go to the next hit or the one before; with the bar closed, ask again what was asked last."""
        if not self.bar.isVisible():
            self.open()
            return
        wanted = self.hits.step(forward)
        if wanted is None:
            wanted = self.hits.next_from(Hit(self._view.anchor.row, False, 0, 0))
        if wanted is not None:
            self._go(wanted)

    def _on_english(self, rows: Sequence[int]) -> None:
        """Search the English of rows that has just come."""
        if self._index is None:
            return
        for row in rows:
            self._index.english_changed(row)
        if self._search is None or not rows:
            return
        try:
            for row in rows:
                self.hits.replace(row, self._search.row(row))
                self._find_again(self.hits.of(row))
        except FindError as error:
            self._fail(error)
        else:
            self._tell_soon()

    # Searching

    def _on_query(self, query: Query) -> None:
        if query != self._query:
            self._query = query
            self._restart(jump=True)

    def _on_moved(self) -> None:
        """Follow columns that came or went, and new heights."""
        if self._search is not None and self._search.scope != self._scope():
            self._restart(jump=False)
        elif self.hits.count:
            self._marks.show(self.hits, self._index)

    def _scope(self) -> Scope:
        columns = self._view.article_model.columns
        return Scope(any(column != "english" for column in columns), "english" in columns)

    def _restart(self, *, jump: bool) -> None:
        self._stop()
        self._before, self._jumps = (None if jump else self.hits.current), jump
        self.hits = Hits()
        self._search = None
        if self._query and self._index is not None:
            try:
                self._search = Search(self._index, self._query, self._scope())
            except FindError as error:
                self._fail(error)
                return
            start = self._origin if jump else self._view.anchor
            self._steps = self._search.steps(min(start.row, max(0, len(self._index) - 1)))
            self._slice()
        self._view.viewport().update()
        self._tell()

    def _stop(self) -> None:
        self._steps = None
        self._slices.stop()

    def _slice(self) -> None:
        """Search for some milliseconds, and go to the first hit that comes."""
        end = time.perf_counter() + _SLICE
        try:
            while self._steps is not None and time.perf_counter() < end:
                self._take(next(self._steps))
        except StopIteration:
            self._stop()
            self._tell()
        except FindError as error:
            self._stop()
            self._fail(error)
        if self._steps is not None:
            self._slices.start()
            self._tell_soon()

    def _take(self, found: tuple[int, tuple[Hit, ...]]) -> None:
        row, hits = found
        if not hits or not self.hits.add(row, hits):
            return
        self._find_again(hits)
        if self._jumps:
            self._jumps = False
            self._go(self.hits.of(row)[0])
        elif self._places.in_sight(row):
            self._view.viewport().update()
        if self.hits.full:
            self._stop()

    def _find_again(self, hits: Sequence[Hit]) -> None:
        """Be at the hit again at which the reader was before."""
        if self._before in hits:
            self.hits.current, self._before = self._before, None

    def _fail(self, error: FindError) -> None:
        self.hits = Hits()
        self._search = None
        self._view.viewport().update()
        self._marks.show(self.hits, self._index)
        self.bar.say("", wrong=True, why=said(error))

    # Telling

    def _tell_soon(self) -> None:
        if not self._telling.isActive():
            self._telling.start()

    def _tell(self) -> None:
        self._marks.show(self.hits, self._index)
        if not self._query:
            self.bar.say("")
        elif self._search is not None:
            self.bar.say(self._count(), wrong=not self.hits.count and not self.busy)

    def _count(self) -> str:
        if not self.hits.count:
            nothing = QCoreApplication.translate("find", "Nothing found")
            return QCoreApplication.translate("find", "Searching…") if self.busy else nothing
        more = "+" if self.hits.full else "…" if self.busy else ""
        count, number = f"{self.hits.count:,}{more}", self.hits.number()
        if number:
            return QCoreApplication.translate("find", "{0} of {1}").format(f"{number:,}", count)
        one, many = (
            QCoreApplication.translate("find", "{0} hit"),
            QCoreApplication.translate("find", "{0} hits"),
        )
        return (one if self.hits.count == 1 else many).format(count)

    # Showing

    def _go(self, hit: Hit) -> None:
        self.hits.current, self._before = hit, None
        self._places.bring(hit)
        self._view.viewport().update()
        self._tell()

    def _rects(self, row: int, layout: RowLayout) -> Iterator[tuple[QRectF, QColor]]:
        for hit in self.hits.of(row):
            colour = self._colours[hit == self.hits.current]
            for rect in self._places.rects(layout, hit):
                yield rect, colour
