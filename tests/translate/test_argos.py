"""The Argos engine with a real, tiny model in a real child process; its words are random."""

import subprocess
import sys
from pathlib import Path

import pytest

from app.errors import Cancelled, EngineError
from app.jobs import finish
from app.translate import argos, package_archive, packages
from app.translate.argos import ArgosEngine, split_long
from tests.translate.makers import Pack

_SENTENCES = ["芯片出口受到新的限制。", "美国宣布管制设备和软件。", "限制", "企业担心供应链的风险。"] * 2


def test_without_a_package_the_reader_is_told_how_to_get_one() -> None:
    engine = ArgosEngine()
    assert "packages install FILE.argosmodel" in engine.is_ready()
    with pytest.raises(EngineError, match="No Chinese-English translation package"):
        list(engine.translate(["好。"]))


def test_sentences_come_back_in_order_from_one_process(pack: Pack) -> None:
    finish(package_archive.install(pack()))
    engine = ArgosEngine()
    assert engine.is_ready() == ""
    english = [rendering.text for rendering in engine.translate(_SENTENCES)]
    first = engine._worker
    again = [rendering.text for rendering in engine.translate(_SENTENCES[1:2])]
    assert (len(english), engine._worker) == (len(_SENTENCES), first)
    assert not any("▁" in text for text in english)
    assert english[:4] == english[4:] and again == english[1:2] and english[0] != english[1]
    engine.close()
    assert first is not None and first.poll() is not None


def test_a_model_that_cannot_be_loaded_is_one_sentence(pack: Pack) -> None:
    package = finish(package_archive.install(pack()))
    (package.path / "model" / "model.bin").write_bytes(b"no model")
    engine = ArgosEngine()
    with pytest.raises(
        EngineError, match=r"^The translation process failed: the package cannot be loaded \("
    ):
        list(engine.translate(["好。"]))
    assert engine._worker is None


def test_a_crash_is_one_sentence_and_the_next_try_starts_anew(pack: Pack) -> None:
    finish(package_archive.install(pack()))
    engine = ArgosEngine()
    before = list(engine.translate(["限制"]))
    assert engine._worker is not None
    engine._worker.kill()
    with pytest.raises(EngineError, match=r"it ended with code -?9"):
        list(engine.translate(["限制"]))
    assert list(engine.translate(["限制"])) == before
    engine.close()


def test_closing_while_sentences_wait_counts_as_cancelled(pack: Pack) -> None:
    finish(package_archive.install(pack()))
    engine = ArgosEngine()
    job = engine.translate(_SENTENCES)
    next(job)
    worker = engine._running()
    engine.close()
    with pytest.raises(Cancelled):
        engine._answer(worker)


def test_a_frozen_program_calls_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    called: list[list[str]] = []

    def popen(command: list[str], **_: object) -> None:
        called.append(command)

    monkeypatch.setattr(subprocess, "Popen", popen)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    argos._start(packages.Package(tmp_path, "zh", "en", "1"))
    assert called == [[sys.executable, argos.WORKER_FLAG, str(tmp_path)]]


def test_a_package_with_byte_pairs_is_tokenized(tmp_path: Path) -> None:
    from app.translate.argos_worker import load_tokenizer

    (tmp_path / "bpe.model").write_text("#version: 0.2\nc h\nch i\nchi p</w>\n", "utf-8")
    tokenizer = load_tokenizer(tmp_path)
    assert tokenizer.encode("chip") == ["chip"]
    assert tokenizer.decode(tokenizer.encode("chips")) == "chips"


def test_long_sentences_are_cut_after_commas_and_lose_nothing() -> None:
    sentence = "，".join(["美国宣布管制设备和软件"] * 30) + "。"
    parts = split_long(sentence)
    assert "".join(parts) == sentence and max(map(len, parts)) <= 140 and len(parts) < 6
    assert all(part.endswith("，") for part in parts[:-1])
    assert "".join(split_long("芯" * 500)) == "芯" * 500
    assert split_long("短句。") == ["短句。"]
