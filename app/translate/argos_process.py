"""The worker's end that the window holds: starting it, a line to it, a line from it, and its end."""

import contextlib
import json
import subprocess
from typing import IO, Any

from app import unforeseen
from app.errors import EngineError
from app.helpers import command_of
from app.phrases import Phrase
from app.translate.packages import Package

WORKER_FLAG = "--argos-worker"  # main.py's hidden flag in a frozen program
_KILLED = (-9, 137)


class WorkerDied(Exception):
    """The worker is gone or gave up; another may do better."""


class WorkerProcess:
    """A running worker; ``receive`` may wait in one thread while another calls ``kill``."""

    def __init__(self, package: Package, idle: float) -> None:
        self.package = package
        self._process = _start(package, idle)

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Tell whether the process runs."""
        return self._process.poll() is None

    def send(self, message: dict[str, Any]) -> None:
        """Send a message; a worker that has died says so by its silence."""
        with contextlib.suppress(OSError, ValueError):
            _stream(self._process.stdin).write(json.dumps(message) + "\n")
            _stream(self._process.stdin).flush()

    def receive(self) -> dict[str, Any]:
        """Wait for an answer; ``WorkerDied``: there is none; ``EngineError``: nor ever will be."""
        line = ""
        with contextlib.suppress(ValueError):  # the pipe was closed under us
            line = _stream(self._process.stdout).readline()
        if not line:
            raise WorkerDied(self._last_words())
        try:
            answer = json.loads(line)
        except ValueError:
            raise WorkerDied("it spoke nonsense") from None
        if not isinstance(answer, dict):
            raise WorkerDied("it spoke nonsense")
        if "error" in answer:
            if answer.get("lasting"):
                raise failure(str(answer["error"]))
            raise WorkerDied(str(answer["error"]))
        return answer

    def kill(self) -> None:
        """End the process; whoever waits for it is woken."""
        self._process.kill()

    def end(self) -> None:
        """End the process and let go of its pipes."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            with contextlib.suppress(OSError):  # what was still to be written has no reader any more
                _stream(pipe).close()

    def _last_words(self) -> str:
        code = self._process.wait()
        if code in _KILLED:
            return Phrase("the system ended it, perhaps for lack of memory")
        return Phrase("it ended with code {0}", code)


def failure(reason: str) -> EngineError:
    """Return the error that tells why there is no translation."""
    return EngineError("The translation process failed: {0}.", reason)


def _start(package: Package, idle: float) -> "subprocess.Popen[str]":
    """Start the worker; what it prints in distress goes to the log file."""
    told = (str(package.path), str(idle))
    command, environment = command_of("app.translate.argos_worker", WORKER_FLAG, *told)
    try:
        with unforeseen.log().open("ab") as log:
            return subprocess.Popen(  # noqa: S603 - our own worker, no shell
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                env=environment,
                encoding="utf-8",
                creationflags=_flag("CREATE_NO_WINDOW") | _flag("BELOW_NORMAL_PRIORITY_CLASS"),
            )
    except OSError as error:
        raise EngineError("The translation process cannot be started: {0}.", error) from error


def _flag(name: str) -> int:
    """Return a flag that Windows alone knows."""
    return int(getattr(subprocess, name, 0))


def _stream(stream: IO[str] | None) -> IO[str]:
    assert stream is not None  # both ends are pipes
    return stream
