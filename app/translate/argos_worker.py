"""The child process that holds a translation model; it reads and writes JSON, one object a line.

    -> {"sentences": ["…", …]}      <- {"renderings": [[English, doubt, [link, …]], …]}, line after line
                                       until every sentence is answered, or {"error": "…"}

It says ``{"ready": true}`` once the model is loaded. It ends at once with its input, and by itself
when nobody has asked it for a while, to give its memory back.
"""

import json
import os
import queue
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import IO, Any, NoReturn

from app.translate.argos_model import Model
from app.translate.engine import Rendering

FIRST = 8  # sentences in the first answer, so that something is soon to be seen
_MOST = 256
_GOAL = 1.0  # seconds between answers
_LOAD_ERRORS = (RuntimeError, ValueError, OSError, KeyError, TypeError)  # what the libraries raise
NO_MEMORY = "it ran out of memory"

_Lines = Callable[[], str]  # the next request; empty where there will be none


def serve(next_line: _Lines, answers: IO[str], folder: Path) -> int:
    """Load the model and answer requests until there are no more; return the exit code."""

    def answer(message: dict[str, Any]) -> None:
        answers.write(json.dumps(message, ensure_ascii=False, separators=(",", ":")) + "\n")
        answers.flush()

    try:
        model = Model(folder)
    except MemoryError:
        answer({"error": NO_MEMORY})
        return 1
    except _LOAD_ERRORS as error:
        answer({"error": f"the package cannot be loaded ({_one_line(error)})", "lasting": True})
        return 1
    answer({"ready": True})
    while line := next_line():
        try:
            for renderings in batches(model, json.loads(line)["sentences"]):
                answer({"renderings": [_packed(each) for each in renderings]})
        except MemoryError:
            answer({"error": NO_MEMORY})
        except _LOAD_ERRORS as error:
            answer({"error": f"the model gave up ({_one_line(error)})"})
    return 0


def batches(model: Model, sentences: Sequence[str]) -> Iterator[list[Rendering]]:
    """Yield the English in order: of a few sentences first, then of as many as take about a second.

    The model is at work on the next batch while this one is written down.
    """
    size, at = FIRST, FIRST
    begun = model.begin(sentences[:FIRST])
    before = time.monotonic()
    while begun.texts:
        following = model.begin(sentences[at : at + 2 * size])
        at += len(following.texts)
        yield model.finish(begun)
        now = time.monotonic()
        speed = len(begun.texts) / max(1e-3, now - before)
        size, begun, before = max(FIRST, min(_MOST, 2 * size, int(speed * _GOAL))), following, now


def _packed(rendering: Rendering) -> list[Any]:
    links = [(link.start, link.end, link.english_start, link.english_end) for link in rendering.links]
    return [rendering.text, rendering.doubt, links]


def _one_line(error: BaseException) -> str:
    return " ".join(str(error).split())[:200].rstrip(".") or type(error).__name__


def _reader(requests: IO[str], idle: float) -> _Lines:
    """Read on another thread, so that the end of the input ends the process in the midst of its work."""
    waiting: queue.SimpleQueue[str] = queue.SimpleQueue()

    def read() -> None:
        for line in requests:
            waiting.put(line)
        os._exit(0)

    threading.Thread(target=read, name="requests", daemon=True).start()

    def next_line() -> str:
        try:
            return waiting.get(timeout=idle)
        except queue.Empty:
            return ""

    return next_line


def _be_modest() -> None:
    """Let the window go first where both want a processor; Windows is told when the process starts."""
    if hasattr(os, "nice"):
        os.nice(5)


def main(arguments: Sequence[str]) -> NoReturn:
    """Serve on the standard streams; whatever else prints to them goes to the error stream."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    requests = os.fdopen(os.dup(0), "r", encoding="utf-8")
    _be_modest()
    code = serve(_reader(requests, float(arguments[1])), answers, Path(arguments[0]))
    os._exit(code)  # the reading thread would hold a proper exit up


if __name__ == "__main__":
    main(sys.argv[1:])
