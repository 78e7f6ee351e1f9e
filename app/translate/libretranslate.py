"""A client for a LibreTranslate server that the reader has chosen; sentences leave the machine only here."""

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from app.errors import EngineError
from app.translate.engine import Rendering
from app.translate.unit import Origin

if TYPE_CHECKING:
    import httpx

_BATCH = 16  # sentences a request
_MOST_CHARACTERS = 1_800  # a request; public servers refuse more than 2,000
_HOST = re.compile(r"[\w.:-]+")
_REASONS = {
    400: "it does not know Chinese or English or refuses the text",
    401: "it wants an API key",
    403: "it refuses the API key",
    413: "the text is too long for it",
    429: "it has had too many requests; wait a while",
}


class LibreTranslateEngine:
    """Translates by POST /translate, several sentences a request."""

    name = "LibreTranslate"
    origin = Origin.LIBRETRANSLATE
    version = ""

    def __init__(self, url: str, api_key: str = "", timeout: float = 60.0) -> None:
        self._url = url.strip().rstrip("/")
        self._api_key = api_key
        self._timeout = timeout
        self._client: httpx.Client | None = None

    def is_ready(self) -> str:
        """Return an empty string, or the sentence that says what is wrong with the address."""
        import httpx

        try:
            url = httpx.URL(self._url)
        except httpx.InvalidURL:
            url = httpx.URL("")
        if url.scheme in ("http", "https") and _HOST.fullmatch(url.host):
            return ""
        return "No LibreTranslate server is set; give its address, such as http://localhost:5000."

    def translate(self, sentences: Sequence[str]) -> Iterator[Rendering]:
        """Yield the English of each Simplified sentence; raises ``EngineError`` if the server fails."""
        if problem := self.is_ready():
            raise EngineError(problem)
        for batch in _batches(sentences):
            yield from map(Rendering, self._ask(batch))

    def close(self) -> None:
        """End the connection."""
        if self._client is not None:
            self._client.close()
            self._client = None

    def _ask(self, sentences: Sequence[str]) -> list[str]:
        import httpx

        body: dict[str, Any] = {"q": list(sentences), "source": "zh", "target": "en", "format": "text"}
        if self._api_key:
            body["api_key"] = self._api_key
        try:
            response = self._connected().post(f"{self._url}/translate", json=body)
            if response.status_code != 200:
                raise self._failure(_reason(response))
            answer = response.json()
        except httpx.ConnectError as error:
            raise self._failure("it cannot be reached") from error
        except httpx.TimeoutException as error:
            raise self._failure("it does not answer in time") from error
        except httpx.HTTPError as error:
            raise self._failure("the connection broke off") from error
        except ValueError as error:
            raise self._failure("it did not answer in JSON") from error
        texts = answer.get("translatedText") if isinstance(answer, dict) else None
        if not isinstance(texts, list) or len(texts) != len(sentences):
            raise self._failure("it sent an answer of the wrong shape")
        return [" ".join(str(text).split()) for text in texts]

    def _connected(self) -> "httpx.Client":
        import httpx

        if self._client is None:
            self._client = httpx.Client(timeout=httpx.Timeout(self._timeout, connect=10.0))
        return self._client

    def _failure(self, reason: str) -> EngineError:
        return EngineError(f"The LibreTranslate server at {self._url} failed: {reason}.")


def _reason(response: "httpx.Response") -> str:
    """Return why the server refused: its own words for a request it calls wrong."""
    try:
        answer = response.json()
    except ValueError:
        answer = None
    told = answer.get("error") if isinstance(answer, dict) else None
    if response.status_code == 400 and isinstance(told, str) and told.strip():
        return " ".join(told.split())[:160].rstrip(".")
    return _REASONS.get(response.status_code, f"it answers {response.status_code}")


def _batches(sentences: Sequence[str]) -> Iterator[Sequence[str]]:
    start = characters = 0
    for index, sentence in enumerate(sentences):
        full = index - start >= _BATCH or characters + len(sentence) > _MOST_CHARACTERS
        if full and index > start:
            yield sentences[start:index]
            start, characters = index, 0
        characters += len(sentence)
    if start < len(sentences):
        yield sentences[start:]
