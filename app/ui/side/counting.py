"""Counts the terms of an article in short slices while the window rests, so that it never waits for it."""

import time

from PySide6.QtCore import QObject, Signal

from app.annotate.article import AnnotatedArticle
from app.ui import gate
from app.ui.term_index import TermIndex
from app.ui.timers import single_shot

_SLICE = 0.003  # seconds of work at a time; one row is the least
_PAUSE = 8  # milliseconds between slices
_IN_USE = 120  # milliseconds until the next look whether the window rests
_TELL = 0.25  # seconds between two reports


class Counting(QObject):
    """Goes through the rows from the top; ``counted`` reports now and then, and at the end."""

    counted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.index = TermIndex()
        self._article: AnnotatedArticle | None = None
        self._told = 0.0
        self._timer = single_shot(self, self._slice)

    @property
    def running(self) -> bool:
        """Tell whether rows are still to be counted."""
        return self._article is not None and self.index.rows_in < self.index.rows

    def start(self, article: AnnotatedArticle) -> TermIndex:
        """Begin with an article; return the index that fills up."""
        self._article = article
        self.index = TermIndex(len(unit.text) for unit in article.article.units)
        self._told = -_TELL  # the first slice is told at once
        self._timer.start(0)
        return self.index

    def stop(self) -> None:
        """Leave the article alone."""
        self._timer.stop()
        self._article = None
        self.index = TermIndex()

    def _slice(self) -> None:
        article, index = self._article, self.index
        if article is None:
            return
        if index.rows_in and not gate.rest():
            self._timer.start(_IN_USE)
            return
        end = time.perf_counter() + _SLICE
        while index.rows_in < index.rows:
            index.add(index.rows_in, article[index.rows_in])
            if time.perf_counter() >= end:
                break
        if self.running:
            self._timer.start(_PAUSE)
        if not self.running or time.monotonic() - self._told >= _TELL:
            self._told = time.monotonic()
            self.counted.emit()
