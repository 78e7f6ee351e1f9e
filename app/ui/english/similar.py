"""Looks for sentences like the one that is edited, beside the window."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app import engine
from app.translate.similar import Match, differences
from app.ui.english.place import Place, Shown
from app.ui.english.session import EnglishSession
from app.ui.workers import Worker, in_one_piece


class SimilarSearch(QObject):
    """Searches the memory; what it has found is made ready to be shown."""

    found = Signal(object, object)  # Place, what is to be shown
    failed = Signal(str)

    def __init__(self, session: EnglishSession, written: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._written = written  # what stands in the editor
        self._looking: list[Worker] = []

    def look(self, place: Place) -> None:
        """Look for sentences like that of a place."""
        key, store = self._session.key_of(place), self._session.edits.store
        worker = Worker(in_one_piece(lambda: store.similar(key)), self)
        worker.finished.connect(lambda found: self.found.emit(place, self._worth_showing(place, found)))
        worker.failed.connect(self.failed)
        worker.start_among(self._looking)

    def wait(self) -> None:
        """Wait for what is running."""
        for worker in self._looking:
            worker.wait()

    def _worth_showing(self, place: Place, found: tuple[Match, ...]) -> list[Shown]:
        """Return the matches that say more than the editor does."""
        source, text = engine.words_of(self._session.source_of(place)), self._written()
        worth = (match for match in found if match.score < 1 or match.entry.english != text)
        return [self._shown(number, match, source) for number, match in enumerate(worth)]

    def _shown(self, number: int, match: Match, source: tuple[str, ...]) -> Shown:
        credit = self._session.edits.store.credit_of(match.entry)
        said = (f"Ctrl+{number + 1}", f"{match.score:.0%}", credit)
        parts = differences(engine.words_of(" ".join(match.entry.source.split())), source)
        return Shown("  ·  ".join(filter(None, said)), parts, match.entry.english)
