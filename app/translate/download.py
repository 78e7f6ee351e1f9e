"""Downloading a file: resumed after a break, counted while it runs, checked before it is given its name."""

import contextlib
import hashlib
import re
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import PackageError, reason_of
from app.jobs import CancelToken, Job, Progress
from app.network import Line
from app.phrases import Phrase, megabytes
from app.translate.remote import PATIENCE, Remote, require_safe

if TYPE_CHECKING:
    import httpx

ATTEMPTS = 5  # in a row without a single byte gained
MAX_BYTES = 4_000_000_000
_PAUSE = 0.5  # seconds before the second attempt; doubled each time
_RANGE = re.compile(r"bytes (\d{1,18})-\d{1,18}/(\d{1,18}|\*)")


class _Broken(Exception):
    """The connection failed in a way that another attempt may mend."""

    def __init__(self, template: str, *values: object) -> None:
        self.phrase = Phrase(template, *values)
        super().__init__(self.phrase)


def download(remote: Remote, target: Path, token: CancelToken | None = None) -> Job[Path]:
    """Fetch a file to ``target``; what a break or a cancellation leaves is taken up the next time."""
    require_safe(remote.url)
    transfer = _Transfer(remote, target, token or CancelToken())
    with Line(PATIENCE) as line, transfer.token.calling(line.cut):
        yield from transfer.run(line.client)
    try:
        transfer.part.replace(target)
    except OSError as error:
        raise PackageError("{0} cannot be saved: {1}.", target.name, reason_of(error)) from error
    transfer.note.unlink(missing_ok=True)
    return target


class _Transfer:
    """One download: the part so far, and the tag of the version that it is a part of."""

    def __init__(self, remote: Remote, target: Path, token: CancelToken) -> None:
        self.remote = remote
        self.token = token
        self.part = target.with_name(target.name + ".part")
        self.note = target.with_name(target.name + ".part.tag")

    @property
    def have(self) -> int:
        """The bytes that are already here."""
        return self.part.stat().st_size if self.part.exists() else 0

    def run(self, client: "httpx.Client") -> Job[None]:
        """Attempt until the file is whole or the attempts are used up."""
        if self._noted()[0] != self.remote.url:
            self._discard()
        failures = 0
        while True:
            before = self.have
            try:
                yield from self._attempt(client)
                return self._verify()
            except _Broken as broken:
                failures = failures + 1 if self.have <= before else 1
                if failures >= ATTEMPTS:
                    raise PackageError(
                        "The download from {0} broke off ({1}); "
                        "try again later, it goes on where it stopped.",
                        self.remote.host,
                        broken.phrase,
                    ) from broken
            yield from self._pause(_PAUSE * 2 ** (failures - 1))

    def _pause(self, seconds: float) -> Job[None]:
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            self.token.check()
            yield Progress(self.have, self.remote.size, "Waiting for the server")
            time.sleep(min(left, 0.1))

    def _attempt(self, client: "httpx.Client") -> Job[None]:
        import httpx

        self.token.check()
        try:
            with client.stream("GET", self.remote.url, headers=self._headers()) as response:
                yield from self._receive(response)
        except httpx.ConnectError as error:
            raise _Broken("no connection") from error
        except httpx.TimeoutException as error:
            raise _Broken("no answer in time") from error
        except httpx.HTTPError as error:
            raise _Broken("the connection was lost") from error
        except OSError as error:
            raise PackageError("{0} cannot be written: {1}.", self.part.name, reason_of(error)) from error

    def _headers(self) -> dict[str, str]:
        headers = {"Accept-Encoding": "identity"}
        if self.have:
            headers["Range"] = f"bytes={self.have}-"
            if tag := self._noted()[1]:
                headers["If-Range"] = tag
        return headers

    def _noted(self) -> tuple[str, str]:
        """Return the address that the part came from, and the tag of its version."""
        try:
            url, _, tag = self.note.read_text("utf-8").partition("\n")
        except (OSError, UnicodeDecodeError):
            return "", ""
        return url, tag

    def _receive(self, response: "httpx.Response") -> Job[None]:
        start, total = self._begin(response)
        if start < 0:  # nothing is missing
            return
        self._require_room(total, start)
        done = start
        with self.part.open("ab" if start else "wb") as stream:
            for chunk in response.iter_raw():  # as it comes: what has arrived is never lost
                self.token.check()
                done += len(chunk)
                if done > (total or MAX_BYTES):
                    raise self._too_long()
                stream.write(chunk)
                yield Progress(done, total, "Downloading")
        if done < total:
            raise _Broken("the connection was lost")

    def _begin(self, response: "httpx.Response") -> tuple[int, int]:
        """Return where the answer starts and how long the whole is (0: not told); -1: no more to come."""
        require_safe(str(response.url))  # after redirections
        if response.status_code == 416:
            return self._out_of_range(response)
        if response.status_code in (408, 429) or response.status_code >= 500:
            raise _Broken("the server answers {0}", response.status_code)
        if response.status_code not in (200, 206):
            raise PackageError("{0} does not have the package ({1}).", self.remote.host, response.status_code)
        start, total = _range_of(response)
        if start not in (0, self.have):
            self._discard()
            raise _Broken("the server sent another part")
        if self.remote.size and total and total != self.remote.size:
            raise self._too_long()
        self.note.write_text(f"{self.remote.url}\n{_tag_of(response)}", "utf-8")
        return start, total or self.remote.size

    def _out_of_range(self, response: "httpx.Response") -> tuple[int, int]:
        """Tell a part that is already whole from one of another version."""
        whole = response.headers.get("Content-Range", "").rpartition("/")[2]
        if whole == str(self.have):
            return -1, self.have
        self._discard()
        raise _Broken("the file on the server has changed")

    def _require_room(self, total: int, start: int) -> None:
        if shutil.disk_usage(self.part.parent).free < total - start:
            raise PackageError(
                "The package has {0} MB, and the disk has less room than that.", megabytes(total)
            )

    def _too_long(self) -> PackageError:
        self._discard()
        return PackageError("{0} sent a file of the wrong length.", self.remote.host)

    def _verify(self) -> None:
        if self.remote.size and self.have != self.remote.size:
            raise self._too_long()
        if self.remote.sha256 and _sha256(self.part) != self.remote.sha256.lower():
            self._discard()
            raise PackageError("{0} sent a file with the wrong checksum; it was discarded.", self.remote.host)

    def _discard(self) -> None:
        with contextlib.suppress(OSError):
            self.part.unlink(missing_ok=True)
            self.note.unlink(missing_ok=True)


def _tag_of(response: "httpx.Response") -> str:
    """Return what tells this version from another; a weak tag does not say that the bytes are the same."""
    tag: str = response.headers.get("ETag", "")
    return tag if tag and not tag.startswith("W/") else response.headers.get("Last-Modified", "")


def _range_of(response: "httpx.Response") -> tuple[int, int]:
    if response.status_code == 206:
        match = _RANGE.fullmatch(response.headers.get("Content-Range", ""))
        if not match:
            raise _Broken("the server sent no range")
        return int(match[1]), int(match[2]) if match[2] != "*" else 0
    length = response.headers.get("Content-Length", "")
    return 0, int(length) if length.isdecimal() else 0


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        for chunk in _blocks(stream.read):
            digest.update(chunk)
    return digest.hexdigest()


def _blocks(read: Callable[[int], bytes]) -> Iterator[bytes]:
    while chunk := read(1 << 20):
        yield chunk
