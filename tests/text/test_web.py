"""Reading an article from a page that a server on this machine hands out."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from app import errors
from app.jobs import CancelToken
from app.text import web
from app.text.article import UnitKind
from tests.support.silence import silent_server

_PARAGRAPHS = (
    "港口的倉庫裡堆著三百台封了條的機器,去年秋天起就沒有人再打開過那扇門,連守衛也換了三班。",
    "許可證平均要等九個月,等到的人說,那張紙上的章比機器本身還重,而且每一枚章都要另外付錢。",
    "工程師於是把舊機器拆開來改,良率起初只有三成,到了夏天已經過半,老闆第一次露出了笑容。",
)
_PAGE = (
    "<html><head><title>島嶼的晶圓</title></head><body><nav><a href='/'>首頁</a></nav>"
    "<article><h1>島嶼的晶圓</h1>"
    + "".join(f"<p>{text}</p>" for text in _PARAGRAPHS)
    + "</article><script>alert(1)</script></body></html>"
)


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        kind, body, status = {
            "/page": ("text/html; charset=utf-8", _PAGE.encode(), 200),
            "/empty": ("text/html", b"<html><body></body></html>", 200),
            "/picture": ("image/png", b"\x89PNG", 200),
            "/big": ("text/html", b"x" * 3000, 200),
            "/loop": ("text/html", b"", 302),
        }.get(self.path, ("text/html", b"no", 404))
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        if status == 302:
            self.send_header("Location", self.path)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), _Handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


def test_the_article_of_a_page_is_kept_and_its_furniture_left(site: str) -> None:
    article = web.fetch_article(f"{site}/page")
    assert article.title == "島嶼的晶圓"
    assert article.source == f"{site}/page"
    assert [u.text for u in article.units if u.kind is UnitKind.PARAGRAPH] == list(_PARAGRAPHS)
    assert "alert" not in article.text and "首頁" not in article.text


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/missing", "the server answered 404"),
        ("/empty", "no article was found"),
        ("/picture", "it is not a web page but image/png"),
        ("/loop", "the server cannot be reached"),
    ],
)
def test_a_page_without_article_is_one_sentence(site: str, path: str, words: str) -> None:
    with pytest.raises(errors.PageUnreachable, match=words):
        web.fetch_article(site + path)


def test_an_endless_page_is_cut_off(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web, "MAX_BYTES", 1000)
    with pytest.raises(errors.TooLarge):
        web.fetch_article(f"{site}/big")


@pytest.mark.parametrize("address", ["http://127.0.0.1:1/", "http://", "http://[::1", "http://a\0b/"])
def test_an_address_where_nobody_answers_is_one_sentence(address: str) -> None:
    with pytest.raises(errors.PageUnreachable):
        web.fetch_article(address)


def test_a_page_that_never_comes_need_not_be_waited_for() -> None:
    token = CancelToken()
    with silent_server(token.cancel) as address, pytest.raises(errors.Cancelled):
        web.fetch_article(address, token)
