import subprocess

import pytest
from PySide6.QtCore import QTimer

from app.export.choices import Choices
from app.export.pdf.options import Readings
from app.jobs import Progress
from app.ui.export import jobs
from app.ui.workers import Worker
from tests.support import articles

SETTING = "Setting the pages"


@pytest.fixture
def children(monkeypatch):
    started = []
    popen = subprocess.Popen

    def start(*arguments, **rest):
        started.append(popen(*arguments, **rest))
        return started[-1]

    monkeypatch.setattr(subprocess, "Popen", start)
    return started


@pytest.fixture
def worker(tmp_path):
    article, english = articles.sample()
    choices = Choices(readings=Readings.PINYIN)
    target = tmp_path / "out.pdf"
    target.write_text("old")
    made = Worker(jobs.save(article, dict(enumerate(english)), choices, target))
    yield made
    made.cancel()
    made.wait()


def test_window_goes_on_while_the_pages_are_set(qtbot, worker, tmp_path):
    turns = dict.fromkeys(("before", "while"), 0)
    at = ["before"]
    timer = QTimer(interval=0)
    timer.timeout.connect(lambda: turns.update({at[0]: turns[at[0]] + 1}))
    worker.yielded.connect(
        lambda part: at.__setitem__(
            0, "while" if isinstance(part, Progress) and part.what == SETTING else at[0]
        )
    )
    with qtbot.waitSignal(worker.finished, timeout=60_000):
        timer.start()
        worker.start()
    timer.stop()
    assert turns["while"] > 100
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")


def test_cancelling_while_the_pages_are_set_ends_the_process_and_leaves_the_old_file(
    qtbot, worker, children, tmp_path
):
    worker.yielded.connect(lambda part: worker.cancel() if part.what == SETTING else None)
    with qtbot.waitSignal(worker.ended, timeout=60_000):
        worker.start()
    (child,) = children
    assert child.returncode not in (None, 0)
    assert [path.name for path in tmp_path.iterdir()] == ["out.pdf"]
    assert (tmp_path / "out.pdf").read_text() == "old"
