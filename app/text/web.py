"""Reading an article from a web page; the only place that fetches one, and only when asked to."""

import httpx

from app import errors, network
from app.jobs import CancelToken
from app.phrases import Phrase
from app.text.article import Article
from app.text.load import MAX_BYTES, article_from_text
from app.text.page import text_of_page

_PATIENCE = 20.0  # seconds


def fetch_article(address: str, token: CancelToken | None = None) -> Article:
    """Fetch a page and keep its article and comments; ``PageUnreachable`` says why it failed."""
    text = text_of_page(_fetch(address, token or CancelToken()), address)
    if not text:
        raise errors.PageUnreachable(address, Phrase("no article was found on the page"))
    return article_from_text(text, address)


def _fetch(address: str, token: CancelToken) -> bytes:
    try:
        with (
            network.Line(_PATIENCE) as line,
            token.calling(line.cut),
            line.client.stream("GET", address) as response,
        ):
            response.raise_for_status()
            return _body(response, address)
    except httpx.HTTPStatusError as error:
        reason = Phrase("the server answered {0}", error.response.status_code)
        raise errors.PageUnreachable(address, reason) from error
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        token.check()  # it may have been cut
        raise errors.PageUnreachable(address, Phrase("the server cannot be reached")) from error


def _body(response: httpx.Response, address: str) -> bytes:
    kind = response.headers.get("content-type", "text/html")
    if not kind.startswith(("text/", "application/xhtml")):
        raise errors.PageUnreachable(address, Phrase("it is not a web page but {0}", kind.split(";")[0]))
    data = network.body_of(response, MAX_BYTES)
    if len(data) > MAX_BYTES:
        raise errors.TooLarge(address, len(data), MAX_BYTES)
    return data
