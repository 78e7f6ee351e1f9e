"""What all questions to servers share: proxies, lengths, and being cut off."""

import httpx
import pytest

from app.errors import NetworkError
from app.network import Line, body_of
from tests.support.silence import silent_server

_HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


@pytest.mark.parametrize("said", [b"", _HEAD, _HEAD + b"some of it"])
def test_who_waits_for_a_server_is_woken(said: bytes) -> None:
    with Line(60) as line, silent_server(line.cut, said) as address, pytest.raises(httpx.TransportError):
        line.client.get(address)


def test_a_line_that_was_cut_before_it_stood_is_cut_then() -> None:
    with silent_server() as address, Line(60) as line:
        line.cut()
        with pytest.raises(httpx.TransportError):
            line.client.get(address)


@pytest.mark.parametrize(
    ("proxy", "words"), [("socks5://127.0.0.1:1080", "speaks SOCKS"), ("gopher://x:1", "not valid")]
)
def test_a_proxy_that_is_of_no_use_is_one_sentence(
    proxy: str, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALL_PROXY", proxy)
    with pytest.raises(NetworkError, match=words):
        Line(1)


@pytest.mark.parametrize(("most", "length"), [(5, 6), (9, 10), (10, 10), (99, 10)])
def test_an_answer_is_kept_as_far_as_a_byte_too_many(most: int, length: int) -> None:
    assert body_of(httpx.Response(200, content=b"0123456789"), most) == b"0123456789"[:length]
