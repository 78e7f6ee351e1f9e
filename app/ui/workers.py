"""The only place that knows threads: runs a job beside the window and reports by signals."""

import threading
from collections.abc import Callable, Generator
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.errors import Cancelled, JingduError
from app.jobs import CancelToken
from app.ui.wording import said
from app.unforeseen import note

Work = Callable[[CancelToken], Generator[object, None, Any]]


def in_one_piece(work: Callable[[], object]) -> Work:
    """Return the job that does some work and reports nothing on the way."""

    def job(_: CancelToken) -> Generator[object, None, object]:
        yield from ()
        return work()

    return job


class Worker(QObject):
    """Runs one job in a thread; the signals arrive in the thread of the window.

    A cancelled job ends with ``ended`` alone. Whoever starts a worker keeps it until ``ended``.
    """

    yielded = Signal(object)  # what the job yields: progress, or a part of its result
    finished = Signal(object)  # its result
    failed = Signal(str)  # one sentence
    ended = Signal()

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.token = CancelToken()
        self._thread = threading.Thread(target=self._run, name="jingdu-worker", daemon=True)

    def start(self) -> None:
        """Start the job."""
        self._thread.start()

    def start_among(self, others: list["Worker"]) -> None:
        """Start the job, and stand in a list until it has ended."""
        self.ended.connect(lambda: others.remove(self))
        others.append(self)
        self.start()

    def cancel(self) -> None:
        """Ask the job to stop; what it still reports is dropped."""
        self.token.cancel()

    def wait(self, seconds: float = 5.0) -> None:
        """Wait until the thread is gone."""
        if self._thread.is_alive():
            self._thread.join(seconds)

    def _run(self) -> None:
        try:
            job = self._work(self.token)
            while True:
                self._report(next(job))
        except StopIteration as stop:
            if not self.token.cancelled:
                self.finished.emit(stop.value)
        except JingduError as error:
            if not self.token.cancelled:
                self.failed.emit(said(error))
        except Cancelled:
            pass
        except Exception as error:  # noqa: BLE001 - the boundary of the thread
            self.failed.emit(said(note(error)))
        finally:
            self.ended.emit()

    def _report(self, part: object) -> None:
        self.token.check()
        self.yielded.emit(part)
