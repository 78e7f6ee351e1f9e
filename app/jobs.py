"""Long work: plain generators that yield progress and stop when they are asked to."""

import contextlib
import threading
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from app.errors import Cancelled


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job has come: ``done`` of ``total`` steps (``total`` 0: not known), and what it does."""

    done: int
    total: int
    what: str = ""


T = TypeVar("T")
Job = Generator[Progress, None, T]


class CancelToken:
    """A flag that one side sets and the job looks at; safe to share between threads."""

    def __init__(self) -> None:
        self._cancelled = False
        self._calls: list[Callable[[], None]] = []

    @property
    def cancelled(self) -> bool:
        """Tell whether the job should stop."""
        return self._cancelled

    def cancel(self) -> None:
        """Ask the job to stop at its next step, and wake what it waits for."""
        self._cancelled = True
        for call in tuple(self._calls):
            call()

    def check(self) -> None:
        """Raise ``Cancelled`` if the job should stop."""
        if self._cancelled:
            raise Cancelled

    @contextlib.contextmanager
    def calling(self, call: Callable[[], None]) -> Iterator[None]:
        """Have ``call`` called when the job is cancelled meanwhile, in the thread that cancels it."""
        self._calls.append(call)
        try:
            self.check()
            yield
        finally:
            self._calls.remove(call)


class SharedJob(Generic[T]):
    """A job that many may ask for, in any thread: whoever asks goes on where another has left it."""

    def __init__(self, begin: Callable[[], Job[T]]) -> None:
        self._begin = begin
        self._job: Job[T] | None = None
        self._lock = threading.Lock()

    def run(self) -> Job[T]:
        """Do the job's steps until it is done, and return its result."""
        while True:
            with self._lock:
                job, self._job = self._job or self._begin(), None  # a job that fails is begun anew
                try:
                    step = next(job)
                except StopIteration as stop:
                    result: T = stop.value
                    return result
                self._job = job
            yield step


def finish(job: Job[T]) -> T:
    """Run a job to its end with nobody watching, and return its result."""
    while True:
        try:
            next(job)
        except StopIteration as stop:
            result: T = stop.value
            return result
