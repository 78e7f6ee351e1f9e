"""Translation by an installed Argos package, in a child process that may fail without harm.

Loading a model holds the interpreter lock for seconds and a damaged one can end the process, so
the model lives in ``argos_worker``.
"""

import contextlib
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from app.errors import Cancelled, EngineError
from app.jobs import CancelToken
from app.phrases import Phrase
from app.translate import packages
from app.translate.argos_process import WorkerDied, WorkerProcess, failure
from app.translate.engine import Rendering
from app.translate.packages import Package
from app.translate.unit import Link, Origin

IDLE = 120.0  # seconds after which an unused worker gives its memory back
_PATIENCE = 1.0  # seconds that closing waits for the job that has the worker
_GLANCE = 0.1  # seconds between two looks at the token while another job has the worker
_NO_PACKAGE = Phrase(
    "No Chinese-English translation package is installed; fetch one with 'packages download zh-en' "
    "or install a saved one with 'packages install FILE.argosmodel'."
)


class ArgosEngine:
    """Runs the worker when it is needed; jobs in several threads may share it, each in its turn."""

    name = "Argos Translate"
    origin = Origin.ARGOS

    def __init__(self, package: Package | None = None, idle: float = IDLE) -> None:
        self._package = package
        self._idle = idle
        self._worker: WorkerProcess | None = None
        self._turn = threading.Lock()
        self._closings = 0

    def is_ready(self) -> str:
        """Return an empty string, or the sentence that says how to get a package."""
        return "" if self._package or packages.find() else _NO_PACKAGE

    @property
    def version(self) -> str:
        """The package's version."""
        package = self._package or packages.find()
        return package.version if package else ""

    @property
    def running(self) -> bool:
        """Tell whether a worker holds a model in memory, or is about to."""
        worker = self._worker
        return worker is not None and worker.alive

    def translate(self, sentences: Sequence[str], token: CancelToken | None = None) -> Iterator[Rendering]:
        """Yield the English of each Simplified sentence; raises ``EngineError`` if the worker fails.

        A worker that dies is replaced once; only one that dies again at the same sentence is told of.
        """
        if not sentences:
            return
        token = token or CancelToken()
        closings = self._closings

        def check() -> None:
            token.check()
            if self._closings != closings:
                raise Cancelled

        done, died_at = 0, -1
        with self._turn_of(token), token.calling(self._kill):
            while done < len(sentences):
                try:
                    for rendering in self._answers(sentences[done:], check):
                        done += 1
                        yield rendering
                except WorkerDied as death:
                    check()
                    if died_at == done:
                        raise failure(str(death)) from None
                    died_at = done

    def close(self) -> None:
        """End the worker; one that another thread waits for is ended, too."""
        self._closings += 1
        self._kill()
        if self._turn.acquire(timeout=_PATIENCE):  # else the job that has the turn clears up
            self._end()
            self._turn.release()

    @contextlib.contextmanager
    def _turn_of(self, token: CancelToken) -> Iterator[None]:
        while not self._turn.acquire(timeout=_GLANCE):
            token.check()
        try:
            yield
        finally:
            self._turn.release()

    def _answers(self, sentences: Sequence[str], check: Callable[[], None]) -> Iterator[Rendering]:
        """Yield what the worker says; one that has not said all of it is of no use any more."""
        answered = 0
        try:
            worker = self._running(check)
            worker.send({"sentences": list(sentences)})
            while answered < len(sentences):
                renderings = [_unpacked(each) for each in _list(worker.receive().get("renderings"))]
                if not 0 < len(renderings) <= len(sentences) - answered:
                    raise WorkerDied("it sent an answer of the wrong shape")
                answered += len(renderings)
                yield from renderings
        finally:
            if answered < len(sentences):
                self._end()

    def _running(self, check: Callable[[], None]) -> WorkerProcess:
        package = self._package or packages.find()
        if package is None:
            raise EngineError(_NO_PACKAGE)
        if self._worker is not None and self._worker.alive and self._worker.package == package:
            return self._worker
        self._end()
        self._worker = WorkerProcess(package, self._idle)
        check()  # whoever cancelled before this had no worker to end
        self._worker.receive()  # it is ready
        return self._worker

    def _kill(self) -> None:
        worker = self._worker
        if worker is not None:
            worker.kill()

    def _end(self) -> None:
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.end()


def _list(found: object) -> list[Any]:
    return found if isinstance(found, list) else []


def _unpacked(packed: object) -> Rendering:
    """Read ``[English, doubt, links]``."""
    parts = _list(packed)
    try:
        links = tuple(Link(*map(int, link)) for link in parts[2])
    except (TypeError, ValueError, IndexError):
        raise WorkerDied("it sent an answer of the wrong shape") from None
    return Rendering(str(parts[0]), str(parts[1]), links)
