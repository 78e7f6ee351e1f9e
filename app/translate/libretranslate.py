"""A client for a LibreTranslate server that the reader has chosen; sentences leave the machine only here."""

import re
import threading
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any

from app.errors import Cancelled, EngineError, NetworkError
from app.jobs import CancelToken
from app.network import Line
from app.phrases import Phrase
from app.translate.engine import Rendering
from app.translate.unit import Origin

if TYPE_CHECKING:
    import httpx

_BATCH = 16  # sentences a request
_MOST_CHARACTERS = 1_800  # a request; public servers refuse more than 2,000
_ATTEMPTS = 4
_PAUSE = 0.5  # seconds before the second attempt; doubled each time
_LONGEST_WAIT = 60.0  # seconds; beyond that the reader is told
_TEST_SECONDS = 10.0
_PASSING = frozenset((408, 425, 429, 502, 503, 504))  # answers that another try may mend
_CHINESE = frozenset(("zh", "zh-hans", "zh_cn", "zh-cn"))
_HOST = re.compile(r"[\w.:-]+")
_REASONS = {
    400: Phrase("it does not know Chinese or English or refuses the text"),
    401: Phrase("it wants an API key"),
    403: Phrase("it refuses the API key"),
    413: Phrase("the text is too long for it"),
    429: Phrase("it has had too many requests; wait a while"),
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
        self._line: Line | None = None
        self._closed = threading.Event()

    def is_ready(self) -> str:
        """Return an empty string, or the sentence that says what is wrong with the address."""
        import httpx

        try:
            url = httpx.URL(self._url)
        except httpx.InvalidURL:
            url = httpx.URL("")
        if url.scheme in ("http", "https") and _HOST.fullmatch(url.host):
            return ""
        return Phrase("No LibreTranslate server is set; give its address, such as http://localhost:5000.")

    def translate(self, sentences: Sequence[str], token: CancelToken | None = None) -> Iterator[Rendering]:
        """Yield the English of each Simplified sentence; raises ``EngineError`` if the server fails."""
        if problem := self.is_ready():
            raise EngineError(problem)
        for batch in _batches(sentences):
            with (token or CancelToken()).calling(self._break_off):
                said = self._ask(batch)
            yield from map(Rendering, said)

    def close(self) -> None:
        """End the connection, and a wait for the server with it."""
        self._break_off()
        if self._line is not None:
            self._line.close()
            self._line = None

    def _break_off(self) -> None:
        self._closed.set()
        if self._line is not None:
            self._line.cut()

    def test(self) -> str:
        """Ask the server what it can do; return a sentence that it is ready, or raise ``EngineError``."""
        if problem := self.is_ready():
            raise EngineError(problem)
        import httpx

        try:
            languages = self._connected().get(f"{self._url}/languages", timeout=_TEST_SECONDS).json()
        except httpx.HTTPError as error:
            raise self._failure(_trouble(error)) from error
        except (ValueError, RecursionError) as error:
            raise self._failure(Phrase("it did not answer in JSON")) from error
        if not _has_pair(languages):
            raise self._failure(Phrase("it does not offer Chinese to English"))
        (said,) = self._ask(["你好。"])
        return Phrase("The server at {0} is ready; it says: {1}", self._url, said)

    def _ask(self, sentences: Sequence[str]) -> list[str]:
        """Translate a batch; what another try may mend is tried again, after as long as the server asks."""
        for attempt in range(_ATTEMPTS):
            response, trouble = self._post(sentences)
            if response is not None and response.status_code not in _PASSING:
                return self._texts(response, len(sentences))
            wait = _asked_wait(response) or _PAUSE * 2**attempt
            if wait > _LONGEST_WAIT:
                minutes = f"{wait / 60:.0f}"
                raise self._failure(Phrase("it asks to wait {0} minutes before the next request", minutes))
            if attempt + 1 < _ATTEMPTS and self._closed.wait(wait):
                raise Cancelled
        raise self._failure(_reason(response) if response is not None else trouble)

    def _post(self, sentences: Sequence[str]) -> tuple["httpx.Response | None", str]:
        """Return the server's answer, or None and what went wrong on the way."""
        import httpx

        body: dict[str, Any] = {"q": list(sentences), "source": "zh", "target": "en", "format": "text"}
        if self._api_key:
            body["api_key"] = self._api_key
        try:
            return self._connected().post(f"{self._url}/translate", json=body), ""
        except httpx.HTTPError as error:
            if self._closed.is_set():
                raise Cancelled from error
            return None, _trouble(error)

    def _texts(self, response: "httpx.Response", count: int) -> list[str]:
        if response.status_code != 200:
            raise self._failure(_reason(response))
        try:
            answer = response.json()
        except (ValueError, RecursionError) as error:
            raise self._failure(Phrase("it did not answer in JSON")) from error
        texts = answer.get("translatedText") if isinstance(answer, dict) else None
        if not isinstance(texts, list) or len(texts) != count:
            raise self._failure(Phrase("it sent an answer of the wrong shape"))
        return [" ".join(str(text).split()) for text in texts]

    def _connected(self) -> "httpx.Client":
        if self._line is None:
            try:
                self._line = Line(self._timeout, redirected=False)  # sentences go to no other address
            except NetworkError as error:
                raise EngineError(error.phrase) from error
        if self._closed.is_set():  # meanwhile
            raise Cancelled
        return self._line.client

    def _failure(self, reason: str) -> EngineError:
        return EngineError("The LibreTranslate server at {0} failed: {1}.", self._url, reason)


def _trouble(error: "httpx.HTTPError") -> str:
    """Return what went wrong between here and the server."""
    import httpx

    if isinstance(error, httpx.ConnectError):
        return Phrase("it cannot be reached")
    if isinstance(error, httpx.TimeoutException):
        return Phrase("it does not answer in time")
    return Phrase("the connection broke off")


def _asked_wait(response: "httpx.Response | None") -> float:
    """Return the seconds that a server asks to wait (RFC 9110, Retry-After), 0 where it asks for none."""
    told = response.headers.get("Retry-After", "").strip() if response is not None else ""
    if told.isdecimal():
        return float(told)
    try:
        return max(0.0, (parsedate_to_datetime(told) - datetime.now(UTC)).total_seconds())
    except (TypeError, ValueError):
        return 0.0


def _has_pair(languages: object) -> bool:
    """Tell whether a server lists Chinese among its sources, under any of the codes in use."""
    entries = languages if isinstance(languages, list) else []
    sources = [entry for entry in entries if isinstance(entry, dict)]
    chinese = [entry for entry in sources if str(entry.get("code")).lower() in _CHINESE]
    targets = [entry.get("targets") for entry in chinese]
    return any("en" in told if isinstance(told, list) else True for told in targets)


def _reason(response: "httpx.Response") -> str:
    """Return why the server refused: its own words for a request it calls wrong."""
    try:
        answer = response.json()
    except (ValueError, RecursionError):
        answer = None
    told = answer.get("error") if isinstance(answer, dict) else None
    if response.status_code == 400 and isinstance(told, str) and told.strip():
        return " ".join(told.split())[:160].rstrip(".")
    return _REASONS.get(response.status_code, Phrase("it answers {0}", response.status_code))


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
