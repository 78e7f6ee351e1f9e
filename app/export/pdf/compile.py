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
    feeder = _feed(worker, _spelled(data, notes))
    try:
        pages, message = yield from _answer(worker, token)
    finally:
        worker.kill()
        feeder.join()
    if worker.returncode:
        raise ExportError("The PDF could not be set: {0}.", _reason(message, worker.returncode))
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


def _feed(worker: "subprocess.Popen[bytes]", parts: Iterable[bytes]) -> threading.Thread:
    """Write the data from a thread: ``communicate`` forgets the rest of them after its first timeout."""
    stream, worker.stdin = worker.stdin, None
    assert stream is not None  # it is a pipe

    def write() -> None:
        with contextlib.suppress(OSError), stream:  # a typesetter that has died says so by its code
            for part in parts:
                stream.write(part)

    thread = threading.Thread(target=write, name="jingdu-typesetter", daemon=True)
    thread.start()
    return thread


def _answer(worker: "subprocess.Popen[bytes]", token: CancelToken) -> Job[tuple[bytes, bytes]]:
    while True:
        token.check()
        yield Progress(0, 0, "Setting the pages")
        with contextlib.suppress(subprocess.TimeoutExpired):
            return worker.communicate(timeout=_TICK)


def _reason(message: bytes, code: int) -> str:
    lines = message.decode(errors="replace").strip().splitlines()
    return (
        lines[-1].rstrip(".") if code == 1 and lines else Phrase("the typesetter ended with code {0}", code)
    )
