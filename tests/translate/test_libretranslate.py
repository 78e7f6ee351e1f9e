"""The LibreTranslate client against a server on this machine."""

import json
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from app.errors import Cancelled, EngineError
from app.jobs import CancelToken
from app.translate import libretranslate as module
from app.translate.libretranslate import LibreTranslateEngine
from tests.support.silence import silent_server
from tests.translate.server import Script, running


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Script]:
    monkeypatch.setattr(module, "_PAUSE", 0.001)
    with running(Script()) as script:
        yield script


def test_sentences_come_back_in_order_and_in_batches(server: Script) -> None:
    asked: list[dict[str, Any]] = []

    def answer(request: dict[str, Any]) -> tuple[int, bytes]:
        asked.append(request)
        texts = [f" English of\n{sentence} " for sentence in request["q"]]
        return 200, json.dumps({"translatedText": texts}).encode()

    server.answer = answer
    engine = LibreTranslateEngine(server.url + "/", "key")
    sentences = [f"第{i}句。" for i in range(20)] + ["长" * 1700, "长" * 1700]
    english = [rendering.text for rendering in engine.translate(sentences)]
    assert english == [f"English of {sentence}" for sentence in sentences]
    assert [len(request["q"]) for request in asked] == [16, 5, 1]
    fields = {name: asked[0][name] for name in ("path", "source", "target", "format", "api_key")}
    assert fields == {
        "path": "/translate", "source": "zh", "target": "en", "format": "text", "api_key": "key",
    }  # fmt: skip
    engine.close()


@pytest.mark.parametrize(
    ("status", "body", "words"),
    [
        (400, b'{"error": "zh is not supported."}', "failed: zh is not supported"),
        (403, b'{"error": "Invalid API key"}', "refuses the API key"),
        (429, b"", "too many requests"),
        (500, b"oops", "it answers 500"),
        (200, b"<html>", "did not answer in JSON"),
        (200, b'{"translatedText": ["one", "two"]}', "wrong shape"),
        (200, b'{"translatedText": "one"}', "wrong shape"),
    ],
)
def test_a_failure_is_one_sentence(server: Script, status: int, body: bytes, words: str) -> None:
    server.answer = lambda _: (status, body)
    with pytest.raises(EngineError, match=words):
        list(LibreTranslateEngine(server.url).translate(["好。"]))


def test_a_server_that_is_not_there(server: Script) -> None:
    with pytest.raises(EngineError, match="cannot be reached"):
        list(LibreTranslateEngine("http://127.0.0.1:9").translate(["好。"]))


def test_a_server_that_does_not_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_ATTEMPTS", 1)
    with silent_server() as address, pytest.raises(EngineError, match="in time"):
        list(LibreTranslateEngine(address, timeout=0.05).translate(["好。"]))


def test_an_answer_that_never_comes_need_not_be_waited_for() -> None:
    token = CancelToken()
    with silent_server(token.cancel) as address, pytest.raises(Cancelled):
        list(LibreTranslateEngine(address).translate(["好。"], token))


def test_sentences_go_to_no_other_address(server: Script) -> None:
    asked: list[str] = []

    def answer(request: dict[str, Any]) -> tuple[int, bytes]:
        asked.append(request["path"])
        return 307, b""

    server.answer, server.answer_headers = answer, {"Location": f"{server.url}/elsewhere"}
    with pytest.raises(EngineError, match="it answers 307"):
        list(LibreTranslateEngine(server.url).translate(["好。"]))
    assert asked == ["/translate"]


def test_a_proxy_that_is_of_no_use_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "socks5://127.0.0.1:1080")
    with pytest.raises(EngineError, match="speaks SOCKS"):
        list(LibreTranslateEngine("http://127.0.0.1:9").translate(["好。"]))


@pytest.mark.parametrize("url", ["", "localhost", "ftp://x", "http://", "http://[", "file:///x"])
def test_an_address_that_is_none(url: str) -> None:
    engine = LibreTranslateEngine(url)
    assert engine.is_ready().startswith("No LibreTranslate server is set")
    with pytest.raises(EngineError, match="No LibreTranslate server is set"):
        list(engine.translate(["好。"]))


def _echo(request: dict[str, Any]) -> tuple[int, bytes]:
    return 200, json.dumps({"translatedText": [f"<{text}>" for text in request["q"]]}).encode()


def test_a_passing_trouble_is_tried_again(server: Script) -> None:
    answers = iter([(503, b""), (429, b"")])
    server.answer = lambda request: next(answers, None) or _echo(request)
    assert [said.text for said in LibreTranslateEngine(server.url).translate(["好。"])] == ["<好。>"]


def test_the_wait_that_a_server_asks_for_is_kept(server: Script, monkeypatch: pytest.MonkeyPatch) -> None:
    waits: list[float] = []
    answers = iter([(429, b"")])
    server.answer, server.answer_headers = lambda r: next(answers, None) or _echo(r), {"Retry-After": "7"}
    engine = LibreTranslateEngine(server.url)
    monkeypatch.setattr(engine._closed, "wait", waits.append)
    assert [said.text for said in engine.translate(["好。"])] == ["<好。>"]
    assert waits == [7.0]


def test_a_long_wait_is_told_instead(server: Script) -> None:
    server.answer, server.answer_headers = lambda _: (429, b""), {"Retry-After": "600"}
    with pytest.raises(EngineError, match="asks to wait 10 minutes"):
        list(LibreTranslateEngine(server.url).translate(["好。"]))


def test_closing_ends_a_wait(server: Script) -> None:
    def answer(_: dict[str, Any]) -> tuple[int, bytes]:
        threading.Timer(0.1, engine.close).start()
        return 429, b""

    server.answer, server.answer_headers = answer, {"Retry-After": "50"}
    engine = LibreTranslateEngine(server.url)
    with pytest.raises(Cancelled):
        list(engine.translate(["好。"]))


@pytest.mark.parametrize(
    ("languages", "words"),
    [
        (b'[{"code": "zh-Hans", "targets": ["en"]}, {"code": "en", "targets": ["zh-Hans"]}]', ""),
        (b'[{"code": "fr", "targets": ["en"]}]', "does not offer Chinese to English"),
        (b'[{"code": "zh", "targets": ["fr"]}]', "does not offer Chinese to English"),
        (b"{}", "does not offer Chinese to English"),
        (b"<html>", "did not answer in JSON"),
    ],
)
def test_the_connection_test_asks_for_the_pair_and_a_sentence(
    server: Script, languages: bytes, words: str
) -> None:
    server.files["/languages"], server.answer = languages, _echo
    engine = LibreTranslateEngine(server.url)
    if not words:
        assert engine.test() == f"The server at {server.url} is ready; it says: <你好。>"
        return
    with pytest.raises(EngineError, match=words):
        engine.test()
