"""Jobs beside the window: results, progress, one sentence for an error, silence when cancelled."""

import gc
import time
import weakref

import pytest
from PySide6.QtCore import QObject

from app.annotate.pipeline import Annotator
from app.errors import Cancelled, EmptyInput
from app.jobs import CancelToken, finish
from app.ui import gate, jobs
from app.ui.later import Later
from app.ui.tidy import Tidier
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


def test_work_stands_still_while_the_window_is_used_and_ends_when_cancelled():
    gate.hold()
    assert gate.rest() == 0
    token = CancelToken()
    gate.wait(token)
    assert gate.rest() > 0
    gate.hold()
    token.cancel()
    gate.wait(token)
    assert gate.rest() == 0


def test_work_that_has_waited_long_goes_ahead_when_a_frame_has_been_painted(monkeypatch):
    now = [50.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    gate.painted()
    assert not gate.overdue(55.0) and not gate.overdue(45.0)
    now[0] = 50.01
    assert gate.overdue(45.0)
    now[0] = 50.5
    assert not gate.overdue(45.0)  # a frame may be due by now
    now[0] = 51.5
    assert gate.overdue(45.0)  # nothing is painted at all


def test_jingdu_prepares_ahead_until_it_is_cancelled(monkeypatch):
    monkeypatch.setattr(gate, "wait", lambda token: None)
    token, steps = CancelToken(), list[int]()

    def prepare(annotator):
        for step in range(40):
            steps.append(step)
            yield

    monkeypatch.setattr(Annotator, "prepare", prepare)
    finish(jobs.prepare(token))
    assert len(steps) == 40
    token.cancel()
    with pytest.raises(Cancelled):
        finish(jobs.prepare(token))
    assert len(steps) == 41


def test_what_is_asked_for_often_is_done_once(qtbot):
    done: list[int] = []
    parent = QObject()
    later = Later(parent, lambda: done.append(1), 10)
    for _ in range(5):
        later.ask()
    assert done == []
    qtbot.waitUntil(lambda: done == [1], timeout=5000)
    later.ask()
    later.now()
    assert done == [1, 1]


def test_cycles_are_collected_while_the_window_rests(qapp):
    class Knot:
        pass

    was = gc.isenabled()
    try:
        tidier = Tidier(qapp)
        knot = Knot()
        knot.itself = knot  # type: ignore[attr-defined]
        gone = weakref.ref(knot)
        del knot
        gate.wait(CancelToken())
        tidier.look()
        assert gone() is None
    finally:
        tidier._timer.stop()
        gc.enable() if was else gc.disable()
