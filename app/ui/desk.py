"""The work that goes on beside the window: opening, translating and saving one article."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.annotate.article import AnnotatedArticle
from app.jobs import Progress
from app.text.article import Article
from app.translate.service import EnglishMode
from app.ui import jobs
from app.ui.arrivals import Arrivals, Part
from app.ui.packs.notes import notes_of
from app.ui.reader.rows import RowSource
from app.ui.wording import said
from app.ui.workers import Work, Worker


class Desk(QObject):
    """Starts jobs, keeps their workers, and passes on what they bring."""

    article_read = Signal(object)  # Article, where annotating it has to wait
    article_opened = Signal(object, str)  # AnnotatedArticle, the name it was opened by
    english_came = Signal(object)  # the rows that have it now
    english_came_again = Signal(int)  # row
    told = Signal(str)  # one sentence that nobody need answer
    progressed = Signal(str, int, int)  # what, done, total (0: not known)
    saved = Signal(str)  # path
    failed = Signal(str)  # one sentence
    idle = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: RowSource | None = None
        self._workers: list[Worker] = []
        self._writing: list[Worker] = []  # those of them that make something of an article
        self._shown: Worker | None = None  # whose progress is shown, and which Cancel ends
        self._ahead: Worker | None = None  # prepares what later articles will need
        self._over: list[Worker] = []  # that have ended, while rows of theirs still wait
        self._arrivals = Arrivals(self._take, self)
        self._arrivals.emptied.connect(self._on_emptied)

    @property
    def busy(self) -> bool:
        """Tell whether work goes on."""
        return bool(self._workers)

    @property
    def reading(self) -> bool:
        """Tell whether an article is being opened or translated."""
        return len(self._workers) > len(self._writing)

    @property
    def writing(self) -> bool:
        """Tell whether a file is being written, or pages are being printed."""
        return bool(self._writing)

    @property
    def preparing(self) -> bool:
        """Tell whether what later articles will need is being prepared, for which nobody waits."""
        return self._ahead is not None

    def open_named(self, name: str) -> None:
        """Open a file or a web page."""
        self._open(jobs.open_named(name), name)

    def open_text(self, text: str, name: str) -> None:
        """Make an article of a text; ``name`` stands for it in messages."""
        self._open(jobs.open_pasted(text, name), "")

    def annotate_again(self, article: AnnotatedArticle) -> None:
        """Open the same text anew, as after a correction."""
        self._open(jobs.annotate(article.article), article.article.source)

    def close_article(self) -> None:
        """Leave the article, and the work on it; a file that is being made of it is finished."""
        self._stop_reading()
        self.rows = None
        self._arrivals.drop()

    def translate(self, article: AnnotatedArticle) -> RowSource:
        """Begin to translate an article; return its rows, which fill up."""
        self.rows = RowSource(article)
        self.rows.find_notes = notes_of
        rows = self.rows
        self._arrivals.drop()
        self._arrivals.shown = lambda: rows.shown
        worker = self._worker(jobs.translate(article, EnglishMode.AUTO, lambda: rows.shown))
        worker.yielded.connect(lambda part: self._on_english(rows, part))
        worker.finished.connect(self._prepare)
        self._start(worker, self.tr("Translating…"), len(article))
        return self.rows

    def translate_again(self, rows: Sequence[int]) -> None:
        """Translate some rows anew, quietly."""
        source = self.rows
        if source is None or not rows:
            return
        worker = self._worker(jobs.translate_again(source.article, EnglishMode.AUTO, rows))
        worker.yielded.connect(lambda part: self._on_english_again(source, part))
        self._workers.append(worker)
        worker.start()

    def save_json(self, target: Path) -> None:
        """Write the annotation."""
        if self.rows is not None:
            self.save(jobs.save_json(self.rows.article, dict(self.rows.english), target), target)

    def cancel(self) -> None:
        """End the work whose progress is shown."""
        if self._shown is not None:
            self._shown.cancel()

    def close(self) -> None:
        """End all work and wait for it."""
        self._arrivals.drop()
        workers = [*self._workers, *((self._ahead,) if self._ahead else ())]
        for worker in workers:
            worker.cancel()
        for worker in workers:
            worker.wait()

    def _prepare(self) -> None:
        """Prepare ahead, unless that goes on already."""
        if self._ahead is None:
            self._ahead = Worker(jobs.prepare, self)
            self._ahead.ended.connect(self._on_prepared)
            self._ahead.start()

    def _on_prepared(self) -> None:
        self._ahead = None

    def _open(self, work: Work, name: str) -> None:
        self._stop_reading()
        if self._ahead:
            self._ahead.cancel()
        opening = self._worker(work)
        opening.yielded.connect(self._on_progress)
        opening.finished.connect(lambda article: self.article_opened.emit(article, name))
        self._start(opening, self.tr("Opening…"))

    def save(self, work: Work, target: Path) -> None:
        """Run a job that writes a file."""
        self.run(work, self.tr("Exporting…"), lambda _: self.saved.emit(str(target)))

    def run(self, work: Work, what: str, done: Callable[[object], None]) -> None:
        """Run a job whose progress is shown; ``done`` takes its result unless it is cancelled or fails."""
        worker = self._worker(work)
        worker.yielded.connect(self._on_progress)
        worker.finished.connect(done)
        self._writing.append(worker)
        self._start(worker, what)

    def _stop_reading(self) -> None:
        for worker in self._workers:
            if worker not in self._writing:
                worker.cancel()

    def _worker(self, work: Work) -> Worker:
        """Return a worker that is not started yet: whoever wants its signals connects them first."""
        worker = Worker(work, self)
        worker.failed.connect(self.failed)
        worker.ended.connect(lambda: self._on_ended(worker))
        return worker

    def _start(self, worker: Worker, what: str, total: int = 0) -> None:
        self._workers.append(worker)
        self._shown = worker
        self.progressed.emit(what, 0, total)
        worker.start()

    def _on_english(self, source: RowSource, part: jobs.Translated | str) -> None:
        if isinstance(part, str):
            self.told.emit(said(part))
        elif self.rows is source:
            self._arrivals.add(part)

    def _take(self, part: list[Part]) -> None:
        if self.rows is not None:
            self.rows.english.update(part)
            done, total = len(self.rows.english), len(self.rows)
            self.progressed.emit(self.tr("Translating: {0} of {1} rows").format(done, total), done, total)
            self.english_came.emit([row for row, _ in part])

    def _on_english_again(self, source: RowSource, part: Part) -> None:
        row, source.english[row] = part
        if self.rows is source:
            self.english_came_again.emit(row)

    def _on_progress(self, part: object) -> None:
        if isinstance(part, Article):
            self.article_read.emit(part)
        elif isinstance(part, Progress):
            self.progressed.emit(said(part.what), part.done, part.total)

    def _on_emptied(self) -> None:
        over, self._over = self._over, []
        for worker in over:
            self._on_ended(worker)

    def _on_ended(self, worker: Worker) -> None:
        if self._arrivals and worker is self._shown:
            self._over.append(worker)
            return
        for group in (self._workers, self._writing):
            if worker in group:
                group.remove(worker)
        if worker is self._shown:
            self._shown = None
            self.idle.emit()
