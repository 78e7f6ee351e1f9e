"""Jobs beside the window: results, progress, one sentence for an error, silence when cancelled."""

import pytest

from app.errors import EmptyInput
from app.ui.workers import Worker


def _job(token):
    yield 1
    yield 2
    return "done"


def _bad(token):
    yield 1
    raise EmptyInput("The text")


def _broken(token):
    yield 1
    raise KeyError("nobody thought of this")


def test_a_job_reports_its_parts_and_its_result(qtbot):
    worker = Worker(_job)
    parts: list[object] = []
    worker.yielded.connect(parts.append)
    with qtbot.waitSignals([worker.finished, worker.ended]):
        worker.start()
    assert parts == [1, 2]


@pytest.mark.parametrize(
    ("job", "sentence"),
    [(_bad, "The text holds no text."), (_broken, "Something unforeseen went wrong; the details are in ")],
)
def test_an_error_is_one_sentence(qtbot, job, sentence):
    worker = Worker(job)
    with qtbot.waitSignal(worker.failed) as caught, qtbot.waitSignal(worker.ended):
        worker.start()
    assert caught.args[0].startswith(sentence)
    assert "\n" not in caught.args[0]


def test_a_cancelled_job_is_silent(qtbot):
    worker = Worker(_job)
    said: list[object] = []
    worker.finished.connect(said.append)
    worker.failed.connect(said.append)
    worker.cancel()
    with qtbot.waitSignal(worker.ended):
        worker.start()
    assert said == []
