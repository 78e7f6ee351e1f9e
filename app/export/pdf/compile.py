"""Setting the pages in a child process, which can be stopped at any moment."""

import contextlib
import json
import subprocess
import threading
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from app import paths
from app.errors import ExportError
from app.export.pdf.helper import start
from app.export.pdf.notes import Notes
from app.export.pdf.typesetter import MISSING
from app.jobs import CancelToken, Job, Progress
from app.phrases import Phrase

WORKER_FLAG = "--typesetter"  # main.py's hidden flag in a frozen program
_TICK = 0.1  # seconds between two looks at the token


@contextlib.contextmanager
def typesetter() -> Iterator["subprocess.Popen[bytes]"]:
    """Start the process that sets pages; it loads its fonts while its data are still being gathered."""
    places = (str(paths.resource("pdf")), str(paths.font().parent))
    with start("app.export.pdf.typesetter", WORKER_FLAG, *places, errors=subprocess.PIPE) as worker:
        try:
            yield worker
        finally:
            worker.kill()


def set_pages(
    worker: "subprocess.Popen[bytes]", data: Mapping[str, Any], notes: Notes, token: CancelToken
) -> Job[tuple[bytes, tuple[str, ...]]]:
    """Return the PDF of the data with its annotations, and the characters that no font has.

    Raises ``ExportError`` where the pages cannot be set.
    """
    talk = _Talk(worker, _spelled(data, notes))
    talk.start()
    try:
        while talk.is_alive():
            token.check()
            yield Progress(0, 0, "Setting the pages")
            talk.join(_TICK)
    finally:
        worker.kill()
        talk.join()
    pages, message = talk.answer
    if code := worker.wait():
        raise ExportError("The PDF could not be set: {0}.", _reason(message, code))
    return pages, _missing(message)


def _missing(message: bytes) -> tuple[str, ...]:
    for line in message.decode(errors="replace").splitlines():
        if line.startswith(MISSING):
            return tuple(json.loads(line.removeprefix(MISSING)))
    return ()


def _spelled(data: Mapping[str, Any], notes: Notes) -> Iterator[bytes]:
    """Yield the notes as a line and the data as JSON, row by row, so that no other thread waits for long."""
    yield f"{notes.dumped()}\n".encode()
    head = json.dumps({key: value for key, value in data.items() if key != "rows"}, ensure_ascii=False)
    yield f'{head[:-1]}, "rows": ['.encode()
    for number, row in enumerate(data["rows"]):
        yield f"{', ' if number else ''}{json.dumps(row, ensure_ascii=False)}".encode()
    yield b"]}"


class _Talk(threading.Thread):
    """Writes the data and reads the answer.

    It has no time limit: with one, ``communicate`` waits for the process to end in longer and longer naps.
    """

    def __init__(self, worker: "subprocess.Popen[bytes]", parts: Iterable[bytes]) -> None:
        super().__init__(name="jingdu-typesetter", daemon=True)
        self._worker, self._parts = worker, parts
        self.answer = (b"", b"")

    def run(self) -> None:
        """Keep the answer and what is on the error stream."""
        stream, self._worker.stdin = self._worker.stdin, None
        assert stream is not None  # it is a pipe
        with contextlib.suppress(OSError), stream:  # a typesetter that has died says so by its code
            for part in self._parts:
                stream.write(part)
        self.answer = self._worker.communicate()


def _reason(message: bytes, code: int) -> str:
    lines = message.decode(errors="replace").strip().splitlines()
    return (
        lines[-1].rstrip(".") if code == 1 and lines else Phrase("the typesetter ended with code {0}", code)
    )
