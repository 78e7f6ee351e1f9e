"""Translation by an installed Argos package, in a child process that may fail without harm.

Loading a model holds the interpreter lock for seconds and a damaged one can end the process, so
the model lives in ``argos_worker``; the two speak JSON, one object a line.
"""

import contextlib
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from typing import IO, Any

from app import paths
from app.errors import Cancelled, EngineError
from app.translate import packages
from app.translate.engine import Rendering
from app.translate.packages import Package
from app.translate.unit import Origin

WORKER_FLAG = "--argos-worker"  # main.py's hidden flag in a frozen program
_FIRST, _LATER = 4, 24  # sentences sent at once: few at first, so that something is soon to be seen
_LONGEST = 140  # characters; the models saw few longer sentences and lose the thread
_CLAUSE = re.compile(r"[^，,；;：:、]*[，,；;：:、]*")
_NO_PACKAGE = (
    "No Chinese-English translation package is installed; fetch one with 'packages download zh-en' "
    "or install a saved one with 'packages install FILE.argosmodel'."
)


class ArgosEngine:
    """Runs the worker when a sentence is first translated, and keeps it until it is closed."""

    name = "Argos Translate"
    origin = Origin.ARGOS

    def __init__(self, package: Package | None = None) -> None:
        self._package = package
        self._worker: subprocess.Popen[str] | None = None
        self._closed = False

    def is_ready(self) -> str:
        """Return an empty string, or the sentence that says how to get a package."""
        return "" if self._package or packages.find() else _NO_PACKAGE

    @property
    def version(self) -> str:
        """The package's version."""
        package = self._package or packages.find()
        return package.version if package else ""

    def translate(self, sentences: Sequence[str]) -> Iterator[Rendering]:
        """Yield the English of each Simplified sentence; raises ``EngineError`` if the worker fails."""
        start, size = 0, _FIRST if self._worker is None else _LATER
        while start < len(sentences):
            yield from map(Rendering, self._batch(sentences[start : start + size]))
            start, size = start + size, _LATER

    def close(self) -> None:
        """End the worker; one that another thread waits for is ended, too."""
        self._closed = True
        self._end()

    def _batch(self, sentences: Sequence[str]) -> list[str]:
        """Translate at once; sentences too long for the model go clause by clause."""
        clauses = [split_long(sentence) for sentence in sentences]
        english = iter(self._ask([clause for parts in clauses for clause in parts]))
        return [" ".join(filter(None, (next(english) for _ in parts))) for parts in clauses]

    def _ask(self, sentences: Sequence[str]) -> list[str]:
        worker = self._running()
        with contextlib.suppress(OSError):  # a worker that has died says so by its silence
            _stream(worker.stdin).write(json.dumps({"sentences": sentences}) + "\n")
            _stream(worker.stdin).flush()
        answer = self._answer(worker).get("translations")
        if not isinstance(answer, list) or len(answer) != len(sentences):
            raise self._failure("it sent an answer of the wrong shape")
        return [str(text) for text in answer]

    def _running(self) -> "subprocess.Popen[str]":
        if self._worker is not None:
            return self._worker
        package = self._package or packages.find()
        if package is None:
            raise EngineError(_NO_PACKAGE)
        self._closed = False
        self._worker = worker = _start(package)
        self._answer(worker)
        return worker

    def _answer(self, worker: "subprocess.Popen[str]") -> dict[str, Any]:
        line = ""
        with contextlib.suppress(ValueError):  # the pipe was closed under us
            line = _stream(worker.stdout).readline()
        if self._closed:
            raise Cancelled
        try:
            answer = json.loads(line)
        except ValueError:
            raise self._failure(
                f"it ended with code {worker.wait()}" if not line else "it spoke nonsense"
            ) from None
        if not isinstance(answer, dict) or "error" in answer:
            raise self._failure(str(answer.get("error")) if isinstance(answer, dict) else "it spoke nonsense")
        return answer

    def _failure(self, reason: str) -> EngineError:
        self._end()
        return EngineError(f"The translation process failed: {reason}.")

    def _end(self) -> None:
        worker, self._worker = self._worker, None
        if worker is None:
            return
        worker.kill()
        worker.wait()
        for pipe in (worker.stdin, worker.stdout):
            with contextlib.suppress(OSError):  # what was still to be written has no reader any more
                _stream(pipe).close()


def split_long(sentence: str) -> list[str]:
    """Cut a sentence after commas and the like if it is too long for a model, else leave it whole."""
    if len(sentence) <= _LONGEST:
        return [sentence]
    parts = [""]
    for clause in _CLAUSE.findall(sentence):
        if parts[-1] and len(parts[-1]) + len(clause) > _LONGEST:
            parts.append("")
        parts[-1] += clause
    return [piece for part in parts for piece in _pieces(part)]


def _pieces(text: str) -> list[str]:
    return [text[start : start + _LONGEST] for start in range(0, len(text), _LONGEST)]


def _start(package: Package) -> "subprocess.Popen[str]":
    """Start the worker; what it prints in distress goes to the log file."""
    environment = dict(os.environ, PYTHONIOENCODING="utf-8", PYTHONUTF8="1")
    if getattr(sys, "frozen", False):
        command = [sys.executable, WORKER_FLAG, str(package.path)]
    else:
        command = [sys.executable, "-m", "app.translate.argos_worker", str(package.path)]
        before = environment.get("PYTHONPATH", "")
        environment["PYTHONPATH"] = os.pathsep.join(filter(None, (str(paths.root()), before)))
    try:
        with paths.log_file().open("ab") as log:
            return subprocess.Popen(  # noqa: S603 - our own worker, no shell
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                env=environment,
                encoding="utf-8",
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
    except OSError as error:
        raise EngineError(f"The translation process cannot be started: {error}.") from error


def _stream(stream: IO[str] | None) -> IO[str]:
    assert stream is not None  # both ends are pipes
    return stream
