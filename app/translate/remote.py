"""Files on servers: where they are, and how they may be asked for."""

from dataclasses import dataclass

from app.errors import PackageError

PATIENCE = 30.0  # seconds that a server has for each part of an answer
_LOOPBACK = frozenset(("127.0.0.1", "localhost", "::1"))


@dataclass(frozen=True, slots=True)
class Remote:
    """A file on a server: its address, and its size and SHA-256 where they are known."""

    url: str
    size: int = 0
    sha256: str = ""

    @property
    def host(self) -> str:
        """The server's name."""
        import httpx

        return httpx.URL(self.url).host


def require_safe(url: str) -> None:
    """Refuse addresses other than HTTPS, save on this machine; ``PackageError`` says so."""
    import httpx

    try:
        parsed = httpx.URL(url)
    except httpx.InvalidURL as error:
        raise PackageError("The address of the package is not valid.") from error
    if parsed.scheme != "https" and not (parsed.scheme == "http" and parsed.host in _LOOPBACK):
        raise PackageError("{0} does not offer the package over HTTPS.", parsed.host or url)
