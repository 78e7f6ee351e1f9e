"""Asking servers: every wait has an end and can be broken off, and no answer is longer than can be kept."""

import contextlib
import socket
from typing import TYPE_CHECKING, Any, Self

from app import __version__
from app.errors import NetworkError

if TYPE_CHECKING:
    import httpx

_CONNECT = 10.0  # seconds
_AGENT = f"Jingdu/{__version__} (reading aid)"


class Line:
    """A client by which servers are asked, one question at a time, until another thread cuts it.

    ``seconds`` is how long it waits for each part of an answer. It asks by way of the system's proxy; raises
    ``NetworkError`` where that is of no use.
    """

    def __init__(self, seconds: float, *, redirected: bool = True) -> None:
        self.client = _client(seconds, redirected)
        self.client.event_hooks = {"request": [self._watch]}
        self._socket: socket.socket | None = None
        self._cut = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the connection."""
        self.client.close()

    def cut(self) -> None:
        """Wake who waits for a server, with an error of the connection; closing alone would wake nobody."""
        self._cut = True
        if self._socket is not None:
            with contextlib.suppress(OSError):  # it has ended meanwhile
                socket.socket.shutdown(self._socket, socket.SHUT_RDWR)  # TLS's own is not for threads

    def _watch(self, request: "httpx.Request") -> None:
        request.extensions["trace"] = self._follow

    def _follow(self, event: str, told: dict[str, Any]) -> None:
        """Keep the socket of the connection, and the one that has taken its place to speak in secret."""
        if event.endswith((".connect_tcp.complete", ".start_tls.complete")):
            self._socket = told["return_value"].get_extra_info("socket")
            if self._cut:
                self.cut()


def _client(seconds: float, redirected: bool) -> "httpx.Client":
    import httpx

    timeout = httpx.Timeout(seconds, connect=_CONNECT)
    try:
        return httpx.Client(timeout=timeout, follow_redirects=redirected, headers={"User-Agent": _AGENT})
    except ImportError as error:  # httpx has SOCKS from a package of its own
        raise NetworkError(
            "The proxy of this system speaks SOCKS, which Jingdu does not; "
            "name an HTTP proxy in https_proxy or take all_proxy away."
        ) from error
    except (ValueError, httpx.InvalidURL) as error:
        raise NetworkError("The address of this system's proxy is not valid.") from error


def body_of(response: "httpx.Response", most: int) -> bytes:
    """Return the content of an answer; of one that is longer than ``most`` bytes, a byte more than that."""
    data = bytearray()
    for chunk in response.iter_bytes():
        data += chunk
        if len(data) > most:
            break
    return bytes(data[: most + 1])
