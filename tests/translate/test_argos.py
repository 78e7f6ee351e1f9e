"""The Argos engine with a real, tiny model in a real child process; its words are random."""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, ClassVar

import pytest

from app.errors import Cancelled, EngineError
from app.jobs import CancelToken, finish
from app.translate import argos_process, package_archive, packages
from app.translate.argos import ArgosEngine
from app.translate.argos_process import WorkerDied, WorkerProcess
from app.translate.engine import Rendering
from tests.translate.makers import Pack

_SENTENCES = ["芯片出口受到新的限制。", "美国宣布管制设备和软件。", "限制", "企业担心供应链的风险。"] * 2


@pytest.fixture
def engine(pack: Pack) -> Iterator[ArgosEngine]:
    """Return an engine with the tiny package."""
    finish(package_archive.install(pack()))
    made = ArgosEngine()
    yield made
    made.close()


def _pid(engine: ArgosEngine) -> int:
    assert engine._worker is not None
    return engine._worker.pid


def _wait(until: Callable[[], bool]) -> None:
    end = time.monotonic() + 20
    while not until():
        assert time.monotonic() < end
        time.sleep(0.01)


def test_without_a_package_the_reader_is_told_how_to_get_one() -> None:
    engine = ArgosEngine()
    assert "packages install FILE.argosmodel" in engine.is_ready()
    with pytest.raises(EngineError, match="No Chinese-English translation package"):
        list(engine.translate(["好。"]))


def test_sentences_come_back_in_order_from_one_process(engine: ArgosEngine) -> None:
    assert engine.is_ready() == "" and not engine.running
    english = [rendering.text for rendering in engine.translate(_SENTENCES)]
    first = _pid(engine)
    again = [rendering.text for rendering in engine.translate(_SENTENCES[1:2])]
    assert (len(english), _pid(engine), engine.running) == (len(_SENTENCES), first, True)
    assert not any("▁" in text for text in english)
    assert all(english) and all(again)
    engine.close()
    assert not engine.running


def test_links_stay_within_both_texts(engine: ArgosEngine) -> None:
    for source, rendering in zip(_SENTENCES, engine.translate(_SENTENCES), strict=True):
        for link in rendering.links:
            assert 0 <= link.start < link.end <= len(source)
            assert 0 <= link.english_start < link.english_end <= len(rendering.text)


def test_a_model_that_cannot_be_loaded_is_one_sentence(pack: Pack) -> None:
    package = finish(package_archive.install(pack()))
    (package.path / "model" / "model.bin").write_bytes(b"no model")
    engine = ArgosEngine()
    with pytest.raises(
        EngineError, match=r"^The translation process failed: the package cannot be loaded \("
    ):
        list(engine.translate(["好。"]))
    assert not engine.running


def test_a_worker_that_dies_is_replaced_unseen(engine: ArgosEngine) -> None:
    before = list(engine.translate(["限制"]))
    first = _pid(engine)
    os.kill(first, 9)
    assert list(engine.translate(["限制"])) == before
    assert _pid(engine) != first


class _Mortal:
    """A worker that answers some sentences and dies, again and again."""

    lives: ClassVar[list[int]] = []  # how many sentences each worker answers
    alive = True

    def __init__(self, package: packages.Package, idle: float) -> None:
        self.package = package
        self._left = self.lives.pop(0)
        self._waiting: list[str] = []

    def send(self, message: dict[str, Any]) -> None:
        self._waiting = list(message["sentences"])

    def receive(self) -> dict[str, Any]:
        if not self._waiting:
            return {"ready": True}
        if not self._left:
            raise WorkerDied("it ended with code 3")
        self._left -= 1
        return {"renderings": [[f"<{self._waiting.pop(0)}>", "", [[0, 1, 0, 2]]]]}

    def kill(self) -> None:
        pass

    end = kill


def test_only_a_worker_that_dies_twice_at_one_sentence_is_told_of(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("app.translate.argos.WorkerProcess", _Mortal)
    _Mortal.lives = [1, 1, 0, 0]
    engine = ArgosEngine(packages.Package(tmp_path, "zh", "en", "1"))
    job, said = engine.translate(["一", "二", "三", "四"]), list[Rendering]()
    with pytest.raises(EngineError, match=r"^The translation process failed: it ended with code 3\.$"):
        said.extend(job)
    assert [rendering.text for rendering in said] == ["<一>", "<二>"]
    _Mortal.lives = [1, 2, 1]
    assert [rendering.text for rendering in engine.translate(["一", "二", "三", "四"])] == [
        "<一>", "<二>", "<三>", "<四>",
    ]  # fmt: skip


def test_a_process_killed_by_the_system_is_told_in_words(engine: ArgosEngine) -> None:
    list(engine.translate(["限制"]))
    worker = engine._worker
    assert worker is not None
    worker.kill()
    with pytest.raises(WorkerDied, match="perhaps for lack of memory"):
        worker.receive()


def test_cancelling_ends_the_process_at_once_and_the_next_job_has_a_new_one(engine: ArgosEngine) -> None:
    token, ended = CancelToken(), threading.Event()

    def work() -> None:
        with pytest.raises(Cancelled):
            for _ in engine.translate(["芯片出口受到新的限制。" * 12] * 4000, token):
                started.set()
        ended.set()

    started = threading.Event()
    thread = threading.Thread(target=work)
    thread.start()
    assert started.wait(60)
    token.cancel()
    assert ended.wait(20)
    thread.join()
    assert not engine.running
    assert len(list(engine.translate(["限制"]))) == 1


def test_a_job_that_waits_for_its_turn_can_be_cancelled(engine: ArgosEngine) -> None:
    first = engine.translate(_SENTENCES * 4)
    next(first)
    token = CancelToken()
    threading.Timer(0.05, token.cancel).start()
    with pytest.raises(Cancelled):
        list(engine.translate(["限制"], token))
    assert engine.running and len(list(first)) == 4 * len(_SENTENCES) - 1


def test_closing_while_sentences_wait_counts_as_cancelled(engine: ArgosEngine) -> None:
    job = engine.translate(["芯片出口受到新的限制。" * 12] * 400)
    next(job)
    engine.close()
    with pytest.raises(Cancelled):
        list(job)
    assert not engine.running


def test_an_unused_process_gives_its_memory_back_and_comes_again(pack: Pack) -> None:
    engine = ArgosEngine(finish(package_archive.install(pack())), idle=0.05)
    before = list(engine.translate(["限制"]))
    _wait(lambda: not engine.running)
    assert list(engine.translate(["限制"])) == before
    engine.close()


def test_the_process_ends_with_its_input_though_it_is_at_work(engine: ArgosEngine) -> None:
    worker = WorkerProcess(packages.installed()[0], 600)
    worker.receive()
    worker.send({"sentences": ["芯片出口受到新的限制。" * 12] * 100_000})
    stdin = worker._process.stdin
    assert stdin is not None
    stdin.close()
    _wait(lambda: not worker.alive)
    worker.end()


def test_a_frozen_program_calls_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    called: list[list[str]] = []

    def popen(command: list[str], **_: object) -> None:
        called.append(command)

    monkeypatch.setattr(subprocess, "Popen", popen)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    argos_process._start(packages.Package(tmp_path, "zh", "en", "1"), 120.0)
    assert called == [[sys.executable, argos_process.WORKER_FLAG, str(tmp_path), "120.0"]]
